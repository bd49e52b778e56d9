// activity.c: see activity.h. Each function is a job (a C function that runs
// inside the state) and the call of it.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lauxlib.h>

#include "base/memory.h"
#include "script/activity_inside.h"
#include "script/languages.h"
#include "script/plain.h"
#include "script/require.h"

static const char MAGIC[] = "kitbag model 1\n";

static Job *job_of(lua_State *L) {
    return lua_touserdata(L, 1);
}

static void keep(lua_State *L, const char *name) {
    lua_setfield(L, LUA_REGISTRYINDEX, name);
}

void activity_push(lua_State *L, const char *name) {
    if (lua_getfield(L, LUA_REGISTRYINDEX, name) == LUA_TNIL) {
        luaL_error(L, "it was not started");
    }
}

void activity_push_function(lua_State *L, const char *name) {
    activity_push(L, ACTIVITY_MODULE);
    lua_getfield(L, -1, name);
    lua_remove(L, -2);
    activity_push(L, ACTIVITY_MODEL);
}

void activity_push_view(lua_State *L) {
    activity_push_function(L, "view");
    activity_push(L, ACTIVITY_QUIET_ENV);
    lua_call(L, 2, 1);
    if (!lua_istable(L, -1)) {
        luaL_error(L, "view must return a tree (ui.page{...}), not a %s",
                   luaL_typename(L, -1));
    }
}

// --- its language ---

void activity_speak(lua_State *L, Activity *activity, const char *lang) {
    languages_use(L, lang);
    snprintf(activity->lang, sizeof activity->lang, "%s", lang);
}

static int language_job(lua_State *L) {
    const Job *job = job_of(L);
    activity_speak(L, job->activity, job->text);
    return 0;
}

bool activity_language(Activity *activity, const char *lang, Error *err) {
    Job job = {.activity = activity, .text = lang};
    return script_call(activity->script, language_job, &job,
                       ACTIVITY_START_BUDGET, err);
}

// --- opening ---

static const char *main_name(const Activity *activity) {
    return activity->screen != NULL ? activity->screen : "main";
}

static bool has_function(lua_State *L, int module, const char *name) {
    bool has = lua_getfield(L, module, name) == LUA_TFUNCTION;
    lua_pop(L, 1);
    return has;
}

static int open_job(lua_State *L) {
    static const char *const NEEDED[] = {"start", "update", "view", "outcome"};
    Activity *activity = job_of(L)->activity;
    activity_speak(L, activity, job_of(L)->text);
    require_module(L, main_name(activity));
    int module = lua_gettop(L);
    if (!lua_istable(L, module)) {
        return luaL_error(L, "main.lua must end with 'return M', the table of "
                             "its functions");
    }
    for (size_t i = 0; i < sizeof NEEDED / sizeof NEEDED[0]; i++) {
        if (!has_function(L, module, NEEDED[i])) {
            return luaL_error(L, "main.lua has no function M.%s", NEEDED[i]);
        }
    }
    activity->has_tick = has_function(L, module, "tick");
    activity->has_ask = has_function(L, module, "ask");
    activity->has_papers = has_function(L, module, "papers");
    keep(L, ACTIVITY_MODULE);
    return 0;
}

static ScriptSpec script_spec(const ActivitySpec *spec, const char *lang) {
    const Card *card = spec->bundle == NULL ? NULL : bundle_card(spec->bundle);
    int memory = card == NULL ? CARD_MAX_MEMORY : card->memory;
    return (ScriptSpec){
        .name = card == NULL ? "Kitbag" : card_title(card, lang),
        .bundle = spec->bundle,
        .pen = spec->pen,
        .trusted = spec->trusted,
        .memory = (size_t)memory << 20,
        .hung = spec->hung,
        .log = spec->log,
        .ctx = spec->ctx,
    };
}

Activity *activity_new(const ActivitySpec *spec, Error *err) {
    const char *lang = spec->lang == NULL ? "en" : spec->lang;
    Activity *activity = mem_new(1, sizeof *activity);
    if (activity == NULL) {
        error_memory(err);
        return NULL;
    }
    activity->bundle = spec->bundle;
    activity->screen = spec->screen;
    activity->stage = ACTIVITY_STAGE;
    activity->pen = spec->pen;
    activity->whole = activity;
    ScriptSpec script = script_spec(spec, lang);
    activity->script = script_new(&script, err);
    Job job = {.activity = activity, .text = lang};
    if (activity->script != NULL &&
        script_call(activity->script, open_job, &job, ACTIVITY_START_BUDGET,
                    err)) {
        return activity;
    }
    activity_free(activity);
    return NULL;
}

