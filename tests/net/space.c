#include "space.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/if_bridge.h>
#include <linux/if_link.h>
#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <linux/veth.h>
#include <net/if.h>
#include <netinet/ether.h>
#include <sched.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

void fail(const char *format, ...) {
    va_list list;
    va_start(list, format);
    vfprintf(stderr, format, list);
    va_end(list);
    fputc('\n', stderr);
    exit(1);
}

void space_new(Space *space, int number) {
    if (unshare(CLONE_NEWNET) != 0) {
        fail("no new namespace: %s", strerror(errno));
    }
    space->file = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
    space->netlink = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    space->base = (number + 1) * SOCKETS;
    if (space->file < 0 || space->netlink < 0) {
        fail("a namespace cannot be opened: %s", strerror(errno));
    }
}

void space_enter(const Space *space) {
    if (space->file == 0 || setns(space->file, CLONE_NEWNET) != 0) {
        fail("a namespace cannot be entered: %s", strerror(errno));
    }
}

void space_set(const Space *space, const char *name, const char *value) {
    char path[200];
    snprintf(path, sizeof path, "/proc/sys/net/%s", name);
    if (space != NULL) {
        space_enter(space);
    }
    FILE *file = fopen(path, "w");
    if (file == NULL || fputs(value, file) < 0 || fclose(file) != 0) {
        fail("%s cannot be set: %s", path, strerror(errno));
    }
}

// --- messages ---------------------------------------------------------------

typedef struct Request {
    _Alignas(8) struct nlmsghdr head;
    char rest[1000];
} Request;

static void *room(Request *request, size_t size) {
    size_t at = NLMSG_ALIGN(request->head.nlmsg_len);
    if (at + size > sizeof *request) {
        fail("a request is too long");
    }
    request->head.nlmsg_len = (uint32_t)(at + size);
    return (char *)request + at;
}

static struct rtattr *put(Request *request, int type, const void *data,
                          size_t size) {
    struct rtattr *attr = room(request, RTA_LENGTH(size));
    attr->rta_type = (unsigned short)type;
    attr->rta_len = (unsigned short)RTA_LENGTH(size);
    if (size > 0) {
        memcpy(RTA_DATA(attr), data, size);
    }
    return attr;
}

static void put_text(Request *request, int type, const char *text) {
    put(request, type, text, strlen(text) + 1);
}

static void put_u32(Request *request, int type, uint32_t value) {
    put(request, type, &value, sizeof value);
}

static void put_u16(Request *request, int type, uint16_t value) {
    put(request, type, &value, sizeof value);
}

static void put_mac(Request *request, const char *mac) {
    struct ether_addr *bytes = ether_aton(mac);
    if (bytes == NULL) {
        fail("%s is no hardware address", mac);
    }
    put(request, IFLA_ADDRESS, bytes, sizeof *bytes);
}

static void put_ip(Request *request, int type, const char *ip) {
    struct in_addr bytes;
    if (inet_pton(AF_INET, ip, &bytes) != 1) {
        fail("%s is no address", ip);
    }
    put(request, type, &bytes, sizeof bytes);
}

static void put_name(Request *request, int index) {
    char name[IFNAMSIZ];
    snprintf(name, sizeof name, "p%d", index);
    put_text(request, IFLA_IFNAME, name);
}

static struct rtattr *nest(Request *request, int type) {
    return put(request, type, NULL, 0);
}

static void end(Request *request, struct rtattr *nested) {
    request->head.nlmsg_len = NLMSG_ALIGN(request->head.nlmsg_len);
    char *tail = (char *)request + request->head.nlmsg_len;
    nested->rta_len = (unsigned short)(tail - (char *)nested);
}

static void begin(Request *request, int type, int flags) {
    memset(request, 0, sizeof *request);
    request->head.nlmsg_len = NLMSG_LENGTH(0);
    request->head.nlmsg_type = (unsigned short)type;
    request->head.nlmsg_flags = (unsigned short)(NLM_F_REQUEST | flags);
}

static struct ifinfomsg *begin_link(Request *request, int type, int flags,
                                    int index) {
    begin(request, type, flags);
    struct ifinfomsg *link = room(request, sizeof *link);
    link->ifi_index = index;
    return link;
}

