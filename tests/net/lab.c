// lab.c: the first process of a Linux that runs as a program (user-mode-linux)
// and does nothing else than build networks of namespaces and ask them.
//   init=lab FOLDER FIRST STEP LAST
// Reads FOLDER/N.lab for N = FIRST, FIRST+STEP, ... up to LAST, a process
// each, all at once as they mostly wait; writes FOLDER/N.out, a line for each
// question. tests/net/script.lua writes these files and says what stands in
// them.
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ask.h"
#include "boot.h"
#include "space.h"
#include "tables.h"

enum { SPACES = 64, WORDS = 40, BUILDERS = 4 };

typedef struct Lab {
    Space spaces[SPACES];
    Space nowhere; // where a socket leads that leads nowhere
    int loose;     // how many do
    Rule rules[RULES_MAX];
    int rule_count;
    int turn; // a file that is locked while the network is built
    FILE *out;
} Lab;

static Space *space_at(Lab *lab, const char *word) {
    int number = atoi(word);
    if (number < 1 || number >= SPACES) {
        fail("no namespace %s", word);
    }
    return &lab->spaces[number];
}

static int port_at(const Space *space, const char *word) {
    return space->base + atoi(word);
}

// --- building ---------------------------------------------------------------

static void do_space(Lab *lab, char **word) {
    Space *space = space_at(lab, word[0]);
    space_new(space, atoi(word[0]));
    space_up(space, 1);
    space_set(space, "ipv4/icmp_ratelimit", "0");
}

static void do_cable(Lab *lab, char **word) {
    Space *a = space_at(lab, word[0]), *b = space_at(lab, word[3]);
    space_veth(a, port_at(a, word[1]), word[2], b, port_at(b, word[4]),
               word[5]);
}

static void do_loose(Lab *lab, char **word) {
    Space *space = space_at(lab, word[0]);
    space_veth(space, port_at(space, word[1]), word[2], &lab->nowhere,
               lab->nowhere.base + ++lab->loose, NULL);
}

static void do_vlan(Lab *lab, char **word) {
    Space *space = space_at(lab, word[0]);
    space_vlan(space, port_at(space, word[1]), port_at(space, word[2]),
               atoi(word[3]), word[4]);
}

static void do_bridge(Lab *lab, char **word) {
    space_bridge(space_at(lab, word[0]), atoi(word[1]) != 0, word[2]);
}

static void do_access(Lab *lab, char **word) {
    Space *space = space_at(lab, word[0]);
    space_member(space, port_at(space, word[1]));
    space_member_vlan(space, port_at(space, word[1]), atoi(word[2]), true);
}

static void do_trunk(Lab *lab, char **word) {
    Space *space = space_at(lab, word[0]);
    do_access(lab, word);
    for (int i = 3; word[i] != NULL; i++) {
        space_member_vlan(space, port_at(space, word[1]), atoi(word[i]), false);
    }
}

static void do_up(Lab *lab, char **word) {
    Space *space = space_at(lab, word[0]);
    space_up(space, port_at(space, word[1]));
}

static void do_switch_on(Lab *lab, char **word) {
    space_up(space_at(lab, word[0]), BRIDGE);
}

static void do_address(Lab *lab, char **word) {
    Space *space = space_at(lab, word[0]);
    space_address(space, port_at(space, word[1]), word[2], atoi(word[3]));
}

static void do_route(Lab *lab, char **word) {
    space_route(space_at(lab, word[0]), word[1], atoi(word[2]), word[3]);
}

static void do_forward(Lab *lab, char **word) {
    space_set(space_at(lab, word[0]), "ipv4/ip_forward", "1");
}

static void read_range(const char *ip, const char *bits,
                       struct in_addr *address, struct in_addr *mask) {
    int count = atoi(bits);
    if (inet_pton(AF_INET, ip, address) != 1) {
        fail("%s is no address", ip);
    }
    mask->s_addr = htonl(count == 0 ? 0 : ~0u << (32 - count));
}

// A rule of the filter to come: action src bits dst bits proto port.
static void do_rule(Lab *lab, char **word) {
    static const char *const actions[] = {"allow", "deny", "reject"};
    if (lab->rule_count == RULES_MAX) {
        fail("too many rules");
    }
    Rule *rule = &lab->rules[lab->rule_count++];
    memset(rule, 0, sizeof *rule);
    for (int i = 0; i < 3; i++) {
        if (strcmp(word[0], actions[i]) == 0) {
            rule->action = actions[i];
        }
    }
    read_range(word[1], word[2], &rule->src, &rule->src_mask);
    read_range(word[3], word[4], &rule->dst, &rule->dst_mask);
    rule->proto = atoi(word[5]);
    rule->port = atoi(word[6]);
}

