// writing.h: the script a character is written in, as far as shaping needs.
#ifndef DEVICE_WRITING_H
#define DEVICE_WRITING_H

#include <stdbool.h>
#include <stdint.h>

// A range of code points and what they share.
typedef struct Writing {
    uint32_t first, last; // Unicode code points
    char tag[5];          // ISO 15924: "Latn", "Arab"
    bool leftward;        // written from right to left
    bool joined;          // its letters touch: no space goes between them
} Writing;

// NULL for what every script shares: digits, punctuation, signs, marks.
const Writing *writing_of(uint32_t code);

// True for what is not drawn itself: joiners, marks of direction, variation
// selectors, the byte order mark.
bool writing_hidden(uint32_t code);

#endif
