// thread.c: see thread.h.
#include "device/thread.h"

#include <SDL.h>
#include <stdlib.h>

#include "base/memory.h"

struct Thread {
    SDL_Thread *handle;
    void (*run)(void *data);
    void *data;
};

static int begin(void *data) {
    Thread *thread = data;
    thread->run(thread->data);
    return 0;
}

Thread *thread_new(const char *name, void (*run)(void *data), void *data,
                   Error *err) {
    Thread *thread = mem_new(1, sizeof *thread);
    if (thread == NULL) {
        error_memory(err);
        return NULL;
    }
    thread->run = run;
    thread->data = data;
    thread->handle = SDL_CreateThread(begin, name, thread);
    if (thread->handle == NULL) {
        error_set(err, "This laptop has no thread left; close other "
                       "programs and try again.");
        error_detail(err, SDL_GetError());
        free(thread);
        return NULL;
    }
    return thread;
}

void thread_join(Thread *thread) {
    if (thread != NULL) {
        SDL_WaitThread(thread->handle, NULL);
        free(thread);
    }
}

// Lock and Signal are SDL's own, under names that hide it.
Lock *lock_new(void) {
    return (Lock *)SDL_CreateMutex();
}

void lock_free(Lock *lock) {
    if (lock != NULL) {
        SDL_DestroyMutex((SDL_mutex *)lock);
    }
}

void lock_take(Lock *lock) {
    SDL_LockMutex((SDL_mutex *)lock);
}

void lock_give(Lock *lock) {
    SDL_UnlockMutex((SDL_mutex *)lock);
}

Signal *signal_new(void) {
    return (Signal *)SDL_CreateCond();
}

void signal_free(Signal *signal) {
    if (signal != NULL) {
        SDL_DestroyCond((SDL_cond *)signal);
    }
}

void signal_send(Signal *signal) {
    SDL_CondBroadcast((SDL_cond *)signal);
}

bool signal_wait(Signal *signal, Lock *lock, double ms) {
    SDL_cond *cond = (SDL_cond *)signal;
    SDL_mutex *mutex = (SDL_mutex *)lock;
    if (ms < 0) {
        return SDL_CondWait(cond, mutex) == 0;
    }
    Uint32 whole = ms > 1e9 ? 1000000000 : (Uint32)(ms + 0.999);
    return SDL_CondWaitTimeout(cond, mutex, whole) == 0;
}
