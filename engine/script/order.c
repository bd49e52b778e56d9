// order.c: see order.h.
#include "script/order.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <lauxlib.h>

#include "script/state.h"

enum {
    CHECK_EACH = 4096, // steps between looks at the clock
    FEW = 32           // keys that are sorted without asking for memory
};

typedef enum KeyKind {
    KEY_INTEGER,
    KEY_FLOAT,
    KEY_STRING,
    KEY_BOOLEAN
} KeyKind;

typedef struct Key {
    uint64_t rank;    // orders keys of one kind; a string's first bytes
    const char *text; // of a string, held by the table's own key
    uint32_t size;
    KeyKind kind;
} Key;

static const uint64_t SIGN = UINT64_C(1) << 63;

static uint64_t rank_text(const char *text, size_t size) {
    uint64_t rank = 0;
    for (size_t i = 0; i < 8; i++) {
        rank = rank << 8 | (i < size ? (unsigned char)text[i] : 0);
    }
    return rank;
}

// IEEE 754 doubles rise like integers, but for the negative ones.
static uint64_t rank_float(double number) {
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    return bits & SIGN ? ~bits : bits | SIGN;
}

static double float_of(uint64_t rank) {
    uint64_t bits = rank & SIGN ? rank & ~SIGN : ~rank;
    double number;
    memcpy(&number, &bits, sizeof number);
    return number;
}

static Key key_at(lua_State *L, int index) {
    Key key = {0};
    size_t size;
    switch (lua_type(L, index)) {
    case LUA_TNUMBER:
        if (lua_isinteger(L, index)) {
            key.kind = KEY_INTEGER;
            key.rank = (uint64_t)lua_tointeger(L, index) ^ SIGN;
        } else {
            key.kind = KEY_FLOAT;
            key.rank = rank_float(lua_tonumber(L, index));
        }
        break;
    case LUA_TSTRING:
        key.kind = KEY_STRING;
        key.text = lua_tolstring(L, index, &size);
        key.size = (uint32_t)size;
        key.rank = rank_text(key.text, size);
        break;
    case LUA_TBOOLEAN:
        key.kind = KEY_BOOLEAN;
        key.rank = (uint64_t)lua_toboolean(L, index);
        break;
    default:
        luaL_error(L,
                   "a %s as key has no fixed order: this table cannot be "
                   "gone through",
                   luaL_typename(L, index));
    }
    return key;
}

static void push_key(lua_State *L, const Key *key) {
    switch (key->kind) {
    case KEY_INTEGER:
        lua_pushinteger(L, (lua_Integer)(key->rank ^ SIGN));
        break;
    case KEY_FLOAT:
        lua_pushnumber(L, float_of(key->rank));
        break;
    case KEY_STRING:
        lua_pushlstring(L, key->text, key->size);
        break;
    case KEY_BOOLEAN:
        lua_pushboolean(L, (int)key->rank);
        break;
    }
}

static bool before(const Key *a, const Key *b) {
    if (a->kind != b->kind) {
        return a->kind < b->kind;
    }
    if (a->rank != b->rank || a->kind != KEY_STRING) {
        return a->rank < b->rank;
    }
    size_t shorter = a->size < b->size ? a->size : b->size;
    int order = memcmp(a->text, b->text, shorter);
    return order != 0 ? order < 0 : a->size < b->size;
}

// Merges from[low, middle) and from[middle, high) into `to`.
static void merge(lua_State *L, const Key *from, Key *to, size_t low,
                  size_t middle, size_t high) {
    size_t left = low, right = middle;
    for (size_t at = low; at < high; at++) {
        bool take_right = left == middle ||
                          (right < high && before(&from[right], &from[left]));
        to[at] = take_right ? from[right++] : from[left++];
        if (at % CHECK_EACH == 0) {
            script_check(L);
        }
    }
}

// Sorts keys[0, count); `spare` is as large. Returns which of both it is in.
static Key *sort(lua_State *L, Key *keys, Key *spare, size_t count) {
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t low = 0; low < count; low += 2 * width) {
            size_t middle = low + width < count ? low + width : count;
            size_t high = middle + width < count ? middle + width : count;
            merge(L, keys, spare, low, middle, high);
        }
        Key *sorted = spare;
        spare = keys;
        keys = sorted;
    }
    return keys;
}

