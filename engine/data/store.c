// store.c: see store.h.
#include "data/store.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/os.h"
#include "data/schema.h"
#include "data/seat.h"

struct Store {
    Db *db;
};

// --- opening ----------------------------------------------------------------

static Store *open_at(const char *path, const char *uri, Error *err) {
    Store *store = mem_new(1, sizeof *store);
    if (store == NULL) {
        error_memory(err);
        return NULL;
    }
    char memory[64];
    if (uri == NULL) { // a name nobody else has, for store_again
        snprintf(memory, sizeof memory, "file:/kitbag-%p?vfs=memdb",
                 (void *)store);
    }
    store->db = schema_open(path, uri == NULL ? memory : uri, err);
    if (store->db == NULL) {
        store_free(store);
        return NULL;
    }
    return store;
}

Store *store_open(const char *folder, Error *err) {
    if (folder == NULL) {
        return open_at("The memory", NULL, err);
    }
    char *path = os_join(folder, STORE_FILE);
    if (path == NULL) {
        error_memory(err);
        return NULL;
    }
    Store *store = open_at(path, path, err);
    free(path);
    return store;
}

Store *store_again(const Store *store, Error *err) {
    return open_at(db_path(store->db), db_uri(store->db), err);
}

void store_free(Store *store) {
    if (store != NULL) {
        db_free(store->db);
        free(store);
    }
}

bool store_lasts(const Store *store) {
    return strcmp(db_path(store->db), db_uri(store->db)) == 0;
}

// --- together or not at all -------------------------------------------------

bool store_begin(Store *store, Error *err) {
    return db_run(store->db, err, "BEGIN IMMEDIATE", "");
}

bool store_commit(Store *store, Error *err) {
    return db_run(store->db, err, "COMMIT", "");
}

void store_rollback(Store *store) {
    db_run(store->db, NULL, "ROLLBACK", "");
}

// The same for the steps of one call, within the caller's or alone.
static bool begin_steps(Store *store, Error *err) {
    return db_run(store->db, err, "SAVEPOINT steps", "");
}

static bool end_steps(Store *store, bool ok, Error *err) {
    ok = ok && db_run(store->db, err, "RELEASE steps", "");
    if (!ok) {
        db_run(store->db, NULL, "ROLLBACK TO steps", "");
        db_run(store->db, NULL, "RELEASE steps", "");
    }
    return ok;
}

// --- settings and seats -----------------------------------------------------

// A copy of the text in `column`, NULL for a NULL; *ok turns false when
// memory runs out.
static char *copy_text(DbRow *row, int column, bool *ok) {
    if (db_is_null(row, column)) {
        return NULL;
    }
    char *copy = mem_string(db_text(row, column));
    *ok = *ok && copy != NULL;
    return copy;
}

char *store_setting(Store *store, const char *name, Error *err) {
    DbRow *row = db_query(
        store->db, err, "SELECT value FROM settings WHERE name = ?", "t", name);
    if (row == NULL) {
        return NULL;
    }
    bool ok = true;
    char *value = copy_text(row, 0, &ok);
    db_done(row);
    if (!ok) {
        error_memory(err);
    }
    return value;
}

bool store_set_setting(Store *store, const char *name, const char *value,
                       Error *err) {
    return db_run(store->db, err, "REPLACE INTO settings VALUES(?, ?)", "tt",
                  name, value);
}

// True when the word was free and is now taken; *ok tells of failure.
static bool take_seat(Store *store, const char *word, bool *ok, Error *err) {
    *ok = db_run(store->db, err, "INSERT OR IGNORE INTO seats VALUES(?)", "t",
                 word);
    return *ok && db_changes(store->db) == 1;
}

char *store_new_seat(Store *store, Error *err) {
    char seat[SEAT_NAME] = "";
    bool ok = begin_steps(store, err);
    if (!ok) {
        return NULL;
    }
    for (size_t n = 0; ok; n++) {
        seat_name(n, seat);
        if (take_seat(store, seat, &ok, err)) {
            break;
        }
    }
    if (!end_steps(store, ok, err)) {
        return NULL;
    }
    char *copy = mem_string(seat);
    if (copy == NULL) {
        error_memory(err);
    }
    return copy;
}

// --- writing runs -----------------------------------------------------------

// What a run's header line takes in its journal, besides the options.
#define HEADER_BYTES 256

static bool full(Error *err) {
    return error_set(err,
                     "This run has grown to %u MiB, the most that is "
                     "kept; what came before is safe, and a new run can "
                     "be started.",
                     STORE_MAX_RUN >> 20);
}

static bool no_run(int64_t run, Error *err) {
    return error_set(err, "There is no run %" PRId64 "; choose another one.",
                     run);
}

