// audit.c: see audit.h.
#include "device/audit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"

// A word as it was painted.
typedef struct Seen {
    Area box, part; // its ink's; what of it is not cut off
    uint32_t colour;
    int font;
} Seen;

typedef struct Text {
    size_t item;         // its number in the list
    size_t first, count; // words
    Area part;           // around what can be seen of them
} Text;

typedef struct Work {
    Pen *pen;
    const DisplayList *list;
    Canvas canvas; // what was painted so far, without words
    double light[256];
    Seen *words;
    size_t word_count, word_room;
    Text *texts;
    size_t text_room, out_room, overlap_room;
    Audit *audit;
} Work;

// --- Contrast, as WCAG 2 reckons it ---

static void fill_light(double light[256]) {
    for (int i = 0; i < 256; i++) {
        double part = i / 255.0;
        light[i] =
            part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4);
    }
}

static double light_of(const Work *work, uint32_t pixel) {
    return 0.2126 * work->light[pixel >> 16 & 255] +
           0.7152 * work->light[pixel >> 8 & 255] +
           0.0722 * work->light[pixel & 255];
}

static uint32_t over(uint32_t colour, uint32_t pixel) {
    uint32_t alpha = colour >> 24;
    uint32_t mixed = 0;
    for (int shift = 0; shift < 24; shift += 8) {
        uint32_t a = colour >> shift & 255;
        uint32_t b = pixel >> shift & 255;
        mixed |= (a * alpha + b * (255 - alpha) + 127) / 255 << shift;
    }
    return mixed;
}

static double contrast_of(const Work *work, uint32_t colour, uint32_t pixel) {
    double a = light_of(work, over(colour, pixel));
    double b = light_of(work, pixel);
    return a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05);
}

// How many pixels have which contrast, in steps of 1/STEPS.
enum { STEPS = 100, MOST_CONTRAST = 21 };
typedef struct Tally {
    int64_t pixels[STEPS * MOST_CONTRAST + 1];
    int64_t all;
} Tally;

static void tally_word(const Work *work, const Seen *word, Tally *tally) {
    uint32_t last = 0;
    int step = -1;
    for (int y = word->part.y; y < word->part.y + word->part.h; y++) {
        const uint32_t *row =
            work->canvas.pixels + (size_t)y * (size_t)work->canvas.stride;
        for (int x = word->part.x; x < word->part.x + word->part.w; x++) {
            if (step < 0 || row[x] != last) {
                last = row[x];
                step = (int)(contrast_of(work, word->colour, last) * STEPS);
            }
            tally->pixels[step]++;
            tally->all++;
        }
    }
}

static double worst_of(const Tally *tally) {
    int64_t left_out = tally->all / 20;
    int step = 0;
    while (step < STEPS * MOST_CONTRAST && tally->pixels[step] <= left_out) {
        left_out -= tally->pixels[step++];
    }
    return tally->all > 0 ? step / (double)STEPS : MOST_CONTRAST;
}

// The contrast of the words that have the first one's colour.
static double contrast_in(const Work *work, const Seen *words, size_t count) {
    Tally tally = {.all = 0};
    for (size_t i = 0; i < count; i++) {
        if (words[i].colour == words->colour) {
            tally_word(work, &words[i], &tally);
        }
    }
    return worst_of(&tally);
}

// The worst of the colours of words[0, count).
static double worst_contrast(const Work *work, const Seen *words,
                             size_t count) {
    double worst = MOST_CONTRAST;
    for (size_t i = 0; i < count; i++) {
        bool known = false;
        for (size_t k = 0; k < i && !known; k++) {
            known = words[k].colour == words[i].colour;
        }
        double here = known ? worst : contrast_in(work, words + i, count - i);
        worst = here < worst ? here : worst;
    }
    return worst;
}

// --- Texts ---

static bool note_word(Work *work, const Item *item, const BlockWord *word) {
    const Mask *mask = blocks_mask(pen_blocks(work->pen), word->word);
    if (mask == NULL) {
        return true;
    }
    Seen *grown = mem_grow(work->words, work->word_count, &work->word_room,
                           sizeof *grown);
    if (grown == NULL) {
        return false;
    }
    work->words = grown;
    Area box = {item->x + word->x + mask->x, item->y + word->y + mask->y,
                mask->w, mask->h};
    Area part = area_meet(area_meet(box, item->bounds), list_area(work->list));
    bool own = word->colour >> 24 != 0;
    work->words[work->word_count++] =
        (Seen){box, part, own ? word->colour : item->fill, word->font};
    return true;
}

static int64_t size_of(Area area) {
    return area_empty(area) ? 0 : (int64_t)area.w * area.h;
}

static void judge(const Work *work, const Text *text, const Item *item,
                  AuditText *out) {
    const BlockSpec *spec = block_spec(item->block);
    const Seen *words = work->words + text->first;
    Fonts *fonts = pen_fonts(work->pen);
    size_t most = spec->length < 60 ? spec->length : 60;
    *out = (AuditText){.bold = true, .size = fonts_size(fonts, spec->font)};
    memcpy(out->text, spec->text, text_whole(spec->text, most));
    for (size_t i = 0; i < text->count; i++) {
        int size = fonts_size(fonts, words[i].font);
        out->area = area_join(out->area, words[i].box);
        out->whole += size_of(words[i].box);
        out->seen += size_of(words[i].part);
        out->size = i == 0 || size < out->size ? size : out->size;
        out->bold = out->bold && fonts_bold(fonts, words[i].font);
    }
    out->contrast = worst_contrast(work, words, text->count);
}

