// loop.c: see loop.h.
#include "device/loop.h"

#include <SDL.h>
#include <stdlib.h>

#include "base/memory.h"
#include "device/clock.h"

struct Loop {
    LoopCalls calls;
    bool asked, stopped;
    double due; // on clock_ms, when asked
};

Loop *loop_new(const LoopCalls *calls, Error *err) {
    Loop *loop = mem_new(1, sizeof *loop);
    if (loop == NULL) {
        error_memory(err);
        return NULL;
    }
    if (SDL_InitSubSystem(SDL_INIT_EVENTS) != 0) {
        error_set(err, "This system gives no events.");
        error_detail(err, SDL_GetError());
        free(loop);
        return NULL;
    }
    loop->calls = *calls;
    return loop;
}

void loop_free(Loop *loop) {
    if (loop != NULL) {
        SDL_QuitSubSystem(SDL_INIT_EVENTS);
        free(loop);
    }
}

void loop_ask(Loop *loop, double ms) {
    double due = clock_ms() + (ms > 0 ? ms : 0);
    if (!loop->asked || due < loop->due) {
        loop->due = due;
    }
    loop->asked = true;
}

void loop_ask_nothing(Loop *loop) {
    loop->asked = false;
}

static void sleep_until_due(const Loop *loop) {
    if (!loop->asked) {
        SDL_WaitEvent(NULL);
        return;
    }
    double left = loop->due - clock_ms();
    if (left > 0) {
        SDL_WaitEventTimeout(NULL, left > 1e9 ? 1000000000 : (int)left + 1);
    }
}

bool loop_step(Loop *loop, bool wait) {
    Input input;
    if (wait && !loop->stopped) {
        sleep_until_due(loop);
    }
    SDL_PumpEvents();
    while (!loop->stopped && input_next(&input)) {
        loop->calls.on_input(loop->calls.data, &input);
    }
    if (!loop->stopped && loop->asked && clock_ms() >= loop->due) {
        loop->asked = false;
        loop->calls.frame(loop->calls.data);
    }
    return !loop->stopped;
}

void loop_run(Loop *loop) {
    while (loop_step(loop, true)) {
    }
}

void loop_stop(Loop *loop) {
    loop->stopped = true;
}

void loop_wake(Loop *loop) {
    (void)loop;
    SDL_Event event = {.type = SDL_USEREVENT};
    SDL_PushEvent(&event);
}
