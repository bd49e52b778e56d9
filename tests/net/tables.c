#include "tables.h"

#include <errno.h>
#include <linux/netfilter/nf_nat.h>
#include <linux/netfilter/xt_state.h>
#include <linux/netfilter/xt_tcpudp.h>
#include <linux/netfilter_ipv4/ip_tables.h>
#include <linux/netfilter_ipv4/ipt_REJECT.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "space.h"

// <linux/netfilter/nf_conntrack_common.h> gives these their bits.
enum { ESTABLISHED = 1 << 1, RELATED = 1 << 2 };

// A table as the kernel takes it: the entries stand one behind the other.
typedef struct Table {
    struct ipt_replace *head;
    char *entries;
    _Alignas(8) char bytes[8192];
} Table;

static void begin_table(Table *table, const char *name) {
    memset(table, 0, sizeof *table);
    table->head = (void *)table->bytes;
    table->entries = table->bytes + sizeof *table->head;
    strcpy(table->head->name, name);
}

static void *room(Table *table, size_t size) {
    char *at = table->entries + table->head->size;
    if (size > (size_t)(table->bytes + sizeof table->bytes - at)) {
        fail("a table is too long");
    }
    table->head->size += (unsigned)size;
    return at;
}

static struct ipt_entry *begin(Table *table) {
    struct ipt_entry *entry = room(table, sizeof *entry);
    table->head->num_entries++;
    return entry;
}

// How far into the table, which is how far into the entry: its `next_offset`.
static uint16_t length(const Table *table, const struct ipt_entry *entry) {
    return (uint16_t)(table->entries + table->head->size - (const char *)entry);
}

static void match(Table *table, const char *name, const void *data,
                  size_t size) {
    size_t whole = XT_ALIGN(sizeof(struct xt_entry_match) + size);
    struct xt_entry_match *match = room(table, whole);
    match->u.user.match_size = (uint16_t)whole;
    strcpy(match->u.user.name, name);
    memcpy(match->data, data, size);
}

// The last part of an entry.
static void target(Table *table, struct ipt_entry *entry, const char *name,
                   const void *data, size_t size) {
    entry->target_offset = length(table, entry);
    size_t whole = XT_ALIGN(sizeof(struct xt_entry_target) + size);
    struct xt_entry_target *target = room(table, whole);
    target->u.user.target_size = (uint16_t)whole;
    strcpy(target->u.user.name, name);
    memcpy(target->data, data, size);
    entry->next_offset = length(table, entry);
}

static void act(Table *table, struct ipt_entry *entry, const char *action) {
    if (strcmp(action, "reject") == 0) {
        struct ipt_reject_info how = {.with = IPT_ICMP_ADMIN_PROHIBITED};
        target(table, entry, "REJECT", &how, sizeof how);
    } else {
        int verdict = strcmp(action, "allow") == 0 ? NF_ACCEPT : NF_DROP;
        verdict = -verdict - 1;
        target(table, entry, XT_STANDARD_TARGET, &verdict, sizeof verdict);
    }
}

static void match_port(Table *table, struct ipt_entry *entry,
                       const Rule *rule) {
    uint16_t port = (uint16_t)rule->port;
    if (rule->proto == IPPROTO_TCP) {
        struct xt_tcp tcp = {.spts = {0, 65535}, .dpts = {port, port}};
        match(table, "tcp", &tcp, sizeof tcp);
    } else {
        struct xt_udp udp = {.spts = {0, 65535}, .dpts = {port, port}};
        match(table, "udp", &udp, sizeof udp);
    }
    entry->ip.proto = (uint16_t)rule->proto;
}

static void put_rule(Table *table, const Rule *rule) {
    struct ipt_entry *entry = begin(table);
    entry->ip.src = rule->src;
    entry->ip.smsk = rule->src_mask;
    entry->ip.dst = rule->dst;
    entry->ip.dmsk = rule->dst_mask;
    entry->ip.proto = (uint16_t)rule->proto;
    if (rule->port != 0) {
        match_port(table, entry, rule);
    }
    act(table, entry, rule->action);
}

