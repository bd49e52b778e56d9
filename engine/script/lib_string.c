// lib_string.c: the library `string`, with results of bounded length and an
// eye on the clock. Left out: dump, pack, unpack and packsize.
#include <stdint.h>
#include <string.h>

#include <lauxlib.h>
#include <lualib.h>

#include "script/gather.h"
#include "script/inside.h"
#include "script/pattern.h"

// Fills to[0, size) with its first `unit` bytes over and over.
static void repeat_bytes(char *to, size_t unit, size_t size) {
    for (size_t done = unit; done < size;) {
        size_t more = done < size - done ? done : size - done;
        memcpy(to + done, to, more);
        done += more;
    }
}

static int repeat(lua_State *L) {
    size_t size, between_size;
    const char *text = luaL_checklstring(L, 1, &size);
    lua_Integer times = luaL_checkinteger(L, 2);
    const char *between = luaL_optlstring(L, 3, "", &between_size);
    Gather out;
    gather_open(&out, L);
    if (times > SCRIPT_RESULT_MOST) {
        times = SCRIPT_RESULT_MOST + 2; // too many, and cannot overflow
    }
    size_t unit = size + between_size;
    if (times > 0 && unit > 0) {
        size_t total = (size_t)(times - 1) * unit + size;
        char *to = gather_more(&out, total);
        memcpy(to, text, size);
        memcpy(to + size, between, times > 1 ? between_size : 0);
        repeat_bytes(to, unit, total);
    }
    gather_push(&out);
    return 1;
}

// Changes the letters from `first` to its 26th into those `by` further on.
static int shift_letters(lua_State *L, char first, int by) {
    size_t size;
    const char *text = luaL_checklstring(L, 1, &size);
    Gather out;
    gather_open(&out, L);
    char *to = gather_more(&out, size);
    for (size_t i = 0; i < size; i++) {
        bool letter = text[i] >= first && text[i] < first + 26;
        to[i] = (char)(letter ? text[i] + by : text[i]);
    }
    gather_push(&out);
    return 1;
}

static int to_lower(lua_State *L) {
    return shift_letters(L, 'A', 'a' - 'A');
}

static int to_upper(lua_State *L) {
    return shift_letters(L, 'a', 'A' - 'a');
}

static int reverse(lua_State *L) {
    size_t size;
    const char *text = luaL_checklstring(L, 1, &size);
    Gather out;
    gather_open(&out, L);
    char *to = gather_more(&out, size);
    for (size_t i = 0; i < size; i++) {
        to[i] = text[size - 1 - i];
    }
    gather_push(&out);
    return 1;
}

// --- format ---

// Makes a %s argument a text without addresses; returns its length.
static size_t settle(lua_State *L, int arg) {
    if (arg > lua_gettop(L)) {
        return 0; // Lua's own format complains
    }
    if (lua_type(L, arg) != LUA_TSTRING) {
        script_tostring(L, arg, NULL);
        lua_replace(L, arg);
    }
    return lua_rawlen(L, arg);
}

// What one item may add to the result, at most.
static size_t format_item(lua_State *L, char kind, int arg) {
    enum { NUMBER_MOST = 512 }; // "%99.99f" of 1e308 is 409 long
    if (kind == 'p') {
        luaL_error(L, "format: %%p is not available here");
    }
    if (kind == 's') {
        return settle(L, arg) + 99;
    }
    if (kind == 'q' && lua_type(L, arg) == LUA_TSTRING) {
        return 4 * (size_t)lua_rawlen(L, arg) + 2;
    }
    return NUMBER_MOST;
}

// Lua's own format asks for memory in a way that does not collect garbage.
static void make_room(lua_State *L, size_t size) {
    const Cap *cap = &script_of(L)->cap;
    if (size > LUAL_BUFFERSIZE && cap->most - cap->used < 4 * size) {
        lua_gc(L, LUA_GCCOLLECT);
    }
}

