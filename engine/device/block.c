// block.c: text to words, words to lines, lines to places.
//
// Shaping is by word: a word is the longest piece without a space in one
// script and one face. Words are shared by all blocks, so the same page
// wrapped at another width shapes nothing again. Right-to-left is the part of
// the Unicode bidirectional algorithm that classroom text needs: whole words
// and numbers in order, the line following its first strong letter.
#include "device/block.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "device/cache.h"

// Pieces longer than this are shaped in parts, which bounds a mask.
enum { WORD_LONGEST = 96 };
enum { INK_MOST = 6 << 20, WORDS_MOST = 2 << 20, BLOCKS_MOST = 2 << 20 };

// A word's coverage has a life of its own: it can be drawn again.
typedef struct Ink {
    CacheItem item;
    Word *word;
    Mask mask;
} Ink;

struct Word {
    CacheItem item;
    Face *face;
    const Writing *writing;
    int advance;
    Ink *ink;
    size_t length;
    char text[]; // ended by 0
};

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
    Cache *inks, *words, *blocks;
};

// --- Words ---

static void drop_ink(CacheItem *item, void *data) {
    (void)data;
    Ink *ink = (Ink *)item;
    ink->word->ink = NULL;
    free(ink->mask.bytes);
    free(ink);
}

static void drop_word(CacheItem *item, void *data) {
    Blocks *blocks = data;
    Word *word = (Word *)item;
    if (word->ink != NULL) {
        cache_remove(blocks->inks, &word->ink->item);
    }
    free(word);
}

typedef struct WordKey {
    Face *face;
    const Writing *writing;
    const char *text;
    size_t length;
} WordKey;

static bool same_word(const CacheItem *item, const void *key) {
    const Word *word = (const Word *)item;
    const WordKey *wanted = key;
    return word->face == wanted->face && word->writing == wanted->writing &&
           word->length == wanted->length &&
           memcmp(word->text, wanted->text, wanted->length) == 0;
}

// The word for a key, shaped at the first asking; held until drop. NULL:
// memory ran out.
static Word *take_word(Blocks *blocks, const WordKey *key) {
    uint64_t hash = cache_hash(cache_hash(0, &key->face, sizeof key->face),
                               key->text, key->length);
    Word *word = (Word *)cache_find(blocks->words, hash, same_word, key);
    if (word == NULL) {
        size_t bytes = sizeof *word + key->length + 1;
        word = mem_new(1, bytes);
        if (word == NULL) {
            return NULL;
        }
        memcpy(word->text, key->text, key->length);
        word->length = key->length;
        word->face = key->face;
        word->writing = key->writing;
        word->advance = face_advance(word->face, word->text, word->writing);
        if (!cache_add(blocks->words, &word->item, hash, bytes)) {
            free(word);
            return NULL;
        }
    }
    word->item.holds++;
    return word;
}

static Ink *draw(Blocks *blocks, Word *word) {
    Ink *ink = mem_new(1, sizeof *ink);
    if (ink == NULL ||
        !face_mask(word->face, word->text, word->writing, &ink->mask)) {
        free(ink);
        return NULL;
    }
    size_t bytes = sizeof *ink + (size_t)ink->mask.w * (size_t)ink->mask.h;
    if (!cache_add(blocks->inks, &ink->item, word->item.hash, bytes)) {
        free(ink->mask.bytes);
        free(ink);
        return NULL;
    }
    ink->word = word;
    word->ink = ink;
    ink->item.holds++;
    cache_trim(blocks->inks);
    ink->item.holds--;
    return ink;
}

const Mask *blocks_mask(Blocks *blocks, Word *word) {
    if (word->ink != NULL) {
        cache_touch(blocks->inks, &word->ink->item);
    } else if (draw(blocks, word) == NULL) {
        return NULL;
    }
    return word->ink->mask.bytes == NULL ? NULL : &word->ink->mask;
}

// --- Layout ---

// A word, or a space when `word` is NULL. Levels as in Unicode Annex 9: even
// ones run to the right.
typedef struct Atom {
    Word *word;
    int width, level;
    bool joined; // no line may begin with it
} Atom;

typedef struct Layout {
    Blocks *blocks;
    const BlockSpec *spec;
    Face *own;
    Atom *atoms; // of the paragraph at hand
    size_t atom_count, atom_room;
    BlockWord *words; // finished ones; y is the number of the line
    size_t word_count, word_room;
    int *lines; // widths of finished lines
    size_t line_count, line_room;
    int space, reach;
    const Writing *base; // the paragraph's first, if it runs leftward
    bool failed;
} Layout;

static bool is_space(uint32_t code) {
    return code <= 0x20 || code == 0x7F;
}

