// run.c: see run.h. The journal is the truth; everything else here is a way
// of not playing all of it again.
#include "app/run.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"

enum {
    RUN_EVENT_MAX = 16 << 10, // bytes of one event
    RUN_STEPS_MAX = 8 << 20,  // bytes of earlier models kept for Back
    RUN_PAUSE_MS = 2000,      // typing after a shorter one is the same burst
};

typedef struct Entry {
    Json *event; // what update sees: without its time
    int64_t t;
    int64_t ticks; // how many, when it is a line of ticks
    bool undone;   // stepped over by a later Back, or a Back itself
} Entry;

// An event of the pupil's own that Back can still step over.
typedef struct Step {
    size_t entry;
    char *before; // the model before it; NULL: dropped, play again to get it
    size_t size;
} Step;

struct Run {
    Activity *activity;
    RunKeeper keeper;
    uint64_t seed;
    Json *options;
    Json *tick; // the event {"kind":"tick"}
    Entry *entries;
    size_t count, room;
    Step *steps;
    size_t step_count, step_room, step_bytes;
    size_t oldest; // the first step that may still hold a model
    bool migrated; // what came before the snapshot cannot be played again
    size_t sealed; // entries a snapshot stands on: they grow no more
};

static bool is_kind(const Json *event, const char *kind) {
    return strcmp(json_string(json_get(event, "kind"), ""), kind) == 0;
}

Run *run_new(Activity *activity, const RunKeeper *keeper, Error *err) {
    Run *run = mem_new(1, sizeof *run);
    Json *tick = json_new_object();
    if (run == NULL || !json_put(tick, "kind", json_new_text("tick"))) {
        free(run);
        json_free(tick);
        error_memory(err);
        return NULL;
    }
    run->activity = activity;
    run->tick = tick;
    if (keeper != NULL) {
        run->keeper = *keeper;
    }
    return run;
}

static void drop_steps(Run *run, size_t keep) {
    while (run->step_count > keep) {
        Step *step = &run->steps[--run->step_count];
        run->step_bytes -= step->size;
        free(step->before);
    }
    if (run->oldest > run->step_count) {
        run->oldest = run->step_count;
    }
}

void run_free(Run *run) {
    if (run == NULL) {
        return;
    }
    drop_steps(run, 0);
    for (size_t i = 0; i < run->count; i++) {
        json_free(run->entries[i].event);
    }
    free(run->steps);
    free(run->entries);
    json_free(run->options);
    json_free(run->tick);
    free(run);
}

bool run_start(Run *run, uint64_t seed, const Json *options, Error *err) {
    run->seed = seed;
    run->options = options == NULL ? json_new_object() : json_copy(options);
    if (run->options == NULL) {
        return error_memory(err);
    }
    return activity_start(run->activity, seed, run->options, err);
}

// A copy of a journal's event without its time.
static Json *without_time(const Json *event) {
    Json *copy = json_new_object();
    bool ok = copy != NULL;
    for (const Json *j = json_first(event); ok && j != NULL; j = json_next(j)) {
        if (strcmp(json_name(j), "t") != 0) {
            ok = json_put(copy, json_name(j), json_copy(j));
        }
    }
    if (!ok) {
        json_free(copy);
        return NULL;
    }
    return copy;
}

// Adds an entry; the event is the run's afterwards, also on failure.
static Entry *add_entry(Run *run, Json *event, int64_t t, Error *err) {
    Entry *grown =
        mem_grow(run->entries, run->count, &run->room, sizeof *run->entries);
    if (grown == NULL || event == NULL) {
        run->entries = grown == NULL ? run->entries : grown;
        json_free(event);
        error_memory(err);
        return NULL;
    }
    run->entries = grown;
    Entry *entry = &grown[run->count++];
    *entry = (Entry){.event = event, .t = t};
    return entry;
}

// The oldest models go first; Back plays the journal again for those.
static void trim_steps(Run *run) {
    while (run->step_bytes > RUN_STEPS_MAX && run->oldest < run->step_count) {
        Step *old = &run->steps[run->oldest++];
        run->step_bytes -= old->size;
        free(old->before);
        old->before = NULL;
        old->size = 0;
    }
}

static bool add_step(Run *run, Buffer *before, Error *err) {
    Step *grown = mem_grow(run->steps, run->step_count, &run->step_room,
                           sizeof *run->steps);
    if (grown == NULL) {
        return error_memory(err);
    }
    run->steps = grown;
    Step *step = &grown[run->step_count++];
    *step = (Step){.entry = run->count};
    if (before != NULL) {
        step->before = buffer_take(before, &step->size);
        run->step_bytes += step->size;
    }
    trim_steps(run);
    return true;
}

