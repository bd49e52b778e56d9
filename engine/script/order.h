// order.h: the keys of a table in an order that is the same in every run:
// integers rising, other numbers rising, strings by byte, false, true. Keys
// of other types have no order: they raise.
#ifndef SCRIPT_ORDER_H
#define SCRIPT_ORDER_H

#include <lua.h>

// Pushes a list of the keys of the table at `index`, in order, and returns
// how many there are.
lua_Integer order_keys(lua_State *L, int index);

// The functions pairs and next, set in the table on top of the stack. pairs
// goes over the keys there are when it begins; those removed on the way are
// left out, those added are not seen. next seeks its key: use pairs in loops.
void order_open(lua_State *L);

#endif
