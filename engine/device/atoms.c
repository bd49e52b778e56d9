// atoms.c: see atoms.h.
#include "device/atoms.h"

#include <string.h>

#include "base/memory.h"
#include "base/text.h"

// Longer words are shaped in parts, which bounds the size of their coverage.
enum { WORD_LONGEST = 96 };

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

static void add_atom(Atoms *at, Atom atom) {
    Atom *grown = at->failed
                      ? NULL
                      : mem_grow(at->list, at->count, &at->room, sizeof *grown);
    if (grown == NULL) {
        at->failed = true;
        if (atom.word != NULL) {
            word_drop(atom.word);
        }
        return;
    }
    at->list = grown;
    at->list[at->count++] = atom;
}

// Letters may reach out of the line box by as much as their face is taller,
// and sideways by a slanted or wide stroke.
static void note_reach(Atoms *at, const Face *face) {
    int above = face_ascent(face) - face_ascent(at->own);
    int below = face_height(face) - face_height(at->own) - above;
    int reach = face_height(face) / 3 + (above > below ? above : below);
    if (reach > at->reach) {
        at->reach = reach;
    }
}

static void add_word(Atoms *at, const WordKey *key, int level, bool joined) {
    Word *word = at->failed ? NULL : words_take(at->words, key);
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

static int level_of(const Atoms *at, const Kind *kind) {
    if (kind->writing != NULL && kind->writing->leftward && !kind->number) {
        return 1;
    }
    return at->base != NULL ? 2 : 0;
}

// The kind of `code`, following on `last`: what scripts share goes with the
// script before it.
static Kind kind_of(Atoms *at, uint32_t code, const Kind *last) {
    if (is_mark(code) && last->face != NULL) {
        return *last;
    }
    const Writing *before = last->writing != NULL ? last->writing : at->base;
    const Writing *writing = writing_of(code);
    bool leftward = before != NULL && before->leftward;
    Kind kind = {fonts_face_for(at->fonts, at->font, code),
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
static void add_token(Atoms *at, size_t start, size_t end) {
    const char *text = at->text;
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

static void split(Atoms *at, size_t start, size_t end) {
    const char *text = at->text;
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
static void level_spaces(Atoms *at) {
    int base = at->base != NULL ? 1 : 0;
    int before = base;
    for (size_t i = 0; i < at->count; i++) {
        if (at->list[i].level >= 0) {
            before = at->list[i].level;
            continue;
        }
        size_t j = i;
        while (j < at->count && at->list[j].level < 0) {
            j++;
        }
        int after = j < at->count ? at->list[j].level : base;
        for (; i < j; i++) {
            at->list[i].level = before == after ? before : base;
        }
        i--;
    }
}

void atoms_read(Atoms *at, const char *text, size_t start, size_t end) {
    at->text = text;
    split(at, start, end);
    level_spaces(at);
}

bool atoms_cut(Atoms *at, size_t index, int room, bool force) {
    Atom atom = at->list[index];
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
    size_t count = at->count;
    WordKey head = {word->face, word->writing, word->text, fits};
    WordKey tail = {word->face, word->writing, word->text + fits,
                    word->length - fits};
    add_word(at, &head, atom.level, atom.joined);
    add_word(at, &tail, atom.level, false);
    word_drop(word);
    if (at->failed) {
        // What was added goes with the rest; the cut word is gone.
        at->list[index] = (Atom){.width = 0};
        return false;
    }
    // The two new atoms stand at the end: bring them to their place.
    Atom parts[2] = {at->list[count], at->list[count + 1]};
    memmove(at->list + index + 2, at->list + index + 1,
            (count - index - 1) * sizeof *at->list);
    at->list[index] = parts[0];
    at->list[index + 1] = parts[1];
    at->count = count + 1;
    return true;
}

void atoms_clear(Atoms *at) {
    for (size_t i = 0; i < at->count; i++) {
        if (at->list[i].word != NULL) {
            word_drop(at->list[i].word);
        }
    }
    at->count = 0;
}
