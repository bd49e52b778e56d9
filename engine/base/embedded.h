// embedded.h: the files that are part of the program itself: lua/kit,
// lua/desk, lua/words and assets/, turned into build/embedded.c by
// packaging/embed.c.
#ifndef BASE_EMBEDDED_H
#define BASE_EMBEDDED_H

#include <stddef.h>

typedef struct Embedded {
    const char *name; // "lua/kit/ui.lua", "assets/icons/back.svg"
    const unsigned char *bytes;
    size_t size;
} Embedded;

// NULL when the program has no such file. The answer lives for ever.
const Embedded *embedded_find(const char *name);

// All of them in turn, sorted by name; NULL behind the last one.
const Embedded *embedded_at(size_t index);

#endif
