// block.c: see block.h. Text to words is atoms.c, words to lines layout.c.
#include "device/block.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "device/cache.h"
#include "device/layout.h"
#include "device/word.h"

enum { BLOCKS_MOST = 2 << 20 };

struct Block {
    CacheItem item;
    BlockSpec spec; // its text and spans are copies that lie behind it
    BlockSize size;
    int reach, height, pitch;
    size_t count, line_count;
    BlockWord *words; // these, too, lie behind it
    BlockLine *lines;
};

struct Blocks {
    Fonts *fonts;
    Words *words;
    Cache *cache;
};

static void drop_block(CacheItem *item, void *data) {
    (void)data;
    Block *block = (Block *)item;
    for (size_t i = 0; i < block->count; i++) {
        if (block->words[i].word != NULL) {
            word_drop(block->words[i].word);
        }
    }
    free(block);
}

Blocks *blocks_new(Fonts *fonts, Error *err) {
    Blocks *blocks = mem_new(1, sizeof *blocks);
    if (blocks == NULL) {
        error_memory(err);
        return NULL;
    }
    blocks->fonts = fonts;
    blocks->words = words_new();
    blocks->cache = cache_new(BLOCKS_MOST, drop_block, NULL);
    if (blocks->words == NULL || blocks->cache == NULL) {
        blocks_free(blocks);
        error_memory(err);
        return NULL;
    }
    return blocks;
}

void blocks_free(Blocks *blocks) {
    if (blocks != NULL) {
        cache_free(blocks->cache);
        words_free(blocks->words);
        free(blocks);
    }
}

static bool same_block(const CacheItem *item, const void *key) {
    const BlockSpec *a = &((const Block *)item)->spec;
    const BlockSpec *b = key;
    return a->length == b->length && a->font == b->font &&
           a->width == b->width && a->align == b->align &&
           a->pitch == b->pitch && a->leftward == b->leftward &&
           a->span_count == b->span_count &&
           memcmp(a->text, b->text, a->length) == 0 &&
           (a->span_count == 0 ||
            memcmp(a->spans, b->spans, a->span_count * sizeof *a->spans) == 0);
}

static uint64_t hash_of(const BlockSpec *spec) {
    int32_t rest[4] = {spec->font, spec->width,
                       (int32_t)spec->align << 1 | spec->leftward, spec->pitch};
    uint64_t seed =
        cache_hash(0, spec->spans, spec->span_count * sizeof *spec->spans);
    return cache_hash(cache_hash(seed, rest, sizeof rest), spec->text,
                      spec->length);
}

// How far a line moves to the right. Spaces at the end of a paragraph keep
// their place as far as there is room, so that what is typed moves along.
static int shift_of(const BlockSpec *spec, const LayoutLine *line, int room) {
    int spare = room > line->width ? room - line->width : 0;
    int hung = !line->whole ? 0 : line->hang < spare ? line->hang : spare;
    int start = line->leftward ? hung : 0;
    spare -= hung;
    return start + (spec->align == BLOCK_RIGHT    ? spare
                    : spec->align == BLOCK_CENTRE ? spare / 2
                                                  : 0);
}

static void place_line(const Layout *at, Block *block, size_t number,
                       int room) {
    const LayoutLine *line = &at->lines[number];
    const Face *own = at->atoms.own;
    int shift = shift_of(&block->spec, line, room);
    int y = (int)number * block->pitch;
    int base = y + (block->pitch - block->height) / 2 + face_ascent(own);
    for (size_t i = line->first; i < line->first + line->count; i++) {
        BlockWord *word = &block->words[i];
        word->x += shift;
        word->y = base - face_ascent(word->word ? word->word->face : own);
    }
    block->lines[number] = (BlockLine){.first = line->first,
                                       .count = line->count,
                                       .from = line->from,
                                       .x = shift,
                                       .y = y,
                                       .width = line->width,
                                       .leftward = line->leftward,
                                       .whole = line->whole};
}