static bool is_digit(uint32_t code) {
    return (code >= '0' && code <= '9') || (code >= 0x660 && code <= 0x669) ||
           (code >= 0x6F0 && code <= 0x6F9);
}

static bool is_mark(uint32_t code) {
    return (code >= 0x300 && code <= 0x36F) ||
           (code >= 0x200B && code <= 0x200F) ||
           (code >= 0xFE00 && code <= 0xFE0F);
}

static bool is_dash(uint32_t code) {
    return code == '-' || code == 0x2013 || code == 0x2014;
}

static void add_atom(Layout *at, Atom atom) {
    Atom *grown = at->failed ? NULL
                             : mem_grow(at->atoms, at->atom_count,
                                        &at->atom_room, sizeof *grown);
    if (grown == NULL) {
        at->failed = true;
        if (atom.word != NULL) {
            atom.word->item.holds--;
        }
        return;
    }
    at->atoms = grown;
    at->atoms[at->atom_count++] = atom;
}

// Letters may reach out of the line box by as much as their face is taller,
// and sideways by a slanted or wide stroke.
static void note_reach(Layout *at, const Face *face) {
    int above = face_ascent(face) - face_ascent(at->own);
    int below = face_height(face) - face_height(at->own) - above;
    int reach = face_height(face) / 3 + (above > below ? above : below);
    if (reach > at->reach) {
        at->reach = reach;
    }
}

static void add_word(Layout *at, const WordKey *key, int level, bool joined) {
    Word *word = at->failed ? NULL : take_word(at->blocks, key);
    if (word == NULL) {
        at->failed = true;
        return;
    }
    note_reach(at, key->face);
    add_atom(at, (Atom){word, word->advance, level, joined});
}

// What tells one piece from the next.
typedef struct Kind {
    Face *face;
    const Writing *writing;
    bool number; // digits within a script that runs leftward
} Kind;

static int level_of(const Layout *at, const Kind *kind) {
    if (kind->writing != NULL && kind->writing->leftward && !kind->number) {
        return 1;
    }
    return at->base != NULL ? 2 : 0;
}

// The kind of `code`, following on `last`: what scripts share goes with the
// script before it.
static Kind kind_of(Layout *at, uint32_t code, const Kind *last) {
    if (is_mark(code) && last->face != NULL) {
        return *last;
    }
    const Writing *before = last->writing != NULL ? last->writing : at->base;
    const Writing *writing = writing_of(code);
    bool leftward = before != NULL && before->leftward;
    Kind kind = {fonts_face_for(at->blocks->fonts, at->spec->font, code),
                 writing != NULL ? writing : before,
                 is_digit(code) && (leftward || at->base != NULL)};
    return kind;
}

static bool same_kind(const Kind *a, const Kind *b) {
    // A piece that began with shared signs takes the first script it meets.
    bool open = a->writing == NULL && a->number == b->number &&
                !(b->writing != NULL && b->writing->leftward);
    return a->face == b->face && a->number == b->number &&
           (a->writing == b->writing || open);
}

static bool breaks_after(uint32_t before, uint32_t dash, uint32_t after) {
    return is_dash(dash) && writing_of(before) != NULL &&
           writing_of(after) != NULL;
}

// Splits text[start, end), which has no space, into words.
static void add_token(Layout *at, size_t start, size_t end) {
    const char *text = at->spec->text;
    Kind kind = {0};
    uint32_t before = ' ';
    uint32_t last = ' ';
    size_t from = start;
    bool joined = false;
    for (size_t next = start; next < end;) {
        size_t here = next;
        uint32_t code = text_next(text, end, &next);
        Kind now = kind_of(at, code, &kind);
        bool turn = breaks_after(before, last, code);
        bool long_one = here - from > WORD_LONGEST && !is_mark(code);
        if (here > from && (turn || long_one || !same_kind(&kind, &now))) {
            WordKey key = {kind.face, kind.number ? NULL : kind.writing,
                           text + from, here - from};
            add_word(at, &key, level_of(at, &kind), joined);
            joined = !turn;
            from = here;
        }
        kind = now;
        before = last;
        last = code;
    }
    WordKey key = {kind.face, kind.number ? NULL : kind.writing, text + from,
                   end - from};
    add_word(at, &key, level_of(at, &kind), joined);
}

// The first script of text[start, end) if it runs leftward, else NULL.
static const Writing *base_of(const char *text, size_t start, size_t end) {
    const Writing *first = NULL;
    while (start < end && first == NULL) {
        first = writing_of(text_next(text, end, &start));
    }
    return first != NULL && first->leftward ? first : NULL;
}

