// memory.h: allocation with sizes that cannot overflow.
#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

#include <stddef.h>

// Every function returns NULL when memory runs out or the size overflows;
// the result belongs to the caller and is freed with free().

// `count` zeroed things of `size` bytes (at least one byte is allocated).
void *mem_new(size_t count, size_t size);

// Makes room for `count` things of `size` bytes, keeping what is there.
// On failure the old block stays valid and stays the caller's.
void *mem_resize(void *block, size_t count, size_t size);

// A copy of `size` bytes, with a zero byte behind them.
void *mem_copy(const void *bytes, size_t size);

// A copy of a C string; NULL for NULL.
char *mem_string(const char *text);

// Grows an array of `size`-byte things so that it can hold one more than
// `count`; *room is its present capacity and is updated. Same failure rule
// as mem_resize.
void *mem_grow(void *block, size_t count, size_t *room, size_t size);

#endif
