// Carets stand where a person expects them, and clicks find them again.
#include "drawing.h"

#include "device/caret.h"
#include "device/cluster.h"

typedef struct Page {
    Fonts *fonts;
    Blocks *blocks;
    BlockSpec spec;
    Error err;
} Page;

static int font_of(Page *page, FontStyle style, int letter) {
    FontSpec spec = {"sans", style, 20, letter};
    int font = fonts_get(page->fonts, &spec, &page->err);
    assert_true(font > 0);
    return font;
}

static void page_open(Page *page) {
    *page = (Page){.fonts = fonts_here()};
    page->blocks = blocks_new(page->fonts, &page->err);
    page->spec.font = font_of(page, FONT_REGULAR, 0);
}

static void page_close(Page *page) {
    blocks_free(page->blocks);
    fonts_free(page->fonts);
}

static Block *set(Page *page, const char *text) {
    page->spec.text = text;
    page->spec.length = strlen(text);
    Block *block = blocks_get(page->blocks, &page->spec, &page->err);
    assert_non_null(block);
    return block;
}

static int wide(Page *page, const char *text) {
    BlockSpec kept = page->spec;
    page->spec.width = 0;
    int width = block_size(set(page, text)).w;
    page->spec = kept;
    return width;
}

static int x_at(Page *page, const char *text, size_t at) {
    return caret_at(set(page, text), at).x;
}

// Ink may stand out of a letter's own width, hence a pixel or two.
static void assert_near(int a, int b) {
    if (abs(a - b) > 2) {
        fail_msg("%d is not about %d", a, b);
    }
}

static void it_stands_before_its_letter(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    const char *text = "Plug in the cable";
    assert_int_equal(x_at(&page, text, 0), 0);
    assert_near(x_at(&page, text, 2), wide(&page, "Pl"));
    assert_near(x_at(&page, text, 9), wide(&page, "Plug in t"));
    assert_int_equal(x_at(&page, text, 17), wide(&page, text));
    Area caret = caret_at(set(&page, text), 4);
    assert_int_equal(caret.h, block_height(set(&page, text)));
    assert_int_equal(caret.w, 0);
    page_close(&page);
}

static void it_follows_lines(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    page.spec.width = wide(&page, "one two");
    page.spec.pitch = 40;
    const char *text = "one two three\n\nfour";
    Block *block = set(&page, text);
    assert_int_equal(block_size(block).lines, 4);
    int top = (40 - block_height(block)) / 2;
    static const struct {
        size_t at;
        int line;
    } places[] = {{3, 0}, {7, 0}, {8, 1}, {13, 1}, {14, 2}, {15, 3}, {19, 3}};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        Area caret = caret_at(block, places[i].at);
        assert_int_equal(caret.y, places[i].line * 40 + top);
    }
    assert_int_equal(caret_at(block, 8).x, 0);
    assert_int_equal(caret_at(block, 14).x, 0);
    assert_int_equal(caret_hit(block, 0, 41), 8);
    assert_int_equal(caret_hit(block, 999, 41), 13);
    assert_int_equal(caret_hit(block, 50, 90), 14);
    assert_int_equal(caret_hit(block, 999, 999), 19);
    assert_int_equal(caret_hit(block, -9, -9), 0);
    page_close(&page);
}

static void it_can_be_seen_behind_spaces(void **state) {
    (void)state;
    static const BlockAlign aligns[] = {BLOCK_LEFT, BLOCK_CENTRE, BLOCK_RIGHT};
    static const char *const texts[] = {"one   ", "\xD9\x83\xD9\x83   "};
    Page page;
    page_open(&page);
    page.spec.width = 200;
    for (int i = 0; i < 6; i++) {
        page.spec.align = aligns[i % 3];
        Block *block = set(&page, texts[i / 3]);
        size_t end = page.spec.length;
        int last = caret_at(block, end - 3).x;
        for (size_t at = end - 2; at <= end; at++) {
            int x = caret_at(block, at).x;
            assert_true(i < 3 ? x > last : x < last);
            assert_in_range(x, 0, 200);
            last = x;
        }
    }
    // Where the line is full it stays at its edge.
    page.spec.align = BLOCK_LEFT;
    page.spec.width = wide(&page, "one");
    assert_int_equal(x_at(&page, "one      ", 9), page.spec.width);
    page_close(&page);
}

