// lib_table.c: the library `table`. Loops look at the clock, because a length
// can be whatever __len says; sort is stable and the same in every run.
#include <stdint.h>

#include <lauxlib.h>
#include <lualib.h>

#include "script/gather.h"
#include "script/inside.h"

enum {
    CHECK_EACH = 1024,          // steps between looks at the clock
    UNPACK_MOST = 65536,        // values
    SORT_MOST = 4 * 1024 * 1024 // values
};

// To be called with a rising count.
static void tick(lua_State *L, lua_Integer count) {
    if (count % CHECK_EACH == 0) {
        script_check(L);
    }
}

static lua_Integer length(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    return luaL_len(L, 1);
}

static int insert(lua_State *L) {
    lua_Integer end = (lua_Integer)((lua_Unsigned)length(L) + 1);
    lua_Integer at = end;
    if (lua_gettop(L) == 3) {
        at = luaL_checkinteger(L, 2);
        luaL_argcheck(L, (lua_Unsigned)at - 1 < (lua_Unsigned)end, 2,
                      "position out of bounds");
    } else if (lua_gettop(L) != 2) {
        return luaL_error(L, "wrong number of arguments to 'insert'");
    }
    for (lua_Integer i = end; i > at; i--) {
        tick(L, i);
        lua_geti(L, 1, i - 1);
        lua_seti(L, 1, i);
    }
    lua_seti(L, 1, at);
    return 0;
}

static int remove_at(lua_State *L) {
    lua_Integer size = length(L);
    lua_Integer at = luaL_optinteger(L, 2, size);
    if (at != size) {
        luaL_argcheck(L, (lua_Unsigned)at - 1 <= (lua_Unsigned)size, 2,
                      "position out of bounds");
    }
    lua_geti(L, 1, at);
    for (; at < size; at++) {
        tick(L, at);
        lua_geti(L, 1, at + 1);
        lua_seti(L, 1, at);
    }
    lua_pushnil(L);
    lua_seti(L, 1, at);
    return 1;
}

static int move(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer from = luaL_checkinteger(L, 2);
    lua_Integer end = luaL_checkinteger(L, 3);
    lua_Integer to = luaL_checkinteger(L, 4);
    int target = lua_isnoneornil(L, 5) ? 1 : 5;
    luaL_checktype(L, target, LUA_TTABLE);
    if (end >= from) {
        luaL_argcheck(L, from > 0 || end < LUA_MAXINTEGER + from, 3,
                      "too many elements to move");
        luaL_argcheck(L, to <= LUA_MAXINTEGER - (end - from), 4,
                      "destination wrap around");
        lua_Integer count = end - from + 1;
        bool backwards = target == 1 && to > from && to <= end;
        for (lua_Integer i = 0; i < count; i++) {
            tick(L, i);
            lua_Integer at = backwards ? count - 1 - i : i;
            lua_geti(L, 1, from + at);
            lua_seti(L, target, to + at);
        }
    }
    lua_pushvalue(L, target);
    return 1;
}

static void add_field(lua_State *L, Gather *out, lua_Integer at) {
    lua_geti(L, 1, at);
    if (!lua_isstring(L, -1)) {
        luaL_error(L, "invalid value (%s) at index %I in table for 'concat'",
                   luaL_typename(L, -1), (LUAI_UACINT)at);
    }
    gather_value(out);
}

static int concat(lua_State *L) {
    lua_Integer end = length(L);
    size_t size;
    const char *between = luaL_optlstring(L, 2, "", &size);
    lua_Integer at = luaL_optinteger(L, 3, 1);
    end = luaL_optinteger(L, 4, end);
    Gather out;
    gather_open(&out, L);
    for (; at < end; at++) {
        tick(L, at);
        add_field(L, &out, at);
        gather_add(&out, between, size);
    }
    if (at == end) {
        add_field(L, &out, at);
    }
    gather_push(&out);
    return 1;
}

