// store.h: what Kitbag remembers: settings, seats, runs with their journals,
// snapshots and outcomes, in one SQLite file. A committed thing survives a
// pulled plug; at rest there is only the one file.
#ifndef DATA_STORE_H
#define DATA_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/error.h"

typedef struct Store Store;

#define STORE_FILE "kitbag.sqlite"
#define STORE_MAX_RUN (1u << 20) // bytes of journal, and of snapshot, a run

// Opens or makes `folder`/STORE_FILE; NULL: in memory, gone when the last
// handle closes. Returns NULL and fills *err, changing nothing, when the
// file is damaged, is something else's, was written by a newer Kitbag, or
// the folder cannot be written.
Store *store_open(const char *folder, Error *err);

// A second handle on the same store, for another thread: one handle is for
// one thread. In memory, the first handle must live longer.
Store *store_again(const Store *store, Error *err);

void store_free(Store *store);

// Whether what is kept here outlives the program: false in memory.
bool store_lasts(const Store *store);

// Everything between is kept together or not at all. Without them each call
// below is committed by itself. store_begin inside store_begin is a bug.
bool store_begin(Store *store, Error *err);
bool store_commit(Store *store, Error *err);
void store_rollback(Store *store);

// A setting's text; the caller frees it. NULL when it was never set, and
// also (filling *err) when the store cannot be read.
char *store_setting(Store *store, const char *name, Error *err);
bool store_set_setting(Store *store, const char *name, const char *value,
                       Error *err);

// A seat code nobody has: a kind word ("Robin"), then "Robin 2" and so on.
// The caller frees it. It is taken from now on.
char *store_new_seat(Store *store, Error *err);

typedef struct StoreRun {
    int64_t run; // from 1; never used twice
    char *activity;
    char *version;
    uint64_t seed;
    char *options; // JSON
    char *seat;    // "" when there is none
    int64_t begun; // seconds since 1970
    int64_t touched;
    bool finished;
    char *outcome; // JSON, NULL while there is none
} StoreRun;

// Returns the run's number, or 0 and fills *err. `options` is JSON.
int64_t store_new_run(Store *store, const char *activity, const char *version,
                      uint64_t seed, const char *options, const char *seat,
                      Error *err);

// Puts one event's line (JSON without a line end) at place `seq` (from 1) of
// the run's journal. Writing a place again replaces it, so that a line of
// ticks can grow. False, and nothing changed, beyond STORE_MAX_RUN.
bool store_append(Store *store, int64_t run, int64_t seq, const char *line,
                  Error *err);

// The model after the event at `seq`; only the latest is kept. The line at
// `seq` must not grow afterwards: begin a new one.
bool store_snapshot(Store *store, int64_t run, int64_t seq, const void *bytes,
                    size_t size, Error *err);

bool store_outcome(Store *store, int64_t run, bool finished,
                   const char *outcome, Error *err);

// After a migration: the run goes on as this version, from a snapshot at
// `seq`. Together or not at all.
bool store_migrated(Store *store, int64_t run, const char *version, int64_t seq,
                    const void *bytes, size_t size, Error *err);

typedef struct StoreRuns {
    StoreRun *runs;
    size_t count;
} StoreRuns;

// Of one activity, or of all (NULL); the last touched first.
bool store_runs(Store *store, const char *activity, StoreRuns *out, Error *err);
void store_runs_free(StoreRuns *runs);

typedef struct StoreLoad {
    StoreRun run;
    char **lines; // line i is the event at seq i + 1, without gaps
    size_t count;
    char *snapshot; // NULL when there is none
    size_t snapshot_size;
    int64_t snapshot_seq; // 0 when there is none; never beyond `count`
} StoreLoad;

// False, and *err filled, when there is no such run.
bool store_load(Store *store, int64_t run, StoreLoad *out, Error *err);
void store_load_free(StoreLoad *load);

// Deletes the run and all that belongs to it.
bool store_forget(Store *store, int64_t run, Error *err);

#endif
