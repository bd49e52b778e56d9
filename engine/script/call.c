// call.c: see call.h.
#include "script/call.h"

#include <stdio.h>
#include <string.h>

#include <lauxlib.h>

#include "base/text.h"
#include "script/inside.h"

void script_say(char *out, size_t room, const char *text, size_t size) {
    size_t at = 0, to = 0;
    while (at < size && to + 4 < room) {
        size_t from = at;
        uint32_t code = text_next(text, size, &at);
        if (code < ' ' || code == 0x7F) {
            out[to++] = ' ';
        } else if (code == TEXT_BAD) {
            out[to++] = '?';
        } else {
            memcpy(out + to, text + from, at - from);
            to += at - from;
        }
    }
    out[to] = '\0';
}

// The message handler: only looks, and calls nothing of the script's.
static int note(lua_State *L) {
    Script *script = script_of(L);
    size_t size;
    if (lua_type(L, 1) == LUA_TSTRING) {
        const char *text = lua_tolstring(L, 1, &size);
        script_say(script->fault, sizeof script->fault, text, size);
    } else {
        snprintf(script->fault, sizeof script->fault,
                 "an error that is a %s, not a text", luaL_typename(L, 1));
    }
    luaL_traceback(L, L, NULL, 1);
    const char *trace = lua_tolstring(L, -1, &size);
    snprintf(script->trace, sizeof script->trace, "%s", trace);
    lua_settop(L, 1);
    return 1;
}

static bool tell_memory(const Script *script, Error *err) {
    if (script->cap.laptop) {
        return error_memory(err);
    }
    return error_set(err,
                     "%s stopped: it needs more memory than the %zu MiB it "
                     "may have.",
                     script->spec.name, script->cap.most >> 20);
}

static bool tell(const Script *script, Error *err) {
    if (script->cap.over) {
        tell_memory(script, err);
    } else if (atomic_load(&script->watch.over)) {
        error_set(err, "%s stopped: %sno answer came within %d ms.",
                  script->spec.name, script->place, script->budget);
    } else {
        const char *why = script->fault;
        size_t size = strlen(why);
        bool ended = size > 0 && strchr(".!?", why[size - 1]) != NULL;
        error_set(err, "%s stopped: %s%s", script->spec.name,
                  size > 0 ? why : "an error within an error",
                  ended ? "" : ".");
    }
    char detail[sizeof script->fault + sizeof script->trace];
    snprintf(detail, sizeof detail, "%s\n%s", script->fault, script->trace);
    return error_detail(err, detail);
}

static int enter(Script *script, lua_CFunction work, void *data, int budget) {
    lua_State *L = script->L;
    script->busy = true;
    script->budget = budget;
    script->place[0] = script->fault[0] = script->trace[0] = '\0';
    lua_settop(L, 0);
    lua_pushcfunction(L, note);
    lua_pushcfunction(L, work);
    lua_pushlightuserdata(L, data);
    watch_begin(&script->watch, L, budget);
    int status = lua_pcall(L, 1, 0, 1);
    watch_end(&script->watch, L);
    lua_settop(L, 0);
    script->busy = false;
    return status;
}

bool script_call(Script *script, lua_CFunction work, void *data, int budget,
                 Error *err) {
    if (script->cap.over) {
        return tell_memory(script, err);
    }
    if (script->busy) {
        return error_set(err, "%s stopped: a call within a call.",
                         script->spec.name);
    }
    int status = enter(script, work, data, budget);
    if (status == LUA_ERRMEM) {
        script->cap.over = true;
    }
    if (status != LUA_OK || script->cap.over) {
        return tell(script, err);
    }
    return true;
}