// Builds the line of the journal and hands it to the keeper.
static bool keep(Run *run, const Entry *entry, bool waits, Error *err) {
    if (run->keeper.line == NULL) {
        return true;
    }
    Json *line = json_new_object();
    bool ok =
        line != NULL && json_put(line, "t", json_new_number((double)entry->t));
    for (const Json *j = json_first(entry->event); ok && j != NULL;
         j = json_next(j)) {
        ok = json_put(line, json_name(j), json_copy(j));
    }
    if (ok && entry->ticks > 0) {
        ok = json_put(line, "n", json_new_number((double)entry->ticks));
    }
    Buffer text = {0};
    ok = ok && json_print(line, &text);
    if (ok) {
        int64_t seq = (int64_t)(entry - run->entries) + 1;
        run->keeper.line(run->keeper.ctx, seq, text.bytes, waits);
    }
    buffer_free(&text);
    json_free(line);
    return ok || error_memory(err);
}

static bool update_ticks(Run *run, int64_t n, Error *err) {
    for (int64_t i = 0; i < n; i++) {
        if (!activity_update(run->activity, run->tick, err)) {
            return false;
        }
    }
    return true;
}

static bool update(Run *run, const Entry *entry, Error *err) {
    if (entry->undone) {
        return true;
    }
    return entry->ticks > 0 ? update_ticks(run, entry->ticks, err)
                            : activity_update(run->activity, entry->event, err);
}

static bool play_first(Run *run, size_t count, Error *err) {
    bool ok = activity_start(run->activity, run->seed, run->options, err);
    for (size_t i = 0; ok && i < count; i++) {
        ok = update(run, &run->entries[i], err);
    }
    return ok;
}

// Makes the model as it was before entry `end` by playing from the start.
static bool play_again(Run *run, size_t end, Error *err) {
    Buffer now = {0};
    bool ok = activity_save(run->activity, &now, err);
    if (ok && !play_first(run, end, err)) {
        activity_load(run->activity, now.bytes, now.size, NULL);
        ok = false;
    }
    buffer_free(&now);
    return ok;
}

// Marks the pupil's last own event, and the ticks since, as stepped over.
static size_t undo(Run *run) {
    size_t from = run->steps[run->step_count - 1].entry;
    for (size_t i = from; i < run->count; i++) {
        run->entries[i].undone = true;
    }
    return from;
}

static bool step_back(Run *run, Error *err) {
    if (!run_can_back(run)) {
        return error_set(err, "There is nothing to step back to.");
    }
    const Step *step = &run->steps[run->step_count - 1];
    bool ok = step->before == NULL
                  ? play_again(run, step->entry, err)
                  : activity_load(run->activity, step->before, step->size, err);
    if (ok) {
        undo(run);
        drop_steps(run, run->step_count - 1);
    }
    return ok;
}

// Records a Back that has been done.
static bool add_back(Run *run, Json *event, int64_t t, Error *err) {
    Entry *entry = add_entry(run, event, t, err);
    if (entry == NULL) {
        return false;
    }
    entry->undone = true;
    return true;
}

static int64_t later(const Run *run, int64_t t) {
    int64_t last = run_time(run);
    return t > last ? t : last;
}

static bool too_big(const Json *event, Error *err) {
    Buffer text = {0};
    json_print(event, &text);
    bool big = text.failed || text.size > RUN_EVENT_MAX;
    buffer_free(&text);
    if (big) {
        error_set(err, "That is more than one step can hold; make it shorter.");
    }
    return big;
}

// Lets the activity see an event; the model is put back if it fails.
static bool play_event(Run *run, Json *event, int64_t t, Error *err) {
    Buffer before = {0};
    bool ok = activity_save(run->activity, &before, err);
    if (ok && !activity_update(run->activity, event, err)) {
        activity_load(run->activity, before.bytes, before.size, NULL);
        ok = false;
    }
    ok = ok && add_step(run, &before, err);
    buffer_free(&before);
    if (!ok) {
        json_free(event);
        return false;
    }
    return add_entry(run, event, t, err) != NULL;
}

// Whether two events are one going on: typing in one field, or one slider
// under way.
static bool goes_on(const Json *last, const Json *event) {
    const char *kind = json_string(json_get(event, "kind"), "");
    const char *id = json_string(json_get(event, "id"), NULL);
    bool runs = strcmp(kind, "type") == 0 || strcmp(kind, "slide") == 0;
    return runs && id != NULL && is_kind(last, kind) &&
           strcmp(json_string(json_get(last, "id"), ""), id) == 0;
}

