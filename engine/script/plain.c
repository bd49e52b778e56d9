// plain.c: see plain.h. Bytes: a tag, then what belongs to it.
//   F T         false, true
//   I varint    integer, zigzag
//   D 8 bytes   float, little-endian IEEE 754
//   S varint    string: its length, its bytes
//   A varint varint   table: how long its list 1 .. n is, how many other
//               keys; then the list's values, then keys and values in order
//   R varint    a table met before: its number in the order they began
#include "script/plain.h"

#include <stdint.h>
#include <string.h>

#include <lauxlib.h>

#include "script/order.h"
#include "script/spot.h"
#include "script/state.h"

enum { ROOM_MOST = 1024 }; // made beforehand on the word of a length

// --- writing ---

typedef struct Writer {
    lua_State *L;
    Buffer *out;
    size_t start; // of out
    int seen;     // stack index: table -> its number; negative while open
    lua_Integer count;
} Writer;

static void add_byte(Writer *w, char byte) {
    buffer_byte(w->out, byte);
}

static void add_varint(Writer *w, uint64_t number) {
    for (; number >= 0x80; number >>= 7) {
        add_byte(w, (char)(number | 0x80));
    }
    add_byte(w, (char)number);
}

static void add_integer(Writer *w, lua_Integer number) {
    uint64_t bits = (uint64_t)number;
    add_byte(w, 'I');
    add_varint(w, bits << 1 ^ (number < 0 ? UINT64_MAX : 0));
}

static void add_float(Writer *w, lua_Number number) {
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    add_byte(w, 'D');
    for (int i = 0; i < 8; i++) {
        add_byte(w, (char)(bits >> 8 * i));
    }
}

static void add_string(Writer *w, int index, const Spot *spot) {
    size_t size;
    const char *text = lua_tolstring(w->L, index, &size);
    if (size > PLAIN_SIZE_MOST) {
        spot_error(w->L, spot, "too long to be kept");
    }
    add_byte(w, 'S');
    add_varint(w, size);
    buffer_add(w->out, text, size);
}

static void check_room(Writer *w, const Spot *spot) {
    script_check(w->L);
    if (w->out->failed) {
        luaL_error(w->L, "out of memory");
    }
    if (w->out->size - w->start > PLAIN_SIZE_MOST) {
        spot_error(w->L, spot, "where it grows too large to be kept");
    }
}

static void add_value(Writer *w, int index, const Spot *spot);

// How many of the sorted keys at stack index `keys` are 1, 2, 3 ...
static lua_Integer list_part(lua_State *L, int keys, lua_Integer count) {
    lua_Integer n = 0;
    while (n < count) {
        lua_rawgeti(L, keys, n + 1);
        bool next = lua_isinteger(L, -1) && lua_tointeger(L, -1) == n + 1;
        lua_pop(L, 1);
        if (!next) {
            break;
        }
        n++;
    }
    return n;
}

static void add_members(Writer *w, int index, const Spot *spot) {
    lua_State *L = w->L;
    lua_Integer count = order_keys(L, index);
    int keys = lua_gettop(L);
    lua_Integer list = list_part(L, keys, count);
    add_byte(w, 'A');
    add_varint(w, (uint64_t)list);
    add_varint(w, (uint64_t)(count - list));
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, keys, i);
        int key = lua_gettop(L);
        Spot here = spot_in(spot, key);
        if (i > list) {
            add_value(w, key, &here);
        }
        lua_pushvalue(L, key);
        lua_rawget(L, index);
        add_value(w, key + 1, &here);
        lua_settop(L, keys);
    }
    lua_settop(L, keys - 1);
}

// True when the table was met before, and a reference is written.
static bool add_again(Writer *w, int index, const Spot *spot) {
    lua_State *L = w->L;
    lua_pushvalue(L, index);
    lua_rawget(L, w->seen);
    lua_Integer number = lua_tointeger(L, -1);
    lua_pop(L, 1);
    if (number < 0) {
        spot_error(L, spot, "inside itself; a model has no circles");
    }
    if (number > 0) {
        add_byte(w, 'R');
        add_varint(w, (uint64_t)number);
    }
    return number > 0;
}

static void mark(Writer *w, int index, lua_Integer number) {
    lua_pushvalue(w->L, index);
    lua_pushinteger(w->L, number);
    lua_rawset(w->L, w->seen);
}

static void add_table(Writer *w, int index, const Spot *spot) {
    if (lua_getmetatable(w->L, index)) {
        spot_error(w->L, spot, "a table with a metatable");
    }
    if (add_again(w, index, spot)) {
        return;
    }
    if (spot->depth >= PLAIN_DEEPEST) {
        spot_error(w->L, spot, "too deep inside other tables");
    }
    luaL_checkstack(w->L, 12, NULL);
    lua_Integer number = ++w->count;
    mark(w, index, -number);
    add_members(w, index, spot);
    mark(w, index, number);
}

