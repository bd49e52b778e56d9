// Text breaks where it should, stands where it should, and is drawn whole.
#include "drawing.h"

#include "device/cache.h"

typedef struct Page {
    Fonts *fonts;
    Blocks *blocks;
    int font;
    Error err;
} Page;

static void page_open(Page *page) {
    *page = (Page){.fonts = fonts_here()};
    page->blocks = blocks_new(page->fonts, &page->err);
    FontSpec bench = {.face = "bench", .size = 20};
    page->font = fonts_get(page->fonts, &bench, &page->err);
    assert_true(page->font > 0);
}

static void page_close(Page *page) {
    blocks_free(page->blocks);
    fonts_free(page->fonts);
}

static Block *set(Page *page, const char *text, int width) {
    BlockSpec spec = {.text = text,
                      .length = strlen(text),
                      .font = page->font,
                      .width = width};
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
    BlockSpec spec = {.text = "mm", .length = 2, .font = page.font, .width = 3};
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

static int coverage(Page *page, Word *word) {
    const Mask *mask = word != NULL ? blocks_mask(page->blocks, word) : NULL;
    int sum = 0;
    for (int k = 0; mask != NULL && k < mask->w * mask->h; k++) {
        sum += mask->bytes[k];
    }
    return sum;
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
        full += coverage(&page, all[i].word);
    }
    for (int width = 30; width < 300; width += 7) {
        size_t count = 0;
        int sum = 0;
        const BlockWord *words = block_words(set(&page, text, width), &count);
        for (size_t i = 0; i < count; i++) {
            sum += coverage(&page, words[i].word);
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
    BlockSpec spec = {.text = "Cable",
                      .length = 5,
                      .font = page.font,
                      .width = 200,
                      .align = BLOCK_CENTRE,
                      .pitch = 40};
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
    assert_int_equal(count, 5);
    assert_int_equal(words[4].x, 0);
    assert_true(words[2].x > 0 && words[0].x > words[2].x);
    assert_true(words[0].leftward && !words[2].leftward);
    int whole = wide(&page, "\xD9\x83\xD8\xAA\xD8\xA7\xD8\xA8");
    assert_int_equal(block_size(set(&page, text, 0)).w - whole, words[0].x);
    // Joined letters are narrower than the same letters apart.
    int apart = wide(&page, "\xD9\x83") + wide(&page, "\xD8\xAA") +
                wide(&page, "\xD8\xA7") + wide(&page, "\xD8\xA8");
    assert_true(whole < apart);
    page_close(&page);
}

// Where the word that begins with byte `from` stands.
static const BlockWord *word_from(Block *block, uint32_t from) {
    size_t count = 0;
    const BlockWord *words = block_words(block, &count);
    for (size_t i = 0; i < count; i++) {
        if (words[i].from == from) {
            return &words[i];
        }
    }
    fail_msg("no word begins with byte %u", from);
    return NULL;
}

static void both_ways_on_one_line(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    // English with two words of Urdu and a number between them.
    Block *block =
        set(&page, "The \xDA\xA9\xDB\x8C 12 \xD9\x88\xD8\xB1 runs", 0);
    assert_true(word_from(block, 0)->x < word_from(block, 12)->x);
    assert_true(word_from(block, 12)->x < word_from(block, 9)->x);
    assert_true(word_from(block, 9)->x < word_from(block, 4)->x);
    assert_true(word_from(block, 4)->x < word_from(block, 17)->x);
    // Urdu with an English word in it, wrapped: each line from the right.
    const char *text = "\xDA\xA9\xDB\x8C ping now \xD9\x88\xD8\xB1";
    block = set(&page, text, 0);
    assert_true(word_from(block, 0)->x > word_from(block, 10)->x);
    assert_true(word_from(block, 10)->x > word_from(block, 5)->x);
    assert_int_equal(word_from(block, 14)->x, 0);
    block = set(&page, text, wide(&page, "\xDA\xA9\xDB\x8C ping"));
    assert_true(block_size(block).lines > 1);
    assert_int_equal(word_from(block, 5)->x, 0);
    assert_true(word_from(block, 10)->y > word_from(block, 5)->y);
    page_close(&page);
}

static uint64_t ink_of(Page *page, const char *text) {
    size_t count = 0;
    const BlockWord *words = block_words(set(page, text, 0), &count);
    uint64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        const Mask *mask = words[i].word != NULL
                               ? blocks_mask(page->blocks, words[i].word)
                               : NULL;
        size_t size = mask != NULL ? (size_t)(mask->w * mask->h) : 0;
        sum = size > 0 ? cache_hash(sum, mask->bytes, size) : sum;
    }
    return sum;
}

static void brackets_turn_round(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    // What is told to run leftward shows the closing bracket for "(".
    assert_true(ink_of(&page, "\xE2\x80\xAE(\xE2\x80\xAC") ==
                ink_of(&page, ")"));
    assert_true(ink_of(&page, "(") != ink_of(&page, ")"));
    // The marks take no room and leave no ink.
    assert_int_equal(wide(&page, "\xE2\x80\xAE(\xE2\x80\xAC"),
                     wide(&page, ")"));
    Block *block = set(&page, "\xE2\x80\xAEPlug in\xE2\x80\xAC", 0);
    assert_true(word_from(block, 3)->x > word_from(block, 8)->x);
    assert_int_equal(word_from(block, 8)->x, 0);
    page_close(&page);
}

static void scripts_of_the_classroom_have_all_letters(void **state) {
    (void)state;
    static const struct {
        const char *name, *text;
    } texts[] = {
        {"Welsh", "\xC5\xB4yl yr \xC5\xB7r t\xC5\xB7 \xC3\xAE \xE1\xBA\x83 "
                  "\xE1\xBB\xB3"},
        {"Polish",
         "\xC5\xBC\xC3\xB3\xC5\x82\xC4\x87 g\xC4\x99\xC5\x9Bl\xC4\x85 "
         "j\xC5\xBA\xC5\x84"},
        {"Urdu", "\xD9\x86\xDB\x8C\xD9\xB9 \xDA\xBE\xDB\x92\xDB\x94 "
                 "\xDB\xB1\xDB\xB2\xD8\x9F"},
        {"Arabic", "\xD8\xA7\xD9\x84\xD8\xB3\xD9\x91\xD9\x8E\xD9\x84\xD8\xA7"
                   "\xD9\x85\xD8\x8C"},
        {"Gujarati", "\xE0\xAA\x95\xE0\xAB\x8D\xE0\xAA\xB7\xE0\xAA\xBF"
                     "\xE0\xAB\xA7"},
        {"Punjabi", "\xE0\xA8\xAA\xE0\xA9\xB0\xE0\xA8\x9C\xE0\xA8\xBE"
                    "\xE0\xA5\xA4"},
        {"Bengali", "\xE0\xA6\x95\xE0\xA7\x8D\xE0\xA6\xB7\xE0\xA6\xBF"
                    "\xE0\xA5\xA4"},
    };
    static const char *const faces[] = {"sans", "dyslexic"};
    Page page;
    page_open(&page);
    for (int i = 0; i < 6; i++) {
        FontSpec spec = {faces[i % 2], (FontStyle)(i / 2), 20, 0};
        page.font = fonts_get(page.fonts, &spec, &page.err);
        assert_true(page.font > 0);
        for (size_t k = 0; k < sizeof texts / sizeof *texts; k++) {
            size_t missing = 0;
            set(&page, texts[k].text, 0);
            fonts_missing(page.fonts, &missing);
            if (missing > 0) {
                fail_msg("%s lacks a letter of %s", faces[i % 2],
                         texts[k].name);
            }
        }
    }
    // Bound consonants are one sign, narrower than the two.
    int bound = wide(&page, "\xE0\xAA\x95\xE0\xAB\x8D\xE0\xAA\xB7");
    assert_true(bound < wide(&page, "\xE0\xAA\x95\xE0\xAA\xB7"));
    page_close(&page);
}

static void space_between_letters(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    int plain = page.font;
    FontSpec spec = {"bench", FONT_REGULAR, 20, 100}; // two pixels
    int spaced = fonts_get(page.fonts, &spec, &page.err);
    assert_true(spaced > 0 && spaced != plain);
    const struct {
        const char *text;
        int gaps;
    } lines[] = {
        {"cable", 5},
        {"in the cable", 12},
        {"ae\xCC\x81x", 3},                          // a mark goes along
        {"ffi fl", 6},                               // no letters melt
        {"\xD9\x83\xD8\xAA\xD8\xA8", 0},             // joined
        {"\xE0\xA6\x95\xE0\xA6\xBF\xE0\xA6\x95", 0}, // joined above
        {"ab \xD9\x83\xD8\xAA", 3},
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        page.font = plain;
        int before = wide(&page, lines[i].text);
        page.font = spaced;
        assert_int_equal(wide(&page, lines[i].text) - before,
                         2 * lines[i].gaps);
    }
    // The ink of a letter is that of the letter alone.
    page.font = plain;
    int apart = 0;
    for (const char *letter = "cable"; *letter != '\0'; letter++) {
        char one[2] = {*letter, '\0'};
        apart += coverage(&page, word_from(set(&page, one, 0), 0)->word);
    }
    page.font = spaced;
    assert_int_equal(
        coverage(&page, word_from(set(&page, "cable", 0), 0)->word), apart);
    page_close(&page);
}

static Block *set_spans(Page *page, const char *text, int width,
                        const BlockSpan *spans, size_t count) {
    BlockSpec spec = {.text = text,
                      .length = strlen(text),
                      .font = page->font,
                      .width = width,
                      .spans = spans,
                      .span_count = count};
    Block *block = blocks_get(page->blocks, &spec, &page->err);
    assert_non_null(block);
    return block;
}

static void spans_are_part_of_their_paragraph(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    FontSpec larger = {"bench", FONT_REGULAR, 24, 0};
    int font = fonts_get(page.fonts, &larger, &page.err);
    const char *text = "Plug in the network cable";
    BlockSpan spans[2] = {{5, 11, page.font, 0xFF112233}, {14, 19, font, 0}};
    int whole = wide(&page, text);
    // A colour alone moves nothing.
    Block *block = set_spans(&page, text, 0, spans, 1);
    assert_int_equal(block_size(block).w, whole);
    assert_int_equal(word_from(block, 5)->colour, 0xFF112233);
    assert_int_equal(word_from(block, 8)->colour, 0xFF112233);
    assert_int_equal(word_from(block, 0)->colour, 0);
    assert_int_equal(word_from(block, 12)->colour, 0);
    // A larger font within a word: its parts stay together, on one base line.
    block = set_spans(&page, text, 0, spans, 2);
    assert_true(block_size(block).w > whole);
    const BlockWord *part = word_from(block, 14);
    assert_int_equal(part->font, font);
    assert_int_equal(part->to, 19);
    assert_int_equal(part->x,
                     word_from(block, 12)->x + word_from(block, 12)->width);
    assert_true(part->y < word_from(block, 12)->y);
    block = set_spans(&page, text, part->x + 5, spans, 2);
    assert_int_equal(word_from(block, 12)->x, 0);
    assert_true(word_from(block, 12)->y > word_from(block, 0)->y);
    page_close(&page);
}

static void spans_tell_blocks_apart(void **state) {
    (void)state;
    Page page;
    page_open(&page);
    BlockSpan red = {0, 4, page.font, 0xFFFF0000};
    BlockSpan blue = {0, 4, page.font, 0xFF0000FF};
    Block *first = set_spans(&page, "Plug in", 0, &red, 1);
    block_hold(first);
    assert_ptr_equal(set_spans(&page, "Plug in", 0, &red, 1), first);
    assert_ptr_not_equal(set_spans(&page, "Plug in", 0, &blue, 1), first);
    assert_ptr_not_equal(set(&page, "Plug in", 0), first);
    block_drop(first);
    red.font = 99;
    BlockSpec spec = {.text = "Plug",
                      .length = 4,
                      .font = page.font,
                      .spans = &red,
                      .span_count = 1};
    assert_null(blocks_get(page.blocks, &spec, &page.err));
    assert_non_null(strstr(page.err.text, "no font 99"));
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
        BlockSpec spec = {.text = text,
                          .length = seed % sizeof text,
                          .font = page.font,
                          .width = (int)(seed % 200),
                          .align = (BlockAlign)(seed % 3)};
        Block *block = blocks_get(page.blocks, &spec, &page.err);
        assert_non_null(block);
        size_t count = 0;
        const BlockWord *words = block_words(block, &count);
        for (size_t i = 0; i < count; i++) {
            coverage(&page, words[i].word);
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
    BlockSpec spec = {
        .text = text, .length = BLOCK_LONGEST + 1, .font = page.font};
    assert_null(blocks_get(page.blocks, &spec, &page.err));
    assert_non_null(strstr(page.err.text, "too long"));
    spec = (BlockSpec){.text = "a", .length = 1, .font = 99};
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
        cmocka_unit_test(both_ways_on_one_line),
        cmocka_unit_test(brackets_turn_round),
        cmocka_unit_test(scripts_of_the_classroom_have_all_letters),
        cmocka_unit_test(space_between_letters),
        cmocka_unit_test(spans_are_part_of_their_paragraph),
        cmocka_unit_test(spans_tell_blocks_apart),
        cmocka_unit_test(missing_characters_are_noted),
        cmocka_unit_test(any_bytes_are_drawn),
        cmocka_unit_test(asked_again_is_the_same),
        cmocka_unit_test(refusals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
