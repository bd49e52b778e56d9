// starving.h: memory that runs out at the Nth request and stays out. For
// tests whose first line asks the linker for
//   -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc
// which sends every request of our own code to the functions below.
#ifndef TESTS_STARVING_H
#define TESTS_STARVING_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);

static const long UNLIMITED = 1L << 60;
static atomic_long left = 1L << 60;

static bool none_left(void) {
    return atomic_fetch_sub(&left, 1) <= 0;
}

void *__wrap_malloc(size_t size) {
    return none_left() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size) {
    return none_left() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *block, size_t size) {
    return none_left() ? NULL : __real_realloc(block, size);
}

#endif
