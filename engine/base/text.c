// text.c: see text.h.
#include "base/text.h"

// How many bytes the character starting with `lead` has; 0: not a start.
static size_t length_of(unsigned char lead) {
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead < 0xE0) {
        return 2;
    }
    if (lead >= 0xE0 && lead < 0xF0) {
        return 3;
    }
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

// Reads a character; returns its length, or 0 when it is malformed.
static size_t decode(const unsigned char *s, size_t left, uint32_t *out) {
    static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t length = length_of(s[0]);
    if (length == 0 || length > left) {
        return 0;
    }
    uint32_t code = length == 1 ? s[0] : s[0] & (0x7FU >> length);
    for (size_t i = 1; i < length; i++) {
        if ((s[i] & 0xC0) != 0x80) {
            return 0;
        }
        code = code << 6 | (s[i] & 0x3FU);
    }
    bool surrogate = code >= 0xD800 && code < 0xE000;
    if (code < smallest[length] || code > 0x10FFFF || surrogate) {
        return 0;
    }
    *out = code;
    return length;
}

uint32_t text_next(const char *text, size_t size, size_t *at) {
    uint32_t code = TEXT_BAD;
    size_t length =
        decode((const unsigned char *)text + *at, size - *at, &code);
    *at += length > 0 ? length : 1;
    return code;
}

bool text_valid(const char *text, size_t size) {
    size_t at = 0;
    while (at < size) {
        uint32_t code = 0;
        size_t length =
            decode((const unsigned char *)text + at, size - at, &code);
        if (length == 0) {
            return false;
        }
        at += length;
    }
    return true;
}

size_t text_whole(const char *text, size_t size) {
    const unsigned char *s = (const unsigned char *)text;
    size_t start = size;
    while (start > 0 && size - start < 3 && (s[start - 1] & 0xC0) == 0x80) {
        start--;
    }
    if (start == 0) {
        return size;
    }
    start--;
    size_t length = length_of(s[start]);
    return length > size - start ? start : size;
}
