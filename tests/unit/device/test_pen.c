// The pen's limits, its frames and the text it draws.
#include "drawing.h"

#include <math.h>

static void drawing_needs_a_frame(void **state) {
    (void)state;
    Desk desk;
    Error *err = &desk.err;
    desk_open(&desk, 40, 40);
    PenBox box = {0};
    bool found;
    assert_false(pen_rect(desk.pen, 0, 0, 5, 5, INK, err));
    assert_non_null(strstr(err->text, "while a frame is drawn"));
    assert_false(pen_box(desk.pen, &box, err));
    assert_false(pen_clip(desk.pen, 0, 0, 5, 5, err));
    assert_false(pen_push(desk.pen, 0, 0, 1, err));
    assert_false(pen_picture(desk.pen, 0, 0, 5, 5, "a.svg", 0, &found, err));
    // Measuring does not.
    int font = pen_font(desk.pen, 16, false, "sans", err);
    PenText text = words("cable", font);
    PenSize size;
    assert_true(pen_measure(desk.pen, &text, &size, err));
    assert_true(size.w > 0 && size.lines == 1);
    desk_close(&desk);
}

static void numbers_must_make_sense(void **state) {
    (void)state;
    static const double bad[] = {NAN, INFINITY, -INFINITY, 1e9, -1e300};
    Desk desk;
    Error *err = &desk.err;
    desk_open(&desk, 40, 40);
    int font = pen_font(desk.pen, 16, false, "sans", err);
    PenText text = words("cable", font);
    desk_begin(&desk);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        PenBox box = {1, 1, bad[i], 5, 5, INK, 0, 1};
        PenCircle circle = {1, 1, bad[i], INK, 0, 1};
        assert_false(pen_rect(desk.pen, bad[i], 0, 5, 5, INK, err));
        assert_false(pen_box(desk.pen, &box, err));
        assert_false(pen_circle(desk.pen, &circle, err));
        assert_false(pen_line(desk.pen, 0, bad[i], 5, 5, 1, INK, err));
        assert_false(pen_line(desk.pen, 0, 0, 5, 5, bad[i], INK, err));
        assert_false(pen_text(desk.pen, 0, bad[i], &text, INK, NULL, err));
        assert_false(pen_clip(desk.pen, 0, 0, 5, bad[i], err));
        assert_false(pen_push(desk.pen, 0, 0, bad[i], err));
        text.width = bad[i];
        assert_false(pen_text(desk.pen, 0, 0, &text, INK, NULL, err));
        text.width = 0;
        assert_int_equal(pen_font(desk.pen, bad[i], false, "sans", err), 0);
    }
    assert_false(pen_push(desk.pen, 0, 0, 0, err));
    assert_false(pen_push(desk.pen, 0, 0, 101, err));
    desk_end(&desk);
    assert_int_equal(touched(&desk), 0);
    desk_close(&desk);
}

static void counts_are_capped(void **state) {
    (void)state;
    Desk desk;
    Error *err = &desk.err;
    desk_open(&desk, 40, 40);
    desk_begin(&desk);
    for (int i = 0; i < PEN_MOST_ITEMS; i++) {
        assert_true(pen_rect(desk.pen, i % 40, 0, 1, 1, INK, err));
    }
    assert_false(pen_rect(desk.pen, 0, 0, 1, 1, INK, err));
    assert_non_null(strstr(err->text, "50000"));
    desk_begin(&desk);
    for (int i = 0; i < PEN_DEEPEST; i++) {
        assert_true(pen_clip(desk.pen, 0, 0, 9, 9, err));
        assert_true(pen_push(desk.pen, 0, 0, 1, err));
    }
    assert_false(pen_clip(desk.pen, 0, 0, 9, 9, err));
    assert_false(pen_push(desk.pen, 0, 0, 1, err));
    char *much = malloc(60000);
    memset(much, 'a', 60000);
    int font = pen_font(desk.pen, 6, false, "bench", err);
    PenText text = {much, 60000, font, 0, BLOCK_LEFT, 0};
    desk_begin(&desk);
    for (int i = 0; i < PEN_MOST_TEXT / 60000; i++) {
        assert_true(pen_text(desk.pen, 0, 0, &text, INK, NULL, err));
    }
    assert_false(pen_text(desk.pen, 0, 0, &text, INK, NULL, err));
    free(much);
    desk_close(&desk);
}

static void palette(void **state) {
    (void)state;
    Desk desk;
    Error *err = &desk.err;
    uint32_t argb = 0;
    char name[64];
    desk_open(&desk, 8, 8);
    assert_true(pen_set_colour(desk.pen, "brand", 0xFF005EB8, err));
    assert_true(pen_set_colour(desk.pen, "brand", 0xFF003087, err));
    assert_true(pen_colour(desk.pen, "brand", &argb));
    assert_int_equal(argb, 0xFF003087);
    assert_false(pen_colour(desk.pen, "brandy", &argb));
    for (int i = 1; i < PEN_MOST_COLOURS; i++) {
        snprintf(name, sizeof name, "c%d", i);
        assert_true(pen_set_colour(desk.pen, name, INK, err));
    }
    assert_false(pen_set_colour(desk.pen, "more", INK, err));
    memset(name, 'x', 40);
    name[40] = '\0';
    assert_false(pen_set_colour(desk.pen, name, INK, err));
    desk_close(&desk);
}

