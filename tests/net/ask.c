#include "ask.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/ip.h>
#include <netinet/ip_icmp.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "space.h"

// The kernel answers at once, dnsmasq when its turn comes.
enum { SHORT_MS = 300, LONG_MS = 3000, QUIET_MS = 300 };
enum { TTL = 64, HOPS = 10, TEXT = 80 };

typedef struct Question {
    const Patience *patience;
    struct sockaddr_in to;
    int icmp; // a raw socket: it hears the answers to echoes, and complaints
    // What tells them from others: the echo's identifier, or the port it went
    // out by.
    int proto;
    uint16_t source;
} Question;

// Whether something can be read from the first, or `events` are there at the
// second (-1: there is none).
static bool ready(int a, int b, short events, int ms) {
    struct pollfd files[2] = {{a, POLLIN, 0}, {b, events, 0}};
    return poll(files, 2, ms) > 0;
}

// Waits so long, while a neighbour is asked for, and a little longer.
static bool wait_for(const Question *q, int s, short events, int ms) {
    bool there = ready(q->icmp, s, events, ms), busy = true;
    while (!there && busy) {
        busy = q->patience->busy(q->patience->data);
        there = ready(q->icmp, s, events, QUIET_MS);
    }
    return there;
}

static int open_socket(int type, int proto) {
    int s = socket(AF_INET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, proto);
    if (s < 0) {
        fail("no socket: %s", strerror(errno));
    }
    return s;
}

static Question question(const Patience *patience, const char *ip, int proto,
                         int port) {
    static uint16_t count = 1000;
    Question q = {.patience = patience, .proto = proto};
    q.source = htons(++count);
    q.to.sin_family = AF_INET;
    q.to.sin_port = htons((uint16_t)port);
    if (inet_pton(AF_INET, ip, &q.to.sin_addr) != 1) {
        fail("%s is no address", ip);
    }
    q.icmp = open_socket(SOCK_RAW, IPPROTO_ICMP);
    return q;
}

// --- ICMP -------------------------------------------------------------------

static uint16_t checksum(const void *data, size_t size) {
    const uint16_t *words = data;
    uint32_t sum = 0;
    for (size_t i = 0; i < size / 2; i++) {
        sum += words[i];
    }
    sum = (sum >> 16) + (sum & 0xffff);
    return (uint16_t) ~(sum + (sum >> 16));
}

static bool send_echo(const Question *q, int seq, int ttl) {
    struct icmphdr echo = {.type = ICMP_ECHO};
    echo.un.echo.id = q->source;
    echo.un.echo.sequence = htons((uint16_t)seq);
    echo.checksum = checksum(&echo, sizeof echo);
    setsockopt(q->icmp, IPPROTO_IP, IP_TTL, &ttl, sizeof ttl);
    return sendto(q->icmp, &echo, sizeof echo, 0,
                  (const struct sockaddr *)&q->to, sizeof q->to) >= 0;
}

// An IP packet's payload, or NULL when less than 8 bytes of it are there.
static const uint8_t *payload(const uint8_t *packet, size_t size) {
    const struct iphdr *ip = (const void *)packet;
    return size >= sizeof *ip && size >= ip->ihl * 4u + 8
               ? packet + ip->ihl * 4u
               : NULL;
}

// Whether an ICMP error quotes a packet of this question; `seq` is filled in
// for an echo.
static bool quotes(const Question *q, const uint8_t *packet, size_t size,
                   int *seq) {
    const struct iphdr *ip = (const void *)packet;
    const uint8_t *rest = payload(packet, size);
    uint16_t source;
    if (rest == NULL || ip->protocol != q->proto) {
        return false;
    }
    const struct icmphdr *echo = (const void *)rest;
    memcpy(&source, rest + (q->proto == IPPROTO_ICMP ? 4 : 0), sizeof source);
    *seq = ntohs(echo->un.echo.sequence);
    return source == q->source;
}

// Reads one ICMP message. Returns whether it is about the question, and then
// writes it into `text` as ask.h has it.
static bool read_icmp(const Question *q, int *seq, char *text) {
    _Alignas(8) uint8_t packet[1500];
    char from[INET_ADDRSTRLEN];
    ssize_t got = recv(q->icmp, packet, sizeof packet, 0);
    size_t size = got < 0 ? 0 : (size_t)got;
    const uint8_t *rest = payload(packet, size);
    if (rest == NULL) {
        return false;
    }
    const struct icmphdr *icmp = (const void *)rest;
    inet_ntop(AF_INET, &((struct iphdr *)(void *)packet)->saddr, from,
              sizeof from);
    if (icmp->type == ICMP_ECHOREPLY && icmp->un.echo.id == q->source) {
        *seq = ntohs(icmp->un.echo.sequence);
        snprintf(text, TEXT, " reply %s", from);
        return true;
    }
    size_t head = (size_t)(rest - packet) + sizeof *icmp;
    snprintf(text, TEXT, " icmp %d %d %s", icmp->type, icmp->code, from);
    return (icmp->type == ICMP_DEST_UNREACH ||
            icmp->type == ICMP_TIME_EXCEEDED) &&
           quotes(q, packet + head, size - head, seq);
}

bool ask_ping(const Patience *patience, const char *ip, FILE *out) {
    Question q = question(patience, ip, IPPROTO_ICMP, 0);
    char text[TEXT];
    int seq = 0;
    bool sent = send_echo(&q, 1, TTL), done = false;
    while (sent && !done && wait_for(&q, -1, 0, SHORT_MS)) {
        done = read_icmp(&q, &seq, text);
    }
    fputs(!sent ? " unsent" : done ? text : " silence", out);
    close(q.icmp);
    return done && strncmp(text, " reply", 6) == 0;
}

