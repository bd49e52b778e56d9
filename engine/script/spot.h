// spot.h: where in a piece of data something stands, for error messages.
#ifndef SCRIPT_SPOT_H
#define SCRIPT_SPOT_H

#include <lua.h>

typedef struct Spot {
    const struct Spot *up; // NULL: the whole, called `name`
    const char *name;
    int key; // stack index of the key that leads here
    int depth;
} Spot;

// The place of the key at stack index `key` in the table at `up`.
Spot spot_in(const Spot *up, int key);

// Raises "PLACE is WHAT".
int spot_error(lua_State *L, const Spot *spot, const char *what);

#endif
