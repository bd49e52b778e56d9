// plain_json.c: plain Lua data and JSON, see plain.h.
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <lauxlib.h>

#include "base/text.h"
#include "script/order.h"
#include "script/plain.h"
#include "script/spot.h"
#include "script/state.h"

typedef struct Maker {
    lua_State *L;
    PlainStyle style;
    int count;   // values so far
    size_t size; // of their texts
} Maker;

static const double WHOLE_MOST = 9007199254740992.0; // 2^53

// --- from Lua ---

// Bytes that are no text (bad UTF-8, zeros) show as U+FFFD.
static Json *make_string(const char *text, size_t size) {
    if (text_valid(text, size) && memchr(text, '\0', size) == NULL) {
        return json_new_string(text, size);
    }
    Buffer clean = {0};
    for (size_t at = 0; at < size;) {
        size_t from = at;
        uint32_t code = text_next(text, size, &at);
        if (code == TEXT_BAD || code == 0) {
            buffer_text(&clean, "\xEF\xBF\xBD");
        } else {
            buffer_add(&clean, text + from, at - from);
        }
    }
    Json *made = clean.failed ? NULL : json_new_string(clean.bytes, clean.size);
    buffer_free(&clean);
    return made;
}

static Json *make_number(double number) {
    if (isfinite(number)) {
        return json_new_number(number);
    }
    return json_new_text(isnan(number) ? "nan" : number > 0 ? "inf" : "-inf");
}

// The table's keys are 1 .. n and there is at least one: keys are sorted.
static bool is_list(lua_State *L, int keys, lua_Integer count) {
    if (count == 0) {
        return false;
    }
    lua_rawgeti(L, keys, 1);
    lua_rawgeti(L, keys, count);
    bool list = lua_isinteger(L, -2) && lua_tointeger(L, -2) == 1 &&
                lua_isinteger(L, -1) && lua_tointeger(L, -1) == count;
    lua_pop(L, 2);
    return list;
}

// A new value without its members; NULL when memory ran out.
static Json *make(Maker *m, int index, const Spot *spot, bool list) {
    lua_State *L = m->L;
    size_t size;
    const char *text;
    switch (lua_type(L, index)) {
    case LUA_TNIL:
        return json_new_null();
    case LUA_TBOOLEAN:
        return json_new_bool(lua_toboolean(L, index));
    case LUA_TNUMBER:
        return make_number(lua_tonumber(L, index));
    case LUA_TSTRING:
        text = lua_tolstring(L, index, &size);
        if ((m->size += size) > PLAIN_SIZE_MOST) {
            spot_error(L, spot, "where it grows too large");
        }
        return make_string(text, size);
    case LUA_TTABLE:
        return list ? json_new_array() : json_new_object();
    default:
        if (m->style != PLAIN_TREE) {
            lua_pushfstring(L, "a %s, which cannot be kept",
                            luaL_typename(L, index));
            spot_error(L, spot, lua_tostring(L, -1));
        }
        return json_new_bool(true);
    }
}

static void check(Maker *m, bool ok, const Spot *spot) {
    script_check(m->L);
    if (!ok) {
        luaL_error(m->L, "out of memory");
    }
    if (++m->count > PLAIN_VALUES_MOST) {
        spot_error(m->L, spot, "where it grows too large");
    }
}

// A key as a member's name, which stays valid while the key does.
static const char *name_of(lua_State *L, int key, char *room, size_t size) {
    if (lua_type(L, key) == LUA_TSTRING) {
        return lua_tostring(L, key);
    }
    if (lua_type(L, key) == LUA_TBOOLEAN) {
        return lua_toboolean(L, key) ? "true" : "false";
    }
    lua_pushvalue(L, key);
    snprintf(room, size, "%s", lua_tostring(L, -1));
    lua_pop(L, 1);
    return room;
}

static void fill(Maker *m, int index, const Spot *spot, Json *into, int keys);