// Returns 0, or the errno the kernel answers with.
static int talk(const Space *space, Request *request) {
    char answer[4096];
    request->head.nlmsg_flags |= NLM_F_ACK;
    if (send(space->netlink, request, request->head.nlmsg_len, 0) < 0 ||
        recv(space->netlink, answer, sizeof answer, 0) < 0) {
        fail("the kernel cannot be spoken to: %s", strerror(errno));
    }
    struct nlmsgerr *said = NLMSG_DATA((struct nlmsghdr *)(void *)answer);
    return -said->error;
}

static void must(const Space *space, Request *request, const char *what) {
    int error = talk(space, request);
    if (error != 0) {
        fail("%s: %s", what, strerror(error));
    }
}

// --- building ---------------------------------------------------------------

enum { MAKE = NLM_F_CREATE | NLM_F_EXCL };

void space_veth(const Space *near, int a, const char *a_mac, const Space *far,
                int b, const char *b_mac) {
    Request request;
    begin_link(&request, RTM_NEWLINK, MAKE, a);
    put_name(&request, a);
    put_mac(&request, a_mac);
    struct rtattr *info = nest(&request, IFLA_LINKINFO);
    put_text(&request, IFLA_INFO_KIND, "veth");
    struct rtattr *data = nest(&request, IFLA_INFO_DATA);
    struct rtattr *peer = nest(&request, VETH_INFO_PEER);
    struct ifinfomsg *other = room(&request, sizeof *other);
    other->ifi_index = b;
    put_name(&request, b);
    if (b_mac != NULL) {
        put_mac(&request, b_mac);
    }
    put_u32(&request, IFLA_NET_NS_FD, (uint32_t)far->file);
    end(&request, peer);
    end(&request, data);
    end(&request, info);
    must(near, &request, "a cable");
}

void space_vlan(const Space *space, int index, int parent, int vid,
                const char *mac) {
    Request request;
    begin_link(&request, RTM_NEWLINK, MAKE, index);
    put_name(&request, index);
    put_mac(&request, mac);
    put_u32(&request, IFLA_LINK, (uint32_t)parent);
    struct rtattr *info = nest(&request, IFLA_LINKINFO);
    put_text(&request, IFLA_INFO_KIND, "vlan");
    struct rtattr *data = nest(&request, IFLA_INFO_DATA);
    put_u16(&request, IFLA_VLAN_ID, (uint16_t)vid);
    end(&request, data);
    end(&request, info);
    must(space, &request, "a VLAN");
}

// The shortest times IEEE 802.1D-1998 allows (table 8-3), in 1/100 s.
enum { HELLO = 100, FORWARD_DELAY = 200, MAX_AGE = 600 };

void space_bridge(Space *space, bool stp, const char *mac) {
    space->bridge = true;
    Request request;
    uint8_t on = 1, off = 0;
    begin_link(&request, RTM_NEWLINK, MAKE, BRIDGE);
    put_name(&request, BRIDGE);
    put_mac(&request, mac);
    struct rtattr *info = nest(&request, IFLA_LINKINFO);
    put_text(&request, IFLA_INFO_KIND, "bridge");
    struct rtattr *data = nest(&request, IFLA_INFO_DATA);
    put_u32(&request, IFLA_BR_HELLO_TIME, HELLO);
    put_u32(&request, IFLA_BR_FORWARD_DELAY, FORWARD_DELAY);
    put_u32(&request, IFLA_BR_MAX_AGE, MAX_AGE);
    put_u32(&request, IFLA_BR_STP_STATE, stp);
    put(&request, IFLA_BR_VLAN_FILTERING, &on, 1);
    put_u16(&request, IFLA_BR_VLAN_DEFAULT_PVID, 0);
    put(&request, IFLA_BR_MCAST_SNOOPING, &off, 1);
    end(&request, data);
    end(&request, info);
    must(space, &request, "a switch");
}

void space_member(const Space *space, int index) {
    Request request;
    begin_link(&request, RTM_NEWLINK, 0, index);
    put_u32(&request, IFLA_MASTER, BRIDGE);
    must(space, &request, "a socket of a switch");
}

void space_member_vlan(const Space *space, int index, int vid, bool untagged) {
    Request request;
    struct bridge_vlan_info vlan = {.vid = (uint16_t)vid};
    if (untagged) {
        vlan.flags = BRIDGE_VLAN_INFO_PVID | BRIDGE_VLAN_INFO_UNTAGGED;
    }
    begin_link(&request, RTM_SETLINK, 0, index)->ifi_family = AF_BRIDGE;
    struct rtattr *spec = nest(&request, IFLA_AF_SPEC);
    put(&request, IFLA_BRIDGE_VLAN_INFO, &vlan, sizeof vlan);
    end(&request, spec);
    must(space, &request, "the VLAN of a socket");
}

