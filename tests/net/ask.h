// ask.h: what a device of the network is asked to do, in the namespace the
// process is in. Nothing that comes is silence, once the kernel has no packet
// left that waits for a neighbour: `busy` tells whether it has. Each returns
// whether the target itself answered, and writes what came of it, one of
//   reply IP | open | refused | found IP | missing | silence | unsent
//   icmp TYPE CODE IP     an ICMP error (RFC 792), and who sent it
#include <stdbool.h>
#include <stdio.h>

typedef struct Patience {
    bool (*busy)(void *data);
    void *data;
} Patience;

bool ask_ping(const Patience *patience, const char *ip, FILE *out);
// Echoes of rising TTL; one answer each, the last one that of the end.
bool ask_trace(const Patience *patience, const char *ip, FILE *out);
bool ask_connect(const Patience *patience, const char *ip, int port, FILE *out);
bool ask_lookup(const Patience *patience, const char *server, const char *name,
                FILE *out);
