// layout.c: see layout.h.
#include "device/layout.h"

#include <stdlib.h>

#include "base/memory.h"

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
        at->atoms.failed = true;
        word_drop(word);
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
        at->atoms.failed = true;
    } else {
        at->lines = grown;
    }
    size_t end = to;
    while (end > from && at->atoms.list[end - 1].word == NULL) {
        end--;
    }
    order_line(at->atoms.list + from, end - from);
    int x = 0;
    for (size_t i = from; i < end; i++) {
        if (at->atoms.list[i].word != NULL) {
            place_word(at, at->atoms.list[i].word, x);
            at->atoms.list[i].word = NULL;
        }
        x += at->atoms.list[i].width;
    }
    if (grown != NULL) {
        at->lines[at->line_count++] = x;
    }
}

// The end of the unbreakable run of atoms that begins at `from`.
static size_t run_end(const Layout *at, size_t from) {
    size_t end = from + 1;
    while (end < at->atoms.count && at->atoms.list[end].word != NULL &&
           at->atoms.list[end].joined) {
        end++;
    }
    return end;
}

static int run_width(const Layout *at, size_t from, size_t end) {
    int width = 0;
    for (; from < end; from++) {
        width += at->atoms.list[from].width;
    }
    return width;
}

// Puts as much as fits of a run that is too long for any line on one that
// begins with it; returns where the next line begins.
static size_t fill_line(Layout *at, size_t start, size_t end) {
    int room = at->width;
    size_t i = start;
    while (i < end && at->atoms.list[i].width <= room) {
        room -= at->atoms.list[i++].width;
    }
    if (i < end && atoms_cut(&at->atoms, i, room, i == start)) {
        i++;
    } else if (i == start) {
        i++;
    }
    if (i < at->atoms.count) {
        at->atoms.list[i].joined = false;
    }
    return i;
}

// Breaks the paragraph's atoms into lines.
static void break_lines(Layout *at) {
    int width = at->width;
    size_t start = 0;
    size_t i = 0;
    int x = 0;
    while (i < at->atoms.count && !at->atoms.failed) {
        size_t end = run_end(at, i);
        int run = run_width(at, i, end);
        bool space = at->atoms.list[i].word == NULL;
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
    if (start < at->atoms.count || at->atoms.count == 0) {
        set_line(at, start, at->atoms.count);
    }
}

bool layout_set(Layout *at, const BlockSpec *spec) {
    at->width = spec->width;
    size_t start = 0;
    do {
        size_t end = start;
        while (end < spec->length && spec->text[end] != '\n') {
            end++;
        }
        atoms_read(&at->atoms, spec->text, start, end);
        break_lines(at);
        atoms_clear(&at->atoms);
        start = end + 1;
    } while (start <= spec->length && !at->atoms.failed);
    return !at->atoms.failed;
}

void layout_free(Layout *at, bool keep) {
    for (size_t i = 0; i < at->word_count && !keep; i++) {
        word_drop(at->words[i].word);
    }
    atoms_clear(&at->atoms);
    free(at->atoms.list);
    free(at->words);
    free(at->lines);
}
