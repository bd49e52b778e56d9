// LDFLAGS: -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc
// What a reader would find wrong is found, and nothing else.
#include "drawing.h"

#include <math.h>

#include "../script/starving.h"
#include "device/audit.h"

#define WHITE UINT32_C(0xFFFFFFFF)
#define BLACK UINT32_C(0xFF000000)

typedef struct Sheet {
    Desk desk;
    PenText text;
    Audit audit;
} Sheet;

static void sheet_open(Sheet *sheet) {
    *sheet = (Sheet){.audit = {.texts = NULL}};
    desk_open(&sheet->desk, 300, 200);
    sheet->text =
        words("Plug in the cable", font_in(sheet->desk.pen, "sans", 20));
    pen_begin(sheet->desk.pen, 300, 200, WHITE);
}

static void sheet_close(Sheet *sheet) {
    audit_free(&sheet->audit);
    desk_close(&sheet->desk);
}

static void write_at(Sheet *sheet, double x, double y, uint32_t colour) {
    assert_true(pen_text(sheet->desk.pen, x, y, &sheet->text, colour, NULL,
                         &sheet->desk.err));
}

static void rect(Sheet *sheet, int x, int y, int w, int h, uint32_t fill) {
    assert_true(pen_rect(sheet->desk.pen, x, y, w, h, fill, &sheet->desk.err));
}

static const Audit *look(Sheet *sheet) {
    Area damage[LIST_DAMAGE];
    pen_end(sheet->desk.pen, damage);
    audit_free(&sheet->audit);
    assert_true(audit_frame(sheet->desk.pen, &sheet->audit, &sheet->desk.err));
    pen_begin(sheet->desk.pen, 300, 200, WHITE);
    return &sheet->audit;
}

static void assert_contrast(double found, double wanted) {
    if (fabs(found - wanted) > 0.02) {
        fail_msg("contrast %g is not %g", found, wanted);
    }
}

static double contrast(Sheet *sheet, uint32_t colour, uint32_t ground) {
    rect(sheet, 0, 0, 300, 200, ground);
    write_at(sheet, 10, 10, colour);
    const Audit *audit = look(sheet);
    assert_int_equal(audit->text_count, 1);
    return audit->texts[0].contrast;
}

static void contrast_is_reckoned_as_wcag_does(void **state) {
    (void)state;
    Sheet sheet;
    sheet_open(&sheet);
    assert_contrast(contrast(&sheet, BLACK, WHITE), 21);
    assert_contrast(contrast(&sheet, WHITE, BLACK), 21);
    assert_contrast(contrast(&sheet, WHITE, WHITE), 1);
    assert_contrast(contrast(&sheet, 0xFF767676, WHITE), 4.54);
    assert_contrast(contrast(&sheet, 0xFFFF0000, WHITE), 3.99);
    assert_contrast(contrast(&sheet, 0xFF0000FF, WHITE), 8.59);
    // Half of black on white is the grey in the middle.
    assert_contrast(contrast(&sheet, 0x80000000, WHITE), 4);
    sheet_close(&sheet);
}

static void contrast_is_that_of_the_worst_place(void **state) {
    (void)state;
    Sheet sheet;
    sheet_open(&sheet);
    // A dark bar under a fifth of the words; then one under next to nothing.
    rect(&sheet, 20, 0, 30, 60, 0xFF333333);
    write_at(&sheet, 10, 10, BLACK);
    assert_true(look(&sheet)->texts[0].contrast < 2);
    rect(&sheet, 20, 0, 3, 60, 0xFF333333);
    write_at(&sheet, 10, 10, BLACK);
    assert_contrast(look(&sheet)->texts[0].contrast, 21);
    // What is painted later does not count.
    write_at(&sheet, 10, 10, BLACK);
    rect(&sheet, 0, 0, 300, 200, BLACK);
    assert_contrast(look(&sheet)->texts[0].contrast, 21);
    // A pale span is found in dark text.
    BlockSpan span = {5, 7, sheet.text.font, 0xFFEEEEEE};
    sheet.text.spans = &span;
    sheet.text.span_count = 1;
    write_at(&sheet, 10, 10, BLACK);
    assert_contrast(look(&sheet)->texts[0].contrast, 1.16);
    sheet_close(&sheet);
}

static void what_is_cut_off_is_counted(void **state) {
    (void)state;
    Sheet sheet;
    Pen *pen = NULL;
    sheet_open(&sheet);
    pen = sheet.desk.pen;
    write_at(&sheet, 10, 10, BLACK);
    AuditText whole = look(&sheet)->texts[0];
    assert_int_equal(whole.seen, whole.whole);
    assert_true(whole.area.x >= 10 && whole.area.y > 10 && whole.area.w > 100);
    assert_true(whole.whole > 1000 &&
                whole.whole < (int64_t)whole.area.w * whole.area.h);
    assert_true(pen_clip(pen, 0, 0, 60, 200, &sheet.desk.err));
    write_at(&sheet, 10, 10, BLACK);
    assert_true(pen_unclip(pen, &sheet.desk.err));
    AuditText part = look(&sheet)->texts[0];
    assert_int_equal(part.whole, whole.whole);
    assert_true(part.seen > 0 && part.seen < whole.seen / 2);
    assert_memory_equal(&part.area, &whole.area, sizeof part.area);
    // The window's edge cuts, too.
    write_at(&sheet, 250, 10, BLACK);
    part = look(&sheet)->texts[0];
    assert_true(part.seen > 0 && part.seen < whole.seen / 2);
    sheet_close(&sheet);
}

