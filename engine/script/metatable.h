// metatable.h: metatables for scripts, of a kind that cannot harm Lua 5.4.4
// (its __concat reads freed memory, __gc, __close and __mode have bugs). What
// a script gives is copied, name by vetted name, into a table it never sees.
#ifndef SCRIPT_METATABLE_H
#define SCRIPT_METATABLE_H

#include <lua.h>

// The functions setmetatable and getmetatable, set as globals of the table
// on top of the stack.
void metatable_open(lua_State *L);

#endif
