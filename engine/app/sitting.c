// sitting.c: see sitting.h.
#include "app/sitting.h"

#include <stdlib.h>
#include <string.h>

#include "app/library.h"
#include "app/run.h"
#include "app/writer.h"
#include "base/memory.h"
#include "base/os.h"
#include "data/version.h"

enum { SITTING_SNAPSHOT_MS = 5000 };

struct Sitting {
    SittingSpec spec;
    char *path;
    Bundle *bundle;
    Activity *activity;
    Run *run;
    Writer *writer;
    int64_t number; // of the run in the store; 0: none
    char *seat;
    char *outcome; // as last kept
    Store *memory; // ours, when the one given would not take a new run,
    Error problem; // and why
    int64_t snapshot_at;
};

Sitting *sitting_new(const SittingSpec *spec, Error *err) {
    Sitting *s = mem_new(1, sizeof *s);
    char *path = mem_string(spec->path);
    if (s == NULL || path == NULL) {
        free(s);
        free(path);
        error_memory(err);
        return NULL;
    }
    s->spec = *spec;
    s->path = path;
    s->bundle = library_open(path, err);
    if (s->bundle == NULL) {
        sitting_free(s);
        return NULL;
    }
    return s;
}

// Ends the script and the run in memory; what is kept stays kept.
static void put_away(Sitting *s) {
    run_free(s->run);
    s->run = NULL;
    activity_free(s->activity);
    s->activity = NULL;
    writer_free(s->writer);
    s->writer = NULL;
    free(s->outcome);
    s->outcome = NULL;
}

void sitting_free(Sitting *s) {
    if (s == NULL) {
        return;
    }
    put_away(s);
    store_free(s->memory);
    bundle_free(s->bundle);
    free(s->seat);
    free(s->path);
    free(s);
}

void sitting_set_pen(Sitting *s, Pen *pen) {
    s->spec.pen = pen;
}

static void keep_line(void *ctx, int64_t seq, const char *line, bool waits) {
    Sitting *s = ctx;
    writer_line(s->writer, seq, line, waits);
}

static void keep_snapshot(void *ctx, int64_t seq, const void *bytes,
                          size_t size) {
    Sitting *s = ctx;
    writer_snapshot(s->writer, seq, bytes, size);
}

static Activity *load(const Sitting *s, Error *err) {
    ActivitySpec spec = {.bundle = s->bundle,
                         .pen = s->spec.pen,
                         .lang = s->spec.lang,
                         .hung = s->spec.hung,
                         .log = s->spec.log,
                         .ctx = s->spec.ctx};
    return activity_new(&spec, err);
}

// A fresh script with a writer for run `number`, nothing played yet.
static bool set_up(Sitting *s, int64_t number, Error *err) {
    put_away(s);
    s->number = number;
    s->activity = load(s, err);
    s->writer =
        s->activity == NULL ? NULL : writer_new(s->spec.store, number, err);
    if (s->writer == NULL) {
        return false;
    }
    RunKeeper keeper = {keep_line, keep_snapshot, s};
    s->run = run_new(s->activity, &keeper, err);
    return s->run != NULL;
}

// Hands the outcome to the writer when it has changed.
static bool keep_outcome(Sitting *s, Error *err) {
    Json *outcome = activity_outcome(s->activity, err);
    if (outcome == NULL) {
        return false;
    }
    Buffer text = {0};
    bool ok = json_print(outcome, &text);
    if (ok && (s->outcome == NULL || strcmp(s->outcome, text.bytes) != 0)) {
        bool finished = json_bool(json_get(outcome, "finished"), false);
        writer_outcome(s->writer, finished, text.bytes);
        free(s->outcome);
        s->outcome = buffer_take(&text, NULL);
    }
    buffer_free(&text);
    json_free(outcome);
    return ok || error_memory(err);
}

static int64_t add_run(Sitting *s, uint64_t seed, const Json *options,
                       Error *err) {
    const Card *card = bundle_card(s->bundle);
    Buffer text = {0};
    bool ok =
        options == NULL ? buffer_text(&text, "{}") : json_print(options, &text);
    int64_t number = 0;
    free(s->seat);
    s->seat = store_new_seat(s->spec.store, err);
    if (ok && s->seat != NULL) {
        number = store_new_run(s->spec.store, card->id, card->version, seed,
                               text.bytes, s->seat, err);
    } else if (!ok) {
        error_memory(err);
    }
    buffer_free(&text);
    return number;
}

// A disk that takes no new run keeps nobody from playing: the run goes into
// memory, and sitting_problem says so.
static int64_t new_run(Sitting *s, uint64_t seed, const Json *options,
                       Error *err) {
    int64_t number = add_run(s, seed, options, err);
    if (number != 0 || s->memory != NULL) {
        return number;
    }
    s->problem = *err;
    s->memory = store_open(NULL, err);
    if (s->memory == NULL) {
        return 0;
    }
    s->spec.store = s->memory;
    return add_run(s, seed, options, err);
}

