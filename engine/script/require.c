// require.c: see require.h.
#include "script/require.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include <lauxlib.h>

#include "base/embedded.h"
#include "script/bind_pen.h"
#include "script/inside.h"

enum { NAME_MOST = 100 };

static const char LOADED[] = "kitbag.loaded"; // in the registry

typedef struct Source {
    const char *bytes;
    size_t size;
} Source;

// Words of letters, digits and '_' with dots between.
static bool is_name(const char *name, size_t size) {
    bool word = false;
    for (size_t i = 0; i < size; i++) {
        bool sign = isalnum((unsigned char)name[i]) || name[i] == '_';
        if (!sign && !(name[i] == '.' && word)) {
            return false;
        }
        word = sign;
    }
    return word && size <= NAME_MOST;
}

static bool starts(const char *text, const char *with) {
    return strncmp(text, with, strlen(with)) == 0;
}

static bool find_embedded(const char *file, Source *source) {
    const Embedded *found = embedded_find(file);
    if (found != NULL) {
        *source = (Source){(const char *)found->bytes, found->size};
    }
    return found != NULL;
}

static bool find_own(const Bundle *bundle, const char *file, Source *source) {
    const BundleFile *found = bundle == NULL ? NULL : bundle_find(bundle, file);
    if (found != NULL) {
        *source = (Source){(const char *)found->bytes, found->size};
    }
    return found != NULL;
}

// `file` is pushed; raises when the script may not have it or it is missing.
static Source find(lua_State *L, const char *name, const char *file) {
    const ScriptSpec *spec = &script_of(L)->spec;
    Source source = {NULL, 0};
    if (starts(name, "kit.") || (starts(name, "desk.") && spec->trusted)) {
        const char *path = lua_pushfstring(L, "lua/%s", file);
        if (!find_embedded(path, &source)) {
            luaL_error(L, "require: Kitbag has no module '%s'", name);
        }
        lua_pop(L, 1);
    } else if (!find_own(spec->bundle, file, &source)) {
        luaL_error(L,
                   "require: '%s' should be the file %s, which this "
                   "activity does not have",
                   name, file);
    }
    return source;
}

// Lua 5.4.4 as some systems ship it writes past its own memory when a local
// _ENV is constant, so the name may not stand in a source at all.
static bool names_env(const char *bytes, size_t size) {
    static const char NAME[] = "_ENV";
    const char *end = bytes + size - (sizeof NAME - 1);
    for (const char *at = bytes; size >= sizeof NAME - 1 && at <= end; at++) {
        at = memchr(at, '_', (size_t)(end - at) + 1);
        if (at == NULL) {
            return false;
        }
        if (memcmp(at, NAME, sizeof NAME - 1) == 0) {
            return true;
        }
    }
    return false;
}

// Pushes the function that a source is.
static void load(lua_State *L, const char *file, Source source) {
    static const char MARK[] = "\xEF\xBB\xBF"; // as Notepad begins a file
    if (source.size >= 3 && memcmp(source.bytes, MARK, 3) == 0) {
        source.bytes += 3;
        source.size -= 3;
    }
    if (source.size > SCRIPT_SOURCE_MOST) {
        luaL_error(L, "%s is longer than %d KiB: break it into several files",
                   file, SCRIPT_SOURCE_MOST >> 10);
    }
    if (names_env(source.bytes, source.size)) {
        luaL_error(L, "%s: _ENV is not available here", file);
    }
    const char *chunk = lua_pushfstring(L, "=%s", file);
    int status = luaL_loadbufferx(L, source.bytes, source.size, chunk, "t");
    if (status != LUA_OK) {
        lua_error(L);
    }
    lua_remove(L, -2);
}

// Runs the module and leaves what it returned, true when that is nothing.
static void run(lua_State *L, const char *name) {
    if (strcmp(name, "kit.pen") == 0) {
        bind_pen_open(L);
        return;
    }
    const char *path = luaL_gsub(L, name, ".", "/");
    const char *file = lua_pushfstring(L, "%s.lua", path);
    load(L, file, find(L, name, file));
    lua_pushstring(L, name);
    lua_call(L, 1, 1);
    if (!lua_toboolean(L, -1)) {
        lua_pushboolean(L, true);
    }
}

void require_module(lua_State *L, const char *name) {
    luaL_checkstack(L, 10, NULL);
    luaL_getsubtable(L, LUA_REGISTRYINDEX, LOADED);
    int loaded = lua_gettop(L);
    if (lua_getfield(L, loaded, name) == LUA_TNIL) {
        lua_pushboolean(L, false); // while it runs
        lua_setfield(L, loaded, name);
        run(L, name);
        lua_pushvalue(L, -1);
        lua_setfield(L, loaded, name);
    } else if (!lua_toboolean(L, -1)) {
        luaL_error(L,
                   "require: '%s' was begun and not finished: it requires "
                   "itself, or has failed before",
                   name);
    }
    lua_replace(L, loaded);
    lua_settop(L, loaded);
}

static int require(lua_State *L) {
    size_t size;
    const char *name = luaL_checklstring(L, 1, &size);
    if (!is_name(name, size)) {
        return luaL_error(L, "require: a module is named like 'kit.ui' or "
                             "'levels'");
    }
    require_module(L, name);
    return 1;
}

void require_open(lua_State *L) {
    lua_pushcfunction(L, require);
    lua_setfield(L, -2, "require");
}
