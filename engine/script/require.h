// require.h: how a script gets at other scripts: kit.*, its own files, and
// desk.* where it is trusted.
#ifndef SCRIPT_REQUIRE_H
#define SCRIPT_REQUIRE_H

#include <lua.h>

// The function require, set in the table on top of the stack. "net.levels"
// is the file net/levels.lua of the bundle. Each module runs once.
void require_open(lua_State *L);

// Pushes the module, as if a script required it.
void require_module(lua_State *L, const char *name);

#endif