static void do_filter(Lab *lab, char **word) {
    space_enter(space_at(lab, word[0]));
    tables_filter(word[1], lab->rules, lab->rule_count, word[2]);
    lab->rule_count = 0;
}

static void do_masquerade(Lab *lab, char **word) {
    Space *space = space_at(lab, word[0]);
    char name[16];
    snprintf(name, sizeof name, "p%d", port_at(space, word[1]));
    space_enter(space);
    tables_masquerade(name);
}

// Nobody takes the connections: the kernel opens them by itself.
static void do_listen(Lab *lab, char **word) {
    space_enter(space_at(lab, word[0]));
    int s = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in own = {.sin_family = AF_INET};
    own.sin_port = htons((uint16_t)atoi(word[1]));
    if (s < 0 || bind(s, (struct sockaddr *)&own, sizeof own) != 0 ||
        listen(s, 100) != 0) {
        fail("port %s: %s", word[1], strerror(errno));
    }
}

// dnsmasq with these records, of the form name,ip. What is started here ends
// when it has left behind what answers.
static void do_names(Lab *lab, char **word) {
    char *command[WORDS + 10] = {
        "dnsmasq",           "--user=root",
        "--no-hosts",        "--no-resolv",
        "--pid-file=",       "--conf-file=/dev/null",
        "--local=/example/", "--log-facility=/dev/null"};
    char records[1000];
    int count = 8, status = 0;
    size_t used = 0;
    for (int i = 1; word[i] != NULL; i++) {
        command[count++] = records + used;
        used += (size_t)snprintf(records + used, sizeof records - used,
                                 "--host-record=%s", word[i]) +
                1;
    }
    space_enter(space_at(lab, word[0]));
    if (fork() == 0) {
        execvp("dnsmasq", command);
        fail("dnsmasq: %s", strerror(errno));
    }
    if (wait(&status) < 0 || status != 0) {
        fail("dnsmasq does not run");
    }
}

static void do_wait(Lab *lab, char **word) {
    (void)lab;
    sleep((unsigned)atoi(word[0]));
}

static void do_built(Lab *lab, char **word) {
    (void)word;
    close(lab->turn);
}

// --- asking -----------------------------------------------------------------

static bool has_neighbours(const Space *space) {
    return space->file != 0 && !space->bridge;
}

static bool busy(void *data) {
    Lab *lab = data;
    for (int i = 1; i < SPACES; i++) {
        if (has_neighbours(&lab->spaces[i]) && space_asking(&lab->spaces[i])) {
            return true;
        }
    }
    return false;
}

static Patience patient(Lab *lab) {
    return (Patience){busy, lab};
}

// After a question nobody answered. The kernel may still ask for a neighbour
// then: an ICMP error has it send a SYN once more (RFC 6069).
static void settle(Lab *lab) {
    while (busy(lab)) {
        usleep(50000);
    }
    for (int i = 1; i < SPACES; i++) {
        if (has_neighbours(&lab->spaces[i])) {
            space_forget(&lab->spaces[i]);
        }
    }
}

static void do_ping(Lab *lab, char **word) {
    Patience patience = patient(lab);
    space_enter(space_at(lab, word[0]));
    if (!ask_ping(&patience, word[1], lab->out)) {
        settle(lab);
    }
}

static void do_trace(Lab *lab, char **word) {
    Patience patience = patient(lab);
    space_enter(space_at(lab, word[0]));
    if (!ask_trace(&patience, word[1], lab->out)) {
        settle(lab);
    }
}

static void do_connect(Lab *lab, char **word) {
    Patience patience = patient(lab);
    space_enter(space_at(lab, word[0]));
    if (!ask_connect(&patience, word[1], atoi(word[2]), lab->out)) {
        settle(lab);
    }
}

static void do_lookup(Lab *lab, char **word) {
    Patience patience = patient(lab);
    space_enter(space_at(lab, word[0]));
    if (!ask_lookup(&patience, word[1], word[2], lab->out)) {
        settle(lab);
    }
}

static void do_neighbours(Lab *lab, char **word) {
    space_neighbours(space_at(lab, word[0]), lab->out);
}

static void do_learnt(Lab *lab, char **word) {
    space_learnt(space_at(lab, word[0]), lab->out);
}

