// gather.h: a string in the making. Unlike luaL_Buffer it asks for memory in
// the way that lets Lua collect its garbage first, and its length is bounded
// (SCRIPT_RESULT_MOST): beyond, it raises.
#ifndef SCRIPT_GATHER_H
#define SCRIPT_GATHER_H

#include <lua.h>
#include <stddef.h>

typedef struct Gather {
    lua_State *L;
    int slot; // stack index that holds the bytes once they are many
    char *bytes;
    size_t size, room;
    char few[512];
} Gather;

// Takes one stack slot, until the caller's settop.
void gather_open(Gather *gather, lua_State *L);

// Makes the string `more` bytes longer; they are the caller's to fill.
char *gather_more(Gather *gather, size_t more);

void gather_add(Gather *gather, const char *bytes, size_t size);

// Adds the string or number on top of the stack and pops it.
void gather_value(Gather *gather);

// Pushes the string.
void gather_push(Gather *gather);

#endif
