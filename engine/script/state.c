// state.c: see state.h.
#include "script/state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lauxlib.h>
#include <lualib.h>

#include "base/memory.h"
#include "script/call.h"
#include "script/inside.h"

enum { OPEN_BUDGET = 2000 }; // ms

Script *script_of(lua_State *L) {
    return *(Script **)lua_getextraspace(L);
}

Pen *script_pen(lua_State *L) {
    return script_of(L)->spec.pen;
}

Pen *script_set_pen(Script *script, Pen *pen) {
    Pen *before = script->spec.pen;
    script->spec.pen = pen;
    return before;
}

bool script_dead(const Script *script) {
    return script->cap.over;
}

// Where the script is: "main.lua:12: ", or nothing while it is nowhere.
static void note_place(lua_State *L) {
    Script *script = script_of(L);
    lua_Debug ar;
    for (int level = 0; lua_getstack(L, level, &ar); level++) {
        lua_getinfo(L, "Sl", &ar);
        if (ar.currentline > 0) {
            snprintf(script->place, sizeof script->place,
                     "%s:%d: ", ar.short_src, ar.currentline);
            return;
        }
    }
}

// The message is the same wherever it is raised; the first place counts.
static void stop(lua_State *L) {
    Script *script = script_of(L);
    if (script->place[0] == '\0') {
        note_place(L);
    }
    lua_pushfstring(L, "%sno answer came within %d ms", script->place,
                    script->budget);
    lua_error(L);
}

void script_check(lua_State *L) {
    if (watch_over(&script_of(L)->watch)) {
        stop(L);
    }
}

void script_recheck(lua_State *L, int status) {
    Cap *cap = &script_of(L)->cap;
    cap->over = cap->over || status == LUA_ERRMEM;
    if (cap->over) {
        lua_pushliteral(L, "not enough memory");
        lua_error(L);
    }
    script_check(L);
}

static void hook(lua_State *L, lua_Debug *ar) {
    (void)ar;
    script_check(L);
    watch_unhook(&script_of(L)->watch, L);
}

// Lua's own globals are thrown away; ours go into a fresh table.
static int open_libs(lua_State *L) {
    static const struct {
        const char *name;
        lua_CFunction open;
    } LIBS[] = {
        {"string", lib_string},       {"table", lib_table},
        {"coroutine", lib_coroutine}, {"math", lib_math},
        {"utf8", lib_utf8},
    };
    lib_base(L);
    for (size_t i = 0; i < sizeof LIBS / sizeof LIBS[0]; i++) {
        LIBS[i].open(L);
        lua_setfield(L, -2, LIBS[i].name);
    }
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    return 0;
}

Script *script_new(const ScriptSpec *spec, Error *err) {
    Script *script = mem_new(1, sizeof *script);
    if (script == NULL) {
        error_memory(err);
        return NULL;
    }
    script->spec = *spec;
    char *name = mem_string(spec->name);
    script->spec.name = name;
    script->cap.most = spec->memory;
    script->cap.late = &script->watch.over;
    script->watch.cap = &script->cap;
    script->watch.hook = hook;
    script->watch.hung = spec->hung;
    script->watch.ctx = spec->ctx;
    if (watch_open(&script->watch) && name != NULL) {
        script->L = lua_newstate(cap_alloc, &script->cap);
    }
    if (script->L == NULL) {
        error_memory(err);
        goto out;
    }
    *(Script **)lua_getextraspace(script->L) = script;
    if (script_call(script, open_libs, NULL, OPEN_BUDGET, err)) {
        return script;
    }
out:
    script_free(script);
    return NULL;
}

void script_free(Script *script) {
    if (script == NULL) {
        return;
    }
    watch_close(&script->watch);
    if (script->L != NULL) {
        lua_close(script->L);
    }
    free((void *)script->spec.name);
    free(script);
}
