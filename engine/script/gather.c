// gather.c: see gather.h.
#include "script/gather.h"

#include <string.h>

#include <lauxlib.h>

#include "script/state.h"

void gather_open(Gather *gather, lua_State *L) {
    luaL_checkstack(L, 4, NULL);
    lua_pushnil(L);
    gather->L = L;
    gather->slot = lua_gettop(L);
    gather->bytes = gather->few;
    gather->size = 0;
    gather->room = sizeof gather->few;
}

static void grow(Gather *gather, size_t need) {
    size_t room = 2 * gather->room > need ? 2 * gather->room : need;
    char *bytes = lua_newuserdatauv(gather->L, room, 0);
    memcpy(bytes, gather->bytes, gather->size);
    lua_replace(gather->L, gather->slot);
    gather->bytes = bytes;
    gather->room = room;
}

char *gather_more(Gather *gather, size_t more) {
    if (more > SCRIPT_RESULT_MOST - gather->size) {
        luaL_error(gather->L, "the result would be longer than %d bytes",
                   SCRIPT_RESULT_MOST);
    }
    if (gather->size + more > gather->room) {
        grow(gather, gather->size + more);
    }
    char *at = gather->bytes + gather->size;
    gather->size += more;
    return at;
}

void gather_add(Gather *gather, const char *bytes, size_t size) {
    if (size > 0) {
        memcpy(gather_more(gather, size), bytes, size);
    }
}

void gather_value(Gather *gather) {
    size_t size;
    const char *text = lua_tolstring(gather->L, -1, &size);
    gather_add(gather, text, size);
    lua_pop(gather->L, 1);
}

void gather_push(Gather *gather) {
    lua_pushlstring(gather->L, gather->bytes, gather->size);
}
