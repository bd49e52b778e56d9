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
    int font = font_in(desk.pen, "sans", 16);
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
    int font = font_in(desk.pen, "sans", 16);
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
        assert_int_equal(font_in(desk.pen, "sans", bad[i]), 0);
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
    int font = font_in(desk.pen, "bench", 6);
    PenText text = {.text = much, .length = 60000, .font = font};
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
            int font = font_in(desk.pen, faces[i], size);
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
    int font = font_in(desk.pen, "sans", 20);
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
    int font = font_in(desk.pen, "sans", 20);
    PenText text = words("one\ntwo\nthree", font);
    PenSize size;
    text.spacing = 1.5;
    assert_true(pen_measure(desk.pen, &text, &size, &desk.err));
    assert_true(size.h == 90 && size.lines == 3);
    desk_close(&desk);
}

static void a_changed_span_is_damage(void **state) {
    (void)state;
    Desk desk;
    Area damage[LIST_DAMAGE];
    desk_open(&desk, 400, 40);
    PenText text = words("Plug in the cable", font_in(desk.pen, "sans", 20));
    BlockSpan span = {5, 7, text.font, 0xFF112233};
    text.spans = &span;
    text.span_count = 1;
    for (int i = 0; i < 3; i++) {
        span.colour = i < 2 ? 0xFF112233 : 0xFF332211;
        desk_begin(&desk);
        assert_true(pen_text(desk.pen, 0, 0, &text, INK, NULL, &desk.err));
        assert_int_equal(pen_end(desk.pen, damage), i == 1 ? 0 : 1);
    }
    span.to = 40;
    desk_begin(&desk);
    assert_false(pen_text(desk.pen, 0, 0, &text, INK, NULL, &desk.err));
    assert_non_null(strstr(desk.err.text, "within their text"));
    desk_close(&desk);
}

static int pixels_of(const Desk *desk, uint32_t colour) {
    int count = 0;
    for (int y = 0; y < desk->canvas.height; y++) {
        for (int x = 0; x < desk->canvas.width; x++) {
            count += pixel(desk, x, y) == colour;
        }
    }
    return count;
}

static void spans_are_painted_in_their_colour(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, 400, 60);
    PenText text = words("iii iii", font_in(desk.pen, "bench", 30));
    BlockSpan span = {4, 7, text.font, 0xFFFF0000};
    text.spans = &span;
    text.span_count = 1;
    desk_begin(&desk);
    assert_true(pen_text(desk.pen, 0, 0, &text, INK, NULL, &desk.err));
    desk_end(&desk);
    int red = pixels_of(&desk, 0xFFFF0000);
    assert_true(red > 20);
    assert_int_equal(pixels_of(&desk, INK), red);
    desk_close(&desk);
}

static void carets_grow_with_their_space(void **state) {
    (void)state;
    Desk desk;
    size_t at = 0;
    size_t count = 0;
    PenPlace once;
    PenPlace twice;
    Error *err = &desk.err;
    desk_open(&desk, 40, 40);
    PenText text = words("Plug in the cable", font_in(desk.pen, "sans", 20));
    text.width = 90;
    assert_true(pen_caret(desk.pen, &text, 12, &once, err));
    desk_begin(&desk);
    assert_true(pen_push(desk.pen, 5, 5, 2, err));
    assert_true(pen_caret(desk.pen, &text, 12, &twice, err));
    assert_true(fabs(once.x - twice.x) <= 1 && fabs(once.y - twice.y) <= 1 &&
                fabs(once.h - twice.h) <= 1);
    assert_true(pen_hit(desk.pen, &text, twice.x, twice.y + 5, &at, err));
    assert_int_equal(at, 12);
    const PenPlace *places = pen_places(desk.pen, &text, 5, 17, &count, err);
    assert_non_null(places);
    assert_true(count == 2 && places[1].y > places[0].y);
    assert_non_null(pen_places(desk.pen, &text, 3, 3, &count, err));
    assert_int_equal(count, 0);
    pen_cancel(desk.pen);
    desk_close(&desk);
}

static void direction_is_for_what_has_none(void **state) {
    (void)state;
    Desk desk;
    PenPlace place;
    desk_open(&desk, 40, 40);
    PenText text = words("12 :", font_in(desk.pen, "sans", 20));
    assert_true(pen_caret(desk.pen, &text, 4, &place, &desk.err));
    assert_true(place.x > 20);
    pen_direction(desk.pen, true);
    assert_true(pen_caret(desk.pen, &text, 4, &place, &desk.err));
    assert_true(place.x == 0);
    text.text = "ab :";
    assert_true(pen_caret(desk.pen, &text, 4, &place, &desk.err));
    assert_true(place.x > 20);
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
        cmocka_unit_test(a_changed_span_is_damage),
        cmocka_unit_test(spans_are_painted_in_their_colour),
        cmocka_unit_test(carets_grow_with_their_space),
        cmocka_unit_test(direction_is_for_what_has_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
