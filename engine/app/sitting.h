// sitting.h: a pupil at an activity: its bundle, its script, the run, and
// the writer that keeps it. No window and no clock of its own.
#ifndef APP_SITTING_H
#define APP_SITTING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/error.h"
#include "data/journal.h"
#include "data/json.h"
#include "data/store.h"
#include "script/activity.h"

typedef struct Sitting Sitting;

// Everything is borrowed.
typedef struct SittingSpec {
    const char *path; // the bundle or folder
    const char *lang; // may change its content, not its place
    Store *store;
    Pen *pen; // NULL: nothing is shown
    void (*hung)(void *ctx);
    void (*log)(void *ctx, const char *line);
    void *ctx;
} SittingSpec;

// Opens the bundle; runs nothing yet.
Sitting *sitting_new(const SittingSpec *spec, Error *err);

// Keeps everything, then frees.
void sitting_free(Sitting *sitting);

// The pen may come later than the bundle; NULL: nothing is shown.
void sitting_set_pen(Sitting *sitting, Pen *pen);

// A new pupil with a seat of their own. `options` may be NULL.
bool sitting_begin(Sitting *sitting, uint64_t seed, const Json *options,
                   Error *err);
// The run with this number of the store, at its end. A run of an older
// version is brought over by the activity's migrate, or stays as it is and
// the sentence says so; one of a newer version stays as it is.
bool sitting_carry_on(Sitting *sitting, int64_t run, Error *err);
// A new pupil who begins where the journal ends.
bool sitting_adopt(Sitting *sitting, const Journal *journal, Error *err);
// The newest run of this activity that can be carried on; 0: none.
int64_t sitting_open_run(const Sitting *sitting);

// After a failure: the same run from what is kept, in a fresh script.
bool sitting_again(Sitting *sitting, Error *err);
// The same, one step earlier: without playing the last event.
bool sitting_step_back(Sitting *sitting, Error *err);
// Takes the code anew from the folder and keeps the model (--watch); where
// no run has begun there is none afterwards either.
bool sitting_reload(Sitting *sitting, Error *err);
// After a crash: the run that was going on, for the two above.
void sitting_expect(Sitting *sitting, int64_t run);
// A number that changes when a file of the folder does.
int64_t sitting_stamp(const Sitting *sitting);

// An event of the pupil's own, or {"kind":"back"}; `t` in milliseconds since
// the run began.
bool sitting_event(Sitting *sitting, const Json *event, int64_t t, Error *err);
bool sitting_tick(Sitting *sitting, int64_t t, Error *err);
// Keeps a snapshot of the model now.
bool sitting_snapshot(Sitting *sitting, Error *err);
// Waits until all is on the disk.
void sitting_flush(Sitting *sitting);

// NULL before a run has begun.
Activity *sitting_activity(Sitting *sitting);
bool sitting_can_back(const Sitting *sitting);
int64_t sitting_time(const Sitting *sitting); // of the last event
int64_t sitting_run(const Sitting *sitting);  // 0: none yet
const char *sitting_seat(const Sitting *sitting);
const char *sitting_title(const Sitting *sitting);
const Bundle *sitting_bundle(const Sitting *sitting);
// True, and the sentence, when the run is no longer being kept.
bool sitting_problem(Sitting *sitting, Error *err);

#endif