// Turns numbers of lines into places.
static void place(const Layout *at, Block *block) {
    const BlockSpec *spec = &block->spec;
    int widest = 0;
    for (size_t i = 0; i < at->line_count; i++) {
        widest = at->lines[i].width > widest ? at->lines[i].width : widest;
    }
    block->height = face_height(at->atoms.own);
    block->pitch = spec->pitch > 0 ? spec->pitch : face_pitch(at->atoms.own);
    block->reach = at->atoms.reach;
    block->size = (BlockSize){widest, block->pitch * (int)at->line_count,
                              (int)at->line_count};
    for (size_t i = 0; i < at->line_count; i++) {
        place_line(at, block, i, spec->width > 0 ? spec->width : widest);
    }
}

static void *put(char **at, const void *from, size_t bytes) {
    void *to = *at;
    if (bytes > 0) {
        memcpy(to, from, bytes);
    }
    *at += bytes;
    return to;
}

// A block of what was laid out, in the cache; NULL: memory ran out.
static Block *keep(Blocks *blocks, const BlockSpec *spec, const Layout *at) {
    size_t words = at->word_count * sizeof(BlockWord);
    size_t lines = at->line_count * sizeof(BlockLine);
    size_t spans = spec->span_count * sizeof(BlockSpan);
    size_t bytes = sizeof(Block) + words + lines + spans + spec->length + 1;
    Block *block = mem_new(1, bytes);
    if (block == NULL) {
        return NULL;
    }
    // Each lies behind what needs no smaller alignment.
    char *behind = (char *)(block + 1);
    block->lines = (BlockLine *)(void *)behind;
    behind += lines;
    block->words = put(&behind, at->words, words);
    block->count = at->word_count;
    block->line_count = at->line_count;
    block->spec = *spec;
    block->spec.spans = put(&behind, spec->spans, spans);
    block->spec.text = put(&behind, spec->text, spec->length);
    place(at, block);
    if (!cache_add(blocks->cache, &block->item, hash_of(spec), bytes)) {
        free(block);
        return NULL;
    }
    return block;
}

static Block *make(Blocks *blocks, const BlockSpec *spec) {
    Face *own = fonts_face(blocks->fonts, spec->font);
    Layout at = {.atoms = {.fonts = blocks->fonts,
                           .words = blocks->words,
                           .spec = spec,
                           .own = own}};
    at.atoms.reach = face_height(own) / 4;
    Block *block = layout_set(&at) ? keep(blocks, spec, &at) : NULL;
    layout_free(&at, block != NULL);
    return block;
}

static bool check_fonts(const Blocks *blocks, const BlockSpec *spec,
                        Error *err) {
    int wrong = spec->font;
    bool ok = fonts_valid(blocks->fonts, wrong);
    for (size_t i = 0; ok && i < spec->span_count; i++) {
        wrong = spec->spans[i].font;
        ok = fonts_valid(blocks->fonts, wrong);
    }
    return ok || error_set(err, "There is no font %d.", wrong);
}

Block *blocks_get(Blocks *blocks, const BlockSpec *spec, Error *err) {
    if (spec->length > BLOCK_LONGEST) {
        error_set(err,
                  "A text of %zu bytes is too long to draw; at most "
                  "%d.",
                  spec->length, BLOCK_LONGEST);
        return NULL;
    }
    if (!check_fonts(blocks, spec, err)) {
        return NULL;
    }
    Block *block =
        (Block *)cache_find(blocks->cache, hash_of(spec), same_block, spec);
    if (block != NULL) {
        return block;
    }
    block = make(blocks, spec);
    if (block == NULL) {
        error_memory(err);
        return NULL;
    }
    block->item.holds++;
    cache_trim(blocks->cache);
    words_trim(blocks->words);
    block->item.holds--;
    return block;
}

void block_hold(Block *block) {
    block->item.holds++;
}

void block_drop(Block *block) {
    block->item.holds--;
}

BlockSize block_size(const Block *block) {
    return block->size;
}

int block_height(const Block *block) {
    return block->height;
}

int block_pitch(const Block *block) {
    return block->pitch;
}

const BlockWord *block_words(const Block *block, size_t *count) {
    *count = block->count;
    return block->words;
}

const BlockLine *block_lines(const Block *block, size_t *count) {
    *count = block->line_count;
    return block->lines;
}

const BlockSpec *block_spec(const Block *block) {
    return &block->spec;
}

int block_reach(const Block *block) {
    return block->reach;
}

const Mask *blocks_mask(Blocks *blocks, Word *word) {
    return words_mask(blocks->words, word);
}
