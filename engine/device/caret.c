// caret.c: see caret.h.
#include "device/caret.h"

#include <stdlib.h>

#include "device/cluster.h"
#include "device/word.h"

// What `at` of the text is, in terms of lines.
typedef struct Lines {
    const Block *block;
    const BlockSpec *spec;
    const BlockLine *list;
    size_t count;
    const BlockWord *words;
} Lines;

static Lines lines_of(const Block *block) {
    size_t count = 0;
    Lines lines = {.block = block,
                   .spec = block_spec(block),
                   .words = block_words(block, &count)};
    lines.list = block_lines(block, &lines.count);
    return lines;
}

// The last line that begins at or before the byte.
static const BlockLine *line_at(const Lines *lines, size_t at) {
    size_t low = 0;
    size_t high = lines->count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (lines->list[middle].from <= at) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return &lines->list[low];
}

// The byte behind the last one that is drawn on it.
static size_t end_of(const Lines *lines, const BlockLine *line) {
    return line->count == 0 ? line->from
                            : lines->words[line->first + line->count - 1].to;
}

static int within(const Lines *lines, int x) {
    int room = lines->spec->width;
    if (room <= 0) {
        return x;
    }
    return x < 0 ? 0 : x > room ? room : x;
}

// Where in a word the caret before its byte `inner` stands.
static int inside(const BlockWord *word, size_t inner) {
    size_t length = word->to - word->from;
    int reach = inner == 0        ? 0
                : inner >= length ? word->width
                                  : word_reach(word->word, inner);
    return word->leftward ? word->x + word->width - reach : word->x + reach;
}

