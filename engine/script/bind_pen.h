// bind_pen.h: the module kit.pen. Its functions are described in
// lua/meta/pen.lua.
#ifndef SCRIPT_BIND_PEN_H
#define SCRIPT_BIND_PEN_H

#include <lua.h>

// Leaves the module's table on the stack; draws with script_pen(L).
int bind_pen_open(lua_State *L);

#endif