// Makes the value at the top and gives it to `parent`, then its members.
static void add(Maker *m, const Spot *spot, Json *parent, int key) {
    lua_State *L = m->L;
    int index = lua_gettop(L), keys = 0;
    bool list = false;
    if (lua_type(L, index) == LUA_TTABLE) {
        if (spot->depth >= PLAIN_DEEPEST) {
            spot_error(L, spot, "too deep inside other tables");
        }
        list = is_list(L, index + 1, order_keys(L, index));
        keys = index + 1;
    }
    char room[64];
    bool named = json_kind(parent) == JSON_OBJECT;
    const char *name = named ? name_of(L, key, room, sizeof room) : NULL;
    Json *made = make(m, index, spot, list);
    check(m, named ? json_put(parent, name, made) : json_add(parent, made),
          spot);
    if (keys != 0) {
        fill(m, index, spot, made, keys);
    }
    lua_settop(L, index - 1);
}

// The place where the list part of a mixed table goes; NULL: it has none.
static Json *children(Maker *m, int index, Json *into, int keys) {
    lua_State *L = m->L;
    if (m->style != PLAIN_TREE || json_kind(into) != JSON_OBJECT) {
        return NULL;
    }
    bool some = lua_rawgeti(L, keys, 1) == LUA_TNUMBER;
    lua_pushliteral(L, "children");
    some = lua_rawget(L, index) == LUA_TNIL && some;
    lua_pop(L, 2);
    if (!some) {
        return NULL;
    }
    Json *list = json_new_array();
    if (list == NULL || !json_put(into, "children", list)) {
        luaL_error(L, "out of memory");
    }
    return list;
}

static void fill(Maker *m, int index, const Spot *spot, Json *into, int keys) {
    lua_State *L = m->L;
    luaL_checkstack(L, 12, NULL);
    Json *list = children(m, index, into, keys);
    lua_Integer count = (lua_Integer)lua_rawlen(L, keys);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, keys, i);
        int key = lua_gettop(L);
        Spot here = spot_in(spot, key);
        lua_pushvalue(L, key);
        lua_rawget(L, index);
        bool listed = list != NULL && lua_type(L, key) == LUA_TNUMBER;
        add(m, &here, listed ? list : into, key);
        lua_settop(L, key - 1);
    }
}

void plain_to_json(lua_State *L, int index, const char *name, PlainStyle style,
                   Json **out) {
    Maker m = {L, style, 0, 0};
    Spot whole = {.name = name};
    index = lua_absindex(L, index);
    luaL_checkstack(L, 12, NULL);
    lua_pushvalue(L, index);
    index = lua_gettop(L);
    bool table = lua_type(L, index) == LUA_TTABLE;
    bool list = table && is_list(L, index + 1, order_keys(L, index));
    *out = make(&m, index, &whole, list);
    check(&m, *out != NULL, &whole);
    if (table) {
        fill(&m, index, &whole, *out, index + 1);
    }
    lua_settop(L, index - 1);
}

// --- to Lua ---

static void push_number(lua_State *L, double number) {
    if (number == floor(number) && fabs(number) <= WHOLE_MOST) {
        lua_pushinteger(L, (lua_Integer)number);
    } else {
        lua_pushnumber(L, number);
    }
}

static void push_members(lua_State *L, const Json *json) {
    bool list = json_kind(json) == JSON_ARRAY;
    lua_Integer at = 0;
    lua_newtable(L);
    for (const Json *j = json_first(json); j != NULL; j = json_next(j)) {
        plain_from_json(L, j);
        if (list) {
            lua_rawseti(L, -2, ++at);
        } else {
            lua_pushstring(L, json_name(j));
            lua_insert(L, -2);
            lua_rawset(L, -3);
        }
    }
}

void plain_from_json(lua_State *L, const Json *json) {
    luaL_checkstack(L, 6, NULL);
    switch (json_kind(json)) {
    case JSON_BOOL:
        lua_pushboolean(L, json_bool(json, false));
        break;
    case JSON_NUMBER:
        push_number(L, json_number(json, 0));
        break;
    case JSON_STRING:
        lua_pushstring(L, json_string(json, ""));
        break;
    case JSON_ARRAY:
    case JSON_OBJECT:
        push_members(L, json);
        break;
    default:
        lua_pushnil(L);
    }
}
