// inside.h: what the files of this floor know about a Script; for
// engine/script only.
#ifndef SCRIPT_INSIDE_H
#define SCRIPT_INSIDE_H

#include <lua.h>

#include "script/cap.h"
#include "script/state.h"
#include "script/watch.h"

struct Script {
    lua_State *L;
    ScriptSpec spec; // its name is ours
    Cap cap;
    Watch watch;
    bool busy; // inside script_call
    int budget;
    size_t logged; // bytes
    // Why the present call stopped, filled where it happened. `place` is
    // where its time was over: "main.lua:12: ".
    char place[96];
    char fault[512];
    char trace[4096];
};

// The Script a state belongs to.
Script *script_of(lua_State *L);

// A call that was stopped stays stopped: raises again what may not be caught
// (the time is over, memory ran out). Called wherever an error was caught,
// with Lua's status of it.
void script_recheck(lua_State *L, int status);

// Fills `out` with text for a person: one line of valid UTF-8.
void script_say(char *out, size_t room, const char *text, size_t size);

// Pushes what tostring answers for the value at `index`: nothing that tells
// an address.
const char *script_tostring(lua_State *L, int index, size_t *size);

// Puts this floor's functions in place of Lua's own; each leaves one table,
// for `libs_open` to set as a global. See lib_*.c.
int lib_base(lua_State *L); // the globals themselves
int lib_string(lua_State *L);
int lib_table(lua_State *L);
int lib_coroutine(lua_State *L);
int lib_math(lua_State *L);
int lib_utf8(lua_State *L);

// Replaces the table on top by one with only these of its members.
void lib_keep(lua_State *L, const char *const *names);

#endif
