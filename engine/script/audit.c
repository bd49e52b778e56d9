// audit.c: looks at an activity's stage for the robot: lua/kit/audit.lua in
// the same state, see activity.h.
#include <lauxlib.h>

#include "script/activity_inside.h"
#include "script/plain.h"
#include "script/require.h"

static Job *job_of(lua_State *L) {
    return lua_touserdata(L, 1);
}

static int audit_job(lua_State *L) {
    Job *job = job_of(L);
    require_module(L, "kit.audit");
    if (lua_getfield(L, -1, job->text) != LUA_TFUNCTION) {
        return luaL_error(L, "kit.audit has no function %s", job->text);
    }
    lua_getfield(L, LUA_REGISTRYINDEX, job->activity->stage);
    plain_from_json(L, job->json);
    lua_call(L, 2, 1);
    plain_to_json(L, -1, job->text, PLAIN_DATA, &job->made);
    return 0;
}

Json *activity_audit(Activity *activity, const char *what, const Json *about,
                     Error *err) {
    Job job = {.activity = activity, .text = what, .json = about};
    error_set(err, "%s", "");
    if (!activity_on_stage(activity, audit_job, &job, ACTIVITY_START_BUDGET,
                           err)) {
        json_free(job.made);
        return NULL;
    }
    return job.made;
}

static int compile_job(lua_State *L) {
    const BundleFile *file = lua_touserdata(L, 1);
    const char *chunk = lua_pushfstring(L, "=%s", file->name);
    if (luaL_loadbufferx(L, (const char *)file->bytes, file->size, chunk,
                         "t") != LUA_OK) {
        return lua_error(L);
    }
    return 0;
}

bool activity_compile(Activity *activity, const BundleFile *file, Error *err) {
    return script_call(activity->script, compile_job, (void *)file,
                       ACTIVITY_START_BUDGET, err);
}
