// supervisor.c: see supervisor.h.
#include "app/supervisor.h"

#include <stdio.h>
#include <string.h>

// A screen that dies this often before it shows anything is not tried again.
enum { SUPERVISOR_TRIES = 3 };

typedef struct Supervisor {
    ChildBody body;
    void *ctx;
    Child now;       // what is on the screen
    Request request; // what it was asked to show
    int failures;    // deaths in a row before a first frame
    bool shown;
    bool shelf; // the program began with the shelf and can go back to it
} Supervisor;

static bool start(const Supervisor *s, const Request *request, Child *child) {
    Error err = {0};
    if (!process_start(child, request, s->body, s->ctx, &err)) {
        fprintf(stderr, "kitbag: %s\n", err.text);
        return false;
    }
    return true;
}

static const char *why(int status) {
    return status == PROCESS_HUNG ? "It took too long over one step."
                                  : "It stopped without a warning.";
}

// The child ended by itself. True when another one takes its place: after a
// crash the same screen again, told why; after several the shelf.
static bool replace(Supervisor *s, int status, int *code) {
    *code = status < 0 ? 1 : status;
    if (status >= 0 && status != PROCESS_HUNG) {
        return false;
    }
    s->failures = s->shown ? 1 : s->failures + 1;
    if (s->failures >= SUPERVISOR_TRIES) {
        if (!s->shelf || s->request.screen == SCREEN_SHELF) {
            return false;
        }
        s->request.screen = SCREEN_SHELF;
        s->failures = 0;
    }
    snprintf(s->request.stopped, sizeof s->request.stopped, "%s", why(status));
    s->shown = false;
    return start(s, &s->request, &s->now);
}

static void take_reading(Request *request, const Message *message) {
    memcpy(request->reading, message->request.reading, sizeof request->reading);
}

// Waits for the first word of `next` that matters: its first frame, another
// request, or its end. False: the program was asked to end, or the pupil
// closed the window that is still there.
static bool wait_for_word(Child *now, Child *next, Request *wanted,
                          Message *message) {
    for (;;) {
        Child pair[2] = {*now, *next};
        int who = process_wait(pair, 2, message);
        *now = pair[0];
        *next = pair[1];
        bool ended = who == 0 && message->kind == MESSAGE_END;
        if (who < 0 || (ended && message->status == 0)) {
            return false;
        }
        bool aside =
            message->kind == MESSAGE_RUN || message->kind == MESSAGE_READING;
        if (who == 1 && !aside) {
            return true;
        }
        if (who == 1 && message->kind == MESSAGE_RUN) {
            wanted->run = message->request.run;
        }
        if (message->kind == MESSAGE_READING) {
            take_reading(wanted, message);
        }
    }
}

// The next screen is put up before the last one is taken down, so that the
// pupil never sees the bare desktop in between. False: the program must end.
static bool change(Supervisor *s, const Request *request, int *code) {
    Request wanted = *request;
    memcpy(wanted.reading, s->request.reading, sizeof wanted.reading);
    Message message = {.kind = MESSAGE_GO};
    Child next = {0, -1};
    while (message.kind == MESSAGE_GO) {
        if (!start(s, &wanted, &next)) {
            return s->now.id > 0; // stay where we are
        }
        if (!wait_for_word(&s->now, &next, &wanted, &message)) {
            process_end(&next);
            return false;
        }
        if (message.kind == MESSAGE_GO) { // it sends us on at once
            process_end(&next);
            memcpy(message.request.reading, wanted.reading,
                   sizeof wanted.reading);
            wanted = message.request;
        }
    }
    process_end(&s->now);
    s->now = next;
    s->request = wanted;
    s->failures = 0;
    s->shown = message.kind == MESSAGE_SHOWN;
    return s->shown || replace(s, message.status, code);
}

int supervise(const Request *first, ChildBody body, void *ctx) {
    Supervisor s = {.body = body, .ctx = ctx, .request = *first};
    s.shelf = first->screen == SCREEN_SHELF;
    int code = 1;
    bool on = start(&s, first, &s.now);
    while (on) {
        Message message = {.kind = MESSAGE_END};
        if (process_wait(&s.now, 1, &message) < 0) {
            code = 0;
            break;
        }
        switch (message.kind) {
        case MESSAGE_SHOWN:
            s.shown = true;
            break;
        case MESSAGE_RUN:
            s.request.run = message.request.run;
            break;
        case MESSAGE_READING:
            take_reading(&s.request, &message);
            break;
        case MESSAGE_GO:
            code = 0;
            on = change(&s, &message.request, &code);
            break;
        case MESSAGE_END:
            on = replace(&s, message.status, &code);
            break;
        }
    }
    process_end(&s.now);
    return code;
}
