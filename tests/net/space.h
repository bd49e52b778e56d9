// space.h: a network namespace as one device of a network: its interfaces,
// addresses, routes and tables, set and read over rtnetlink(7). An interface
// is known by its number alone; the bridge of a switch is BRIDGE, socket n is
// `base` + n. Whatever cannot be done ends the process with a sentence (fail).
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

enum { BRIDGE = 9, SOCKETS = 64 };

typedef struct Space {
    int file;    // what setns(2) takes; 0 when there is none
    int netlink; // a socket that stays in the namespace
    // Two ends of a cable must not have the same number: the kernel would take
    // up to a second to see that the cable is there (linkwatch_urgent_event).
    int base;
    bool bridge; // a switch: it has no neighbours of its own
} Space;

_Noreturn void fail(const char *format, ...)
    __attribute__((format(printf, 1, 2)));

// Leaves the process in the new namespace. Each has a number of its own.
void space_new(Space *space, int number);
void space_enter(const Space *space);
// Writes /proc/sys/net/NAME of the namespace.
void space_set(const Space *space, const char *name, const char *value);

// A cable from interface `a` of one namespace to `b` of the other.
void space_veth(const Space *near, int a, const char *a_mac, const Space *far,
                int b, const char *b_mac);
void space_vlan(const Space *space, int index, int parent, int vid,
                const char *mac);
void space_bridge(Space *space, bool stp, const char *mac);
void space_member(const Space *space, int index);
// An untagged VLAN is also the one of what comes in without a tag.
void space_member_vlan(const Space *space, int index, int vid, bool untagged);
void space_up(const Space *space, int index);
void space_address(const Space *space, int index, const char *ip, int bits);
// False when the kernel finds that `via` is no neighbour, or the route there.
bool space_route(const Space *space, const char *network, int bits,
                 const char *via);

// " IP=MAC" of each neighbour known; " SOCKET/VLAN=MAC" of all that a bridge
// has learnt; " SOCKET=STATE" of its sockets.
void space_neighbours(const Space *space, FILE *out);
void space_learnt(const Space *space, FILE *out);
void space_states(const Space *space, FILE *out);
// Whether packets wait for a neighbour's answer.
bool space_asking(const Space *space);
// Forgets whom it asked for in vain: the kernel would take up such an entry
// again by hearsay, where RFC 826 knows no entry.
void space_forget(const Space *space);