// For an UPDATE of one run: that there was one.
static bool did_change(Store *store, int64_t run, Error *err) {
    return db_changes(store->db) == 1 || no_run(run, err);
}

int64_t store_new_run(Store *store, const char *activity, const char *version,
                      uint64_t seed, const char *options, const char *seat,
                      Error *err) {
    size_t bytes = strlen(options) + HEADER_BYTES;
    if (bytes > STORE_MAX_RUN) {
        full(err);
        return 0;
    }
    bool ok = db_run(store->db, err,
                     "INSERT INTO runs(activity, version, seed, options,"
                     " seat, begun, touched, bytes)"
                     " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7)",
                     "ttittii", activity, version, (int64_t)seed, options, seat,
                     os_now(), (int64_t)bytes);
    return ok ? db_last_id(store->db) : 0;
}

// Counts the line into the run's size; false when it does not fit.
static bool count_line(Store *store, int64_t run, int64_t seq, size_t size,
                       Error *err) {
    if (!db_run(store->db, err,
                "UPDATE runs SET bytes = bytes + ?3 - coalesce((SELECT"
                " length(CAST(line AS BLOB)) + 1 FROM events"
                " WHERE run = ?1 AND seq = ?2), 0), touched = ?4"
                " WHERE run = ?1",
                "iiii", run, seq, (int64_t)size, os_now()) ||
        !did_change(store, run, err)) {
        return false;
    }
    DbRow *row = db_query(store->db, err,
                          "SELECT bytes FROM runs WHERE run = ?", "i", run);
    bool fits = row != NULL && db_integer(row, 0) <= STORE_MAX_RUN;
    db_done(row);
    return fits || (row != NULL && full(err));
}

bool store_append(Store *store, int64_t run, int64_t seq, const char *line,
                  Error *err) {
    if (!begin_steps(store, err)) {
        return false;
    }
    bool ok = count_line(store, run, seq, strlen(line) + 1, err) &&
              db_run(store->db, err, "REPLACE INTO events VALUES(?, ?, ?)",
                     "iit", run, seq, line);
    return end_steps(store, ok, err);
}

bool store_snapshot(Store *store, int64_t run, int64_t seq, const void *bytes,
                    size_t size, Error *err) {
    if (size > STORE_MAX_RUN) {
        return error_set(err,
                         "A picture of this run is bigger than %u MiB "
                         "and was not kept; its journal is.",
                         STORE_MAX_RUN >> 20);
    }
    return db_run(store->db, err,
                  "REPLACE INTO snapshots SELECT run, ?2, ?3 FROM runs"
                  " WHERE run = ?1",
                  "iib", run, seq, bytes, size) &&
           did_change(store, run, err);
}

bool store_outcome(Store *store, int64_t run, bool finished,
                   const char *outcome, Error *err) {
    return db_run(store->db, err,
                  "UPDATE runs SET finished = ?2, outcome = ?3, touched = ?4"
                  " WHERE run = ?1",
                  "iiti", run, (int64_t)finished, outcome, os_now()) &&
           did_change(store, run, err);
}

bool store_migrated(Store *store, int64_t run, const char *version, int64_t seq,
                    const void *bytes, size_t size, Error *err) {
    if (!begin_steps(store, err)) {
        return false;
    }
    bool ok =
        store_snapshot(store, run, seq, bytes, size, err) &&
        db_run(store->db, err, "UPDATE runs SET version = ?2 WHERE run = ?1",
               "it", run, version);
    return end_steps(store, ok, err);
}

bool store_forget(Store *store, int64_t run, Error *err) {
    if (!begin_steps(store, err)) {
        return false;
    }
    bool ok =
        db_run(store->db, err, "DELETE FROM events WHERE run = ?", "i", run) &&
        db_run(store->db, err, "DELETE FROM snapshots WHERE run = ?", "i",
               run) &&
        db_run(store->db, err, "DELETE FROM runs WHERE run = ?", "i", run) &&
        did_change(store, run, err);
    return end_steps(store, ok, err);
}

// --- reading runs -----------------------------------------------------------

#define RUN_COLUMNS                                                            \
    "run, activity, version, seed, options, seat, begun, touched, finished,"   \
    " outcome"

static bool copy_run(DbRow *row, StoreRun *run) {
    bool ok = true;
    *run = (StoreRun){
        .run = db_integer(row, 0),
        .activity = copy_text(row, 1, &ok),
        .version = copy_text(row, 2, &ok),
        .seed = (uint64_t)db_integer(row, 3),
        .options = copy_text(row, 4, &ok),
        .seat = copy_text(row, 5, &ok),
        .begun = db_integer(row, 6),
        .touched = db_integer(row, 7),
        .finished = db_integer(row, 8) != 0,
        .outcome = copy_text(row, 9, &ok),
    };
    return ok;
}