static void do_states(Lab *lab, char **word) {
    space_states(space_at(lab, word[0]), lab->out);
}

typedef struct Command {
    const char *name;
    int words; // at least
    bool asks; // it writes what came of it behind the question
    void (*run)(Lab *lab, char **word);
} Command;

static const Command commands[] = {
    {"space", 1, false, do_space},
    {"cable", 6, false, do_cable},
    {"loose", 3, false, do_loose},
    {"vlan", 5, false, do_vlan},
    {"bridge", 3, false, do_bridge},
    {"access", 3, false, do_access},
    {"trunk", 3, false, do_trunk},
    {"up", 2, false, do_up},
    {"switch-on", 1, false, do_switch_on},
    {"address", 4, false, do_address},
    {"route", 4, false, do_route},
    {"forward", 1, false, do_forward},
    {"rule", 7, false, do_rule},
    {"filter", 3, false, do_filter},
    {"masquerade", 2, false, do_masquerade},
    {"listen", 2, false, do_listen},
    {"names", 1, false, do_names},
    {"wait", 1, false, do_wait},
    {"built", 0, false, do_built},
    {"ping", 2, true, do_ping},
    {"trace", 2, true, do_trace},
    {"connect", 3, true, do_connect},
    {"lookup", 3, true, do_lookup},
    {"neighbours", 1, true, do_neighbours},
    {"learnt", 1, true, do_learnt},
    {"states", 1, true, do_states},
};

static void run_line(Lab *lab, char *line) {
    char *words[WORDS + 1] = {NULL};
    int count = 0;
    line[strcspn(line, "\n")] = '\0';
    char *copy = strdup(line);
    for (char *word = strtok(line, " "); word != NULL && count < WORDS;
         word = strtok(NULL, " ")) {
        words[count++] = word;
    }
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        const Command *command = &commands[i];
        if (count > command->words && strcmp(words[0], command->name) == 0) {
            if (command->asks) {
                fprintf(lab->out, "%s:", copy);
            }
            command->run(lab, words + 1);
            if (command->asks) {
                fputc('\n', lab->out);
            }
            free(copy);
            return;
        }
    }
    fail("cannot be read: %s", copy);
}

// BUILDERS at a time, so that the first can soon be asked.
static int take_turn(int number) {
    char path[40];
    snprintf(path, sizeof path, "/run/turn%d", number % BUILDERS);
    int turn = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (turn < 0 || flock(turn, LOCK_EX) != 0) {
        fail("no turn: %s", strerror(errno));
    }
    return turn;
}

static void run_network(const char *folder, int number, int turn) {
    static Lab lab;
    char path[200], line[1000];
    snprintf(path, sizeof path, "%s/%d.out", folder, number);
    lab.out = freopen(path, "w", stdout);
    snprintf(path, sizeof path, "%s/%d.lab", folder, number);
    FILE *script = fopen(path, "r");
    if (script == NULL || lab.out == NULL) {
        fail("%s: %s", path, strerror(errno));
    }
    dup2(STDOUT_FILENO, STDERR_FILENO);
    lab.turn = take_turn(turn);
    space_new(&lab.nowhere, SPACES);
    while (fgets(line, sizeof line, script) != NULL) {
        run_line(&lab, line);
    }
    fclose(lab.out);
}

// Who is through closes its end of the pipe and stays, as it would take long to
// take its network down. The machine halts when all are through.
static void run_networks(const char *folder, int first, int step, int count) {
    int through[2];
    char none;
    if (pipe2(through, O_CLOEXEC) != 0) {
        fail("no pipe: %s", strerror(errno));
    }
    for (int number = first; number <= count; number += step) {
        if (fork() == 0) {
            nice(19); // the kernel's own work on packets goes first
            run_network(folder, number, (number - first) / step);
            close(through[1]);
            for (;;) {
                pause();
            }
        }
    }
    close(through[1]);
    while (read(through[0], &none, 1) < 0 && errno == EINTR) {
    }
}

// The machine goes down with its first process, and whatever was built in it.
int main(int argc, char **argv) {
    if (argc < 5 || getpid() != 1) {
        fail("use: linux.uml init=lab FOLDER FIRST STEP LAST");
    }
    pid_t all = fork();
    if (all == 0) {
        boot(argv[1]);
        run_networks("/run/lab", atoi(argv[2]), atoi(argv[3]), atoi(argv[4]));
        exit(0);
    }
    waitpid(all, NULL, 0);
    sync();
    reboot(RB_POWER_OFF);
    return 1;
}