static void add_value(Writer *w, int index, const Spot *spot) {
    lua_State *L = w->L;
    switch (lua_type(L, index)) {
    case LUA_TBOOLEAN:
        add_byte(w, lua_toboolean(L, index) ? 'T' : 'F');
        break;
    case LUA_TNUMBER:
        if (lua_isinteger(L, index)) {
            add_integer(w, lua_tointeger(L, index));
        } else {
            add_float(w, lua_tonumber(L, index));
        }
        break;
    case LUA_TSTRING:
        add_string(w, index, spot);
        break;
    case LUA_TTABLE:
        add_table(w, index, spot);
        break;
    default:
        lua_pushfstring(L, "a %s, which cannot be kept",
                        luaL_typename(L, index));
        spot_error(L, spot, lua_tostring(L, -1));
    }
    check_room(w, spot);
}

void plain_write(lua_State *L, int index, const char *name, Buffer *out) {
    index = lua_absindex(L, index);
    lua_newtable(L);
    Writer w = {L, out, out->size, lua_gettop(L), 0};
    Spot whole = {.name = name};
    add_value(&w, index, &whole);
    lua_settop(L, w.seen - 1);
}

// --- reading ---

typedef struct Reader {
    lua_State *L;
    const char *bytes;
    size_t size, at;
    int seen; // stack index: number -> table
    lua_Integer count;
} Reader;

static void fail(Reader *r) {
    luaL_error(r->L, "the saved model is damaged");
}

static unsigned char get_byte(Reader *r) {
    if (r->at >= r->size) {
        fail(r);
    }
    return (unsigned char)r->bytes[r->at++];
}

static uint64_t get_varint(Reader *r) {
    uint64_t number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        unsigned char byte = get_byte(r);
        number |= (uint64_t)(byte & 0x7F) << shift;
        if (byte < 0x80) {
            return number;
        }
    }
    fail(r);
    return 0;
}

// A count of things of at least one byte each.
static size_t get_count(Reader *r) {
    uint64_t count = get_varint(r);
    if (count > r->size - r->at) {
        fail(r);
    }
    return (size_t)count;
}

static void push_integer(Reader *r) {
    uint64_t bits = get_varint(r);
    uint64_t number = bits >> 1 ^ (bits & 1 ? UINT64_MAX : 0);
    lua_pushinteger(r->L, (lua_Integer)number);
}

static void push_float(Reader *r) {
    uint64_t bits = 0;
    lua_Number number;
    for (int i = 0; i < 8; i++) {
        bits |= (uint64_t)get_byte(r) << 8 * i;
    }
    memcpy(&number, &bits, sizeof number);
    lua_pushnumber(r->L, number);
}

static void push_string(Reader *r) {
    size_t size = get_count(r);
    lua_pushlstring(r->L, r->bytes + r->at, size);
    r->at += size;
}

static void push_value(Reader *r, int depth);

static void push_key(Reader *r) {
    push_value(r, PLAIN_DEEPEST); // so that a table is too deep
    if (lua_type(r->L, -1) == LUA_TNUMBER &&
        lua_tonumber(r->L, -1) != lua_tonumber(r->L, -1)) {
        fail(r);
    }
}

static int room(size_t count) {
    return count < ROOM_MOST ? (int)count : ROOM_MOST;
}

static void push_table(Reader *r, int depth) {
    if (depth >= PLAIN_DEEPEST) {
        fail(r);
    }
    luaL_checkstack(r->L, 6, NULL);
    size_t list = get_count(r);
    size_t others = get_count(r);
    lua_createtable(r->L, room(list), room(others));
    lua_pushvalue(r->L, -1);
    lua_rawseti(r->L, r->seen, ++r->count);
    for (size_t i = 1; i <= list; i++) {
        push_value(r, depth + 1);
        lua_rawseti(r->L, -2, (lua_Integer)i);
    }
    for (size_t i = 0; i < others; i++) {
        push_key(r);
        push_value(r, depth + 1);
        lua_rawset(r->L, -3);
    }
}

static void push_again(Reader *r) {
    uint64_t number = get_varint(r);
    if (number < 1 || number > (uint64_t)r->count) {
        fail(r);
    }
    lua_rawgeti(r->L, r->seen, (lua_Integer)number);
}

static void push_value(Reader *r, int depth) {
    switch (get_byte(r)) {
    case 'F':
        lua_pushboolean(r->L, false);
        break;
    case 'T':
        lua_pushboolean(r->L, true);
        break;
    case 'I':
        push_integer(r);
        break;
    case 'D':
        push_float(r);
        break;
    case 'S':
        push_string(r);
        break;
    case 'A':
        push_table(r, depth);
        break;
    case 'R':
        if (depth >= PLAIN_DEEPEST) {
            fail(r);
        }
        push_again(r);
        break;
    default:
        fail(r);
    }
}

void plain_read(lua_State *L, const char *bytes, size_t size, size_t *at) {
    lua_newtable(L);
    Reader r = {L, bytes, size, *at, lua_gettop(L), 0};
    push_value(&r, 0);
    lua_replace(L, r.seen);
    *at = r.at;
}
