// plain.h: plain Lua data (numbers, strings, booleans and tables of them)
// written out and read back.
//
// All functions run inside script_call and raise: about data that is not
// plain, naming its place ("model.devices[3].paint"), or when memory runs
// out. What they have built so far hangs on their arguments.
#ifndef SCRIPT_PLAIN_H
#define SCRIPT_PLAIN_H

#include <lua.h>
#include <stddef.h>

#include "base/buffer.h"
#include "data/json.h"

enum {
    PLAIN_DEEPEST = 64,        // tables within tables
    PLAIN_SIZE_MOST = 4 << 20, // bytes written
    PLAIN_VALUES_MOST = 200000 // in a JSON value
};

// Adds the value at `index`, exactly: integers stay integers, and a table
// that is met twice is one table again. The same data gives the same bytes.
// `name` begins the place in errors.
void plain_write(lua_State *L, int index, const char *name, Buffer *out);

// Pushes the value at bytes[*at], moving *at behind it. Anything malformed
// raises.
void plain_read(lua_State *L, const char *bytes, size_t size, size_t *at);

typedef enum PlainStyle {
    PLAIN_DATA, // anything but plain data raises
    PLAIN_TREE  // functions become true; the list part of a table that has
                // names too becomes its member "children"
} PlainStyle;

// Puts the value into *out, which is the caller's also when this raises. A
// table with the keys 1 .. n becomes an array, any other an object.
void plain_to_json(lua_State *L, int index, const char *name, PlainStyle style,
                   Json **out);

// Pushes a JSON value; null becomes nil, whole numbers become integers.
void plain_from_json(lua_State *L, const Json *json);

#endif
