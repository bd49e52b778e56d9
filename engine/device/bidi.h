// bidi.h: which way each part of a paragraph runs: the embedding levels of
// the Unicode bidirectional algorithm (Annex 9). Even ones run to the right.
#ifndef DEVICE_BIDI_H
#define DEVICE_BIDI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Start it zeroed. It can be used for one paragraph after the other.
typedef struct Bidi {
    bool leftward;   // the paragraph runs from right to left
    bool plain;      // all of it has level 0
    uint8_t *levels; // of each byte, unless plain
    uint32_t *codes; // and what they are worked out from
    uint32_t *types, *brackets;
    uint8_t *found;
    size_t room;
} Bidi;

// Reads text[start, end), a paragraph without its line end. One without a
// strong letter runs `leftward`. False: memory ran out.
bool bidi_read(Bidi *bidi, const char *text, size_t start, size_t end,
               bool leftward);

// The level of the byte `at` behind `start`.
static inline int bidi_level(const Bidi *bidi, size_t at) {
    return bidi->plain ? 0 : bidi->levels[at];
}

void bidi_free(Bidi *bidi);

#endif