static void let_answers_pass(Table *table) {
    struct ipt_entry *entry = begin(table);
    struct xt_state_info state = {.statemask = ESTABLISHED | RELATED};
    match(table, "state", &state, sizeof state);
    act(table, entry, "allow");
}

static void begin_chain(Table *table, unsigned hook) {
    table->head->valid_hooks |= 1u << hook;
    table->head->hook_entry[hook] = table->head->size;
}

static void end_chain(Table *table, unsigned hook, const char *policy) {
    table->head->underflow[hook] = table->head->size;
    act(table, begin(table), policy);
}

// Every table ends in an entry of this kind.
static void end_table(Table *table) {
    char name[XT_FUNCTION_MAXNAMELEN] = XT_ERROR_TARGET;
    target(table, begin(table), XT_ERROR_TARGET, name, sizeof name);
}

static void replace(Table *table) {
    struct ipt_getinfo old = {0};
    socklen_t size = sizeof old;
    int s = socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_RAW);
    strcpy(old.name, table->head->name);
    if (s < 0 || getsockopt(s, IPPROTO_IP, IPT_SO_GET_INFO, &old, &size) != 0) {
        fail("no table %s: %s", table->head->name, strerror(errno));
    }
    struct xt_counters counters[RULES_MAX + 8];
    table->head->num_counters = old.num_entries;
    table->head->counters = counters;
    size_t whole = sizeof *table->head + table->head->size;
    if (setsockopt(s, IPPROTO_IP, IPT_SO_SET_REPLACE, table->head,
                   (socklen_t)whole) != 0) {
        fail("table %s: %s", table->head->name, strerror(errno));
    }
    close(s);
}

// What a host says to itself is nobody's affair.
static void let_itself_pass(Table *table) {
    struct ipt_entry *entry = begin(table);
    strcpy(entry->ip.iniface, "lo");
    memset(entry->ip.iniface_mask, 255, sizeof "lo");
    act(table, entry, "allow");
}

void tables_filter(const char *chain, const Rule *rules, int count,
                   const char *policy) {
    static const unsigned hooks[] = {NF_INET_LOCAL_IN, NF_INET_FORWARD,
                                     NF_INET_LOCAL_OUT};
    unsigned filtered =
        strcmp(chain, "input") == 0 ? NF_INET_LOCAL_IN : NF_INET_FORWARD;
    Table table;
    begin_table(&table, "filter");
    for (int i = 0; i < 3; i++) {
        begin_chain(&table, hooks[i]);
        if (hooks[i] == filtered) {
            let_itself_pass(&table);
            let_answers_pass(&table);
            for (int r = 0; r < count; r++) {
                put_rule(&table, &rules[r]);
            }
        }
        end_chain(&table, hooks[i], hooks[i] == filtered ? policy : "allow");
    }
    end_table(&table);
    replace(&table);
}

void tables_masquerade(const char *interface) {
    static const unsigned hooks[] = {NF_INET_PRE_ROUTING, NF_INET_LOCAL_IN,
                                     NF_INET_LOCAL_OUT, NF_INET_POST_ROUTING};
    Table table;
    begin_table(&table, "nat");
    for (int i = 0; i < 4; i++) {
        begin_chain(&table, hooks[i]);
        if (hooks[i] == NF_INET_POST_ROUTING) {
            struct nf_nat_ipv4_multi_range_compat range = {.rangesize = 1};
            struct ipt_entry *entry = begin(&table);
            strcpy(entry->ip.outiface, interface);
            memset(entry->ip.outiface_mask, 255, strlen(interface) + 1);
            target(&table, entry, "MASQUERADE", &range, sizeof range);
        }
        end_chain(&table, hooks[i], "allow");
    }
    end_table(&table);
    replace(&table);
}