// The entry that `event` goes on with: the last one, with the model before it
// at hand and no snapshot on it. NULL: the event is one of its own.
static Entry *burst(Run *run, const Json *event, int64_t t) {
    if (run->step_count == 0 || run->count == run->sealed) {
        return NULL;
    }
    Entry *last = &run->entries[run->count - 1];
    const Step *step = &run->steps[run->step_count - 1];
    bool open = step->entry == run->count - 1 && step->before != NULL;
    bool same = open && goes_on(last->event, event);
    return same && t - last->t < RUN_PAUSE_MS ? last : NULL;
}

// Plays `event` in place of the last one; the event is the run's afterwards.
static bool play_instead(Run *run, Entry *last, Json *event, int64_t t,
                         Error *err) {
    const Step *step = &run->steps[run->step_count - 1];
    Buffer now = {0};
    bool ok = activity_save(run->activity, &now, err);
    if (ok && !(activity_load(run->activity, step->before, step->size, err) &&
                activity_update(run->activity, event, err))) {
        activity_load(run->activity, now.bytes, now.size, NULL);
        ok = false;
    }
    buffer_free(&now);
    json_free(ok ? last->event : event);
    if (ok) {
        last->event = event;
        last->t = t;
    }
    return ok;
}

static bool own_event(Run *run, Json *event, int64_t t, Error *err) {
    Entry *last = burst(run, event, t);
    bool ok = last != NULL ? play_instead(run, last, event, t, err)
                           : play_event(run, event, t, err);
    return ok && keep(run, &run->entries[run->count - 1], last != NULL, err);
}

static bool back_event(Run *run, Json *event, int64_t t, Error *err) {
    if (!step_back(run, err)) {
        json_free(event);
        return false;
    }
    // The last snapshot may hold what was stepped over.
    return add_back(run, event, t, err) &&
           keep(run, &run->entries[run->count - 1], true, err) &&
           run_snapshot(run, err);
}

bool run_event(Run *run, const Json *event, int64_t t, Error *err) {
    if (too_big(event, err)) {
        return false;
    }
    Json *copy = without_time(event);
    if (copy == NULL) {
        return error_memory(err);
    }
    return is_kind(event, "back") ? back_event(run, copy, later(run, t), err)
                                  : own_event(run, copy, later(run, t), err);
}

bool run_tick(Run *run, int64_t t, Error *err) {
    Buffer before = {0};
    bool ok = activity_save(run->activity, &before, err);
    if (ok && !activity_update(run->activity, run->tick, err)) {
        activity_load(run->activity, before.bytes, before.size, NULL);
        ok = false;
    }
    buffer_free(&before);
    if (!ok) {
        return false;
    }
    Entry *last = run->count > 0 ? &run->entries[run->count - 1] : NULL;
    bool fresh = last == NULL || last->ticks == 0 || last->undone ||
                 last->ticks >= JOURNAL_MAX_TICKS || run->sealed == run->count;
    if (fresh) {
        last = add_entry(run, json_copy(run->tick), later(run, t), err);
        if (last == NULL) {
            return false;
        }
    }
    last->ticks++;
    return keep(run, last, true, err);
}

// Takes one event of a journal into the list, without the activity: what a
// snapshot already holds.
static bool take(Run *run, const Json *line, Error *err) {
    Json *event = without_time(line);
    int64_t t = later(run, (int64_t)json_number(json_get(line, "t"), 0));
    if (event == NULL) {
        return error_memory(err);
    }
    if (is_kind(event, "back")) {
        if (run->step_count == 0) {
            json_free(event);
            return error_set(err, "The run steps back further than it went.");
        }
        undo(run);
        drop_steps(run, run->step_count - 1);
        return add_back(run, event, t, err);
    }
    if (is_kind(event, "migrated")) {
        run->migrated = true;
        drop_steps(run, 0);
        return add_back(run, event, t, err);
    }
    bool tick = is_kind(event, "tick");
    if (!tick && !add_step(run, NULL, err)) {
        json_free(event);
        return false;
    }
    Entry *entry = add_entry(run, event, t, err);
    if (entry != NULL && tick) {
        double n = 1;
        json_integer(json_get(line, "n"), 1, JOURNAL_MAX_TICKS, &n);
        entry->ticks = (int64_t)n;
    }
    return entry != NULL;
}

