// metatable.c: see metatable.h.
#include "script/metatable.h"

#include <stdbool.h>
#include <string.h>

#include <lauxlib.h>

enum {
    KEPT_MOST = 64, // hidden tables that are remembered for use again
    COUNT_AT = 1,   // where the memory of them keeps its count
    LOCKED_AT = 1,  // set in a hidden table that may not be replaced
    NAMES_AT = 2    // where it keeps which of VETTED it has, a bit each
};

static const char *const VETTED[] = {
    "__index", "__newindex", "__call", "__eq",   "__lt",   "__le",
    "__len",   "__tostring", "__add",  "__sub",  "__mul",  "__div",
    "__mod",   "__pow",      "__unm",  "__idiv", "__band", "__bor",
    "__bxor",  "__shl",      "__shr",  "__bnot", NULL};
static const int TABLES_TOO = 2; // the first so many may also be tables

static const char *const REFUSED[] = {
    "__gc", "__close", "__mode", "__concat", "__pairs", "__name", NULL};

static const char METATABLE[] = "__metatable";

// setmetatable's upvalues: the memory of hidden tables, then every name as a
// string of Lua's, which is found faster.
enum {
    KEPT = 1,
    VETTED_AT = 2,
    REFUSED_AT = VETTED_AT + sizeof VETTED / sizeof VETTED[0] - 1,
    METATABLE_AT = REFUSED_AT + sizeof REFUSED / sizeof REFUSED[0] - 1
};

static int get_raw(lua_State *L, int table, int name) {
    lua_pushvalue(L, lua_upvalueindex(name));
    return lua_rawget(L, table);
}

static void refuse_names(lua_State *L, int given) {
    for (int i = 0; REFUSED[i] != NULL; i++) {
        if (get_raw(L, given, REFUSED_AT + i) != LUA_TNIL) {
            luaL_error(L, "setmetatable: %s is not available here", REFUSED[i]);
        }
        lua_pop(L, 1);
    }
}

// Pushes what getmetatable will answer: the given table, unless it names
// another answer itself.
static bool push_answer(lua_State *L, int given) {
    if (get_raw(L, given, METATABLE_AT) != LUA_TNIL) {
        return true;
    }
    lua_pop(L, 1);
    lua_pushvalue(L, given);
    return false;
}

// The hidden table still says what the given one says.
static bool is_same(lua_State *L, int hidden, int given) {
    bool same = true;
    lua_rawgeti(L, hidden, NAMES_AT);
    lua_Integer names = lua_tointeger(L, -1);
    lua_pop(L, 1);
    for (int i = 0; same && VETTED[i] != NULL; i++) {
        bool has = get_raw(L, given, VETTED_AT + i) != LUA_TNIL;
        same = has == (names >> i & 1);
        if (same && has) {
            get_raw(L, hidden, VETTED_AT + i);
            same = lua_rawequal(L, -1, -2);
            lua_pop(L, 1);
        }
        lua_pop(L, 1);
    }
    push_answer(L, given);
    get_raw(L, hidden, METATABLE_AT);
    same = same && lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
    return same;
}

static void copy_vetted(lua_State *L, int hidden, int given) {
    lua_Integer names = 0;
    for (int i = 0; VETTED[i] != NULL; i++) {
        int type = get_raw(L, given, VETTED_AT + i);
        if (type == LUA_TNIL) {
            lua_pop(L, 1);
            continue;
        }
        bool table = type == LUA_TTABLE && i < TABLES_TOO;
        if (type != LUA_TFUNCTION && !table) {
            luaL_error(L, "setmetatable: %s must be a function%s", VETTED[i],
                       i < TABLES_TOO ? " or a table" : "");
        }
        lua_setfield(L, hidden, VETTED[i]);
        names |= (lua_Integer)1 << i;
    }
    lua_pushinteger(L, names);
    lua_rawseti(L, hidden, NAMES_AT);
}

// Pushes a new hidden table for the given one.
static void make_hidden(lua_State *L, int given) {
    lua_newtable(L);
    int hidden = lua_gettop(L);
    copy_vetted(L, hidden, given);
    bool locked = push_answer(L, given);
    lua_setfield(L, hidden, METATABLE);
    if (locked) {
        lua_pushboolean(L, true);
        lua_rawseti(L, hidden, LOCKED_AT);
    }
}

// Remembers the hidden table on top; forgets all when there are many, so
// that metatables made for one object each do not pile up.
static void keep(lua_State *L, int given) {
    int kept = lua_upvalueindex(KEPT);
    lua_rawgeti(L, kept, COUNT_AT);
    lua_Integer count = lua_tointeger(L, -1) + 1;
    lua_pop(L, 1);
    if (count > KEPT_MOST) {
        lua_newtable(L);
        lua_replace(L, kept);
        count = 1;
    }
    lua_pushinteger(L, count);
    lua_rawseti(L, kept, COUNT_AT);
    lua_pushvalue(L, given);
    lua_pushvalue(L, -2);
    lua_rawset(L, kept);
}

// Pushes the hidden table that stands for the given one as it is now.
static void push_hidden(lua_State *L, int given) {
    refuse_names(L, given);
    lua_pushvalue(L, given);
    if (lua_rawget(L, lua_upvalueindex(KEPT)) == LUA_TTABLE &&
        is_same(L, lua_gettop(L), given)) {
        return;
    }
    lua_pop(L, 1);
    make_hidden(L, given);
    keep(L, given);
}

static void refuse_locked(lua_State *L) {
    if (lua_getmetatable(L, 1)) {
        if (lua_rawgeti(L, -1, LOCKED_AT) != LUA_TNIL) {
            luaL_error(L, "cannot change a protected metatable");
        }
        lua_pop(L, 2);
    }
}

static int set_metatable(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    int type = lua_type(L, 2);
    luaL_argexpected(L, type == LUA_TNIL || type == LUA_TTABLE, 2,
                     "nil or table");
    lua_settop(L, 2);
    refuse_locked(L);
    if (type == LUA_TTABLE) {
        push_hidden(L, 2);
    } else {
        lua_pushnil(L);
    }
    lua_setmetatable(L, 1);
    lua_settop(L, 1);
    return 1;
}

static int get_metatable(lua_State *L) {
    luaL_checkany(L, 1);
    if (!lua_getmetatable(L, 1)) {
        lua_pushnil(L);
    } else if (lua_type(L, 1) == LUA_TTABLE) {
        lua_getfield(L, -1, METATABLE);
    } else {
        lua_pushboolean(L, false);
    }
    return 1;
}

static void push_names(lua_State *L, const char *const *names) {
    for (; *names != NULL; names++) {
        lua_pushstring(L, *names);
    }
}

void metatable_open(lua_State *L) {
    luaL_checkstack(L, METATABLE_AT + 1, NULL);
    lua_newtable(L);
    push_names(L, VETTED);
    push_names(L, REFUSED);
    lua_pushstring(L, METATABLE);
    lua_pushcclosure(L, set_metatable, METATABLE_AT);
    lua_setfield(L, -2, "setmetatable");
    lua_pushcfunction(L, get_metatable);
    lua_setfield(L, -2, "getmetatable");
}
