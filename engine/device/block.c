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
    BlockSpec spec; // its text is the copy behind the words
    BlockSize size;
    int reach, height;
    size_t count;
    BlockWord *words;
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
        word_drop(block->words[i].word);
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
           a->pitch == b->pitch && memcmp(a->text, b->text, a->length) == 0;
}

static uint64_t hash_of(const BlockSpec *spec) {
    int32_t rest[4] = {spec->font, spec->width, (int32_t)spec->align,
                       spec->pitch};
    return cache_hash(cache_hash(0, rest, sizeof rest), spec->text,
                      spec->length);
}

// Turns numbers of lines into places.
static void place(const Layout *at, Block *block) {
    const BlockSpec *spec = &block->spec;
    int height = face_height(at->atoms.own);
    int pitch = spec->pitch > 0 ? spec->pitch : face_pitch(at->atoms.own);
    BlockSize size = {0, pitch * (int)at->line_count, (int)at->line_count};
    for (size_t i = 0; i < at->line_count; i++) {
        size.w = at->lines[i] > size.w ? at->lines[i] : size.w;
    }
    int room = spec->width > 0 ? spec->width : size.w;
    for (size_t i = 0; i < block->count; i++) {
        BlockWord *word = &block->words[i];
        int spare = room - at->lines[word->y];
        spare = spare > 0 ? spare : 0;
        word->x += spec->align == BLOCK_RIGHT    ? spare
                   : spec->align == BLOCK_CENTRE ? spare / 2
                                                 : 0;
        word->y = word->y * pitch + (pitch - height) / 2 +
                  face_ascent(at->atoms.own) - face_ascent(word->word->face);
    }
    block->size = size;
    block->reach = at->atoms.reach;
    block->height = height;
}

// A block of what was laid out, in the cache; NULL: memory ran out.
static Block *keep(Blocks *blocks, const BlockSpec *spec, const Layout *at) {
    size_t bytes =
        sizeof(Block) + at->word_count * sizeof(BlockWord) + spec->length + 1;
    Block *block = mem_new(1, bytes);
    if (block == NULL) {
        return NULL;
    }
    block->words = (BlockWord *)(block + 1);
    block->count = at->word_count;
    if (block->count > 0) {
        memcpy(block->words, at->words, block->count * sizeof(BlockWord));
    }
    char *text = (char *)(block->words + block->count);
    memcpy(text, spec->text, spec->length);
    block->spec = *spec;
    block->spec.text = text;
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
                           .own = own,
                           .font = spec->font}};
    // A space alone would be rounded down.
    at.atoms.space =
        face_advance(own, "n n", NULL) - face_advance(own, "nn", NULL);
    at.atoms.reach = face_height(own) / 4;
    Block *block = layout_set(&at, spec) ? keep(blocks, spec, &at) : NULL;
    layout_free(&at, block != NULL);
    return block;
}

Block *blocks_get(Blocks *blocks, const BlockSpec *spec, Error *err) {
    if (spec->length > BLOCK_LONGEST) {
        error_set(err,
                  "A text of %zu bytes is too long to draw; at most "
                  "%d.",
                  spec->length, BLOCK_LONGEST);
        return NULL;
    }
    if (!fonts_valid(blocks->fonts, spec->font)) {
        error_set(err, "There is no font %d.", spec->font);
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

const BlockWord *block_words(const Block *block, size_t *count) {
    *count = block->count;
    return block->words;
}

int block_reach(const Block *block) {
    return block->reach;
}

const Mask *blocks_mask(Blocks *blocks, Word *word) {
    return words_mask(blocks->words, word);
}