// The word of a line that holds the byte; NULL: it lies behind them.
static const BlockWord *word_at(const Lines *lines, const BlockLine *line,
                                size_t at) {
    size_t low = line->first;
    size_t high = line->first + line->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (lines->words[middle].to <= at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < line->first + line->count ? &lines->words[low] : NULL;
}

// The cluster that holds the byte, which may have begun in a word before, in
// another face.
static size_t snapped(const Lines *lines, size_t at) {
    return cluster_start(lines->spec->text, lines->spec->length, at);
}

static int x_of(const Lines *lines, const BlockLine *line, size_t at) {
    const BlockWord *word = word_at(lines, line, at);
    if (word != NULL) {
        return within(lines, inside(word, at - word->from));
    }
    if (line->count == 0) {
        return within(lines, line->x);
    }
    word = &lines->words[line->first + line->count - 1];
    return within(lines, inside(word, word->to - word->from));
}

Area caret_at(const Block *block, size_t at) {
    Lines lines = lines_of(block);
    at = snapped(&lines, at);
    const BlockLine *line = line_at(&lines, at);
    int height = block_height(block);
    return (Area){x_of(&lines, line, at),
                  line->y + (block_pitch(block) - height) / 2, 0, height};
}

// --- The caret nearest to a point ---

typedef struct Nearest {
    int x, gap; // the point's; the best distance so far
    size_t at;
} Nearest;

static void offer(Nearest *best, int x, size_t at) {
    int gap = abs(x - best->x);
    if (gap < best->gap) {
        best->gap = gap;
        best->at = at;
    }
}

// Offers the caret before a word's byte `inner`, if one may stand there.
static void offer_byte(const Lines *lines, Nearest *best, const BlockWord *word,
                       size_t inner) {
    size_t at = word->from + inner;
    if (at < word->to && snapped(lines, at) == at) {
        offer(best, within(lines, inside(word, inner)), at);
    }
}

// Offers the carets inside a word on both sides of the point.
static void offer_inside(const Lines *lines, Nearest *best,
                         const BlockWord *word) {
    Word *shaped = word->word;
    int room =
        word->leftward ? word->x + word->width - best->x : best->x - word->x;
    size_t before = word_fit(shaped, room);
    if (before == shaped->length) {
        before = cluster_start(shaped->text, before, before - 1);
    }
    size_t after = cluster_end(shaped->text, shaped->length, before);
    offer_byte(lines, best, word, before);
    offer_byte(lines, best, word, after);
}

static int gap_to(const BlockWord *word, int x) {
    return x < word->x                 ? word->x - x
           : x > word->x + word->width ? x - word->x - word->width
                                       : 0;
}

size_t caret_hit(const Block *block, int x, int y) {
    Lines lines = lines_of(block);
    int row = y < 0 ? 0 : y / block_pitch(block);
    size_t number = (size_t)row < lines.count ? (size_t)row : lines.count - 1;
    const BlockLine *line = &lines.list[number];
    Nearest best = {x, INT32_MAX, line->from};
    if (line->whole) {
        size_t end = end_of(&lines, line);
        offer(&best, x_of(&lines, line, end), end);
    }
    for (size_t i = 0; i < line->count; i++) {
        offer_byte(&lines, &best, &lines.words[line->first + i], 0);
    }
    for (size_t i = 0; i < line->count; i++) {
        const BlockWord *word = &lines.words[line->first + i];
        if (word->word != NULL && gap_to(word, x) < best.gap) {
            offer_inside(&lines, &best, word);
        }
    }
    return snapped(&lines, best.at);
}

// --- What bytes cover ---

typedef struct Cover {
    const Lines *lines;
    const BlockLine *line;
    Area *areas;
    size_t most, count;
    Area last; // not handed over yet; empty: none
} Cover;

static void hand_over(Cover *cover) {
    if (!area_empty(cover->last)) {
        if (cover->count < cover->most) {
            cover->areas[cover->count] = cover->last;
        }
        cover->count++;
    }
    cover->last = (Area){0};
}

// Adds left..right of the line, to the area before where they touch.
static void add(Cover *cover, int left, int right) {
    left = within(cover->lines, left);
    right = within(cover->lines, right);
    Area area = {left, cover->line->y, right - left,
                 block_pitch(cover->lines->block)};
    const Area *last = &cover->last;
    bool touches = !area_empty(*last) && last->y == area.y &&
                   left <= last->x + last->w && right >= last->x;
    if (area_empty(area)) {
        return;
    }
    if (!touches) {
        hand_over(cover);
    }
    cover->last = area_join(cover->last, area);
}

static void add_word(Cover *cover, const BlockWord *word, size_t from,
                     size_t to) {
    size_t length = word->to - word->from;
    int a = inside(word, from > word->from ? from - word->from : 0);
    int b = inside(word, to < word->to ? to - word->from : length);
    add(cover, a < b ? a : b, a < b ? b : a);
}

// A line end stands where the line does end, whichever way its last word runs.
static void add_end(Cover *cover, int space) {
    const BlockLine *line = cover->line;
    int left = line->x;
    int right = left;
    for (size_t i = line->first; i < line->first + line->count; i++) {
        const BlockWord *word = &cover->lines->words[i];
        left = word->x < left ? word->x : left;
        right = word->x + word->width > right ? word->x + word->width : right;
    }
    add(cover, line->leftward ? left - space : right,
        line->leftward ? left : right + space);
}

static void add_line(Cover *cover, int space, size_t from, size_t to) {
    const Lines *lines = cover->lines;
    const BlockLine *line = cover->line;
    for (size_t i = line->first; i < line->first + line->count; i++) {
        const BlockWord *word = &lines->words[i];
        if (word->to > from && word->from < to) {
            add_word(cover, word, from, to);
        }
    }
    size_t end = end_of(lines, line);
    if (line->whole && end >= from && end < to && end < lines->spec->length) {
        add_end(cover, space);
    }
}

size_t caret_cover(const Block *block, int space, size_t from, size_t to,
                   Area *areas, size_t most) {
    Lines lines = lines_of(block);
    if (from >= to) {
        return 0;
    }
    from = snapped(&lines, from);
    to = cluster_end(lines.spec->text, lines.spec->length,
                     snapped(&lines, to - 1));
    Cover cover = {.lines = &lines, .areas = areas, .most = most};
    const BlockLine *line = line_at(&lines, from);
    for (; line < lines.list + lines.count && line->from < to; line++) {
        cover.line = line;
        add_line(&cover, space, from, to);
    }
    hand_over(&cover);
    return cover.count;
}
