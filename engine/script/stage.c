// stage.c: the stage of an activity: lua/kit/stage.lua in the same state,
// see activity.h.
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "script/activity_inside.h"
#include "script/plain.h"
#include "script/require.h"

static Job *job_of(lua_State *L) {
    return lua_touserdata(L, 1);
}

// Pushes the stage's function of that name and the stage.
static void push_stage(lua_State *L, const char *name) {
    require_module(L, "kit.stage");
    lua_getfield(L, -1, name);
    lua_remove(L, -2);
    activity_push(L, ACTIVITY_STAGE);
}

// The words follow the settings before anything is laid out with them.
static void follow_language(lua_State *L, const Job *job) {
    const char *now = job->activity->lang;
    const char *lang = json_string(json_get(job->json, "lang"), now);
    if (strcmp(lang, now) != 0) {
        activity_speak(L, job->activity, lang);
    }
}

static int stage_job(lua_State *L) {
    const Job *job = job_of(L);
    follow_language(L, job);
    if (lua_getfield(L, LUA_REGISTRYINDEX, ACTIVITY_STAGE) != LUA_TNIL) {
        push_stage(L, "settings");
        plain_from_json(L, job->json);
        lua_call(L, 2, 0);
        return 0;
    }
    require_module(L, "kit.stage");
    lua_getfield(L, -1, "new");
    plain_from_json(L, job->json);
    lua_call(L, 1, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, ACTIVITY_STAGE);
    return 0;
}

Json *activity_languages(const Activity *activity) {
    return languages_list(activity->bundle);
}

bool activity_stage(Activity *activity, const Json *settings, Error *err) {
    Job job = {.activity = activity, .json = settings};
    return script_call(activity->script, stage_job, &job, ACTIVITY_START_BUDGET,
                       err);
}

static int show_job(lua_State *L) {
    activity_push_view(L);
    push_stage(L, "show");
    lua_pushvalue(L, -3);
    plain_from_json(L, job_of(L)->json);
    lua_call(L, 3, 0);
    return 0;
}

bool activity_show(Activity *activity, const Json *info, Error *err) {
    Job job = {.activity = activity, .json = info};
    return script_call(activity->script, show_job, &job, ACTIVITY_BUDGET, err);
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
    if (!script_call(activity->script, input_job, &job, ACTIVITY_BUDGET, err)) {
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
    Job job = {.activity = activity, .json = printed};
    return script_call(activity->script, tell_job, &job, ACTIVITY_BUDGET, err);
}

static int boxes_job(lua_State *L) {
    push_stage(L, "boxes");
    lua_call(L, 1, 1);
    plain_to_json(L, -1, "boxes", PLAIN_DATA, &job_of(L)->made);
    return 0;
}

Json *activity_boxes(Activity *activity, Error *err) {
    Job job = {.activity = activity};
    if (!script_call(activity->script, boxes_job, &job, ACTIVITY_BUDGET, err)) {
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
        script_call(activity->script, frame_job, &job, ACTIVITY_BUDGET, err);
    *frame = ok ? job.frame : (ActivityFrame){.wait = -1};
    return ok;
}
