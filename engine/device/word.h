// word.h: the smallest thing that is shaped: a piece of text without a space
// in one script and one face. Words are shared by all blocks, so a page that
// is wrapped at another width shapes nothing again.
#ifndef DEVICE_WORD_H
#define DEVICE_WORD_H

#include <stddef.h>

#include "device/cache.h"
#include "device/face.h"

typedef struct Words Words;
typedef struct Ink Ink;

typedef struct Word {
    CacheItem item;
    Face *face;
    const Writing *writing;
    int advance; // the width it takes on its line, pixels
    Ink *ink;    // its coverage, while that is kept
    size_t length;
    char text[]; // ended by 0
} Word;

typedef struct WordKey {
    Face *face;
    const Writing *writing;
    const char *text;
    size_t length;
} WordKey;

// NULL: memory ran out.
Words *words_new(void);
void words_free(Words *words);

// The word for a key, shaped at the first asking, held until word_drop.
// NULL: memory ran out.
Word *words_take(Words *words, const WordKey *key);
void word_drop(Word *word);

// Its coverage, drawn at the first asking; it stays until the next call.
// NULL: nothing to see, or memory ran out.
const Mask *words_mask(Words *words, Word *word);

// Throws out, oldest first, what nobody holds, until the rest fits.
void words_trim(Words *words);

#endif