static void it_runs_with_the_text(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    // "kk" of Arabic: from the right end to the left.
    const char *text = "\xD9\x83\xD9\x83";
    assert_int_equal(x_at(&page, text, 0), wide(&page, text));
    assert_in_range(x_at(&page, text, 2), 5, wide(&page, text) - 5);
    assert_int_equal(x_at(&page, text, 4), 0);
    // Latin that is told to run leftward.
    const char *told = "\xE2\x80\xAEPlug\xE2\x80\xAC";
    int all = wide(&page, told);
    assert_int_equal(x_at(&page, told, 3), all);
    assert_near(x_at(&page, told, 4), all - wide(&page, "P"));
    // An empty field of a leftward language, set to the right.
    page.spec.leftward = true;
    page.spec.align = BLOCK_RIGHT;
    page.spec.width = 90;
    assert_int_equal(x_at(&page, "", 0), 90);
    page_close(&page);
}

static void it_never_splits_a_letter(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    Block *block = set(&page, "we\xCC\x81\xC5\xB5!");
    int x = caret_at(block, 1).x;
    assert_int_equal(caret_at(block, 2).x, x);
    assert_int_equal(caret_at(block, 3).x, x);
    assert_true(caret_at(block, 4).x > x);
    assert_int_equal(caret_at(block, 5).x, caret_at(block, 4).x);
    page_close(&page);
}

static int covered(Block *block, size_t from, size_t to, Area areas[16]) {
    size_t count = caret_cover(block, 7, from, to, areas, 16);
    assert_true(count <= 16);
    return (int)count;
}

static void places_cover_what_is_chosen(void **state) {
    (void)state;
    Page page;
    Area areas[16];
    page_open(&page);
    page.spec.width = wide(&page, "one two");
    Block *block = set(&page, "one two three\nfour");
    int pitch = block_pitch(block);
    assert_int_equal(covered(block, 0, 0, areas), 0);
    assert_int_equal(covered(block, 1, 3, areas), 1);
    assert_area(areas[0], caret_at(block, 1).x, 0,
                caret_at(block, 3).x - caret_at(block, 1).x, pitch);
    // Over two line ends, of which the second is a '\n'.
    assert_int_equal(covered(block, 4, 16, areas), 3);
    assert_int_equal(areas[0].x, caret_at(block, 4).x);
    assert_area(areas[1], 0, pitch, caret_at(block, 13).x + 7, pitch);
    assert_area(areas[2], 0, 2 * pitch, caret_at(block, 16).x, pitch);
    // Half a cluster is all of it.
    page.spec.width = 0;
    block = set(&page, "ae\xCC\x81z");
    assert_int_equal(covered(block, 2, 3, areas), 1);
    assert_area(areas[0], caret_at(block, 1).x, 0,
                caret_at(block, 4).x - caret_at(block, 1).x, pitch);
    // Both ways on one line: two places.
    block = set(&page, "ab \xD9\x83\xD9\x84\xD9\x83 cd");
    assert_int_equal(covered(block, 1, 5, areas), 2);
    assert_int_equal(areas[0].x, caret_at(block, 1).x);
    assert_int_equal(areas[1].x, caret_at(block, 5).x);
    assert_int_equal(areas[1].x + areas[1].w, caret_at(block, 3).x);
    page_close(&page);
}

// --- Any text ---

static const char *const PIECES[] = {
    "cable",
    "fjord",
    "AVATAR",
    "we\xCC\x81",
    "\xC5\xB5",
    " ",
    " ",
    "  ",
    "\n",
    "(",
    ") ",
    "12",
    "192.168.0.1",
    "-",
    "\xD9\x83\xD8\xAA\xD8\xA7\xD8\xA8",
    "\xD8\xB3\xD9\x91\xD9\x8E",
    "\xD8\x8C ",
    "\xE0\xA6\x95\xE0\xA6\xBF",
    "\xE0\xAA\x95\xE0\xAB\x8D\xE0\xAA\xB7",
    "\xE2\x80\xAE",
    "\xE2\x80\xAC",
    "\xE2\x80\x8D",
    "\xFF",
    "\xE0\xA8\xAA\xE0\xA9\xB0",
};
enum { PIECE_COUNT = sizeof PIECES / sizeof *PIECES };

