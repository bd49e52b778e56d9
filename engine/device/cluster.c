// cluster.c: see cluster.h.
#include "device/cluster.h"

#include <fribidi.h>

#include "base/text.h"
#include "device/writing.h"

enum { JOINER = 0x200D };

// The scripts of India stand in blocks of 128, all laid out alike.
static bool is_indic(uint32_t code) {
    return code >= 0x900 && code < 0xD80;
}

// Vowel signs that take room of their own, which others do not.
static bool is_sign(uint32_t code) {
    uint32_t place = code & 0x7F;
    return is_indic(code) && (place == 0x03 || place == 0x3B ||
                              (place >= 0x3E && place <= 0x4D) ||
                              (place >= 0x55 && place <= 0x57));
}

static bool is_consonant(uint32_t code) {
    uint32_t place = code & 0x7F;
    return is_indic(code) &&
           ((place >= 0x15 && place <= 0x39) ||
            (place >= 0x58 && place <= 0x5F) || place >= 0x70);
}

// Takes the vowel out of a consonant and binds it to the next one.
static bool is_binder(uint32_t code) {
    return is_indic(code) && (code & 0x7F) == 0x4D;
}

bool cluster_joins(uint32_t last, uint32_t code) {
    if (last <= 0x20 || code < 0xAD) {
        return false;
    }
    if (writing_hidden(code) || is_sign(code)) {
        return true;
    }
    if (is_binder(last) || last == JOINER) {
        return is_consonant(code) || code >= 0x2600;
    }
    return fribidi_get_bidi_type(code) == FRIBIDI_TYPE_NSM;
}

size_t cluster_end(const char *text, size_t size, size_t start) {
    size_t next = start;
    uint32_t last = text_next(text, size, &next);
    while (next < size) {
        size_t after = next;
        uint32_t code = text_next(text, size, &after);
        if (!cluster_joins(last, code)) {
            break;
        }
        last = code;
        next = after;
    }
    return next;
}

// The character that ends at `end`, or holds the byte `end` - 1: where it
// begins.
static size_t begin_of(const char *text, size_t size, size_t end) {
    size_t most = end < 4 ? end : 4;
    for (size_t back = most; back > 1; back--) {
        size_t next = end - back;
        text_next(text, size, &next);
        if (next >= end) {
            return end - back;
        }
    }
    return end - 1;
}

size_t cluster_start(const char *text, size_t size, size_t at) {
    if (at >= size) {
        return size;
    }
    at = begin_of(text, size, at + 1);
    size_t next = at;
    uint32_t code = text_next(text, size, &next);
    while (at > 0) {
        size_t before = begin_of(text, size, at);
        next = before;
        uint32_t last = text_next(text, size, &next);
        if (!cluster_joins(last, code)) {
            break;
        }
        code = last;
        at = before;
    }
    return at;
}
