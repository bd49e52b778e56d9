// thread.h: threads, locks and signals for the script's watchdog and the
// program's writer.
#ifndef DEVICE_THREAD_H
#define DEVICE_THREAD_H

#include <stdbool.h>

#include "base/error.h"

// Threads. NULL and *err filled when the system has none to give.
typedef struct Thread Thread;
Thread *thread_new(const char *name, void (*run)(void *data), void *data,
                   Error *err);
// Waits for its end and frees it; fine with NULL.
void thread_join(Thread *thread);

// A lock, not to be taken twice by one thread. NULL: memory ran out.
typedef struct Lock Lock;
Lock *lock_new(void);
void lock_free(Lock *lock);
void lock_take(Lock *lock);
void lock_give(Lock *lock);

// A signal one thread waits for and another sends, guarded by a lock.
typedef struct Signal Signal;
Signal *signal_new(void);
void signal_free(Signal *signal);
// Wakes all that wait.
void signal_send(Signal *signal);
// Gives the taken lock back while it waits and takes it again. It may return
// without a signal: check the condition again. No time limit when ms < 0;
// false when `ms` passed.
bool signal_wait(Signal *signal, Lock *lock, double ms);

#endif