static void first_frame_and_forgetting_spoil_all(void **state) {
    (void)state;
    Desk desk;
    Area damage[LIST_DAMAGE];
    desk_open(&desk, 40, 30);
    desk_begin(&desk);
    assert_int_equal(pen_end(desk.pen, damage), 1);
    assert_area(damage[0], 0, 0, 40, 30);
    desk_begin(&desk);
    assert_int_equal(pen_end(desk.pen, damage), 0);
    desk_begin(&desk);
    pen_forget(desk.pen);
    assert_int_equal(pen_end(desk.pen, damage), 1);
    desk_close(&desk);
}

static void cancelled_frame_leaves_the_last(void **state) {
    (void)state;
    Desk desk;
    Area damage[LIST_DAMAGE];
    desk_open(&desk, 40, 30);
    desk_begin(&desk);
    assert_true(pen_rect(desk.pen, 5, 5, 5, 5, INK, &desk.err));
    pen_end(desk.pen, damage);
    desk_begin(&desk);
    assert_true(pen_push(desk.pen, 5, 5, 2, &desk.err));
    pen_cancel(desk.pen);
    assert_false(pen_rect(desk.pen, 0, 0, 5, 5, INK, &desk.err));
    pen_paint(desk.pen, &desk.canvas, (Area){0, 0, 40, 30});
    assert_area(ink(&desk), 5, 5, 5, 5);
    // Nothing of it lasts.
    desk_begin(&desk);
    assert_true(pen_rect(desk.pen, 5, 5, 5, 5, INK, &desk.err));
    assert_int_equal(pen_end(desk.pen, damage), 0);
    desk_close(&desk);
}

static void text_is_where_it_was_measured(void **state) {
    (void)state;
    static const char *const faces[] = {"sans", "dyslexic", "bench"};
    Desk desk;
    Error *err = &desk.err;
    desk_open(&desk, 400, 200);
    for (int i = 0; i < 3; i++) {
        for (int size = 10; size < 60; size += 13) {
            int font = pen_font(desk.pen, size, i == 1, faces[i], err);
            PenText text = words("\xC3\x89jygp cable|", font);
            PenSize room;
            desk_begin(&desk);
            assert_true(pen_text(desk.pen, 30, 40, &text, INK, &room, err));
            desk_end(&desk);
            // Accents and tails may stand out of the line a little.
            int out = size / 4;
            Area box = {30, 40 - out, (int)room.w, (int)room.h + 2 * out};
            Area seen = ink(&desk);
            assert_true(area_holds(box, seen));
            assert_true(seen.w > box.w - size && seen.h > size * 7 / 10);
        }
    }
    desk_close(&desk);
}

static void text_grows_with_its_space(void **state) {
    (void)state;
    Desk desk;
    Error *err = &desk.err;
    desk_open(&desk, 400, 200);
    int font = pen_font(desk.pen, 20, false, "sans", err);
    PenText text = words("Plug in the cable", font);
    PenSize once;
    PenSize twice;
    desk_begin(&desk);
    assert_true(pen_measure(desk.pen, &text, &once, err));
    assert_true(pen_push(desk.pen, 0, 0, 2, err));
    assert_true(pen_text(desk.pen, 0, 0, &text, INK, &twice, err));
    assert_true(fabs(twice.w - once.w) < once.w * 0.06);
    // What was measured, given as the width, keeps its one line.
    text.width = twice.w;
    assert_true(pen_measure(desk.pen, &text, &twice, err));
    assert_int_equal(twice.lines, 1);
    desk_end(&desk);
    assert_true(ink(&desk).w > 1.8 * once.w);
    desk_close(&desk);
}

static void spacing_is_times_the_size(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, 40, 40);
    int font = pen_font(desk.pen, 20, false, "sans", &desk.err);
    PenText text = words("one\ntwo\nthree", font);
    PenSize size;
    text.spacing = 1.5;
    assert_true(pen_measure(desk.pen, &text, &size, &desk.err));
    assert_true(size.h == 90 && size.lines == 3);
    desk_close(&desk);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(drawing_needs_a_frame),
        cmocka_unit_test(numbers_must_make_sense),
        cmocka_unit_test(counts_are_capped),
        cmocka_unit_test(palette),
        cmocka_unit_test(first_frame_and_forgetting_spoil_all),
        cmocka_unit_test(cancelled_frame_leaves_the_last),
        cmocka_unit_test(text_is_where_it_was_measured),
        cmocka_unit_test(text_grows_with_its_space),
        cmocka_unit_test(spacing_is_times_the_size),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