static void add_atoms(Layout *at, size_t start, size_t end) {
    const char *text = at->spec->text;
    at->base = base_of(text, start, end);
    while (start < end && !at->failed) {
        if (is_space((unsigned char)text[start])) {
            add_atom(at, (Atom){.width = at->space, .level = -1});
            start++;
            continue;
        }
        size_t stop = start;
        while (stop < end && !is_space((unsigned char)text[stop])) {
            stop++;
        }
        add_token(at, start, stop);
        start = stop;
    }
}

// Spaces follow both neighbours where they agree, else the paragraph.
static void level_spaces(Layout *at) {
    int base = at->base != NULL ? 1 : 0;
    int before = base;
    for (size_t i = 0; i < at->atom_count; i++) {
        if (at->atoms[i].level >= 0) {
            before = at->atoms[i].level;
            continue;
        }
        size_t j = i;
        while (j < at->atom_count && at->atoms[j].level < 0) {
            j++;
        }
        int after = j < at->atom_count ? at->atoms[j].level : base;
        for (; i < j; i++) {
            at->atoms[i].level = before == after ? before : base;
        }
        i--;
    }
}

static void turn_round(Atom *atoms, size_t count) {
    for (size_t i = 0; i < count / 2; i++) {
        Atom kept = atoms[i];
        atoms[i] = atoms[count - 1 - i];
        atoms[count - 1 - i] = kept;
    }
}

// Rule L2 of Annex 9: from the highest level down to 1, turn round every
// run of at least that level.
static void order_line(Atom *atoms, size_t count) {
    for (int level = 2; level >= 1; level--) {
        for (size_t i = 0; i < count; i++) {
            size_t j = i;
            while (j < count && atoms[j].level >= level) {
                j++;
            }
            if (j > i) {
                turn_round(atoms + i, j - i);
                i = j;
            }
        }
    }
}

static void place_word(Layout *at, Word *word, int x) {
    BlockWord *grown =
        mem_grow(at->words, at->word_count, &at->word_room, sizeof *grown);
    if (grown == NULL) {
        at->failed = true;
        word->item.holds--;
        return;
    }
    at->words = grown;
    at->words[at->word_count++] = (BlockWord){word, x, (int)at->line_count};
}

// Sets atoms[from, to) as a line; spaces at its end take no room.
static void set_line(Layout *at, size_t from, size_t to) {
    int *grown =
        mem_grow(at->lines, at->line_count, &at->line_room, sizeof *grown);
    if (grown == NULL) {
        at->failed = true;
    } else {
        at->lines = grown;
    }
    size_t end = to;
    while (end > from && at->atoms[end - 1].word == NULL) {
        end--;
    }
    order_line(at->atoms + from, end - from);
    int x = 0;
    for (size_t i = from; i < end; i++) {
        if (at->atoms[i].word != NULL) {
            place_word(at, at->atoms[i].word, x);
            at->atoms[i].word = NULL;
        }
        x += at->atoms[i].width;
    }
    if (grown != NULL) {
        at->lines[at->line_count++] = x;
    }
}

// The end of the unbreakable run of atoms that begins at `from`.
static size_t run_end(const Layout *at, size_t from) {
    size_t end = from + 1;
    while (end < at->atom_count && at->atoms[end].word != NULL &&
           at->atoms[end].joined) {
        end++;
    }
    return end;
}

static int run_width(const Layout *at, size_t from, size_t end) {
    int width = 0;
    for (; from < end; from++) {
        width += at->atoms[from].width;
    }
    return width;
}

// Cuts the word of atoms[index] so that its first part fits into `room`
// (one character at least, where `force`). False: nothing fits, or it is a
// single character.
static bool cut_word(Layout *at, size_t index, int room, bool force) {
    Atom atom = at->atoms[index];
    Word *word = atom.word;
    size_t fits = face_fit(word->face, word->text, word->writing, room);
    if (fits == 0 && !force) {
        return false;
    }
    size_t first = 0;
    text_next(word->text, word->length, &first);
    fits = fits < first ? first : fits;
    for (size_t next = fits; next < word->length;) {
        if (!is_mark(text_next(word->text, word->length, &next))) {
            break;
        }
        fits = next;
    }
    if (fits >= word->length) {
        return false;
    }
    size_t count = at->atom_count;
    WordKey head = {word->face, word->writing, word->text, fits};
    WordKey tail = {word->face, word->writing, word->text + fits,
                    word->length - fits};
    add_word(at, &head, atom.level, atom.joined);
    add_word(at, &tail, atom.level, false);
    word->item.holds--;
    if (at->failed) {
        // What was added goes with the rest; the cut word is gone.
        at->atoms[index] = (Atom){.width = 0};
        return false;
    }
    // The two new atoms stand at the end: bring them to their place.
    Atom parts[2] = {at->atoms[count], at->atoms[count + 1]};
    memmove(at->atoms + index + 2, at->atoms + index + 1,
            (count - index - 1) * sizeof *at->atoms);
    at->atoms[index] = parts[0];
    at->atoms[index + 1] = parts[1];
    at->atom_count = count + 1;
    return true;
}

