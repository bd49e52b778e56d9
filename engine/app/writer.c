// writer.c: see writer.h.
#include "app/writer.h"

#include <stdlib.h>

#include "base/memory.h"
#include "device/clock.h"
#include "device/thread.h"

// Ticks come ten times a second, and so may letters: they wait this long for
// company.
enum { WRITER_PATIENCE = 200 }; // ms

typedef enum JobKind {
    JOB_LINE,
    JOB_SNAPSHOT,
    JOB_OUTCOME,
    JOB_SETTING
} JobKind;

typedef struct Job Job;
struct Job {
    Job *next;
    JobKind kind;
    int64_t seq;
    bool finished;
    const char *name; // of a setting
    char *bytes;
    size_t size;
};

struct Writer {
    Store *store; // the thread's own
    int64_t run;
    Thread *thread;
    Lock *lock;
    Signal *come; // a job came, or the end
    Signal *done; // the thread has nothing left to do
    // Guarded by the lock:
    Job *first, *last;
    bool urgent; // something waits that should not
    bool busy;   // the thread has jobs in its hands
    bool ending;
    bool failed;
    Error problem;
};

static void free_jobs(Job *job) {
    while (job != NULL) {
        Job *next = job->next;
        free(job->bytes);
        free(job);
        job = next;
    }
}

static bool do_job(Writer *w, const Job *job, Error *err) {
    switch (job->kind) {
    case JOB_LINE:
        return store_append(w->store, w->run, job->seq, job->bytes, err);
    case JOB_SNAPSHOT:
        return store_snapshot(w->store, w->run, job->seq, job->bytes, job->size,
                              err);
    case JOB_OUTCOME:
        return store_outcome(w->store, w->run, job->finished, job->bytes, err);
    case JOB_SETTING:
        return store_set_setting(w->store, job->name, job->bytes, err);
    }
    return true;
}

static bool commit(Writer *w, const Job *job, Error *err) {
    if (!store_begin(w->store, err)) {
        return false;
    }
    for (; job != NULL; job = job->next) {
        if (!do_job(w, job, err)) {
            store_rollback(w->store);
            return false;
        }
    }
    if (!store_commit(w->store, err)) {
        store_rollback(w->store);
        return false;
    }
    return true;
}

// With the lock taken: sleeps until there is work whose time has come.
// Returns all of it; NULL at the end.
static Job *take_jobs(Writer *w) {
    while (w->first == NULL && !w->ending) {
        signal_wait(w->come, w->lock, -1);
    }
    double end = clock_ms() + WRITER_PATIENCE;
    while (!w->urgent && !w->ending && clock_ms() < end) {
        double left = end - clock_ms();
        signal_wait(w->come, w->lock, left > 0 ? left : 0);
    }
    Job *jobs = w->first;
    w->first = w->last = NULL;
    w->urgent = false;
    return jobs;
}

static void work(void *data) {
    Writer *w = data;
    lock_take(w->lock);
    for (Job *jobs; (jobs = take_jobs(w)) != NULL;) {
        bool skip = w->failed;
        w->busy = true;
        lock_give(w->lock);
        Error err = {0};
        bool ok = skip || commit(w, jobs, &err);
        free_jobs(jobs);
        lock_take(w->lock);
        w->busy = false;
        if (!ok) {
            w->failed = true;
            w->problem = err;
        }
        signal_send(w->done);
    }
    lock_give(w->lock);
}

Writer *writer_new(const Store *store, int64_t run, Error *err) {
    Writer *w = mem_new(1, sizeof *w);
    if (w == NULL) {
        error_memory(err);
        return NULL;
    }
    w->run = run;
    w->lock = lock_new();
    w->come = signal_new();
    w->done = signal_new();
    w->store = store_again(store, err);
    bool ok = w->lock != NULL && w->come != NULL && w->done != NULL;
    if (!ok) {
        error_memory(err);
    }
    ok = ok && w->store != NULL;
    w->thread = ok ? thread_new("writer", work, w, err) : NULL;
    if (w->thread == NULL) {
        writer_free(w);
        return NULL;
    }
    return w;
}

void writer_free(Writer *w) {
    if (w == NULL) {
        return;
    }
    if (w->thread != NULL) {
        lock_take(w->lock);
        w->ending = true;
        signal_send(w->come);
        lock_give(w->lock);
        thread_join(w->thread);
    }
    free_jobs(w->first);
    store_free(w->store);
    signal_free(w->come);
    signal_free(w->done);
    lock_free(w->lock);
    free(w);
}

// `bytes` belongs to the job; NULL: memory ran out.
static void post(Writer *w, const Job *job, bool urgent) {
    Job *copy = mem_copy(job, sizeof *job);
    lock_take(w->lock);
    if (copy == NULL || job->bytes == NULL) {
        w->failed = true;
        error_memory(&w->problem);
        free(job->bytes);
        free(copy);
    } else {
        *(w->last == NULL ? &w->first : &w->last->next) = copy;
        w->last = copy;
        w->urgent = w->urgent || urgent;
        signal_send(w->come);
    }
    lock_give(w->lock);
}

void writer_line(Writer *w, int64_t seq, const char *line, bool waits) {
    Job job = {.kind = JOB_LINE, .seq = seq, .bytes = mem_string(line)};
    post(w, &job, !waits);
}

void writer_snapshot(Writer *w, int64_t seq, const void *bytes, size_t size) {
    if (size > STORE_MAX_RUN) {
        return; // only a help: the journal alone is enough to go on from
    }
    Job job = {.kind = JOB_SNAPSHOT, .seq = seq, .size = size};
    job.bytes = mem_copy(bytes, size);
    post(w, &job, false);
}

void writer_outcome(Writer *w, bool finished, const char *outcome) {
    Job job = {.kind = JOB_OUTCOME, .finished = finished};
    job.bytes = mem_string(outcome);
    post(w, &job, false);
}

void writer_setting(Writer *w, const char *name, const char *value) {
    Job job = {.kind = JOB_SETTING, .name = name, .bytes = mem_string(value)};
    post(w, &job, false);
}

void writer_flush(Writer *w) {
    lock_take(w->lock);
    w->urgent = w->first != NULL;
    signal_send(w->come);
    while (w->first != NULL || w->busy) {
        signal_wait(w->done, w->lock, -1);
    }
    lock_give(w->lock);
}

bool writer_problem(Writer *w, Error *err) {
    lock_take(w->lock);
    bool failed = w->failed;
    if (failed) {
        *err = w->problem;
    }
    lock_give(w->lock);
    return failed;
}
