// papers.c: what an activity prints: its papers function or the page on show,
// and lua/kit/paper.lua in the same state, which makes HTML of trees. See
// activity.h.
#include <lauxlib.h>
#include <string.h>

#include "base/embedded.h"
#include "script/activity_inside.h"
#include "script/inside.h"
#include "script/plain.h"
#include "script/require.h"

enum {
    PAPER_BUDGET = 2000,   // ms, for all papers or for one as HTML
    PAPER_MOST = 16 << 20, // bytes of one as HTML
    PAPER_NAME_MOST = 150  // bytes of a picture's name
};

static Job *job_of(lua_State *L) {
    return lua_touserdata(L, 1);
}

// Pushes a function of kit.paper.
static void push_paper(lua_State *L, const char *name) {
    require_module(L, "kit.paper");
    lua_getfield(L, -1, name);
    lua_remove(L, -2);
}

// Pushes the bytes of one of the kit's own files; false: there is none.
static bool push_embedded(lua_State *L, const char *name) {
    char path[PAPER_NAME_MOST + sizeof "assets/"] = "assets/";
    const Embedded *file = embedded_find(strcat(path, name));
    if (file != NULL) {
        lua_pushlstring(L, (const char *)file->bytes, file->size);
    }
    return file != NULL;
}

static bool push_own(lua_State *L, const char *name) {
    const Bundle *bundle = script_of(L)->spec.bundle;
    const BundleFile *file = bundle == NULL ? NULL : bundle_find(bundle, name);
    if (file != NULL) {
        lua_pushlstring(L, (const char *)file->bytes, file->size);
    }
    return file != NULL;
}

// picture(name): the bytes of a picture of the activity's own, or of the
// kit's where the name begins with "kit/"; nil when there is none.
static int picture(lua_State *L) {
    const char *name = luaL_checkstring(L, 1);
    if (strlen(name) > PAPER_NAME_MOST) {
        return 0;
    }
    bool ours = strncmp(name, "kit/", 4) == 0;
    return (ours ? push_embedded(L, name) : push_own(L, name)) ? 1 : 0;
}

bool activity_has_papers(const Activity *activity) {
    return activity->has_papers;
}

static int papers_job(lua_State *L) {
    Job *job = job_of(L);
    push_paper(L, "list");
    activity_push(L, ACTIVITY_MODULE);
    lua_getfield(L, -1, "papers");
    lua_remove(L, -2);
    activity_push_env(L, job->seed, NULL);
    lua_call(L, 1, 1);
    lua_pushvalue(L, -1);
    lua_setfield(L, LUA_REGISTRYINDEX, ACTIVITY_PAPERS);
    lua_call(L, 1, 1);
    plain_to_json(L, -1, "papers", PLAIN_DATA, &job->made);
    return 0;
}

Json *activity_papers(Activity *activity, uint64_t seed, Error *err) {
    Job job = {.activity = activity, .seed = seed};
    if (!script_call(activity->script, papers_job, &job, PAPER_BUDGET, err)) {
        json_free(job.made);
        return NULL;
    }
    return job.made;
}

// Adds the paper on top as HTML. What kit.paper makes is a list of texts,
// since one text is never so long.
static int add_html(lua_State *L) {
    Job *job = job_of(L);
    push_paper(L, "html");
    lua_insert(L, -2);
    lua_pushcfunction(L, picture);
    lua_call(L, 2, 1);
    lua_Integer count = luaL_len(L, -1);
    for (lua_Integer i = 1; i <= count; i++) {
        size_t size = 0;
        lua_geti(L, -1, i);
        const char *text = luaL_checklstring(L, -1, &size);
        if (job->out->size + size > PAPER_MOST) {
            return luaL_error(L, "a paper is longer than %d MiB",
                              PAPER_MOST >> 20);
        }
        buffer_add(job->out, text, size);
        lua_pop(L, 1);
    }
    return 0;
}

static int paper_job(lua_State *L) {
    activity_push(L, ACTIVITY_PAPERS);
    lua_geti(L, -1, (lua_Integer)job_of(L)->index + 1);
    return add_html(L);
}

// The page that is on show is a paper as it stands.
static int print_job(lua_State *L) {
    lua_newtable(L);
    activity_push_view(L);
    if (lua_getfield(L, -1, "title") != LUA_TSTRING) {
        lua_pop(L, 1);
        lua_pushstring(L, job_of(L)->text);
    }
    lua_setfield(L, -3, "title");
    lua_setfield(L, -2, "page");
    return add_html(L);
}

static bool make(Job *job, lua_CFunction work, Error *err) {
    bool ok = script_call(job->activity->script, work, job, PAPER_BUDGET, err);
    return ok && (!job->out->failed || error_memory(err));
}

bool activity_paper(Activity *activity, size_t index, Buffer *out, Error *err) {
    Job job = {.activity = activity, .index = index, .out = out};
    return make(&job, paper_job, err);
}

bool activity_print(Activity *activity, const char *title, Buffer *out,
                    Error *err) {
    Job job = {.activity = activity, .text = title, .out = out};
    return make(&job, print_job, err);
}
