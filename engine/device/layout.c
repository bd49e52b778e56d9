// layout.c: see layout.h.
#include "device/layout.h"

#include <stdlib.h>

#include "base/memory.h"

static void turn_round(size_t *order, size_t count) {
    for (size_t i = 0; i < count / 2; i++) {
        size_t kept = order[i];
        order[i] = order[count - 1 - i];
        order[count - 1 - i] = kept;
    }
}

// Turns round every run of at least this level.
static void turn_level(const Atom *atoms, size_t *order, size_t count,
                       int level) {
    for (size_t i = 0; i < count; i++) {
        size_t j = i;
        while (j < count && atoms[order[j]].level >= level) {
            j++;
        }
        if (j > i) {
            turn_round(order + i, j - i);
            i = j;
        }
    }
}

// Rule L2 of Annex 9: from the highest level down to 1.
static void order_line(const Atom *atoms, size_t *order, size_t count) {
    int highest = 0;
    for (size_t i = 0; i < count; i++) {
        order[i] = i;
        highest = atoms[i].level > highest ? atoms[i].level : highest;
    }
    for (int level = highest; level >= 1; level--) {
        turn_level(atoms, order, count, level);
    }
}

static bool make_room(Layout *at, size_t count) {
    if (count > at->order_room) {
        size_t *order = mem_resize(at->order, count, sizeof *order);
        if (order == NULL) {
            return false;
        }
        at->order = order;
        at->order_room = count;
    }
    LayoutLine *lines =
        mem_grow(at->lines, at->line_count, &at->line_room, sizeof *lines);
    if (lines == NULL) {
        return false;
    }
    at->lines = lines;
    return true;
}

static void add_word(Layout *at, Atom *atom) {
    BlockWord *grown =
        mem_grow(at->words, at->word_count, &at->word_room, sizeof *grown);
    if (grown == NULL) {
        at->atoms.failed = true;
        return;
    }
    at->words = grown;
    at->words[at->word_count++] = (BlockWord){.word = atom->word,
                                              .x = atom->x,
                                              .y = (int)at->line_count,
                                              .width = atom->width,
                                              .from = (uint32_t)atom->from,
                                              .to = (uint32_t)atom->to,
                                              .font = atom->font,
                                              .colour = atom->colour,
                                              .leftward = atom->level % 2 == 1};
    atom->word = NULL;
}

// What hangs out at the end of a line takes the paragraph's level (rule L1).
static int hang_of(Atom *atoms, size_t count, int level) {
    int width = 0;
    for (; count > 0 && atoms[count - 1].word == NULL; count--) {
        width += atoms[count - 1].width;
        atoms[count - 1].level = level;
    }
    return width;
}

// Sets atoms[from, to) as a line that begins at the byte `start`.
static void set_line(Layout *at, size_t from, size_t to, size_t start) {
    Atom *atoms = at->atoms.list + from;
    size_t count = to - from;
    if (!make_room(at, count)) {
        at->atoms.failed = true;
        return;
    }
    bool leftward = at->atoms.bidi.leftward;
    LayoutLine line = {.first = at->word_count,
                       .count = count,
                       .from = count > 0 ? atoms->from : start,
                       .hang = hang_of(atoms, count, leftward),
                       .leftward = leftward,
                       .whole = to == at->atoms.count};
    order_line(atoms, at->order, count);
    int x = leftward ? -line.hang : 0;
    for (size_t i = 0; i < count; i++) {
        atoms[at->order[i]].x = x;
        x += atoms[at->order[i]].width;
    }
    line.width = leftward ? x : x - line.hang;
    for (size_t i = 0; i < count; i++) {
        add_word(at, &atoms[i]);
    }
    at->lines[at->line_count++] = line;
}

// The end of the unbreakable run of atoms that begins at `from`.
static size_t run_end(const Layout *at, size_t from) {
    size_t end = from + 1;
    while (end < at->atoms.count && !at->atoms.list[end].space &&
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
    int room = at->atoms.spec->width;
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

// Breaks the atoms of the paragraph that begins at the byte `from` into lines.
static void break_lines(Layout *at, size_t from) {
    int width = at->atoms.spec->width;
    size_t start = 0;
    size_t i = 0;
    int x = 0;
    while (i < at->atoms.count && !at->atoms.failed) {
        size_t end = run_end(at, i);
        int run = run_width(at, i, end);
        if (width <= 0 || at->atoms.list[i].space || x + run <= width) {
            x += run;
            i = end;
        } else if (x > 0) {
            set_line(at, start, i, from);
            start = i;
            x = 0;
        } else {
            i = fill_line(at, start, end);
            set_line(at, start, i, from);
            start = i;
        }
    }
    if (start < at->atoms.count || at->atoms.count == 0) {
        set_line(at, start, at->atoms.count, from);
    }
}

bool layout_set(Layout *at) {
    const BlockSpec *spec = at->atoms.spec;
    size_t start = 0;
    do {
        size_t end = start;
        while (end < spec->length && spec->text[end] != '\n') {
            end++;
        }
        atoms_read(&at->atoms, start, end);
        break_lines(at, start);
        atoms_clear(&at->atoms);
        start = end + 1;
    } while (start <= spec->length && !at->atoms.failed);
    return !at->atoms.failed;
}

void layout_free(Layout *at, bool keep) {
    for (size_t i = 0; i < at->word_count && !keep; i++) {
        if (at->words[i].word != NULL) {
            word_drop(at->words[i].word);
        }
    }
    atoms_free(&at->atoms);
    free(at->words);
    free(at->lines);
    free(at->order);
}
