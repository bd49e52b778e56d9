// lib_coroutine.c: the library `coroutine`, which tells the watchdog what is
// running and lets nothing catch the end of a call's time. There is no close.
#include <lauxlib.h>
#include <lualib.h>

#include "script/inside.h"

static bool can_resume(lua_State *L, lua_State *co) {
    lua_Debug ar;
    int status = lua_status(co);
    return co != L && (status == LUA_YIELD ||
                       (status == LUA_OK && lua_getstack(co, 0, &ar) == 0 &&
                        lua_gettop(co) > 0));
}

static bool is_dead(lua_State *co) {
    lua_Debug ar;
    int status = lua_status(co);
    return status != LUA_YIELD &&
           (status != LUA_OK ||
            (lua_getstack(co, 0, &ar) == 0 && lua_gettop(co) == 0));
}

// While it runs the watchdog aims at it.
static int run(lua_State *L, lua_State *co, int args, int *results) {
    Watch *watch = &script_of(L)->watch;
    atomic_store_explicit(&watch->running, co, memory_order_release);
    int status = lua_resume(co, L, args, results);
    atomic_store_explicit(&watch->running, L, memory_order_release);
    script_recheck(L, status);
    return status;
}

// Resumes with the `args` values on top. Returns how many results are on top
// in their place, or -1 with a message there.
static int resume_with(lua_State *L, lua_State *co, int args) {
    if (!can_resume(L, co)) {
        lua_pushfstring(L, "cannot resume %s coroutine",
                        is_dead(co) ? "dead" : "non-suspended");
        return -1;
    }
    if (!lua_checkstack(co, args)) {
        lua_pushliteral(L, "too many arguments to resume");
        return -1;
    }
    int results;
    lua_xmove(L, co, args);
    int status = run(L, co, args, &results);
    if (status != LUA_OK && status != LUA_YIELD) {
        lua_xmove(co, L, 1);
        return -1;
    }
    if (!lua_checkstack(L, results + 1)) {
        lua_pop(co, results);
        lua_pushliteral(L, "too many results to resume");
        return -1;
    }
    lua_xmove(co, L, results);
    return results;
}

static int resume(lua_State *L) {
    lua_State *co = lua_tothread(L, 1);
    luaL_argexpected(L, co != NULL, 1, "coroutine");
    int results = resume_with(L, co, lua_gettop(L) - 1);
    if (results < 0) {
        lua_pushboolean(L, false);
        lua_insert(L, -2);
        return 2;
    }
    lua_pushboolean(L, true);
    lua_insert(L, -(results + 1));
    return results + 1;
}

static int resume_wrapped(lua_State *L) {
    lua_State *co = lua_tothread(L, lua_upvalueindex(1));
    int results = resume_with(L, co, lua_gettop(L));
    if (results < 0) {
        if (lua_type(L, -1) == LUA_TSTRING) {
            luaL_where(L, 1);
            lua_insert(L, -2);
            lua_concat(L, 2);
        }
        return lua_error(L);
    }
    return results;
}

static int create(lua_State *L) {
    luaL_checktype(L, 1, LUA_TFUNCTION);
    lua_State *co = lua_newthread(L);
    lua_pushvalue(L, 1);
    lua_xmove(L, co, 1);
    return 1;
}

static int wrap(lua_State *L) {
    create(L);
    lua_pushcclosure(L, resume_wrapped, 1);
    return 1;
}

int lib_coroutine(lua_State *L) {
    static const char *const KEPT[] = {"isyieldable", "running", "status",
                                       "yield", NULL};
    static const luaL_Reg OURS[] = {
        {"create", create}, {"resume", resume}, {"wrap", wrap}, {NULL, NULL}};
    lua_pushcfunction(L, luaopen_coroutine);
    lua_call(L, 0, 1);
    lib_keep(L, KEPT);
    luaL_setfuncs(L, OURS, 0);
    return 1;
}