static int unpack(lua_State *L) {
    lua_Integer from = luaL_optinteger(L, 2, 1);
    lua_Integer end =
        lua_isnoneornil(L, 3) ? luaL_len(L, 1) : luaL_checkinteger(L, 3);
    if (from > end) {
        return 0;
    }
    lua_Unsigned count = (lua_Unsigned)end - (lua_Unsigned)from + 1;
    if (count - 1 >= UNPACK_MOST || !lua_checkstack(L, (int)count)) {
        return luaL_error(L, "too many results to unpack");
    }
    for (lua_Unsigned i = 0; i < count; i++) {
        lua_geti(L, 1, (lua_Integer)((lua_Unsigned)from + i));
    }
    return (int)count;
}

// --- sort: argument 1 is the table, 2 the comparison or nil, 3 a list of the
// values that no script sees. What is sorted are their numbers in it ---

// True when value `a` comes before value `b`.
static bool is_less(lua_State *L, uint32_t a, uint32_t b) {
    script_check(L);
    bool less;
    if (lua_isnil(L, 2)) {
        lua_rawgeti(L, 3, a);
        lua_rawgeti(L, 3, b);
        less = lua_compare(L, -2, -1, LUA_OPLT) != 0;
        lua_pop(L, 2);
    } else {
        lua_pushvalue(L, 2);
        lua_rawgeti(L, 3, a);
        lua_rawgeti(L, 3, b);
        lua_call(L, 2, 1);
        less = lua_toboolean(L, -1);
        lua_pop(L, 1);
    }
    return less;
}

// Merges from[low, middle) and from[middle, high) into `to`.
static void merge(lua_State *L, const uint32_t *from, uint32_t *to, size_t low,
                  size_t middle, size_t high) {
    size_t left = low, right = middle;
    for (size_t at = low; at < high; at++) {
        bool take_right = left == middle ||
                          (right < high && is_less(L, from[right], from[left]));
        to[at] = take_right ? from[right++] : from[left++];
    }
}

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

// Returns which of both holds the result.
static const uint32_t *merge_all(lua_State *L, uint32_t *from, uint32_t *to,
                                 size_t count) {
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t low = 0; low < count; low += 2 * width) {
            merge(L, from, to, low, least(low + width, count),
                  least(low + 2 * width, count));
        }
        uint32_t *sorted = to;
        to = from;
        from = sorted;
    }
    return from;
}

static int sort(lua_State *L) {
    lua_Integer count = length(L);
    luaL_argcheck(L, count <= SORT_MOST, 1, "array too big");
    if (!lua_isnoneornil(L, 2)) {
        luaL_checktype(L, 2, LUA_TFUNCTION);
    }
    if (count < 2) {
        return 0;
    }
    lua_settop(L, 2);
    lua_createtable(L, (int)least((size_t)count, lua_rawlen(L, 1)), 0);
    uint32_t *order =
        lua_newuserdatauv(L, 2 * (size_t)count * sizeof *order, 0);
    for (lua_Integer i = 1; i <= count; i++) {
        tick(L, i);
        order[i - 1] = (uint32_t)i;
        lua_geti(L, 1, i);
        lua_rawseti(L, 3, i);
    }
    const uint32_t *sorted = merge_all(L, order, order + count, (size_t)count);
    for (lua_Integer i = 1; i <= count; i++) {
        tick(L, i);
        lua_rawgeti(L, 3, sorted[i - 1]);
        lua_seti(L, 1, i);
    }
    return 0;
}

int lib_table(lua_State *L) {
    static const char *const KEPT[] = {"pack", NULL};
    static const luaL_Reg OURS[] = {{"concat", concat}, {"insert", insert},
                                    {"move", move},     {"remove", remove_at},
                                    {"sort", sort},     {"unpack", unpack},
                                    {NULL, NULL}};
    lua_pushcfunction(L, luaopen_table);
    lua_call(L, 0, 1);
    lib_keep(L, KEPT);
    luaL_setfuncs(L, OURS, 0);
    return 1;
}