// Puts as much as fits of a run that is too long for any line on one that
// begins with it; returns where the next line begins.
static size_t fill_line(Layout *at, size_t start, size_t end) {
    int room = at->spec->width;
    size_t i = start;
    while (i < end && at->atoms[i].width <= room) {
        room -= at->atoms[i++].width;
    }
    if (i < end && cut_word(at, i, room, i == start)) {
        i++;
    } else if (i == start) {
        i++;
    }
    if (i < at->atom_count) {
        at->atoms[i].joined = false;
    }
    return i;
}

// Breaks the paragraph's atoms into lines.
static void break_lines(Layout *at) {
    int width = at->spec->width;
    size_t start = 0;
    size_t i = 0;
    int x = 0;
    while (i < at->atom_count && !at->failed) {
        size_t end = run_end(at, i);
        int run = run_width(at, i, end);
        bool space = at->atoms[i].word == NULL;
        if (width <= 0 || space || x + run <= width) {
            x += run;
            i = end;
        } else if (x > 0) {
            set_line(at, start, i);
            start = i;
            x = 0;
        } else {
            i = fill_line(at, start, end);
            set_line(at, start, i);
            start = i;
        }
    }
    if (start < at->atom_count || at->atom_count == 0) {
        set_line(at, start, at->atom_count);
    }
}

static void free_atoms(Layout *at) {
    for (size_t i = 0; i < at->atom_count; i++) {
        if (at->atoms[i].word != NULL) {
            at->atoms[i].word->item.holds--;
        }
    }
    at->atom_count = 0;
}

// --- Blocks ---

static void drop_block(CacheItem *item, void *data) {
    (void)data;
    Block *block = (Block *)item;
    for (size_t i = 0; i < block->count; i++) {
        block->words[i].word->item.holds--;
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
    blocks->inks = cache_new(INK_MOST, drop_ink, NULL);
    blocks->words = cache_new(WORDS_MOST, drop_word, blocks);
    blocks->blocks = cache_new(BLOCKS_MOST, drop_block, NULL);
    if (blocks->inks == NULL || blocks->words == NULL ||
        blocks->blocks == NULL) {
        blocks_free(blocks);
        error_memory(err);
        return NULL;
    }
    return blocks;
}

void blocks_free(Blocks *blocks) {
    if (blocks != NULL) {
        cache_free(blocks->blocks);
        cache_free(blocks->words);
        cache_free(blocks->inks);
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

static void lay_out(Layout *at) {
    const BlockSpec *spec = at->spec;
    size_t start = 0;
    do {
        size_t end = start;
        while (end < spec->length && spec->text[end] != '\n') {
            end++;
        }
        add_atoms(at, start, end);
        level_spaces(at);
        break_lines(at);
        free_atoms(at);
        start = end + 1;
    } while (start <= spec->length && !at->failed);
}

// Turns numbers of lines into places.
static void place(const Layout *at, Block *block) {
    const BlockSpec *spec = &block->spec;
    int height = face_height(at->own);
    int pitch = spec->pitch > 0 ? spec->pitch : face_pitch(at->own);
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
                  face_ascent(at->own) - face_ascent(word->word->face);
    }
    block->size = size;
    block->reach = at->reach;
    block->height = height;
}

static Block *finish(Layout *at) {
    const BlockSpec *spec = at->spec;
    size_t bytes =
        sizeof(Block) + at->word_count * sizeof(BlockWord) + spec->length + 1;
    Block *block = at->failed ? NULL : mem_new(1, bytes);
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
    if (!cache_add(at->blocks->blocks, &block->item, hash_of(spec), bytes)) {
        free(block);
        return NULL;
    }
    return block;
}

static Block *make(Blocks *blocks, const BlockSpec *spec) {
    Layout at = {.blocks = blocks,
                 .spec = spec,
                 .own = fonts_face(blocks->fonts, spec->font)};
    // A space alone would be rounded down.
    at.space =
        face_advance(at.own, "n n", NULL) - face_advance(at.own, "nn", NULL);
    at.reach = face_height(at.own) / 4;
    lay_out(&at);
    Block *block = finish(&at);
    for (size_t i = 0; block == NULL && i < at.word_count; i++) {
        at.words[i].word->item.holds--;
    }
    free(at.atoms);
    free(at.words);
    free(at.lines);
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
        (Block *)cache_find(blocks->blocks, hash_of(spec), same_block, spec);
    if (block != NULL) {
        return block;
    }
    block = make(blocks, spec);
    if (block == NULL) {
        error_memory(err);
        return NULL;
    }
    block->item.holds++;
    cache_trim(blocks->blocks);
    cache_trim(blocks->words);
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