static uint32_t dice(uint32_t *seed, uint32_t sides) {
    *seed = (uint32_t)((uint64_t)*seed * 16807 % 2147483647);
    return (*seed >> 5) % sides;
}

static void random_text(uint32_t *seed, char text[400]) {
    text[0] = '\0';
    for (uint32_t i = dice(seed, 20); i > 0; i--) {
        strcat(text, PIECES[dice(seed, PIECE_COUNT)]);
    }
}

static void check_carets(Page *page, const char *text) {
    Block *block = set(page, text);
    size_t length = strlen(text);
    for (size_t at = 0; at <= length; at++) {
        Area caret = caret_at(block, at);
        size_t hit = caret_hit(block, caret.x, caret.y + caret.h / 2);
        Area again = caret_at(block, hit);
        if (again.x != caret.x || again.y != caret.y) {
            fail_msg("\"%s\" %zu: %d,%d, hit %zu: %d,%d", text, at, caret.x,
                     caret.y, hit, again.x, again.y);
        }
        if (caret_at(block, cluster_start(text, length, at)).x != caret.x)
            printf("%s at %zu %zu\n", text, at,
                   cluster_start(text, length, at));
        assert_int_equal(caret_at(block, cluster_start(text, length, at)).x,
                         caret.x);
        assert_true(page->spec.width == 0 ||
                    (caret.x >= 0 && caret.x <= page->spec.width));
    }
}

// The nearest of all carets on the line.
static void check_hit(Page *page, const char *text, uint32_t *seed) {
    Block *block = set(page, text);
    size_t length = strlen(text);
    int x = (int)dice(seed, 300) - 20;
    int y = (int)dice(seed, 150);
    size_t hit = caret_hit(block, x, y);
    assert_int_equal(cluster_start(text, length, hit), hit);
    Area found = caret_at(block, hit);
    for (size_t at = 0; at <= length; at++) {
        Area caret = caret_at(block, at);
        if (caret.y == found.y && abs(caret.x - x) < abs(found.x - x)) {
            fail_msg("\"%s\" at %d,%d: %zu is nearer than %zu", text, x, y, at,
                     hit);
        }
    }
}

// Whatever is cut in two covers as much as before, but for rounding.
static void check_cover(Page *page, const char *text, uint32_t *seed) {
    Block *block = set(page, text);
    size_t length = strlen(text);
    size_t cut = cluster_start(text, length, dice(seed, (uint32_t)length + 1));
    Area areas[64];
    size_t ends[][2] = {{0, cut}, {cut, length}, {0, length}};
    int sums[3] = {0};
    for (int i = 0; i < 3; i++) {
        size_t count = caret_cover(block, 7, ends[i][0], ends[i][1], areas, 64);
        assert_true(count <= 64);
        for (size_t k = 0; k < count; k++) {
            sums[i] += areas[k].w;
        }
    }
    assert_int_equal(sums[0] + sums[1], sums[2]);
}

static void any_text_has_sound_carets(void **state) {
    (void)state;
    Page page;
    uint32_t seed = 11;
    char text[400];
    page_open(&page);
    int fonts[] = {page.spec.font, font_of(&page, FONT_REGULAR, 100),
                   font_of(&page, FONT_ITALIC, 50)};
    for (int round = 0; round < 400; round++) {
        random_text(&seed, text);
        page.spec.font = fonts[round % 3];
        page.spec.width = round % 4 == 0 ? 0 : 60 + (int)dice(&seed, 240);
        page.spec.align = (BlockAlign)dice(&seed, 3);
        page.spec.leftward = dice(&seed, 2) == 1;
        check_carets(&page, text);
        check_hit(&page, text, &seed);
        check_cover(&page, text, &seed);
    }
    page_close(&page);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_stands_before_its_letter),
        cmocka_unit_test(it_follows_lines),
        cmocka_unit_test(it_can_be_seen_behind_spaces),
        cmocka_unit_test(it_runs_with_the_text),
        cmocka_unit_test(it_never_splits_a_letter),
        cmocka_unit_test(places_cover_what_is_chosen),
        cmocka_unit_test(any_text_has_sound_carets),
    };
    return cmocka_run_group_tests_name("device/caret", tests, NULL, NULL);
}
