// Text breaks where it should, stands where it should, and is drawn whole.
#include "drawing.h"

typedef struct Page {
    Fonts *fonts;
    Blocks *blocks;
    int font;
    Error err;
} Page;

static void page_open(Page *page) {
    *page = (Page){.fonts = fonts_here()};
    page->blocks = blocks_new(page->fonts, &page->err);
    page->font = fonts_get(page->fonts, "bench", false, 20, &page->err);
    assert_true(page->font > 0);
}

static void page_close(Page *page) {
    blocks_free(page->blocks);
    fonts_free(page->fonts);
}

static Block *set(Page *page, const char *text, int width) {
    BlockSpec spec = {text, strlen(text), page->font, width, BLOCK_LEFT, 0};
    Block *block = blocks_get(page->blocks, &spec, &page->err);
    assert_non_null(block);
    BlockSize size = block_size(block);
    assert_true(width <= 0 || size.w <= width);
    return block;
}

static int lines(Page *page, const char *text, int width) {
    return block_size(set(page, text, width)).lines;
}

static int wide(Page *page, const char *text) {
    return block_size(set(page, text, 0)).w;
}

static void lines_end_at_spaces(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    int width = wide(&page, "Plug in the");
    assert_int_equal(lines(&page, "Plug in the cable", width), 2);
    assert_int_equal(lines(&page, "Plug in the cable", width - 1), 2);
    assert_int_equal(
        lines(&page, "Plug in the cable", wide(&page, "Plug in the cable")), 1);
    assert_int_equal(lines(&page, "Plug in the cable", 0), 1);
    assert_int_equal(lines(&page, "Plug in the   ", width), 1);
    assert_int_equal(lines(&page, "one\ntwo\n\nfour", 0), 4);
    assert_int_equal(lines(&page, "", 0), 1);
    assert_int_equal(lines(&page, "\n", 0), 2);
    page_close(&page);
}

static void long_words_break_anywhere(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    const char *name = "Llanfairpwllgwyngyllgogerychwyrndrobwll";
    int width = wide(&page, "Llanfair");
    int count = lines(&page, name, width);
    assert_in_range(count, 5, 8);
    // What is wider than the line stands alone on it.
    BlockSpec spec = {"mm", 2, page.font, 3, BLOCK_LEFT, 0};
    Block *block = blocks_get(page.blocks, &spec, &page.err);
    assert_int_equal(block_size(block).lines, 2);
    // An unbroken word begins a line of its own, then breaks.
    assert_in_range(lines(&page, "At Llanfairpwllgwyngyll", width), 3, 5);
    page_close(&page);
}

static void lines_may_end_after_a_dash(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    int width = wide(&page, "ward-by-");
    assert_int_equal(lines(&page, "ward-by-ward", width), 2);
    // Not within numbers.
    assert_int_equal(lines(&page, "so 10-20", wide(&page, "so 10-2")), 2);
    page_close(&page);
}

static void every_letter_is_kept(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    const char *text = "Reads overevery computer over-while node";
    size_t most = 0;
    block_words(set(&page, text, 0), &most);
    int full = 0;
    const BlockWord *all = block_words(set(&page, text, 0), &most);
    for (size_t i = 0; i < most; i++) {
        const Mask *mask = blocks_mask(page.blocks, all[i].word);
        for (int k = 0; k < mask->w * mask->h; k++) {
            full += mask->bytes[k];
        }
    }
    for (int width = 30; width < 300; width += 7) {
        size_t count = 0;
        int sum = 0;
        const BlockWord *words = block_words(set(&page, text, width), &count);
        for (size_t i = 0; i < count; i++) {
            const Mask *mask = blocks_mask(page.blocks, words[i].word);
            for (int k = 0; k < mask->w * mask->h; k++) {
                sum += mask->bytes[k];
            }
        }
        assert_in_range(sum, full * 99 / 100, full * 101 / 100);
    }
    page_close(&page);
}