void space_up(const Space *space, int index) {
    Request request;
    struct ifinfomsg *link = begin_link(&request, RTM_NEWLINK, 0, index);
    link->ifi_flags = IFF_UP;
    link->ifi_change = IFF_UP;
    must(space, &request, "switching a socket on");
}

void space_address(const Space *space, int index, const char *ip, int bits) {
    Request request;
    begin(&request, RTM_NEWADDR, MAKE);
    struct ifaddrmsg *address = room(&request, sizeof *address);
    address->ifa_family = AF_INET;
    address->ifa_prefixlen = (uint8_t)bits;
    address->ifa_index = (uint32_t)index;
    put_ip(&request, IFA_LOCAL, ip);
    put_ip(&request, IFA_ADDRESS, ip);
    must(space, &request, ip);
}

bool space_route(const Space *space, const char *network, int bits,
                 const char *via) {
    Request request;
    begin(&request, RTM_NEWROUTE, MAKE);
    struct rtmsg *route = room(&request, sizeof *route);
    route->rtm_family = AF_INET;
    route->rtm_dst_len = (uint8_t)bits;
    route->rtm_table = RT_TABLE_MAIN;
    route->rtm_protocol = RTPROT_STATIC;
    route->rtm_type = RTN_UNICAST;
    put_ip(&request, RTA_DST, network);
    put_ip(&request, RTA_GATEWAY, via);
    int error = talk(space, &request);
    if (error != 0 && error != ENETUNREACH && error != EEXIST) {
        fail("a route to %s: %s", network, strerror(error));
    }
    return error == 0;
}

// --- looking ----------------------------------------------------------------

typedef void Show(const Space *space, const struct nlmsghdr *message,
                  void *data);

// The attributes of one message by their type; those not there are NULL.
static void sort_out(struct rtattr **by_type, int most, struct rtattr *attr,
                     size_t length) {
    memset(by_type, 0, sizeof *by_type * (size_t)(most + 1));
    for (; RTA_OK(attr, length); attr = RTA_NEXT(attr, length)) {
        int type = attr->rta_type & NLA_TYPE_MASK;
        if (type <= most) {
            by_type[type] = attr;
        }
    }
}

static void show_all(const Space *space, Request *request, Show *show,
                     void *data) {
    _Alignas(8) static char answer[1 << 16];
    if (send(space->netlink, request, request->head.nlmsg_len, 0) < 0) {
        fail("the kernel cannot be asked: %s", strerror(errno));
    }
    for (;;) {
        ssize_t got = recv(space->netlink, answer, sizeof answer, 0);
        if (got < 0) {
            fail("the kernel does not answer: %s", strerror(errno));
        }
        size_t length = (size_t)got;
        struct nlmsghdr *message = (struct nlmsghdr *)(void *)answer;
        for (; NLMSG_OK(message, length);
             message = NLMSG_NEXT(message, length)) {
            if (message->nlmsg_type == NLMSG_DONE ||
                message->nlmsg_type == NLMSG_ERROR) {
                return;
            }
            show(space, message, data);
        }
    }
}

static const char *mac_text(const struct rtattr *attr) {
    static char text[18];
    const uint8_t *b = RTA_DATA(attr);
    snprintf(text, sizeof text, "%02x:%02x:%02x:%02x:%02x:%02x", b[0], b[1],
             b[2], b[3], b[4], b[5]);
    return text;
}

static void sort_neighbour(const struct nlmsghdr *message,
                           struct rtattr **attrs) {
    struct ndmsg *entry = NLMSG_DATA(message);
    struct rtattr *first =
        (struct rtattr *)(void *)((char *)entry + NLMSG_ALIGN(sizeof *entry));
    sort_out(attrs, NDA_MAX, first,
             message->nlmsg_len - NLMSG_LENGTH(sizeof *entry));
}

static void show_neighbour(const Space *space, const struct nlmsghdr *message,
                           void *out) {
    const int known = NUD_REACHABLE | NUD_STALE | NUD_DELAY | NUD_PROBE;
    struct ndmsg *entry = NLMSG_DATA(message);
    struct rtattr *attrs[NDA_MAX + 1];
    char ip[INET_ADDRSTRLEN];
    (void)space;
    sort_neighbour(message, attrs);
    if ((entry->ndm_state & known) && attrs[NDA_DST] && attrs[NDA_LLADDR]) {
        inet_ntop(AF_INET, RTA_DATA(attrs[NDA_DST]), ip, sizeof ip);
        fprintf(out, " %s=%s", ip, mac_text(attrs[NDA_LLADDR]));
    }
}