void activity_free(Activity *activity) {
    if (activity != NULL) {
        script_free(activity->script);
        free(activity->room);
        free(activity);
    }
}

bool activity_dead(const Activity *activity) {
    return script_dead(activity->script);
}

// --- starting ---

static int refuse_chance(lua_State *L) {
    return luaL_error(L, "env.rng may only be used in start and update");
}

// Pushes something that looks like env.rng and raises when it is used.
static void push_no_chance(lua_State *L) {
    lua_newtable(L);
    lua_newtable(L);
    lua_pushcfunction(L, refuse_chance);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, refuse_chance);
    lua_setfield(L, -2, "__newindex");
    lua_pushcfunction(L, refuse_chance);
    lua_setfield(L, -2, "__call");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
}

// Pushes kit.rng's `name` applied to the value on top, in its place.
static void call_rng(lua_State *L, const char *name) {
    require_module(L, "kit.rng");
    lua_getfield(L, -1, name);
    lua_remove(L, -2);
    lua_insert(L, -2);
    lua_call(L, 1, 1);
}

// Takes rng from the top and pushes an env with it.
static void push_env(lua_State *L, const Json *options) {
    lua_newtable(L);
    lua_insert(L, -2);
    lua_setfield(L, -2, "rng");
    require_module(L, "kit.words");
    lua_getfield(L, -1, "t");
    lua_setfield(L, -3, "words");
    lua_pop(L, 1);
    plain_from_json(L, options);
    if (!lua_istable(L, -1)) {
        lua_pop(L, 1);
        lua_newtable(L);
    }
    lua_setfield(L, -2, "options");
}

void activity_push_env(lua_State *L, uint64_t seed, const Json *options) {
    lua_pushinteger(L, (lua_Integer)seed);
    call_rng(L, "new");
    push_env(L, options);
}

// Keeps a new model, the value on top.
static void keep_model(lua_State *L, const char *from) {
    if (!lua_istable(L, -1)) {
        luaL_error(L, "%s must return the model, a table, not a %s", from,
                   luaL_typename(L, -1));
    }
    keep(L, ACTIVITY_MODEL);
}

static int start_job(lua_State *L) {
    const Job *job = job_of(L);
    activity_push_env(L, job->seed, job->json);
    push_no_chance(L);
    push_env(L, job->json);
    activity_push(L, ACTIVITY_MODULE);
    lua_getfield(L, -1, "start");
    lua_pushvalue(L, 2);
    lua_call(L, 1, 1);
    keep_model(L, "start");
    lua_settop(L, 3);
    keep(L, ACTIVITY_QUIET_ENV);
    keep(L, ACTIVITY_ENV);
    return 0;
}

bool activity_start(Activity *activity, uint64_t seed, const Json *options,
                    Error *err) {
    Job job = {.activity = activity, .seed = seed, .json = options};
    return script_call(activity->script, start_job, &job, ACTIVITY_START_BUDGET,
                       err);
}

// --- the model ---

static int update_job(lua_State *L) {
    activity_push_function(L, "update");
    plain_from_json(L, job_of(L)->json);
    activity_push(L, ACTIVITY_ENV);
    lua_call(L, 3, 0);
    return 0;
}

bool activity_update(Activity *activity, const Json *event, Error *err) {
    Job job = {.activity = activity, .json = event};
    return script_call(activity->script, update_job, &job, ACTIVITY_BUDGET,
                       err);
}

static int save_job(lua_State *L) {
    Job *job = job_of(L);
    buffer_text(job->out, MAGIC);
    activity_push(L, ACTIVITY_MODEL);
    plain_write(L, -1, "model", job->out);
    activity_push(L, ACTIVITY_ENV);
    lua_getfield(L, -1, "rng");
    call_rng(L, "state");
    plain_write(L, -1, "rng", job->out);
    return 0;
}

bool activity_save(Activity *activity, Buffer *out, Error *err) {
    Job job = {.activity = activity, .out = out};
    bool ok =
        script_call(activity->script, save_job, &job, ACTIVITY_BUDGET, err);
    return ok && (!out->failed || error_memory(err));
}

static int load_job(lua_State *L) {
    const Job *job = job_of(L);
    size_t at = sizeof MAGIC - 1;
    if (job->size < at || memcmp(job->text, MAGIC, at) != 0) {
        return luaL_error(L, "this is not a saved model of this version");
    }
    activity_push(L, ACTIVITY_ENV);
    plain_read(L, job->text, job->size, &at);
    plain_read(L, job->text, job->size, &at);
    if (at != job->size || !lua_istable(L, -1) || !lua_istable(L, -2)) {
        return luaL_error(L, "the saved model is damaged");
    }
    call_rng(L, "from");
    lua_setfield(L, -3, "rng");
    keep(L, ACTIVITY_MODEL);
    return 0;
}

