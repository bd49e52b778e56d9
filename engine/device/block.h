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

// A part of the text in another font or colour.
typedef struct BlockSpan {
    uint32_t from, to; // bytes [from, to)
    int32_t font;
    uint32_t colour; // 0xAARRGGBB; alpha 0: the one the text is drawn in
} BlockSpan;

typedef struct BlockSpec {
    const char *text; // UTF-8 ('\n' ends a line); malformed bytes show as
    size_t length;    // U+FFFD. At most BLOCK_LONGEST bytes
    int font;
    int width;        // to wrap to, pixels; 0: only at '\n'
    BlockAlign align; // within `width`, or within the longest line
    int pitch;        // from line to line, pixels; 0: the font's own
    bool leftward;    // which way a paragraph without a strong letter runs
    const BlockSpan *spans; // rising, none over another
    size_t span_count;
} BlockSpec;
enum { BLOCK_LONGEST = 65536 };

typedef struct BlockSize {
    int w, h; // of the longest line; of all the lines
    int lines;
} BlockSize;

// A word's place: x from the block's left, y of its line box from the top.
// Without a word it is a space, or marks that have no width.
typedef struct BlockWord {
    Word *word;
    int x, y, width;
    uint32_t from, to; // bytes of the text
    int32_t font;      // its span's, or the text's
    uint32_t colour;   // as in BlockSpan
    bool leftward;     // its first letter is the rightmost
} BlockWord;

// A line's place: what it holds lies at x .. x + width, but for spaces at its
// end. `y` is the top of its row, which is as high as the pitch.
typedef struct BlockLine {
    size_t first, count; // words
    size_t from;         // byte of the text
    int x, y, width;
    bool leftward; // its paragraph runs so
    bool whole;    // it ends its paragraph: no word wrapped
} BlockLine;

Blocks *blocks_new(Fonts *fonts, Error *err);
void blocks_free(Blocks *blocks);

// The block for a text; it lives until the next call to any of these
// functions, unless held. NULL and *err filled: memory ran out, a font is
// not one, or the text is too long.
Block *blocks_get(Blocks *blocks, const BlockSpec *spec, Error *err);
void block_hold(Block *block);
void block_drop(Block *block);

BlockSize block_size(const Block *block);
int block_height(const Block *block); // of one line's box in pixels
int block_pitch(const Block *block);  // from line to line
// In the order they are read, line by line.
const BlockWord *block_words(const Block *block, size_t *count);
const BlockLine *block_lines(const Block *block, size_t *count);
// What it was made of; text and spans are the block's own.
const BlockSpec *block_spec(const Block *block);

// The coverage of a word, drawn at the first asking; it stays until the next
// call. NULL: nothing to see, or memory ran out.
const Mask *blocks_mask(Blocks *blocks, Word *word);

// How far letters may stand out above its first and below its last line.
int block_reach(const Block *block);

#endif