static void aligned(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    int w = wide(&page, "Cable");
    BlockSpec spec = {"Cable", 5, page.font, 200, BLOCK_CENTRE, 40};
    size_t count = 0;
    Block *block = blocks_get(page.blocks, &spec, &page.err);
    assert_int_equal(block_words(block, &count)->x, (200 - w) / 2);
    assert_int_equal(block_size(block).h, 40);
    spec.align = BLOCK_RIGHT;
    block = blocks_get(page.blocks, &spec, &page.err);
    assert_int_equal(block_words(block, &count)->x, 200 - w);
    // The line's box stands in the middle of a wider pitch.
    assert_int_equal(block_words(block, &count)->y,
                     (40 - block_height(block)) / 2);
    page_close(&page);
}

static void scripts_that_run_leftward(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    size_t count = 0;
    // "kitab 12 qalam" in Arabic: the first word stands rightmost.
    const char *text = "\xD9\x83\xD8\xAA\xD8\xA7\xD8\xA8 12 "
                       "\xD9\x82\xD9\x84\xD9\x85";
    const BlockWord *words = block_words(set(&page, text, 0), &count);
    assert_int_equal(count, 3);
    assert_int_equal(words[0].x, 0);
    assert_true(words[1].x > 0 && words[2].x > words[1].x);
    int whole = wide(&page, "\xD9\x83\xD8\xAA\xD8\xA7\xD8\xA8");
    assert_int_equal(block_size(set(&page, text, 0)).w - whole, words[2].x);
    // Joined letters are narrower than the same letters apart.
    int apart = wide(&page, "\xD9\x83") + wide(&page, "\xD8\xAA") +
                wide(&page, "\xD8\xA7") + wide(&page, "\xD8\xA8");
    assert_true(whole < apart);
    page_close(&page);
}

static void missing_characters_are_noted(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    size_t count = 0;
    set(&page, "a \xF0\x9F\xA6\xA4 z", 0);
    const uint32_t *missing = fonts_missing(page.fonts, &count);
    assert_int_equal(count, 1);
    assert_int_equal(missing[0], 0x1F9A4);
    page_close(&page);
}

static void any_bytes_are_drawn(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    uint32_t seed = 3;
    char text[120];
    for (int round = 0; round < 2000; round++) {
        for (size_t i = 0; i < sizeof text; i++) {
            seed = (uint32_t)((uint64_t)seed * 16807 % 2147483647);
            text[i] = (char)(seed >> 7);
        }
        BlockSpec spec = {text,
                          seed % sizeof text,
                          page.font,
                          (int)(seed % 200),
                          (BlockAlign)(seed % 3),
                          0};
        Block *block = blocks_get(page.blocks, &spec, &page.err);
        assert_non_null(block);
        size_t count = 0;
        const BlockWord *words = block_words(block, &count);
        for (size_t i = 0; i < count; i++) {
            blocks_mask(page.blocks, words[i].word);
        }
    }
    page_close(&page);
}

static void asked_again_is_the_same(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    Block *first = set(&page, "the same text", 100);
    assert_ptr_equal(set(&page, "the same text", 100), first);
    assert_ptr_not_equal(set(&page, "the same text", 101), first);
    block_hold(first);
    char text[64];
    for (int i = 0; i < 20000; i++) {
        snprintf(text, sizeof text, "text %d of very many other texts", i);
        set(&page, text, 0);
    }
    assert_ptr_equal(set(&page, "the same text", 100), first);
    block_drop(first);
    page_close(&page);
}

static void refusals(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    char *text = calloc(1, BLOCK_LONGEST + 1);
    BlockSpec spec = {text, BLOCK_LONGEST + 1, page.font, 0, BLOCK_LEFT, 0};
    assert_null(blocks_get(page.blocks, &spec, &page.err));
    assert_non_null(strstr(page.err.text, "too long"));
    spec = (BlockSpec){"a", 1, 99, 0, BLOCK_LEFT, 0};
    assert_null(blocks_get(page.blocks, &spec, &page.err));
    assert_non_null(strstr(page.err.text, "no font 99"));
    free(text);
    page_close(&page);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_end_at_spaces),
        cmocka_unit_test(long_words_break_anywhere),
        cmocka_unit_test(lines_may_end_after_a_dash),
        cmocka_unit_test(every_letter_is_kept),
        cmocka_unit_test(aligned),
        cmocka_unit_test(scripts_that_run_leftward),
        cmocka_unit_test(missing_characters_are_noted),
        cmocka_unit_test(any_bytes_are_drawn),
        cmocka_unit_test(asked_again_is_the_same),
        cmocka_unit_test(refusals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
