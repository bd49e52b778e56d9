// process_posix.c: process.h with fork and pipes.
#include "app/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// A signal handler has no context to be given: this flag is the one thing
// in the program that lives at file scope, because POSIX leaves no other way.
static volatile sig_atomic_t asked_to_end;

static void on_end(int number) {
    (void)number;
    asked_to_end = 1;
}

// The signals that ask the program to end: held back everywhere but inside
// ppoll, so that none slips in between the look at the flag and the sleep.
static void hear(void (*handler)(int), int hold) {
    static const int asks[] = {SIGTERM, SIGINT, SIGHUP};
    struct sigaction action = {0};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    sigset_t held;
    sigemptyset(&held);
    for (size_t i = 0; i < sizeof asks / sizeof *asks; i++) {
        sigaction(asks[i], &action, NULL);
        sigaddset(&held, asks[i]);
    }
    sigprocmask(hold, &held, NULL);
}

bool channel_send(const Channel *channel, const Message *message) {
    const char *bytes = (const char *)message;
    size_t left = sizeof *message;
    while (left > 0) {
        ssize_t wrote = write(channel->handle, bytes, left);
        if (wrote < 0 && errno == EINTR) {
            continue;
        }
        if (wrote <= 0) {
            return false;
        }
        bytes += wrote;
        left -= (size_t)wrote;
    }
    return true;
}

// The child's side of the fork; never returns. It dies with the supervisor.
static void become_child(int reader, int writer, pid_t parent,
                         const Request *request, ChildBody body, void *ctx) {
    close(reader);
    hear(SIG_DFL, SIG_UNBLOCK);
    signal(SIGPIPE, SIG_IGN);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent) {
        _exit(0);
    }
    _exit(body(request, (Channel){writer}, ctx));
}

bool process_start(Child *child, const Request *request, ChildBody body,
                   void *ctx, Error *err) {
    int ends[2];
    if (pipe(ends) != 0) {
        return error_set(err, "No pipe can be made (%s).", strerror(errno));
    }
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    hear(on_end, SIG_BLOCK);
    pid_t parent = getpid();
    pid_t id = fork();
    if (id == 0) {
        become_child(ends[0], ends[1], parent, request, body, ctx);
    }
    close(ends[1]);
    if (id < 0) {
        close(ends[0]);
        return error_set(err, "No process can be started (%s).",
                         strerror(errno));
    }
    *child = (Child){.id = id, .handle = ends[0]};
    return true;
}

static int status_of(pid_t id) {
    int status = 0;
    while (waitpid(id, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// A whole message, or false at the end of the pipe.
static bool receive(int handle, Message *message) {
    char *bytes = (char *)message;
    size_t have = 0;
    while (have < sizeof *message) {
        ssize_t got = read(handle, bytes + have, sizeof *message - have);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return false;
        }
        have += (size_t)got;
    }
    message->request.path[PROCESS_PATH - 1] = '\0';
    message->request.reading[PROCESS_READING - 1] = '\0';
    message->request.stopped[PROCESS_SENTENCE - 1] = '\0';
    return true;
}

static void forget(Child *child, Message *message) {
    close(child->handle);
    *message = (Message){.kind = MESSAGE_END};
    message->status = status_of((pid_t)child->id);
    *child = (Child){.id = 0, .handle = -1};
}

int process_wait(Child *children, int count, Message *message) {
    struct pollfd wait[2];
    count = count > 2 ? 2 : count;
    for (int i = 0; i < count; i++) {
        wait[i] = (struct pollfd){children[i].handle, POLLIN, 0};
    }
    sigset_t none;
    sigemptyset(&none);
    while (!asked_to_end) {
        if (ppoll(wait, (nfds_t)count, NULL, &none) < 0) {
            continue; // a signal: look at the flag
        }
        for (int i = 0; i < count; i++) {
            if (wait[i].revents != 0) {
                if (!receive(children[i].handle, message)) {
                    forget(&children[i], message);
                }
                return i;
            }
        }
    }
    return -1;
}

void process_end(Child *child) {
    if (child->id <= 0) {
        return;
    }
    kill((pid_t)child->id, SIGTERM);
    struct timespec pause = {0, 5000000};
    int status = 0;
    for (int i = 0; i < 400; i++) {
        if (waitpid((pid_t)child->id, &status, WNOHANG) != 0) {
            close(child->handle);
            *child = (Child){.id = 0, .handle = -1};
            return;
        }
        nanosleep(&pause, NULL);
    }
    kill((pid_t)child->id, SIGKILL);
    Message ended;
    forget(child, &ended);
}
