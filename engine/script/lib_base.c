// lib_base.c: the globals a script sees.
#include <math.h>
#include <stdio.h>
#include <string.h>

#include <lauxlib.h>
#include <lualib.h>

#include "script/gather.h"
#include "script/inside.h"
#include "script/metatable.h"
#include "script/order.h"
#include "script/require.h"

const char *script_tostring(lua_State *L, int index, size_t *size) {
    index = lua_absindex(L, index);
    if (luaL_callmeta(L, index, "__tostring")) {
        if (!lua_isstring(L, -1)) {
            luaL_error(L, "'__tostring' must return a string");
        }
    } else if (lua_type(L, index) > LUA_TSTRING ||
               lua_type(L, index) == LUA_TLIGHTUSERDATA) {
        lua_pushstring(L, luaL_typename(L, index));
    } else if (lua_type(L, index) == LUA_TNUMBER &&
               isnan(lua_tonumber(L, index))) {
        lua_pushliteral(L, "nan"); // "-nan" on some systems
    } else {
        luaL_tolstring(L, index, NULL);
    }
    return lua_tolstring(L, -1, size);
}

static int to_string(lua_State *L) {
    luaL_checkany(L, 1);
    script_tostring(L, 1, NULL);
    return 1;
}

static void log_line(Script *script, const char *text, size_t size) {
    char line[SCRIPT_LINE_MOST + 1];
    if (script->spec.log == NULL || script->logged > SCRIPT_LOG_MOST) {
        return;
    }
    script_say(line, sizeof line, text, size);
    script->logged += strlen(line) + 1;
    if (script->logged > SCRIPT_LOG_MOST) {
        snprintf(line, sizeof line, "The log is full; no more is kept.");
    }
    script->spec.log(script->spec.ctx, line);
}

static void log_lines(lua_State *L, const char *text, size_t size) {
    Script *script = script_of(L);
    const char *end;
    while ((end = memchr(text, '\n', size)) != NULL) {
        log_line(script, text, (size_t)(end - text));
        size -= (size_t)(end - text) + 1;
        text = end + 1;
        script_check(L);
    }
    log_line(script, text, size);
}

static int print(lua_State *L) {
    int count = lua_gettop(L);
    Gather text;
    gather_open(&text, L);
    for (int i = 1; i <= count; i++) {
        if (i > 1) {
            gather_add(&text, "\t", 1);
        }
        script_tostring(L, i, NULL);
        gather_value(&text);
    }
    log_lines(L, text.bytes, text.size);
    return 0;
}

// --- pcall and xpcall: they let go what may not be caught ---

static int give_all(lua_State *L, int status, lua_KContext skip) {
    if (status != LUA_OK && status != LUA_YIELD) {
        script_recheck(L, status);
        lua_pushboolean(L, false);
        lua_pushvalue(L, -2);
        return 2;
    }
    return lua_gettop(L) - (int)skip;
}

static int protected_call(lua_State *L) {
    luaL_checkany(L, 1);
    lua_pushboolean(L, true);
    lua_insert(L, 1);
    int status = lua_pcallk(L, lua_gettop(L) - 2, LUA_MULTRET, 0, 0, give_all);
    return give_all(L, status, 0);
}

// The handler's own error becomes the message.
static int give_handled(lua_State *L, int status, lua_KContext unused) {
    (void)unused;
    if (status != LUA_OK && status != LUA_YIELD) {
        script_recheck(L, status);
    }
    lua_pushboolean(L, false);
    lua_insert(L, -2);
    return 2;
}

// Unlike Lua's own, the handler runs after the failed call is unwound, where
// it is under the same limits as anything else.
static int handle(lua_State *L, int status, lua_KContext unused) {
    (void)unused;
    if (status == LUA_OK || status == LUA_YIELD) {
        return give_all(L, status, 1);
    }
    script_recheck(L, status);
    lua_pushvalue(L, 1);
    lua_insert(L, -2);
    status = lua_pcallk(L, 1, 1, 0, 0, give_handled);
    return give_handled(L, status, 0);
}

static int handled_call(lua_State *L) {
    luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_pushvalue(L, 1);
    lua_copy(L, 2, 1); // index 1: the handler, 2: true, then the call
    lua_pushboolean(L, true);
    lua_replace(L, 2);
    lua_insert(L, 3);
    int status = lua_pcallk(L, lua_gettop(L) - 3, LUA_MULTRET, 0, 0, handle);
    return handle(L, status, 0);
}

int lib_base(lua_State *L) {
    static const char *const KEPT[] = {
        "assert", "error",  "ipairs",   "rawequal", "rawget",   "rawlen",
        "rawset", "select", "tonumber", "type",     "_VERSION", NULL};
    static const luaL_Reg OURS[] = {{"tostring", to_string},
                                    {"print", print},
                                    {"pcall", protected_call},
                                    {"xpcall", handled_call},
                                    {NULL, NULL}};
    lua_pushcfunction(L, luaopen_base);
    lua_call(L, 0, 1);
    lib_keep(L, KEPT);
    luaL_setfuncs(L, OURS, 0);
    metatable_open(L);
    order_open(L);
    require_open(L);
    return 1;
}

void lib_keep(lua_State *L, const char *const *names) {
    lua_newtable(L);
    for (; *names != NULL; names++) {
        lua_getfield(L, -2, *names);
        lua_setfield(L, -2, *names);
    }
    lua_remove(L, -2);
}

int lib_math(lua_State *L) {
    static const char *const KEPT[] = {
        "abs",        "acos",      "asin", "atan", "ceil", "cos", "deg",
        "exp",        "floor",     "fmod", "huge", "log",  "max", "maxinteger",
        "mininteger", "min",       "modf", "pi",   "rad",  "sin", "sqrt",
        "tan",        "tointeger", "type", "ult",  NULL};
    lua_pushcfunction(L, luaopen_math);
    lua_call(L, 0, 1);
    lib_keep(L, KEPT);
    return 1;
}

int lib_utf8(lua_State *L) {
    static const char *const KEPT[] = {
        "char", "charpattern", "codepoint", "codes", "len", "offset", NULL};
    lua_pushcfunction(L, luaopen_utf8);
    lua_call(L, 0, 1);
    lib_keep(L, KEPT);
    return 1;
}
