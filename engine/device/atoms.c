// atoms.c: see atoms.h.
#include "device/atoms.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "device/cluster.h"

// Longer words are shaped in parts, which bounds the size of their coverage.
enum { WORD_LONGEST = 96 };

static bool is_space(uint32_t code) {
    return code <= 0x20 || code == 0x7F;
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

static void add_word(Atoms *at, const WordKey *key, Atom atom) {
    atom.word = at->failed ? NULL : words_take(at->words, key);
    if (atom.word == NULL) {
        at->failed = true;
        return;
    }
    note_reach(at, key->face);
    atom.width = atom.word->advance;
    add_atom(at, atom);
}

// What tells one piece from the next.
typedef struct Kind {
    Face *face;
    const Writing *writing;
    const BlockSpan *span; // NULL: in none
    int level;
    bool seen; // something in the piece is drawn
} Kind;

// The span that holds the byte `at`, which never goes back in a paragraph.
static const BlockSpan *span_at(Atoms *at, size_t byte) {
    const BlockSpec *spec = at->spec;
    while (at->span < spec->span_count && spec->spans[at->span].to <= byte) {
        at->span++;
    }
    bool in = at->span < spec->span_count && spec->spans[at->span].from <= byte;
    return in ? &spec->spans[at->span] : NULL;
}

static int font_of(const Atoms *at, const BlockSpan *span) {
    return span != NULL ? span->font : at->spec->font;
}

// The kind of `code`, following on `last`: what scripts share goes with the
// script before it.
static Kind kind_of(Atoms *at, uint32_t code, size_t byte, int level,
                    const Kind *last) {
    const BlockSpan *span = span_at(at, byte);
    const Writing *writing = writing_of(code);
    int font = font_of(at, span);
    bool along = writing == NULL && last->face != NULL &&
                 !face_has(fonts_face(at->fonts, font), code) &&
                 face_has(last->face, code);
    Kind kind = {.face =
                     along ? last->face : fonts_face_for(at->fonts, font, code),
                 .writing = writing != NULL ? writing : last->writing,
                 .span = span,
                 .level = level};
    return kind;
}

// A mark stays with its letter, unless only another face can draw it.
static bool stays(const Kind *kind, uint32_t last, uint32_t code) {
    return cluster_joins(last, code) &&
           (writing_hidden(code) || face_has(kind->face, code));
}

static bool same_kind(const Kind *a, const Kind *b) {
    // A piece that began with shared signs takes the first script it meets.
    return a->face == b->face && a->level == b->level && a->span == b->span &&
           (a->writing == b->writing || a->writing == NULL);
}

static bool breaks_after(uint32_t before, uint32_t dash, uint32_t after) {
    return is_dash(dash) && writing_of(before) != NULL &&
           writing_of(after) != NULL;
}

static void add_piece(Atoms *at, const Kind *kind, size_t from, size_t to,
                      bool joined) {
    Atom atom = {.from = from,
                 .to = to,
                 .level = kind->level,
                 .font = font_of(at, kind->span),
                 .colour = kind->span != NULL ? kind->span->colour : 0,
                 .joined = joined};
    bool apart = kind->writing == NULL || !kind->writing->joined;
    WordKey key = {kind->face,
                   kind->writing,
                   kind->level % 2 == 1,
                   apart ? fonts_letter(at->fonts, atom.font) : 0,
                   at->spec->text + from,
                   to - from};
    if (kind->seen) {
        add_word(at, &key, atom);
    } else {
        add_atom(at, atom);
    }
}

// Splits bytes [start, end) of the text, without a space, into words. `base`
// is where the levels begin.
static void add_token(Atoms *at, size_t start, size_t end, size_t base) {
    const char *text = at->spec->text;
    Kind kind = {0};
    uint32_t before = ' ';
    uint32_t last = ' ';
    size_t from = start;
    bool joined = false;
    for (size_t next = start; next < end;) {
        size_t here = next;
        uint32_t code = text_next(text, end, &next);
        if (here == from || !stays(&kind, last, code)) {
            Kind now = kind_of(at, code, here,
                               bidi_level(&at->bidi, here - base), &kind);
            bool turn = breaks_after(before, last, code);
            bool full = here - from > WORD_LONGEST;
            if (here > from && (turn || full || !same_kind(&kind, &now))) {
                add_piece(at, &kind, from, here, joined);
                joined = !turn;
                from = here;
            }
            now.seen = kind.seen && here > from;
            kind = now;
        }
        kind.seen = kind.seen || !writing_hidden(code);
        before = last;
        last = code;
    }
    add_piece(at, &kind, from, end, joined);
}

static void add_space(Atoms *at, size_t byte, size_t base) {
    int font = font_of(at, span_at(at, byte));
    add_atom(at, (Atom){.from = byte,
                        .to = byte + 1,
                        .width = fonts_space(at->fonts, font),
                        .level = bidi_level(&at->bidi, byte - base),
                        .font = font,
                        .space = true});
}

void atoms_read(Atoms *at, size_t start, size_t end) {
    const char *text = at->spec->text;
    size_t base = start;
    if (!bidi_read(&at->bidi, text, start, end, at->spec->leftward)) {
        at->failed = true;
    }
    while (start < end && !at->failed) {
        if (is_space((unsigned char)text[start])) {
            add_space(at, start++, base);
            continue;
        }
        size_t stop = start;
        while (stop < end && !is_space((unsigned char)text[stop])) {
            stop++;
        }
        add_token(at, start, stop, base);
        start = stop;
    }
}

// The two halves of an atom, at the end of the list.
static void add_halves(Atoms *at, const Atom *atom, size_t fits) {
    const Word *word = atom->word;
    Atom half[2] = {*atom, *atom};
    half[0].to = half[1].from = atom->from + fits;
    half[1].joined = false;
    for (int i = 0; i < 2; i++) {
        WordKey key = {word->face,
                       word->writing,
                       word->leftward,
                       word->letter,
                       at->spec->text + half[i].from,
                       half[i].to - half[i].from};
        add_word(at, &key, half[i]);
    }
}

bool atoms_cut(Atoms *at, size_t index, int room, bool force) {
    Atom atom = at->list[index];
    if (atom.word == NULL) {
        return false;
    }
    const char *text = atom.word->text;
    size_t length = atom.word->length;
    size_t fits = word_fit(atom.word, room);
    while (fits > 0 && fits < length && word_head(atom.word, fits) > room) {
        fits = cluster_start(text, length, fits - 1);
    }
    if (fits == 0 && force) {
        fits = cluster_end(text, length, 0);
    }
    if (fits == 0 || fits >= length) {
        return false;
    }
    size_t count = at->count;
    add_halves(at, &atom, fits);
    word_drop(atom.word);
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

void atoms_free(Atoms *at) {
    atoms_clear(at);
    free(at->list);
    bidi_free(&at->bidi);
}
