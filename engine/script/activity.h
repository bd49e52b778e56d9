// activity.h: an activity at work: its start, update, view and outcome over a
// model, and the stage (lua/kit/stage.lua) that shows its view.
//
// Every function that takes an Error returns false (or NULL) and fills it
// with one sentence ("Network Rescue stopped: main.lua:12: ...") when the
// script fails or takes too long; err->detail holds the traceback.
#ifndef SCRIPT_ACTIVITY_H
#define SCRIPT_ACTIVITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/error.h"
#include "data/bundle.h"
#include "data/json.h"
#include "device/area.h"
#include "device/pen.h"

typedef struct Activity Activity;

// Everything pointed to is borrowed and outlives the activity.
typedef struct ActivitySpec {
    const Bundle *bundle; // NULL only for one of our own screens
    const char *screen;   // "desk.shelf": one of our own; NULL: the bundle's
                          // main.lua
    Pen *pen;             // NULL: nothing can be shown (replay)
    const char *lang;     // "en", "cy"; NULL: "en"
    bool trusted;         // may require desk.*; must be set for a screen
    // A call lasts far longer than it may and cannot be stopped: called from
    // another thread, the program should end. May be NULL.
    void (*hung)(void *ctx);
    void (*log)(void *ctx, const char *line); // a line it printed; or NULL
    void *ctx;
} ActivitySpec;

// Loads the script and checks that it has start, update, view and outcome.
// The card says how much memory it may take.
Activity *activity_new(const ActivitySpec *spec, Error *err);
void activity_free(Activity *activity);

// Everything a pupil reads is in another language from now on: "cy"; "en-GB" is
// read as "en" where there is no catalogue of that name. The model is not
// touched; activity_show shows the view anew. A catalogue that cannot be read
// is left out and told in the log.
bool activity_language(Activity *activity, const char *lang, Error *err);

// The languages that can be chosen in it: [{tag, name}...], English first. The
// caller frees it. NULL: memory ran out.
Json *activity_languages(const Activity *activity);

// True after it ran out of memory (its own limit or the laptop's): every
// later call fails. Free it and make a new one.
bool activity_dead(const Activity *activity);

// --- The model ---

// Makes a new model. May be called again to begin anew. `options` is an
// object or NULL. All functions below need a model.
bool activity_start(Activity *activity, uint64_t seed, const Json *options,
                    Error *err);

// After a failure the model may be half changed: load a saved one.
bool activity_update(Activity *activity, const Json *event, Error *err);

// The model and the state of its random numbers, exactly, added to `out`.
// Fails when the model is not plain data, naming the place:
// "model.devices[3].paint is a function".
bool activity_save(Activity *activity, Buffer *out, Error *err);

// The opposite; activity_start must have been called with the run's options.
// Anything that is not from activity_save is refused, and nothing changed.
bool activity_load(Activity *activity, const void *bytes, size_t size,
                   Error *err);

// Lets migrate(old_version, model) bring a loaded model up to date. Fails
// with a sentence when there is no such function or it declines.
bool activity_migrate(Activity *activity, const char *old_version, Error *err);

// The caller frees what these return. Lists become arrays, other tables
// objects (an empty table: an object).
Json *activity_outcome(Activity *activity, Error *err);
Json *activity_model(Activity *activity, Error *err);
// The tree that view returns; a function in it shows as true, and the list
// part of a table with names as its member "children".
Json *activity_tree(Activity *activity, Error *err);

// Ticks a second that the model asks for now, 0 to 30; -1 on failure.
int activity_ticks(Activity *activity, Error *err);

// What one of our own screens asks of the program: ask(model). NULL with
// err->text empty when it asks for nothing.
Json *activity_ask(Activity *activity, Error *err);

// --- What it prints ---

// Whether it has anything to print: its papers function. No model is needed.
bool activity_has_papers(const Activity *activity);

// Has it make its papers anew, with chance that begins at `seed`: [{id, title,
// audience}...], each a good name for a file. The caller frees it.
Json *activity_papers(Activity *activity, uint64_t seed, Error *err);

// Adds one of those, counted from 0, as a web page that stands alone: HTML
// with its pictures and style in it, and nothing that runs.
bool activity_paper(Activity *activity, size_t index, Buffer *out, Error *err);

// Adds the view of the model as it is now in the same way. `title`: for a page
// that has none. A model is needed.
bool activity_print(Activity *activity, const char *title, Buffer *out,
                    Error *err);

// --- Its stage ---

// {width, height, text, theme, lang, face, letters, lines, reduce_motion,
// sound, langs}. Before the others, and again whenever one of them changes.
// Another `lang` is activity_language.
bool activity_stage(Activity *activity, const Json *settings, Error *err);

// Shows the view of the model as it is now. `info`: {can_back, title, seat,
// desk}.
bool activity_show(Activity *activity, const Json *info, Error *err);

// Whether what is shown has a page for the room, on a projector.
bool activity_projects(const Activity *activity);

// The same activity with the stage of that page, drawn by `pen`, in place of
// its own: activity_stage first, then frames, inputs, audits and its tree; to
// show either is to show both. It is the activity's and goes with it. NULL:
// memory ran out.
Activity *activity_room(Activity *activity, Pen *pen, Error *err);

// What a raw input means: an event for update or for the program ({kind =
// "back"}, "leave", "fullscreen", "print", "projector", "settings", "copy"),
// owned by the caller. NULL with err->text empty when it means nothing. `now`:
// milliseconds.
Json *activity_input(Activity *activity, const Json *raw, double now,
                     Error *err);

// Has it say over the page how it went with one that was to be printed:
// {state, path}, see lua/kit/printed.lua.
bool activity_tell(Activity *activity, const Json *printed, Error *err);

// Where what can be pressed is on the screen: [{id, x, y, w, h}...], physical
// pixels. The caller frees it.
Json *activity_boxes(Activity *activity, Error *err);

// What a stage wants besides having been drawn.
typedef struct ActivityFrame {
    double wait;    // milliseconds until it wants to be drawn again; below 0:
                    // nothing moves
    bool typing;    // a text field has the focus, and
    Area caret;     // its caret stands here, in pixels of the window
    char sound[16]; // to be played once, see device/sound.h; "": none
} ActivityFrame;

// Draws with the pen, between pen_begin and pen_end.
bool activity_frame(Activity *activity, double now, ActivityFrame *frame,
                    Error *err);

// --- For the robot ---

// What the function `what` of lua/kit/audit.lua says of the stage; `about`
// (may be NULL) is its second argument. The caller frees the answer.
Json *activity_audit(Activity *activity, const char *what, const Json *about,
                     Error *err);

// Whether one of the activity's own sources is Lua; nothing is run.
bool activity_compile(Activity *activity, const BundleFile *file, Error *err);

#endif
