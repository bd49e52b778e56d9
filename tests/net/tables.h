// tables.h: a router's firewall and its address translation, put into the
// kernel's own iptables with setsockopt(2): a program started for each would
// take far longer than the rest of a network.
#include <netinet/in.h>
#include <stdbool.h>

typedef struct Rule {
    struct in_addr src, src_mask, dst, dst_mask;
    int proto;          // IPPROTO_..., 0 for all
    int port;           // where it goes to, 0 for all
    const char *action; // "allow", "deny" or "reject"
} Rule;

enum { RULES_MAX = 16 };

// Both are for the namespace the process is in. The rules stand in `chain`,
// "forward" or "input", behind one that lets pass what answers.
void tables_filter(const char *chain, const Rule *rules, int count,
                   const char *policy);
void tables_masquerade(const char *interface);
