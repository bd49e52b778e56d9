// word.h: the smallest thing that is shaped: a piece of text without a space
// in one script, one face and one direction. Words are shared by all blocks, so
// a page that is wrapped at another width shapes nothing again.
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
    bool leftward;
    int letter;  // space after each cluster, 1/64 pixels
    int advance; // the width it takes on its line, pixels
    Ink *ink;    // its coverage, while that is kept
    size_t length;
    char text[]; // ended by 0
} Word;

typedef struct WordKey {
    Face *face;
    const Writing *writing;
    bool leftward;
    int letter;
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

// How far its first `bytes`, whole clusters, reach from where it begins (its
// right end when it runs leftward): 0 .. advance, in pixels.
int word_reach(Word *word, size_t bytes);

// The width of its first `bytes` as a word of their own.
int word_head(Word *word, size_t bytes);

// How many bytes from its beginning, in whole clusters, reach no farther than
// `room`; 0 when not even the first does.
size_t word_fit(Word *word, int room);

// Its coverage, drawn at the first asking; it stays until the next call.
// NULL: nothing to see, or memory ran out.
const Mask *words_mask(Words *words, Word *word);

// Throws out, oldest first, what nobody holds, until the rest fits.
void words_trim(Words *words);

#endif