static size_t count_undone(const Run *run, size_t end) {
    size_t undone = 0;
    for (size_t i = 0; i < end; i++) {
        undone += run->entries[i].undone ? 1 : 0;
    }
    return undone;
}

// Takes all of a journal. True in *good when the model after the first
// `known` events is on the way to the end: nothing of it was stepped over
// later on.
static bool take_all(Run *run, const Journal *journal, size_t known, bool *good,
                     Error *err) {
    size_t undone = 0;
    for (size_t i = 0; i < journal->count; i++) {
        if (!take(run, journal->events[i], err)) {
            return false;
        }
        if (i + 1 == known) {
            undone = count_undone(run, known);
        }
    }
    *good = known > 0 && count_undone(run, known) == undone;
    return true;
}

// Plays the entries from `first` on, keeping the models Back will want.
static bool play_rest(Run *run, size_t first, Error *err) {
    size_t step = 0;
    for (size_t i = first; i < run->count; i++) {
        while (step < run->step_count && run->steps[step].entry < i) {
            step++;
        }
        if (step < run->step_count && run->steps[step].entry == i) {
            Buffer before = {0};
            if (!activity_save(run->activity, &before, err)) {
                buffer_free(&before);
                return false;
            }
            Step *here = &run->steps[step];
            here->before = buffer_take(&before, &here->size);
            run->step_bytes += here->size;
            trim_steps(run);
        }
        if (!update(run, &run->entries[i], err)) {
            return false;
        }
    }
    return true;
}

bool run_resume(Run *run, const Journal *journal, const RunSaved *saved,
                Error *err) {
    bool good = false;
    size_t known = saved == NULL ? 0 : (size_t)saved->seq;
    if (known > journal->count) {
        return error_set(err, "The saved model is newer than its journal.");
    }
    if (!run_start(run, journal->seed, journal->options, err) ||
        !take_all(run, journal, known, &good, err)) {
        return false;
    }
    run->sealed = run->count; // what is kept already grows no more
    bool older = run->migrated || (saved != NULL && saved->version != NULL);
    if (!good && older && journal->count > 0) {
        return error_set(err, "This run was begun in an older version of the "
                              "activity and its saved model is missing.");
    }
    if (!good) {
        return play_rest(run, 0, err);
    }
    if (!activity_load(run->activity, saved->bytes, saved->size, err)) {
        return false;
    }
    if (saved->version != NULL &&
        !activity_migrate(run->activity, saved->version, err)) {
        return false;
    }
    return play_rest(run, known, err);
}

bool run_undo_unseen(Run *run, const Journal *journal, int64_t known,
                     Error *err) {
    bool good = false;
    Json *event = json_new_object();
    if (!json_put(event, "kind", json_new_text("back"))) {
        json_free(event);
        return error_memory(err);
    }
    bool ok = take_all(run, journal, 0, &good, err) && run->step_count > 0;
    // The only model there is must not hold what is stepped over.
    if (!ok || (run->migrated &&
                run->steps[run->step_count - 1].entry < (size_t)known)) {
        json_free(event);
        return error_set(err, "There is nothing to step back to.");
    }
    undo(run);
    drop_steps(run, run->step_count - 1);
    return add_back(run, event, run_time(run), err) &&
           keep(run, &run->entries[run->count - 1], true, err);
}

bool run_migrated(Run *run, Error *err) {
    run->migrated = true;
    drop_steps(run, 0);
    Json *event = json_new_object();
    if (!json_put(event, "kind", json_new_text("migrated"))) {
        json_free(event);
        return error_memory(err);
    }
    return add_back(run, event, run_time(run), err) &&
           keep(run, &run->entries[run->count - 1], false, err);
}

bool run_snapshot(Run *run, Error *err) {
    if (run->keeper.snapshot == NULL) {
        return true;
    }
    Buffer bytes = {0};
    bool ok = activity_save(run->activity, &bytes, err);
    if (ok) {
        run->keeper.snapshot(run->keeper.ctx, (int64_t)run->count, bytes.bytes,
                             bytes.size);
        run->sealed = run->count;
    }
    buffer_free(&bytes);
    return ok;
}

bool run_can_back(const Run *run) {
    if (run->step_count == 0) {
        return false;
    }
    return run->steps[run->step_count - 1].before != NULL || !run->migrated;
}

int64_t run_time(const Run *run) {
    return run->count == 0 ? 0 : run->entries[run->count - 1].t;
}

int64_t run_count(const Run *run) {
    return (int64_t)run->count;
}
