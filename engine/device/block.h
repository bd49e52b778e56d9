// block.h: a piece of text broken into lines, ready to be painted. Blocks and
// the coverage of their words are kept, the least recently used go first.
#ifndef DEVICE_BLOCK_H
#define DEVICE_BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "device/fonts.h"

typedef struct Blocks Blocks;
typedef struct Block Block;
typedef struct Word Word;

typedef enum BlockAlign { BLOCK_LEFT, BLOCK_CENTRE, BLOCK_RIGHT } BlockAlign;

typedef struct BlockSpec {
    const char *text; // UTF-8 ('\n' ends a line); malformed bytes show as
    size_t length;    // U+FFFD. At most BLOCK_LONGEST bytes
    int font;
    int width;        // to wrap to, pixels; 0: only at '\n'
    BlockAlign align; // within `width`, or within the longest line
    int pitch;        // from line to line, pixels; 0: the font's own
} BlockSpec;
enum { BLOCK_LONGEST = 65536 };

typedef struct BlockSize {
    int w, h; // of the longest line; of all the lines
    int lines;
} BlockSize;

// A word's place: x from the block's left, y of its line box from the top.
typedef struct BlockWord {
    Word *word;
    int x, y;
} BlockWord;

Blocks *blocks_new(Fonts *fonts, Error *err);
void blocks_free(Blocks *blocks);

// The block for a text; it lives until the next call to any of these
// functions, unless held. NULL and *err filled: memory ran out, the font is
// not one, or the text is too long.
Block *blocks_get(Blocks *blocks, const BlockSpec *spec, Error *err);
void block_hold(Block *block);
void block_drop(Block *block);

BlockSize block_size(const Block *block);
int block_height(const Block *block); // of one line's box in pixels
const BlockWord *block_words(const Block *block, size_t *count);

// The coverage of a word, drawn at the first asking; it stays until the next
// call. NULL: nothing to see, or memory ran out.
const Mask *blocks_mask(Blocks *blocks, Word *word);

// How far letters may stand out above its first and below its last line.
int block_reach(const Block *block);

#endif