static bool note_text(Work *work, size_t number, const Item *item) {
    Audit *audit = work->audit;
    Text *texts = mem_grow(work->texts, audit->text_count, &work->text_room,
                           sizeof *texts);
    work->texts = texts != NULL ? texts : work->texts;
    AuditText *out =
        mem_grow(audit->texts, audit->text_count, &work->out_room, sizeof *out);
    audit->texts = out != NULL ? out : audit->texts;
    if (texts == NULL || out == NULL) {
        return false;
    }
    Text text = {.item = number, .first = work->word_count};
    size_t count = 0;
    const BlockWord *words = block_words(item->block, &count);
    for (size_t i = 0; i < count; i++) {
        if (words[i].word != NULL && !note_word(work, item, &words[i])) {
            return false;
        }
    }
    text.count = work->word_count - text.first;
    for (size_t i = text.first; i < work->word_count; i++) {
        text.part = area_join(text.part, work->words[i].part);
    }
    judge(work, &text, item, &out[audit->text_count]);
    texts[audit->text_count++] = text;
    return true;
}

// --- Overlaps ---

// True when something without holes was painted between two items, over all
// of `area`.
static bool hidden(const Work *work, size_t under, size_t above, Area area) {
    for (size_t i = under + 1; i < above; i++) {
        const Item *item = list_at(work->list, i);
        bool solid = item->kind == ITEM_RECT || item->kind == ITEM_BOX ||
                     item->kind == ITEM_CIRCLE;
        if (solid && item->fill >> 24 == 255 &&
            area_holds(item->bounds, area)) {
            return true;
        }
    }
    return false;
}

static bool clashes(Area area) {
    return area.w >= 3 && area.h >= 3;
}

// The largest place where words of both can be seen to meet.
static Area meeting(const Work *work, const Text *a, const Text *b) {
    Area most = {0};
    for (size_t i = a->first; i < a->first + a->count; i++) {
        if (!clashes(area_meet(work->words[i].part, b->part))) {
            continue;
        }
        for (size_t k = b->first; k < b->first + b->count; k++) {
            Area area = area_meet(work->words[i].part, work->words[k].part);
            if (clashes(area) && size_of(area) > size_of(most) &&
                !hidden(work, a->item, b->item, area)) {
                most = area;
            }
        }
    }
    return most;
}

static bool note_overlaps(Work *work) {
    Audit *audit = work->audit;
    for (size_t i = 0; i < audit->text_count; i++) {
        for (size_t k = i + 1; k < audit->text_count; k++) {
            const Text *a = &work->texts[i];
            const Text *b = &work->texts[k];
            Area area = clashes(area_meet(a->part, b->part))
                            ? meeting(work, a, b)
                            : (Area){0};
            if (area_empty(area)) {
                continue;
            }
            AuditOverlap *grown =
                mem_grow(audit->overlaps, audit->overlap_count,
                         &work->overlap_room, sizeof *grown);
            if (grown == NULL) {
                return false;
            }
            audit->overlaps = grown;
            grown[audit->overlap_count++] = (AuditOverlap){i, k, area};
        }
    }
    return true;
}

// --- The whole ---

static bool prepare(Work *work) {
    Area area = list_area(work->list);
    size_t pixels = (size_t)size_of(area);
    work->canvas =
        (Canvas){mem_new(pixels, sizeof(uint32_t)), area.w, area.h, area.w};
    for (size_t i = 0; work->canvas.pixels != NULL && i < pixels; i++) {
        work->canvas.pixels[i] = list_background(work->list);
    }
    fill_light(work->light);
    return work->canvas.pixels != NULL;
}

static bool look(Work *work, Painter *painter) {
    for (size_t i = 0; i < list_count(work->list); i++) {
        const Item *item = list_at(work->list, i);
        if (item->kind != ITEM_TEXT) {
            painter_item(painter, &work->canvas, item);
        } else if (!note_text(work, i, item)) {
            return false;
        }
    }
    return note_overlaps(work);
}

bool audit_frame(Pen *pen, Audit *audit, Error *err) {
    *audit = (Audit){.texts = NULL};
    Work work = {.pen = pen, .list = pen_shown(pen), .audit = audit};
    Painter *painter = painter_new(pen_blocks(pen), err);
    bool ok = painter != NULL;
    if (ok && (!prepare(&work) || !look(&work, painter))) {
        ok = error_memory(err);
    }
    if (ok) {
        audit->missing = fonts_missing(pen_fonts(pen), &audit->missing_count);
    } else {
        audit_free(audit);
    }
    painter_free(painter);
    free(work.canvas.pixels);
    free(work.words);
    free(work.texts);
    return ok;
}

void audit_free(Audit *audit) {
    free(audit->texts);
    free(audit->overlaps);
    *audit = (Audit){.texts = NULL};
}
