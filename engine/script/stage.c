// stage.c: the stages of an activity, its own and the room's:
// lua/kit/stage.lua in the same state, see activity.h.
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "script/activity_inside.h"
#include "script/plain.h"
#include "script/require.h"

static Job *job_of(lua_State *L) {
    return lua_touserdata(L, 1);
}

bool activity_on_stage(Activity *activity, lua_CFunction work, Job *job,
                       int budget, Error *err) {
    Pen *before = script_set_pen(activity->script, activity->pen);
    bool ok = script_call(activity->script, work, job, budget, err);
    script_set_pen(activity->script, before);
    return ok;
}

Activity *activity_room(Activity *activity, Pen *pen, Error *err) {
    Activity *room = activity->room;
    if (room == NULL) {
        room = mem_new(1, sizeof *room);
    }
    if (room == NULL) {
        error_memory(err);
        return NULL;
    }
    *room = *activity;
    room->stage = ACTIVITY_ROOM;
    room->pen = pen;
    room->room = NULL;
    activity->room = room;
    return room;
}

bool activity_projects(const Activity *activity) {
    return activity->whole->projects;
}

// Pushes a function of kit.stage.
static void push_function(lua_State *L, const char *name) {
    require_module(L, "kit.stage");
    lua_getfield(L, -1, name);
    lua_remove(L, -2);
}

// Pushes the function of that name and the stage that the job is about.
static void push_stage(lua_State *L, const char *name) {
    push_function(L, name);
    activity_push(L, job_of(L)->activity->stage);
}

// The words follow the settings before anything is laid out with them.
static void follow_language(lua_State *L, const Job *job) {
    Activity *whole = job->activity->whole;
    const char *lang = json_string(json_get(job->json, "lang"), whole->lang);
    if (strcmp(lang, whole->lang) != 0) {
        activity_speak(L, whole, lang);
    }
}

// The room's stage is made of the activity's own.
static int new_stage(lua_State *L) {
    const Job *job = job_of(L);
    bool room = job->activity != job->activity->whole;
    push_function(L, "new");
    plain_from_json(L, job->json);
    if (room) {
        activity_push(L, ACTIVITY_STAGE);
    }
    lua_call(L, room ? 2 : 1, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, job->activity->stage);
    return 0;
}

static int stage_job(lua_State *L) {
    const Job *job = job_of(L);
    follow_language(L, job);
    if (lua_getfield(L, LUA_REGISTRYINDEX, job->activity->stage) == LUA_TNIL) {
        return new_stage(L);
    }
    push_stage(L, "settings");
    plain_from_json(L, job->json);
    lua_call(L, 2, 0);
    return 0;
}

Json *activity_languages(const Activity *activity) {
    return languages_list(activity->bundle);
}

bool activity_stage(Activity *activity, const Json *settings, Error *err) {
    Job job = {.activity = activity, .json = settings};
    return activity_on_stage(activity, stage_job, &job, ACTIVITY_START_BUDGET,
                             err);
}

static int show_job(lua_State *L) {
    const Job *job = job_of(L);
    activity_push_view(L);
    push_stage(L, "show");
    lua_pushvalue(L, -3);
    plain_from_json(L, job->json);
    lua_call(L, 3, 0);
    job->activity->projects = lua_getfield(L, -1, "projector") == LUA_TTABLE;
    return 0;
}

bool activity_show(Activity *activity, const Json *info, Error *err) {
    Activity *whole = activity->whole;
    Job job = {.activity = whole, .json = info};
    return activity_on_stage(whole, show_job, &job, ACTIVITY_BUDGET, err);
}

static int input_job(lua_State *L) {
    Job *job = job_of(L);
    push_stage(L, "input");
    plain_from_json(L, job->json);
    lua_pushnumber(L, job->now);
    lua_call(L, 3, 1);
    if (!lua_isnil(L, -1)) {
        plain_to_json(L, -1, "event", PLAIN_DATA, &job->made);
    }
    return 0;
}

Json *activity_input(Activity *activity, const Json *raw, double now,
                     Error *err) {
    Job job = {.activity = activity, .json = raw, .now = now};
    error_set(err, "%s", "");
    if (!activity_on_stage(activity, input_job, &job, ACTIVITY_BUDGET, err)) {
        json_free(job.made);
        return NULL;
    }
    return job.made;
}

static int tell_job(lua_State *L) {
    push_stage(L, "tell");
    plain_from_json(L, job_of(L)->json);
    lua_call(L, 2, 0);
    return 0;
}

bool activity_tell(Activity *activity, const Json *printed, Error *err) {
    Activity *whole = activity->whole;
    Job job = {.activity = whole, .json = printed};
    return activity_on_stage(whole, tell_job, &job, ACTIVITY_BUDGET, err);
}

static int boxes_job(lua_State *L) {
    push_stage(L, "boxes");
    lua_call(L, 1, 1);
    plain_to_json(L, -1, "boxes", PLAIN_DATA, &job_of(L)->made);
    return 0;
}

Json *activity_boxes(Activity *activity, Error *err) {
    Job job = {.activity = activity};
    if (!activity_on_stage(activity, boxes_job, &job, ACTIVITY_BUDGET, err)) {
        json_free(job.made);
        return NULL;
    }
    return job.made;
}

// A member of the table at `index`, as whole pixels.
static int pixels(lua_State *L, int index, const char *name) {
    enum { FAR = 1 << 20 };
    lua_getfield(L, index, name);
    double value = luaL_checknumber(L, -1);
    lua_pop(L, 1);
    return !(value > -FAR) ? -FAR : value > FAR ? FAR : (int)value;
}

static int frame_job(lua_State *L) {
    Job *job = job_of(L);
    ActivityFrame *frame = &job->frame;
    push_stage(L, "frame");
    lua_pushnumber(L, job->now);
    lua_call(L, 2, 3);
    int wait = lua_gettop(L) - 2;
    frame->wait = luaL_optnumber(L, wait, -1);
    frame->typing = !lua_isnil(L, wait + 1);
    if (frame->typing) {
        luaL_checktype(L, wait + 1, LUA_TTABLE);
        frame->caret =
            (Area){pixels(L, wait + 1, "x"), pixels(L, wait + 1, "y"),
                   pixels(L, wait + 1, "w"), pixels(L, wait + 1, "h")};
    }
    snprintf(frame->sound, sizeof frame->sound, "%s",
             luaL_optstring(L, wait + 2, ""));
    return 0;
}

bool activity_frame(Activity *activity, double now, ActivityFrame *frame,
                    Error *err) {
    Job job = {.activity = activity, .now = now, .frame = {.wait = -1}};
    bool ok =
        activity_on_stage(activity, frame_job, &job, ACTIVITY_BUDGET, err);
    *frame = ok ? job.frame : (ActivityFrame){.wait = -1};
    return ok;
}