// Upvalue: Lua's own format, called once it can do no harm.
static int format(lua_State *L) {
    size_t size;
    const char *text = luaL_checklstring(L, 1, &size);
    const char *end = text + size;
    size_t total = size;
    int arg = 1;
    while (total <= SCRIPT_RESULT_MOST && text < end &&
           (text = memchr(text, '%', (size_t)(end - text))) != NULL) {
        text += 1 + strspn(text + 1, "-+ #.0123456789");
        if (text < end && *text != '%') {
            total += format_item(L, *text, ++arg);
        }
        text++;
    }
    if (total > SCRIPT_RESULT_MOST) {
        return luaL_error(L, "the result would be longer than %d bytes",
                          SCRIPT_RESULT_MOST);
    }
    make_room(L, total);
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

// --- patterns ---

// Where to begin, from 0, for Lua's positions that may count from the end.
// Beyond the end: size + 1.
static size_t start_at(lua_Integer from, size_t size) {
    if (from > 0) {
        return (lua_Unsigned)from - 1 > size ? size + 1 : (size_t)from - 1;
    }
    if (from == 0 || from < -(lua_Integer)size) {
        return 0;
    }
    return size - (size_t)-from;
}

static int push_place(lua_State *L, const char *text, const char *at,
                      const char *end) {
    lua_pushinteger(L, at - text + 1);
    lua_pushinteger(L, end - text);
    return 2;
}

static int seek(lua_State *L, Pattern *p, size_t from, bool find) {
    const char *at = p->text + from;
    bool anchored = p->begin < p->end && *p->begin == '^';
    p->begin += anchored;
    do {
        const char *end = pattern_match(p, at);
        if (end != NULL) {
            int places = find ? push_place(L, p->text, at, end) : 0;
            return places + pattern_push(p, at, end, !find);
        }
    } while (at++ < p->text_end && !anchored);
    lua_pushnil(L);
    return 1;
}

static int seek_args(lua_State *L, bool find) {
    size_t size, pattern_size;
    const char *text = luaL_checklstring(L, 1, &size);
    const char *bytes = luaL_checklstring(L, 2, &pattern_size);
    size_t from = start_at(luaL_optinteger(L, 3, 1), size);
    if (from > size) {
        lua_pushnil(L);
        return 1;
    }
    if (find &&
        (lua_toboolean(L, 4) || pattern_is_plain(bytes, pattern_size))) {
        const char *at = pattern_find_plain(L, text + from, size - from, bytes,
                                            pattern_size);
        if (at != NULL) {
            return push_place(L, text, at, at + pattern_size);
        }
        lua_pushnil(L);
        return 1;
    }
    Pattern p;
    pattern_open(&p, L, text, size, bytes, pattern_size);
    return seek(L, &p, from, find);
}

static int find(lua_State *L) {
    return seek_args(L, true);
}

static int match(lua_State *L) {
    return seek_args(L, false);
}

// A gmatch under way; its texts are upvalues beside it.
typedef struct Walk {
    Pattern pattern;
    const char *at;
    const char *last; // end of the last match: an empty one there is none
} Walk;

static int gmatch_step(lua_State *L) {
    Walk *walk = lua_touserdata(L, lua_upvalueindex(3));
    walk->pattern.L = L;
    for (const char *at = walk->at; at <= walk->pattern.text_end; at++) {
        const char *end = pattern_match(&walk->pattern, at);
        if (end != NULL && end != walk->last) {
            walk->at = walk->last = end;
            return pattern_push(&walk->pattern, at, end, true);
        }
    }
    return 0;
}

static int gmatch(lua_State *L) {
    size_t size, pattern_size;
    const char *text = luaL_checklstring(L, 1, &size);
    const char *bytes = luaL_checklstring(L, 2, &pattern_size);
    size_t from = start_at(luaL_optinteger(L, 3, 1), size);
    lua_settop(L, 2);
    Walk *walk = lua_newuserdatauv(L, sizeof *walk, 0);
    pattern_open(&walk->pattern, L, text, size, bytes, pattern_size);
    walk->at = from > size ? walk->pattern.text_end + 1 : text + from;
    walk->last = NULL;
    lua_pushcclosure(L, gmatch_step, 3);
    return 1;
}

// Adds the replacement text (argument 3) with its %0 to %9 filled in.
static void add_text(Pattern *p, Gather *out, const char *at, const char *end) {
    size_t size;
    const char *text = lua_tolstring(p->L, 3, &size);
    const char *text_end = text + size;
    const char *sign;
    while ((sign = memchr(text, '%', (size_t)(text_end - text))) != NULL) {
        gather_add(out, text, (size_t)(sign - text));
        char what = sign + 1 < text_end ? sign[1] : '\0';
        if (what == '%') {
            gather_add(out, "%", 1);
        } else if (what == '0') {
            gather_add(out, at, (size_t)(end - at));
        } else if (what >= '1' && what <= '9') {
            pattern_push_one(p, what - '1', at, end);
            gather_value(out);
        } else {
            luaL_error(p->L, "invalid use of '%%' in replacement string");
        }
        text = sign + 2;
    }
    gather_add(out, text, (size_t)(text_end - text));
}

// Adds what stands in place of the match; true when it is something new.
static bool add_value(Pattern *p, Gather *out, const char *at, const char *end,
                      int kind) {
    lua_State *L = p->L;
    if (kind == LUA_TFUNCTION) {
        lua_pushvalue(L, 3);
        lua_call(L, pattern_push(p, at, end, true), 1);
    } else if (kind == LUA_TTABLE) {
        pattern_push_one(p, 0, at, end);
        lua_gettable(L, 3);
    } else {
        add_text(p, out, at, end);
        return true;
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        gather_add(out, at, (size_t)(end - at));
        return false;
    }
    if (!lua_isstring(L, -1)) {
        luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    }
    gather_value(out);
    return true;
}

// Replaces up to `most` matches; returns how many. *changed: any is new.
static lua_Integer replace_all(Pattern *p, Gather *out, lua_Integer most,
                               bool *changed) {
    int kind = lua_type(p->L, 3);
    bool anchored = p->begin < p->end && *p->begin == '^';
    const char *at = p->text, *kept = p->text, *last = NULL;
    lua_Integer count = 0;
    p->begin += anchored;
    while (count < most && at <= p->text_end) {
        const char *end = pattern_match(p, at);
        if (end != NULL && end != last) {
            count++;
            gather_add(out, kept, (size_t)(at - kept));
            *changed = add_value(p, out, at, end, kind) || *changed;
            at = kept = last = end;
        } else {
            at++;
        }
        if (anchored) {
            break;
        }
    }
    if (*changed) {
        gather_add(out, kept, (size_t)(p->text_end - kept));
    }
    return count;
}

static int gsub(lua_State *L) {
    size_t size, pattern_size;
    const char *text = luaL_checklstring(L, 1, &size);
    const char *bytes = luaL_checklstring(L, 2, &pattern_size);
    int kind = lua_type(L, 3);
    luaL_argexpected(L,
                     kind == LUA_TNUMBER || kind == LUA_TSTRING ||
                         kind == LUA_TFUNCTION || kind == LUA_TTABLE,
                     3, "string/function/table");
    lua_Integer most = luaL_optinteger(L, 4, LUA_MAXINTEGER);
    if (kind == LUA_TNUMBER) {
        lua_tolstring(L, 3, NULL); // turns it into a string where it is
    }
    lua_settop(L, 3);
    Pattern p;
    pattern_open(&p, L, text, size, bytes, pattern_size);
    bool changed = false;
    Gather out;
    gather_open(&out, L);
    lua_Integer count = replace_all(&p, &out, most, &changed);
    if (changed) {
        gather_push(&out);
    } else {
        lua_pushvalue(L, 1);
    }
    lua_pushinteger(L, count);
    return 2;
}

int lib_string(lua_State *L) {
    static const char *const KEPT[] = {"byte", "char", "len", "sub", NULL};
    static const luaL_Reg OURS[] = {
        {"rep", repeat},      {"lower", to_lower}, {"upper", to_upper},
        {"reverse", reverse}, {"find", find},      {"match", match},
        {"gmatch", gmatch},   {"gsub", gsub},      {NULL, NULL}};
    lua_pushcfunction(L, luaopen_string);
    lua_call(L, 0, 1);
    lua_getfield(L, -1, "format");
    lua_insert(L, -2);
    lib_keep(L, KEPT);
    luaL_setfuncs(L, OURS, 0);
    lua_insert(L, -2);
    lua_pushcclosure(L, format, 1);
    lua_setfield(L, -2, "format");
    lua_pushliteral(L, ""); // every string's methods are these as well
    lua_getmetatable(L, -1);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 2);
    return 1;
}