static void show_learnt(const Space *space, const struct nlmsghdr *message,
                        void *out) {
    struct ndmsg *entry = NLMSG_DATA(message);
    struct rtattr *attrs[NDA_MAX + 1];
    sort_neighbour(message, attrs);
    if (!(entry->ndm_state & NUD_PERMANENT) && attrs[NDA_VLAN] &&
        attrs[NDA_LLADDR] && entry->ndm_ifindex > space->base) {
        fprintf(out, " %d/%d=%s", entry->ndm_ifindex - space->base,
                *(uint16_t *)RTA_DATA(attrs[NDA_VLAN]),
                mac_text(attrs[NDA_LLADDR]));
    }
}

static void show_state(const Space *space, const struct nlmsghdr *message,
                       void *out) {
    struct ifinfomsg *link = NLMSG_DATA(message);
    struct rtattr *attrs[IFLA_MAX + 1], *port[IFLA_BRPORT_MAX + 1];
    sort_out(attrs, IFLA_MAX, IFLA_RTA(link),
             message->nlmsg_len - NLMSG_LENGTH(sizeof *link));
    if (!attrs[IFLA_PROTINFO] || link->ifi_index < space->base) {
        return;
    }
    sort_out(port, IFLA_BRPORT_MAX, RTA_DATA(attrs[IFLA_PROTINFO]),
             RTA_PAYLOAD(attrs[IFLA_PROTINFO]));
    if (port[IFLA_BRPORT_STATE]) {
        fprintf(out, " %d=%d", link->ifi_index - space->base,
                *(uint8_t *)RTA_DATA(port[IFLA_BRPORT_STATE]));
    }
}

static void neighbours(const Space *space, int family, Show *show, void *data) {
    Request request;
    begin(&request, RTM_GETNEIGH, NLM_F_DUMP);
    struct ndmsg *all = room(&request, sizeof *all);
    all->ndm_family = (uint8_t)family;
    show_all(space, &request, show, data);
}

void space_neighbours(const Space *space, FILE *out) {
    neighbours(space, AF_INET, show_neighbour, out);
}

void space_learnt(const Space *space, FILE *out) {
    neighbours(space, AF_BRIDGE, show_learnt, out);
}

void space_states(const Space *space, FILE *out) {
    Request request;
    begin_link(&request, RTM_GETLINK, NLM_F_DUMP, 0)->ifi_family = AF_BRIDGE;
    show_all(space, &request, show_state, out);
}

static void find_asked(const Space *space, const struct nlmsghdr *message,
                       void *data) {
    struct ndmsg *entry = NLMSG_DATA(message);
    bool *asking = data;
    (void)space;
    *asking = *asking || (entry->ndm_state & NUD_INCOMPLETE) != 0;
}

bool space_asking(const Space *space) {
    bool asking = false;
    neighbours(space, AF_INET, find_asked, &asking);
    return asking;
}

// A neighbour asked for in vain; none when index is 0.
typedef struct Failed {
    int index;
    struct in_addr ip;
} Failed;

static void find_failed(const Space *space, const struct nlmsghdr *message,
                        void *data) {
    struct ndmsg *entry = NLMSG_DATA(message);
    struct rtattr *attrs[NDA_MAX + 1];
    Failed *failed = data;
    (void)space;
    sort_neighbour(message, attrs);
    if ((entry->ndm_state & NUD_FAILED) && attrs[NDA_DST]) {
        failed->index = entry->ndm_ifindex;
        memcpy(&failed->ip, RTA_DATA(attrs[NDA_DST]), sizeof failed->ip);
    }
}

void space_forget(const Space *space) {
    Failed failed = {0};
    neighbours(space, AF_INET, find_failed, &failed);
    while (failed.index != 0) {
        Request request;
        begin(&request, RTM_DELNEIGH, 0);
        struct ndmsg *entry = room(&request, sizeof *entry);
        entry->ndm_family = AF_INET;
        entry->ndm_ifindex = failed.index;
        put(&request, NDA_DST, &failed.ip, sizeof failed.ip);
        must(space, &request, "forgetting a neighbour");
        failed.index = 0;
        neighbours(space, AF_INET, find_failed, &failed);
    }
}
