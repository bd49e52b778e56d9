// pattern.h: Lua's patterns (Lua 5.4 manual, 6.4.1) over ASCII classes, with
// an eye on the clock: a pattern that takes for ever is stopped like a loop.
#ifndef SCRIPT_PATTERN_H
#define SCRIPT_PATTERN_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>

enum { PATTERN_CAPTURES = 32 };

typedef struct Capture {
    const char *at;
    ptrdiff_t size; // or PATTERN_OPEN, PATTERN_PLACE
} Capture;

// One text, one pattern; both are borrowed. May live in a userdata.
typedef struct Pattern {
    lua_State *L; // where errors are raised
    const char *text, *text_end;
    const char *begin, *end; // of the pattern
    int count;               // captures so far
    int depth;
    unsigned steps;
    Capture captures[PATTERN_CAPTURES];
} Pattern;

void pattern_open(Pattern *pattern, lua_State *L, const char *text,
                  size_t text_size, const char *bytes, size_t size);

// Matches the pattern right at `at`. Returns the end of what matched, or
// NULL. Raises when the pattern is malformed or the time is over.
const char *pattern_match(Pattern *pattern, const char *at);

// Pushes the captures of the last match, which went from `at` to `end`; all
// of it when there are none and `whole` is set. Returns how many.
int pattern_push(Pattern *pattern, const char *at, const char *end, bool whole);

// Pushes capture `index` (from 0); all of it for 0 when there are none.
void pattern_push_one(Pattern *pattern, int index, const char *at,
                      const char *end);

// True when the text stands for itself: it has none of the special signs.
bool pattern_is_plain(const char *bytes, size_t size);

// Where `what` stands in the text, or NULL. Looks at the clock as well.
const char *pattern_find_plain(lua_State *L, const char *text, size_t size,
                               const char *what, size_t what_size);

#endif
