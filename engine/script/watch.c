// watch.c: see watch.h.
#include "script/watch.h"

#include <math.h>

#include "device/clock.h"

enum {
    HUNG_AFTER = 2000, // ms in one call, or
    HUNG_BEYOND = 250, // ms beyond the budget, whichever is more
    ARM_AGAIN = 10,    // ms between attempts to stop a call
    WEB_COUNT = 10000  // instructions between looks at the clock
};
static const double SETTLE = 0.2; // ms until another core sees a store

// lua_sethook walks the list of active calls, which the script's own thread
// goes on changing. Nothing in that list is freed while cap->hold is set, and
// a node is unlinked before it is freed: after SETTLE, what the list reaches
// stays allocated. The same goes for the coroutine itself.
static void arm(Watch *watch) {
    atomic_store(&watch->over, true);
    atomic_store(&watch->cap->hold, true);
    double settled = clock_ms() + SETTLE;
    while (clock_ms() < settled) {
    }
    lua_sethook(atomic_load(&watch->running), watch->hook, LUA_MASKCOUNT, 1);
    atomic_store(&watch->cap->hold, false);
}

// The script's thread cannot end the call while the lock is taken.
static void look(Watch *watch, double now) {
    if (!watch->busy || now < watch->deadline) {
        return;
    }
    arm(watch);
    if (now >= watch->hung_at && !watch->told) {
        watch->told = true;
        if (watch->hung != NULL) {
            watch->hung(watch->ctx);
        }
    }
}

static double next_look(const Watch *watch, double now) {
    if (!watch->busy) {
        return INFINITY;
    }
    return now < watch->deadline ? watch->deadline : now + ARM_AGAIN;
}

static void stand_watch(void *data) {
    Watch *watch = data;
    lock_take(watch->lock);
    while (!watch->quit) {
        double now = clock_ms();
        look(watch, now);
        watch->wake = next_look(watch, now);
        signal_wait(watch->signal, watch->lock,
                    isinf(watch->wake) ? -1 : watch->wake - now);
    }
    lock_give(watch->lock);
}

bool watch_open(Watch *watch) {
    watch->lock = lock_new();
    watch->signal = signal_new();
    return watch->lock != NULL && watch->signal != NULL;
}

void watch_close(Watch *watch) {
    if (watch->thread != NULL) {
        lock_take(watch->lock);
        watch->quit = true;
        signal_send(watch->signal);
        lock_give(watch->lock);
        thread_join(watch->thread);
    }
    signal_free(watch->signal);
    lock_free(watch->lock);
}

void watch_begin(Watch *watch, lua_State *L, int budget) {
    double now = clock_ms();
    lock_take(watch->lock);
    atomic_store(&watch->over, false);
    atomic_store(&watch->running, L);
    watch->busy = true;
    watch->told = false;
    watch->deadline = now + budget;
    watch->hung_at = now + fmax(HUNG_AFTER, budget + HUNG_BEYOND);
    bool sleeps_longer = watch->deadline < watch->wake;
    if (watch->thread != NULL && sleeps_longer) {
        signal_send(watch->signal);
    }
    lock_give(watch->lock);
    if (!watch->tried) {
        watch->tried = true;
        watch->thread = thread_new("watchdog", stand_watch, watch, NULL);
    }
    if (watch->thread == NULL) {
        lua_sethook(L, watch->hook, LUA_MASKCOUNT, WEB_COUNT);
    }
}

void watch_end(Watch *watch, lua_State *L) {
    lock_take(watch->lock);
    watch->busy = false;
    lock_give(watch->lock);
    lua_sethook(L, NULL, 0, 0);
}

bool watch_over(Watch *watch) {
    if (watch->thread == NULL && clock_ms() >= watch->deadline) {
        atomic_store(&watch->over, true);
    }
    return atomic_load_explicit(&watch->over, memory_order_relaxed);
}

void watch_unhook(Watch *watch, lua_State *L) {
    if (watch->thread != NULL) {
        lua_sethook(L, NULL, 0, 0);
    }
}