// Counts the keys. *list: lua_next itself gives 1, 2, 3 .. and nothing else,
// so that there is nothing to put in order.
static lua_Integer measure(lua_State *L, int table, bool *list) {
    lua_Integer count = 0;
    *list = true;
    for (lua_pushnil(L); lua_next(L, table) != 0;) {
        lua_pop(L, 1);
        count++;
        *list = *list && lua_isinteger(L, -1) && lua_tointeger(L, -1) == count;
        if (count % CHECK_EACH == 0) {
            script_check(L);
        }
    }
    return count;
}

// Pushes the `total` keys of the table in order. Nothing of the script's runs
// meanwhile, so the table keeps its strings where they are.
static void push_sorted(lua_State *L, int table, lua_Integer total) {
    size_t count = (size_t)total, at = 0;
    Key few[2 * FEW];
    Key *keys = few;
    if (count > FEW) {
        keys = lua_newuserdatauv(L, 2 * count * sizeof *keys, 0);
    } else {
        lua_pushnil(L);
    }
    for (lua_pushnil(L); lua_next(L, table) != 0;) {
        lua_pop(L, 1);
        keys[at++] = key_at(L, -1);
    }
    const Key *sorted = sort(L, keys, keys + count, count);
    lua_createtable(L, (int)count, 0);
    for (size_t i = 0; i < count; i++) {
        push_key(L, &sorted[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_remove(L, -2);
}

lua_Integer order_keys(lua_State *L, int index) {
    bool list;
    index = lua_absindex(L, index);
    luaL_checkstack(L, 8, NULL);
    lua_Integer count = measure(L, index, &list);
    push_sorted(L, index, count);
    return count;
}

// Upvalue: the length of the list when pairs began.
static int step_list(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer count = lua_tointeger(L, lua_upvalueindex(1));
    lua_Integer at = luaL_checkinteger(L, 2);
    while (at < count) {
        lua_pushinteger(L, ++at);
        if (lua_rawgeti(L, 1, at) != LUA_TNIL) {
            return 2;
        }
        lua_pop(L, 2);
    }
    lua_pushnil(L);
    return 1;
}

// Upvalues: the table, its keys, the number of the last one given.
static int step_keys(lua_State *L) {
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(3));
    while (lua_rawgeti(L, lua_upvalueindex(2), ++at) != LUA_TNIL) {
        lua_pushvalue(L, -1);
        if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) {
            lua_pushinteger(L, at);
            lua_replace(L, lua_upvalueindex(3));
            return 2;
        }
        lua_pop(L, 2);
    }
    return 1;
}

static int pairs(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    bool list;
    lua_Integer count = measure(L, 1, &list);
    if (list) {
        lua_pushinteger(L, count);
        lua_pushcclosure(L, step_list, 1);
        lua_pushvalue(L, 1);
        lua_pushinteger(L, 0);
        return 3;
    }
    lua_pushvalue(L, 1);
    push_sorted(L, 1, count);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, step_keys, 3);
    lua_pushvalue(L, 1);
    lua_pushnil(L);
    return 3;
}

// Pushes the smallest key behind `after` (NULL: of all) and its value; false
// when there is none.
static bool seek(lua_State *L, const Key *after) {
    bool found = false;
    Key best = {0};
    lua_settop(L, 2);
    lua_pushnil(L); // index 3: the best key
    lua_pushnil(L); // index 4: its value
    unsigned steps = 0;
    for (lua_pushnil(L); lua_next(L, 1) != 0; lua_settop(L, 5)) {
        Key key = key_at(L, 5);
        if ((after == NULL || before(after, &key)) &&
            (!found || before(&key, &best))) {
            best = key;
            found = true;
            lua_copy(L, 5, 3);
            lua_copy(L, 6, 4);
        }
        if (++steps % CHECK_EACH == 0) {
            script_check(L);
        }
    }
    return found;
}

static int next(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    if (lua_isnil(L, 2)) {
        if (!seek(L, NULL)) {
            return 1;
        }
        return 2;
    }
    lua_Integer at = lua_tointeger(L, 2);
    if (lua_isinteger(L, 2) && at < LUA_MAXINTEGER &&
        lua_rawgeti(L, 1, at + 1) != LUA_TNIL) {
        lua_pushinteger(L, at + 1);
        lua_insert(L, -2);
        return 2;
    }
    Key after = key_at(L, 2);
    return seek(L, &after) ? 2 : 1;
}

void order_open(lua_State *L) {
    lua_pushcfunction(L, pairs);
    lua_setfield(L, -2, "pairs");
    lua_pushcfunction(L, next);
    lua_setfield(L, -2, "next");
}