// How many of the answers are needed: up to the first that is not of a router
// on the way. 0 while some are not there yet.
static int trace_end(char answers[HOPS][TEXT]) {
    for (int i = 0; i < HOPS; i++) {
        if (answers[i][0] == '\0') {
            return 0;
        }
        if (strncmp(answers[i], " icmp 11 ", 9) != 0) {
            return i + 1;
        }
    }
    return HOPS;
}

bool ask_trace(const Patience *patience, const char *ip, FILE *out) {
    Question q = question(patience, ip, IPPROTO_ICMP, 0);
    char answers[HOPS][TEXT] = {{0}}, text[TEXT];
    int seq = 0, count = 0;
    bool sent = true;
    for (int i = 0; i < HOPS && sent; i++) {
        sent = send_echo(&q, i, i + 1);
    }
    while (sent && count == 0 && wait_for(&q, -1, 0, SHORT_MS)) {
        if (read_icmp(&q, &seq, text) && seq < HOPS) {
            strcpy(answers[seq], text);
            count = trace_end(answers);
        }
    }
    for (int i = 0; sent && i < (count > 0 ? count : HOPS); i++) {
        fprintf(out, "%s;", answers[i][0] != '\0' ? answers[i] : " silence");
    }
    if (!sent) {
        fputs(" unsent", out);
    }
    close(q.icmp);
    return count > 0 && strncmp(answers[count - 1], " reply", 6) == 0;
}

// --- TCP and UDP ------------------------------------------------------------

// Has the kernel choose the port a question goes out by.
static int open_port(int type, Question *q) {
    int s = open_socket(type, 0);
    struct sockaddr_in own = {.sin_family = AF_INET};
    socklen_t size = sizeof own;
    if (bind(s, (struct sockaddr *)&own, sizeof own) != 0 ||
        getsockname(s, (struct sockaddr *)&own, &size) != 0) {
        fail("no port: %s", strerror(errno));
    }
    q->source = own.sin_port;
    return s;
}

// What became of a connection, once poll(2) says that it is done.
static const char *connected(int s) {
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(s, SOL_SOCKET, SO_ERROR, &error, &size);
    return error == 0              ? " open"
           : error == ECONNREFUSED ? " refused"
                                   : " silence";
}

typedef enum End { SILENCE, TOLD, DONE } End;

// Waits for a socket, DONE, or until an ICMP error about the question comes:
// TOLD, as that says more than the error the socket got from it.
static End await(const Question *q, int s, short events, int ms, char *text) {
    int seq;
    while (wait_for(q, s, events, ms)) {
        while (ready(q->icmp, -1, 0, 0)) {
            if (read_icmp(q, &seq, text)) {
                return TOLD;
            }
        }
        if (ready(-1, s, events, 0)) {
            return DONE;
        }
    }
    return SILENCE;
}

bool ask_connect(const Patience *patience, const char *ip, int port,
                 FILE *out) {
    Question q = question(patience, ip, IPPROTO_TCP, port);
    int s = open_port(SOCK_STREAM, &q);
    char text[TEXT] = " silence";
    if (connect(s, (struct sockaddr *)&q.to, sizeof q.to) != 0 &&
        errno != EINPROGRESS) {
        strcpy(text, " unsent");
    } else if (await(&q, s, POLLOUT, SHORT_MS, text) == DONE) {
        strcpy(text, connected(s));
    }
    fputs(text, out);
    close(s);
    close(q.icmp);
    return text[1] == 'o' || text[1] == 'r'; // open or refused
}

// A question for a name's address (RFC 1035, 4.1). Returns its length.
static size_t dns_question(uint8_t *packet, const char *name) {
    static const uint8_t head[12] = {0x4b, 0x42, 1, 0, 0, 1};
    static const uint8_t tail[5] = {0, 0, 1, 0, 1};
    uint8_t *at = packet + sizeof head;
    memcpy(packet, head, sizeof head);
    while (*name != '\0') {
        size_t length = strcspn(name, ".");
        *at++ = (uint8_t)length;
        memcpy(at, name, length);
        at += length;
        name += length + (name[length] == '.');
    }
    memcpy(at, tail, sizeof tail);
    return (size_t)(at - packet) + sizeof tail;
}

// The first answer stands behind the question and a name of two bytes.
static void dns_answer(const uint8_t *packet, size_t size, size_t asked,
                       char *text) {
    char ip[INET_ADDRSTRLEN];
    int code = packet[3] & 15;
    if (code == 3) {
        strcpy(text, " missing");
    } else if (code == 0 && packet[7] > 0 && size >= asked + 16) {
        inet_ntop(AF_INET, packet + asked + 12, ip, sizeof ip);
        snprintf(text, TEXT, " found %s", ip);
    } else {
        snprintf(text, TEXT, " code %d", code);
    }
}

bool ask_lookup(const Patience *patience, const char *server, const char *name,
                FILE *out) {
    Question q = question(patience, server, IPPROTO_UDP, 53);
    int s = open_port(SOCK_DGRAM, &q);
    uint8_t packet[600];
    char text[TEXT] = " silence";
    size_t size = dns_question(packet, name);
    if (sendto(s, packet, size, 0, (struct sockaddr *)&q.to, sizeof q.to) < 0) {
        strcpy(text, " unsent");
    } else if (await(&q, s, POLLIN, LONG_MS, text) == DONE) {
        ssize_t got = recv(s, packet, sizeof packet, 0);
        if (got > 12) {
            dns_answer(packet, (size_t)got, size, text);
        }
    }
    fputs(text, out);
    close(s);
    close(q.icmp);
    return text[1] == 'f' || text[1] == 'm'; // found or missing
}
