// text.h: UTF-8, one character at a time (RFC 3629: no surrogates, no
// overlong forms, nothing above U+10FFFF).
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TEXT_BAD UINT32_C(0xFFFD)

// The character at text[*at], moving *at behind it. At a malformed byte the
// answer is TEXT_BAD and *at moves by one. Requires *at < size.
uint32_t text_next(const char *text, size_t size, size_t *at);

// True when all of it is well-formed UTF-8.
bool text_valid(const char *text, size_t size);

// The largest length up to `size` that does not end inside a character.
size_t text_whole(const char *text, size_t size);

#endif
