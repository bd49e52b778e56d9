// spot.c: see spot.h.
#include "script/spot.h"

#include <stdbool.h>
#include <string.h>

#include <lauxlib.h>

enum { KEY_MOST = 60 }; // bytes shown of a key

Spot spot_in(const Spot *up, int key) {
    return (Spot){up, NULL, key, up->depth + 1};
}

static bool is_word(const char *text) {
    static const char SIGNS[] = "abcdefghijklmnopqrstuvwxyz_"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    return *text != '\0' && strspn(text, SIGNS) == strlen(text);
}

static void push_key(lua_State *L, int key) {
    if (lua_type(L, key) == LUA_TSTRING) {
        size_t size;
        const char *text = lua_tolstring(L, key, &size);
        if (size <= KEY_MOST && is_word(text)) {
            lua_pushfstring(L, ".%s", text);
        } else {
            lua_pushlstring(L, text, size < KEY_MOST ? size : KEY_MOST);
            lua_pushfstring(L, "[\"%s\"]", lua_tostring(L, -1));
            lua_remove(L, -2);
        }
    } else {
        luaL_tolstring(L, key, NULL); // a number or a boolean
        lua_pushfstring(L, "[%s]", lua_tostring(L, -1));
        lua_remove(L, -2);
    }
}

static void push_spot(lua_State *L, const Spot *spot) {
    luaL_checkstack(L, 6, NULL);
    if (spot->up == NULL) {
        lua_pushstring(L, spot->name);
        return;
    }
    push_spot(L, spot->up);
    push_key(L, spot->key);
    lua_concat(L, 2);
}

int spot_error(lua_State *L, const Spot *spot, const char *what) {
    push_spot(L, spot);
    return luaL_error(L, "%s is %s", lua_tostring(L, -1), what);
}