static void a_text_says_what_it_is(void **state) {
    (void)state;
    Sheet sheet;
    sheet_open(&sheet);
    PenFont bold = {24, FONT_BOLD, "sans", 0};
    BlockSpan span = {0, 4, pen_font(sheet.desk.pen, &bold, &sheet.desk.err),
                      0};
    write_at(&sheet, 10, 10, BLACK);
    sheet.text.spans = &span;
    sheet.text.span_count = 1;
    write_at(&sheet, 10, 50, BLACK);
    span.to = (uint32_t)sheet.text.length;
    write_at(&sheet, 10, 90, BLACK);
    sheet.text = words("012345678901234567890123456789012345678901234567890123"
                       "45678\xC5\xB5\xC5\xB7",
                       sheet.text.font);
    write_at(&sheet, 10, 130, BLACK);
    const Audit *audit = look(&sheet);
    assert_int_equal(audit->text_count, 4);
    assert_string_equal(audit->texts[0].text, "Plug in the cable");
    assert_true(!audit->texts[0].bold && audit->texts[0].size == 20);
    assert_true(!audit->texts[1].bold && audit->texts[1].size == 20);
    assert_true(audit->texts[2].bold && audit->texts[2].size == 24);
    // Cut at a whole character.
    assert_int_equal(strlen(audit->texts[3].text), 59);
    assert_int_equal(audit->overlap_count, 0);
    assert_int_equal(audit->missing_count, 0);
    sheet_close(&sheet);
}

static void words_over_words_are_found(void **state) {
    (void)state;
    Sheet sheet;
    sheet_open(&sheet);
    write_at(&sheet, 10, 10, BLACK);
    write_at(&sheet, 30, 16, BLACK);
    write_at(&sheet, 10, 90, BLACK);
    const Audit *audit = look(&sheet);
    assert_int_equal(audit->text_count, 3);
    assert_int_equal(audit->overlap_count, 1);
    assert_int_equal(audit->overlaps[0].under, 0);
    assert_int_equal(audit->overlaps[0].over, 1);
    assert_true(audit->overlaps[0].area.w >= 3);
    // Something solid between them: a dialog over a page.
    write_at(&sheet, 10, 10, BLACK);
    rect(&sheet, 5, 5, 280, 60, WHITE);
    write_at(&sheet, 30, 16, BLACK);
    assert_int_equal(look(&sheet)->overlap_count, 0);
    // A veil is not solid.
    write_at(&sheet, 10, 10, BLACK);
    rect(&sheet, 5, 5, 280, 60, 0x80FFFFFF);
    write_at(&sheet, 30, 16, BLACK);
    assert_int_equal(look(&sheet)->overlap_count, 1);
    // Clipped apart, they do not meet.
    write_at(&sheet, 10, 10, BLACK);
    assert_true(pen_clip(sheet.desk.pen, 200, 0, 100, 200, &sheet.desk.err));
    write_at(&sheet, 30, 16, BLACK);
    assert_true(pen_unclip(sheet.desk.pen, &sheet.desk.err));
    assert_int_equal(look(&sheet)->overlap_count, 0);
    sheet_close(&sheet);
}

static void missing_characters_are_told(void **state) {
    (void)state;
    Sheet sheet;
    sheet_open(&sheet);
    sheet.text = words("a dodo: \xF0\x9F\xA6\xA4", sheet.text.font);
    write_at(&sheet, 10, 10, BLACK);
    const Audit *audit = look(&sheet);
    assert_int_equal(audit->missing_count, 1);
    assert_int_equal(audit->missing[0], 0x1F9A4);
    sheet_close(&sheet);
}

static void it_survives_without_memory(void **state) {
    (void)state;
    Sheet sheet;
    Area damage[LIST_DAMAGE];
    sheet_open(&sheet);
    for (int i = 0; i < 12; i++) {
        write_at(&sheet, 10, 10 + 5 * i, BLACK);
    }
    pen_end(sheet.desk.pen, damage);
    bool through = false;
    for (long n = 0; !through; n++) {
        Audit audit;
        Error err = {0};
        atomic_store(&left, n);
        bool ok = audit_frame(sheet.desk.pen, &audit, &err);
        through = atomic_exchange(&left, UNLIMITED) >= 0;
        if (ok != through || ok != (err.text[0] == '\0')) {
            fail_msg("at request %ld: %s", n, err.text);
        }
        audit_free(&audit);
    }
    sheet_close(&sheet);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(contrast_is_reckoned_as_wcag_does),
        cmocka_unit_test(contrast_is_that_of_the_worst_place),
        cmocka_unit_test(what_is_cut_off_is_counted),
        cmocka_unit_test(a_text_says_what_it_is),
        cmocka_unit_test(words_over_words_are_found),
        cmocka_unit_test(missing_characters_are_told),
        cmocka_unit_test(it_survives_without_memory),
    };
    return cmocka_run_group_tests_name("device/audit", tests, NULL, NULL);
}