// A new run that came to nothing: it is not to be carried on.
static bool begun(Sitting *s, int64_t number, bool ok) {
    if (!ok && number != 0) {
        put_away(s);
        store_forget(s->spec.store, number, NULL);
        s->number = 0;
    }
    return ok;
}

bool sitting_begin(Sitting *s, uint64_t seed, const Json *options, Error *err) {
    int64_t number = new_run(s, seed, options, err);
    bool ok = number != 0 && set_up(s, number, err) &&
              run_start(s->run, seed, options, err) && keep_outcome(s, err);
    return begun(s, number, ok);
}

static bool keep_journal(Sitting *s, const Journal *journal, Error *err) {
    for (size_t i = 0; i < journal->count; i++) {
        Buffer line = {0};
        if (!json_print(journal->events[i], &line)) {
            buffer_free(&line);
            return error_memory(err);
        }
        writer_line(s->writer, (int64_t)i + 1, line.bytes, false);
        buffer_free(&line);
    }
    return keep_outcome(s, err) && run_snapshot(s->run, err);
}

bool sitting_adopt(Sitting *s, const Journal *journal, Error *err) {
    if (!library_fits(bundle_card(s->bundle), journal, err)) {
        return false;
    }
    int64_t number = new_run(s, journal->seed, journal->options, err);
    bool ok = number != 0 && set_up(s, number, err) &&
              run_resume(s->run, journal, NULL, err) &&
              keep_journal(s, journal, err);
    return begun(s, number, ok);
}

// The journal of a stored run, through the one reader there is.
static Journal *journal_of(const StoreLoad *kept, Error *err) {
    Buffer text = {0};
    Error why = {0};
    const StoreRun *run = &kept->run;
    Json *options = json_parse(run->options, strlen(run->options), &why);
    bool ok = options != NULL &&
              journal_print_header(&text, run->activity, run->version,
                                   run->seed, options);
    json_free(options);
    for (size_t i = 0; ok && i < kept->count; i++) {
        ok = buffer_text(&text, kept->lines[i]) && buffer_byte(&text, '\n');
    }
    Journal *journal = NULL;
    if (ok) {
        journal = journal_parse(text.bytes, text.size, "The saved run", err);
    } else {
        error_set(err, "The saved run cannot be read.");
    }
    buffer_free(&text);
    return journal;
}

// An older third number is the same run still: such versions promise it.
static int compare_runs(const char *run, const char *activity) {
    size_t minor = (size_t)(strrchr(run, '.') - run);
    size_t other = (size_t)(strrchr(activity, '.') - activity);
    bool same = minor == other && strncmp(run, activity, minor) == 0;
    int order = version_compare(run, activity);
    return same && order < 0 ? 0 : order;
}

static bool same_activity(const Sitting *s, const StoreRun *run, int *order,
                          Error *err) {
    const Card *card = bundle_card(s->bundle);
    if (strcmp(run->activity, card->id) != 0) {
        return error_set(err, "That run belongs to another activity (%s).",
                         run->activity);
    }
    *order = compare_runs(run->version, card->version);
    if (*order > 0) {
        return error_set(err,
                         "The run of %s was made by a newer version (%s) of "
                         "%s than this one (%s). It is kept as it is: bring "
                         "the newer bundle to go on.",
                         run->seat, run->version, card_title(card, "en"),
                         card->version);
    }
    return true;
}

// After migrate: the run is one of this version from here on.
static bool settle(Sitting *s, Error *err) {
    Buffer bytes = {0};
    bool ok =
        run_migrated(s->run, err) && activity_save(s->activity, &bytes, err);
    writer_flush(s->writer);
    ok = ok && store_migrated(s->spec.store, s->number,
                              bundle_card(s->bundle)->version,
                              run_count(s->run), bytes.bytes, bytes.size, err);
    buffer_free(&bytes);
    return ok;
}

static bool resume(Sitting *s, const StoreLoad *kept, int order, Error *err) {
    Journal *journal = journal_of(kept, err);
    if (journal == NULL) {
        return false;
    }
    RunSaved saved = {kept->snapshot, kept->snapshot_size, kept->snapshot_seq,
                      order < 0 ? kept->run.version : NULL};
    bool ok = set_up(s, kept->run.run, err) &&
              run_resume(s->run, journal, &saved, err);
    journal_free(journal);
    if (ok && order < 0) {
        ok = settle(s, err);
    }
    return ok && keep_outcome(s, err);
}

// The sentence for an old run that stays as it is.
static bool stays_old(const StoreRun *run, Error *err) {
    Error why = *err;
    error_set(err,
              "The run of %s was begun in an older version (%s). It is kept, "
              "but cannot go on here: %s",
              run->seat, run->version, why.text);
    return error_detail(err, why.detail);
}

bool sitting_carry_on(Sitting *s, int64_t run, Error *err) {
    StoreLoad kept;
    if (!store_load(s->spec.store, run, &kept, err)) {
        return false;
    }
    int order = 0;
    bool ok = same_activity(s, &kept.run, &order, err);
    if (ok) {
        free(s->seat);
        s->seat = mem_string(kept.run.seat);
        s->number = run;
        ok = s->seat != NULL ? resume(s, &kept, order, err) : error_memory(err);
        if (!ok) {
            put_away(s); // half-way there: nothing of it is to be kept
        }
        if (!ok && order < 0) {
            stays_old(&kept.run, err);
        }
    }
    store_load_free(&kept);
    return ok;
}

