// Faces by name and size; others stand in for characters a face lacks.
#include "drawing.h"

static int get(Fonts *fonts, const char *face, FontStyle style, int size,
               Error *err) {
    FontSpec spec = {.face = face, .style = style, .size = size};
    return fonts_get(fonts, &spec, err);
}

static void a_font_keeps_its_number(void **state) {
    (void)state;
    Fonts *fonts = fonts_here();
    Error err = {0};
    int a = get(fonts, "sans", FONT_REGULAR, 20, &err);
    int b = get(fonts, "sans", FONT_BOLD, 20, &err);
    assert_true(a > 0 && b > 0 && a != b);
    assert_int_equal(get(fonts, "sans", FONT_REGULAR, 20, &err), a);
    assert_int_equal(fonts_resized(fonts, b, 19.6, &err), b);
    assert_int_equal(fonts_size(fonts, fonts_resized(fonts, a, 1, &err)),
                     FACE_SMALLEST);
    assert_int_equal(fonts_size(fonts, fonts_resized(fonts, a, 9e9, &err)),
                     FACE_LARGEST);
    fonts_free(fonts);
}

static void styles_and_letter_space(void **state) {
    (void)state;
    Fonts *fonts = fonts_here();
    Error err = {0};
    int regular = get(fonts, "sans", FONT_REGULAR, 20, &err);
    int italic = get(fonts, "sans", FONT_ITALIC, 20, &err);
    int bold = get(fonts, "sans", FONT_BOLD, 20, &err);
    assert_true(fonts_face(fonts, italic) != fonts_face(fonts, regular));
    assert_true(fonts_bold(fonts, bold) && !fonts_bold(fonts, italic));
    // A face without italics stays upright.
    assert_int_equal(get(fonts, "bench", FONT_ITALIC, 20, &err),
                     get(fonts, "bench", FONT_REGULAR, 20, &err));
    FontSpec spec = {"sans", FONT_REGULAR, 20, 50};
    int spaced = fonts_get(fonts, &spec, &err);
    assert_true(spaced > 0 && spaced != regular);
    assert_int_equal(fonts_letter(fonts, spaced), 64);
    assert_int_equal(fonts_letter(fonts, regular), 0);
    assert_int_equal(fonts_space(fonts, spaced),
                     fonts_space(fonts, regular) + 1);
    assert_int_equal(
        fonts_letter(fonts, fonts_resized(fonts, spaced, 40, &err)), 128);
    // Bold text falls back on bold faces, where there are such.
    assert_ptr_not_equal(fonts_face_for(fonts, bold, 0x0628),
                         fonts_face_for(fonts, regular, 0x0628));
    spec.letter = 501;
    assert_int_equal(fonts_get(fonts, &spec, &err), 0);
    assert_non_null(strstr(err.text, "0 to 0.5"));
    fonts_free(fonts);
}

static void refusals(void **state) {
    (void)state;
    Fonts *fonts = fonts_here();
    Error err = {0};
    assert_int_equal(get(fonts, "comic", FONT_REGULAR, 20, &err), 0);
    assert_non_null(strstr(err.text, "comic"));
    assert_int_equal(get(fonts, "sans", FONT_REGULAR, 5, &err), 0);
    assert_int_equal(get(fonts, "sans", FONT_REGULAR, 401, &err), 0);
    assert_non_null(strstr(err.text, "401"));
    assert_false(fonts_valid(fonts, 0));
    assert_false(fonts_valid(fonts, 1));
    fonts_free(fonts);
    fonts = fonts_new("no/such/folder", &err);
    assert_int_equal(get(fonts, "sans", FONT_REGULAR, 20, &err), 0);
    assert_non_null(strstr(err.text, "no/such/folder/Andika-Regular.ttf"));
    fonts_free(fonts);
}

static void fallbacks(void **state) {
    (void)state;
    Fonts *fonts = fonts_here();
    Error err = {0};
    int font = get(fonts, "sans", FONT_REGULAR, 20, &err);
    Face *own = fonts_face(fonts, font);
    size_t count = 0;
    assert_ptr_equal(fonts_face_for(fonts, font, 'a'), own);
    assert_ptr_not_equal(fonts_face_for(fonts, font, 0x0628), own);
    assert_ptr_not_equal(fonts_face_for(fonts, font, 0x0995), own);
    assert_ptr_equal(fonts_face_for(fonts, font, 0x200D), own);
    fonts_missing(fonts, &count);
    assert_int_equal(count, 0);
    assert_ptr_equal(fonts_face_for(fonts, font, 0x1F9A4), own); // a dodo
    assert_ptr_equal(fonts_face_for(fonts, font, 0x1F9A4), own);
    const uint32_t *missing = fonts_missing(fonts, &count);
    assert_int_equal(count, 1);
    assert_int_equal(missing[0], 0x1F9A4);
    fonts_free(fonts);
}

static void too_many_sizes_become_near_ones(void **state) {
    (void)state;
    Fonts *fonts = fonts_here();
    Error err = {0};
    int font = get(fonts, "bench", FONT_REGULAR, 6, &err);
    int last = 0;
    for (int size = 7; size < 300; size++) {
        last = fonts_resized(fonts, font, size, &err);
        assert_true(fonts_valid(fonts, last));
    }
    assert_in_range(fonts_size(fonts, last), 90, 299);
    assert_true(get(fonts, "sans", FONT_BOLD, 33, &err) > 0);
    fonts_free(fonts);
}

static void files_are_there(void **state) {
    (void)state;
    const char *file = NULL;
    const char *package = NULL;
    size_t count = 0;
    for (; fonts_file(count, &file, &package); count++) {
        assert_true(strncmp(package, "fonts-", 6) == 0);
    }
    assert_true(count > 5);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_font_keeps_its_number),
        cmocka_unit_test(styles_and_letter_space),
        cmocka_unit_test(refusals),
        cmocka_unit_test(fallbacks),
        cmocka_unit_test(too_many_sizes_become_near_ones),
        cmocka_unit_test(files_are_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