static void free_run(StoreRun *run) {
    free(run->activity);
    free(run->version);
    free(run->options);
    free(run->seat);
    free(run->outcome);
}

static bool add_run(StoreRuns *out, size_t *room, DbRow *row) {
    StoreRun *grown = mem_grow(out->runs, out->count, room, sizeof *grown);
    if (grown == NULL) {
        return false;
    }
    out->runs = grown;
    return copy_run(row, &out->runs[out->count++]);
}

bool store_runs(Store *store, const char *activity, StoreRuns *out,
                Error *err) {
    *out = (StoreRuns){0};
    size_t room = 0;
    Error why = {0};
    DbRow *row = db_query(store->db, &why,
                          "SELECT " RUN_COLUMNS " FROM runs"
                          " WHERE ?1 IS NULL OR activity = ?1"
                          " ORDER BY touched DESC, run DESC",
                          "t", activity);
    while (row != NULL) {
        if (!add_run(out, &room, row)) {
            db_done(row);
            error_memory(&why);
            break;
        }
        row = db_next(store->db, row, &why);
    }
    if (why.text[0] != '\0') {
        store_runs_free(out);
        error_set(err, "%s", why.text);
        return error_detail(err, why.detail);
    }
    return true;
}

void store_runs_free(StoreRuns *runs) {
    for (size_t i = 0; i < runs->count; i++) {
        free_run(&runs->runs[i]);
    }
    free(runs->runs);
    *runs = (StoreRuns){0};
}

static bool load_run(Store *store, int64_t run, StoreLoad *out, Error *err) {
    Error why = {0};
    DbRow *row =
        db_query(store->db, &why,
                 "SELECT " RUN_COLUMNS " FROM runs WHERE run = ?", "i", run);
    if (row == NULL) {
        return why.text[0] == '\0' ? no_run(run, err)
                                   : error_set(err, "%s", why.text);
    }
    bool ok = copy_run(row, &out->run) || error_memory(err);
    db_done(row);
    return ok;
}

static bool add_line(StoreLoad *out, size_t *room, DbRow *row) {
    char **grown = mem_grow(out->lines, out->count, room, sizeof *grown);
    if (grown == NULL) {
        return false;
    }
    out->lines = grown;
    bool ok = true;
    out->lines[out->count++] = copy_text(row, 1, &ok);
    return ok;
}

// Stops at a gap, should there be one: what is before it truly happened.
static bool load_lines(Store *store, int64_t run, StoreLoad *out, Error *err) {
    size_t room = 0;
    Error why = {0};
    DbRow *row = db_query(store->db, &why,
                          "SELECT seq, line FROM events WHERE run = ?"
                          " ORDER BY seq",
                          "i", run);
    while (row != NULL && db_integer(row, 0) == (int64_t)out->count + 1) {
        if (!add_line(out, &room, row)) {
            db_done(row);
            return error_memory(err);
        }
        row = db_next(store->db, row, &why);
    }
    db_done(row);
    return why.text[0] == '\0' || error_set(err, "%s", why.text);
}

static bool load_snapshot(Store *store, int64_t run, StoreLoad *out,
                          Error *err) {
    Error why = {0};
    DbRow *row = db_query(store->db, &why,
                          "SELECT seq, bytes FROM snapshots"
                          " WHERE run = ? AND seq <= ?",
                          "ii", run, (int64_t)out->count);
    if (row == NULL) {
        return why.text[0] == '\0' || error_set(err, "%s", why.text);
    }
    const void *bytes = db_bytes(row, 1, &out->snapshot_size);
    out->snapshot = mem_copy(bytes, out->snapshot_size);
    out->snapshot_seq = db_integer(row, 0);
    db_done(row);
    return out->snapshot != NULL || error_memory(err);
}

bool store_load(Store *store, int64_t run, StoreLoad *out, Error *err) {
    *out = (StoreLoad){0};
    if (!begin_steps(store, err)) {
        return false;
    }
    bool ok = load_run(store, run, out, err) &&
              load_lines(store, run, out, err) &&
              load_snapshot(store, run, out, err);
    ok = end_steps(store, ok, err);
    if (!ok) {
        store_load_free(out);
    }
    return ok;
}

void store_load_free(StoreLoad *load) {
    free_run(&load->run);
    for (size_t i = 0; i < load->count; i++) {
        free(load->lines[i]);
    }
    free(load->lines);
    free(load->snapshot);
    *load = (StoreLoad){0};
}