bool activity_load(Activity *activity, const void *bytes, size_t size,
                   Error *err) {
    Job job = {.activity = activity, .text = bytes, .size = size};
    return script_call(activity->script, load_job, &job, ACTIVITY_BUDGET, err);
}

static int migrate_job(lua_State *L) {
    activity_push(L, ACTIVITY_MODULE);
    if (lua_getfield(L, -1, "migrate") != LUA_TFUNCTION) {
        return luaL_error(L, "it cannot take up a run of version %s",
                          job_of(L)->text);
    }
    lua_pushstring(L, job_of(L)->text);
    activity_push(L, ACTIVITY_MODEL);
    lua_call(L, 2, 2);
    if (lua_isnil(L, -2) && lua_isstring(L, -1)) {
        return luaL_error(L, "it cannot take up a run of version %s: %s",
                          job_of(L)->text, lua_tostring(L, -1));
    }
    lua_pop(L, 1);
    keep_model(L, "migrate");
    return 0;
}

bool activity_migrate(Activity *activity, const char *old_version, Error *err) {
    Job job = {.activity = activity, .text = old_version};
    return script_call(activity->script, migrate_job, &job,
                       ACTIVITY_START_BUDGET, err);
}

// Runs a job that makes a Json; frees what a failed one left.
static Json *make(Activity *activity, lua_CFunction work, Error *err) {
    Job job = {.activity = activity};
    error_set(err, "%s", "");
    if (!script_call(activity->script, work, &job, ACTIVITY_BUDGET, err)) {
        json_free(job.made);
        return NULL;
    }
    return job.made;
}

static int outcome_job(lua_State *L) {
    activity_push_function(L, "outcome");
    lua_call(L, 1, 1);
    if (!lua_istable(L, -1)) {
        return luaL_error(L, "outcome must return a table, not a %s",
                          luaL_typename(L, -1));
    }
    plain_to_json(L, -1, "outcome", PLAIN_DATA, &job_of(L)->made);
    return 0;
}

Json *activity_outcome(Activity *activity, Error *err) {
    return make(activity, outcome_job, err);
}

static int model_job(lua_State *L) {
    activity_push(L, ACTIVITY_MODEL);
    plain_to_json(L, -1, "model", PLAIN_DATA, &job_of(L)->made);
    return 0;
}

Json *activity_model(Activity *activity, Error *err) {
    return make(activity, model_job, err);
}

static int tree_job(lua_State *L) {
    const Activity *activity = job_of(L)->activity;
    activity_push_view(L);
    if (activity != activity->whole) {
        lua_getfield(L, -1, "projector");
    }
    plain_to_json(L, -1, "view", PLAIN_TREE, &job_of(L)->made);
    return 0;
}

Json *activity_tree(Activity *activity, Error *err) {
    return make(activity, tree_job, err);
}

static int ask_job(lua_State *L) {
    activity_push_function(L, "ask");
    lua_call(L, 1, 1);
    if (!lua_isnil(L, -1)) {
        plain_to_json(L, -1, "ask", PLAIN_DATA, &job_of(L)->made);
    }
    return 0;
}

Json *activity_ask(Activity *activity, Error *err) {
    if (!activity->has_ask) {
        error_set(err, "%s", "");
        return NULL;
    }
    return make(activity, ask_job, err);
}

static int ticks_job(lua_State *L) {
    enum { TICKS_MOST = 30 };
    activity_push_function(L, "tick");
    lua_call(L, 1, 1);
    lua_Number rate = lua_isnil(L, -1) ? 0 : lua_tonumber(L, -1);
    bool number = lua_isnil(L, -1) || lua_type(L, -1) == LUA_TNUMBER;
    bool within = rate >= 0 && rate <= TICKS_MOST;
    if (!number || !within || rate != (int)rate) {
        return luaL_error(L,
                          "tick must return nil or a rate from 0 to %d, a "
                          "whole number",
                          TICKS_MOST);
    }
    job_of(L)->number = rate;
    return 0;
}

int activity_ticks(Activity *activity, Error *err) {
    Job job = {.activity = activity};
    if (activity->has_tick &&
        !script_call(activity->script, ticks_job, &job, ACTIVITY_BUDGET, err)) {
        return -1;
    }
    return (int)job.number;
}
