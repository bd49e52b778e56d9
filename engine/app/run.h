// run.h: one pupil's run of an activity: the journal, and the model that
// follows from it. Saving, resuming, Back and replaying are all here; there
// is no window and no clock.
#ifndef APP_RUN_H
#define APP_RUN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "data/journal.h"
#include "data/json.h"
#include "script/activity.h"

typedef struct Run Run;

// Where the run is kept as it happens; any of them may be NULL.
typedef struct RunKeeper {
    // One event's journal line at `seq` (from 1). The latest may be given
    // again under the same seq: a line of ticks grows, and so does what is
    // being typed. `waits`: it need not be kept at once, as more of the same
    // is to be expected; a Back belongs together with the snapshot that
    // follows.
    void (*line)(void *ctx, int64_t seq, const char *line, bool waits);
    // The model after the event at `seq`.
    void (*snapshot)(void *ctx, int64_t seq, const void *bytes, size_t size);
    void *ctx;
} RunKeeper;

// The activity is borrowed and must be fresh from activity_new.
Run *run_new(Activity *activity, const RunKeeper *keeper, Error *err);
void run_free(Run *run);

// Begins a run. `options` may be NULL. Every function below that returns
// bool leaves the model as it was before the call when it fails.
bool run_start(Run *run, uint64_t seed, const Json *options, Error *err);

// The model as it was kept after event `seq`.
typedef struct RunSaved {
    const void *bytes;
    size_t size;
    int64_t seq;         // 0: no model was kept
    const char *version; // NULL: the activity's own; else an older one, whose
                         // model the activity's migrate() must bring over
} RunSaved;

// Brings a run to the end of its journal. A saved model (NULL: none) spares
// the events before it; events that were stepped over later are not played.
bool run_resume(Run *run, const Journal *journal, const RunSaved *saved,
                Error *err);

// For a run whose last event cannot be played: steps back over that event
// without playing anything and keeps the Back. The run is of no further use;
// resume again in a fresh one. `known` is the saved model's seq, or 0.
bool run_undo_unseen(Run *run, const Journal *journal, int64_t known,
                     Error *err);

// Says that the run goes on in a newer version of the activity: nothing
// before now can be played again, so Back ends here.
bool run_migrated(Run *run, Error *err);

// The pupil's own event, `t` milliseconds since the start; {"kind":"back"}
// steps back. A time before the last event's counts as the last event's. A
// "type" that follows closely on one of the same id takes its place, so that
// the journal holds, and Back steps over, a burst of typing and not a letter.
bool run_event(Run *run, const Json *event, int64_t t, Error *err);

// One tick of the clock the activity asked for.
bool run_tick(Run *run, int64_t t, Error *err);

// Gives the keeper a snapshot of the model as it is.
bool run_snapshot(Run *run, Error *err);

bool run_can_back(const Run *run);
int64_t run_time(const Run *run);  // of the last event
int64_t run_count(const Run *run); // events in the journal

#endif
