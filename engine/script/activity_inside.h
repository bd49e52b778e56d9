// activity_inside.h: what activity.c and stage.c share.
#ifndef SCRIPT_ACTIVITY_INSIDE_H
#define SCRIPT_ACTIVITY_INSIDE_H

#include <lua.h>
#include <stdbool.h>
#include <stdint.h>

#include "script/activity.h"
#include "script/call.h"
#include "script/languages.h"

struct Activity {
    Script *script;
    const Bundle *bundle;         // NULL: one of our own screens
    char lang[LANGUAGE_MOST + 1]; // that its words speak now
    const char *screen;           // NULL: the bundle's main.lua
    bool has_tick, has_ask, has_papers;
    const char *stage; // where its stage is kept, and
    Pen *pen;          // what draws it; NULL: nothing can be shown
    Activity *whole;   // itself; of the room's: the one it belongs to
    Activity *room;    // what activity_room gave; NULL: nobody asked
    bool projects;     // what is shown has a page for the room
};

// One call's arguments and results; which of them count depends on the call.
typedef struct Job {
    Activity *activity;
    const Json *json;
    Json *made;
    Buffer *out;
    const char *text; // bytes, a version or a language
    size_t size;
    uint64_t seed;
    size_t index;
    double now;
    double number;
    ActivityFrame frame;
} Job;

enum { ACTIVITY_START_BUDGET = 2000, ACTIVITY_BUDGET = 1000 }; // ms

// What is kept in the registry, by name.
#define ACTIVITY_MODULE "activity.module"
#define ACTIVITY_MODEL "activity.model"
#define ACTIVITY_ENV "activity.env"
#define ACTIVITY_QUIET_ENV "activity.quiet" // for view: no random numbers
#define ACTIVITY_STAGE "activity.stage"
#define ACTIVITY_ROOM "activity.room" // the stage of what the room sees
#define ACTIVITY_PAPERS "activity.papers"

// Runs a job about its stage, with what draws that.
bool activity_on_stage(Activity *activity, lua_CFunction work, Job *job,
                       int budget, Error *err);

// Its words speak another language from now on.
void activity_speak(lua_State *L, Activity *activity, const char *lang);

// Pushes what an activity is given: words, chance that begins at `seed`, and
// the options (NULL: none).
void activity_push_env(lua_State *L, uint64_t seed, const Json *options);

// Pushes what is kept under that name; raises when there is nothing yet.
void activity_push(lua_State *L, const char *name);

// Pushes the activity's function of that name and the model.
void activity_push_function(lua_State *L, const char *name);

// Pushes the tree of view.
void activity_push_view(lua_State *L);

#endif