int64_t sitting_open_run(const Sitting *s) {
    const Card *card = bundle_card(s->bundle);
    StoreRuns runs;
    if (!store_runs(s->spec.store, card->id, &runs, NULL)) {
        return 0;
    }
    int64_t found = 0;
    for (size_t i = 0; found == 0 && i < runs.count; i++) {
        const StoreRun *run = &runs.runs[i];
        if (!run->finished && compare_runs(run->version, card->version) <= 0) {
            found = run->run;
        }
    }
    store_runs_free(&runs);
    return found;
}

bool sitting_again(Sitting *s, Error *err) {
    put_away(s); // the writer commits what it has
    return sitting_carry_on(s, s->number, err);
}

void sitting_expect(Sitting *s, int64_t run) {
    s->number = run;
}

// Back as the pupil does it, where the script is still able to.
static bool step_back_alive(Sitting *s) {
    if (!sitting_can_back(s)) {
        return false;
    }
    Json *back = json_new_object();
    bool ok = json_put(back, "kind", json_new_text("back")) &&
              run_event(s->run, back, run_time(s->run), NULL);
    json_free(back);
    return ok;
}

bool sitting_step_back(Sitting *s, Error *err) {
    if (step_back_alive(s)) {
        return sitting_again(s, err);
    }
    put_away(s);
    StoreLoad kept;
    if (!store_load(s->spec.store, s->number, &kept, err)) {
        return false;
    }
    Journal *journal = journal_of(&kept, err);
    bool ok = journal != NULL;
    ok = ok && (s->writer = writer_new(s->spec.store, s->number, err)) != NULL;
    if (ok) {
        RunKeeper keeper = {keep_line, NULL, s};
        Run *run = run_new(NULL, &keeper, err);
        ok = run != NULL &&
             run_undo_unseen(run, journal, kept.snapshot_seq, err);
        run_free(run);
    }
    journal_free(journal);
    store_load_free(&kept);
    return ok && sitting_again(s, err);
}

bool sitting_reload(Sitting *s, Error *err) {
    Bundle *bundle = library_open(s->path, err);
    if (bundle == NULL) {
        return false;
    }
    bool ok = s->run == NULL || run_snapshot(s->run, err);
    put_away(s);
    bundle_free(s->bundle);
    s->bundle = bundle;
    return ok && (s->number == 0 || sitting_carry_on(s, s->number, err));
}

// Of the file or folder, or 0 when the path is NULL.
static int64_t mix_change(int64_t stamp, const char *path) {
    int64_t changed = path == NULL ? 0 : os_changed(path);
    return (stamp * 31 + changed % INT64_C(1000000007)) % INT64_C(1000000007);
}

// A file that comes changes the folder it lies in.
int64_t sitting_stamp(const Sitting *s) {
    int64_t stamp = mix_change(0, s->path);
    for (size_t i = 0; i < bundle_count(s->bundle); i++) {
        char *path = os_join(s->path, bundle_at(s->bundle, i)->name);
        stamp = mix_change(stamp, path);
        if (path != NULL) {
            *strrchr(path, '/') = '\0';
            stamp = mix_change(stamp, path);
        }
        free(path);
    }
    return stamp;
}

bool sitting_event(Sitting *s, const Json *event, int64_t t, Error *err) {
    if (!run_event(s->run, event, t, err) || !keep_outcome(s, err)) {
        return false;
    }
    if (t - s->snapshot_at >= SITTING_SNAPSHOT_MS) {
        s->snapshot_at = t;
        return run_snapshot(s->run, err);
    }
    return true;
}

bool sitting_tick(Sitting *s, int64_t t, Error *err) {
    return run_tick(s->run, t, err);
}

bool sitting_snapshot(Sitting *s, Error *err) {
    return s->run == NULL || run_snapshot(s->run, err);
}

void sitting_flush(Sitting *s) {
    if (s->writer != NULL) {
        writer_flush(s->writer);
    }
}

Activity *sitting_activity(Sitting *s) {
    return s->activity;
}

bool sitting_can_back(const Sitting *s) {
    return s->run != NULL && run_can_back(s->run);
}

int64_t sitting_time(const Sitting *s) {
    return s->run == NULL ? 0 : run_time(s->run);
}

int64_t sitting_run(const Sitting *s) {
    return s->number;
}

const char *sitting_seat(const Sitting *s) {
    return s->seat == NULL ? "" : s->seat;
}

const char *sitting_title(const Sitting *s) {
    return card_title(bundle_card(s->bundle), s->spec.lang);
}

const Bundle *sitting_bundle(const Sitting *s) {
    return s->bundle;
}

bool sitting_problem(Sitting *s, Error *err) {
    if (s->memory != NULL) {
        *err = s->problem;
        return true;
    }
    return s->writer != NULL && writer_problem(s->writer, err);
}
