// Shapes cover the pixels they should, clips hold, and a part painted alone
// equals that part of the whole.
#include "drawing.h"

static void rect_falls_on_whole_pixels(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, 40, 30);
    desk_begin(&desk);
    assert_true(pen_rect(desk.pen, 4.4, 5.6, 10, 0.2, INK, &desk.err));
    desk_end(&desk);
    assert_area(ink(&desk), 4, 6, 10, 1);
    assert_int_equal(touched(&desk), 10);
    assert_int_equal(pixel(&desk, 4, 6), INK);
    assert_int_equal(pixel(&desk, 3, 6), PAPER);
    desk_close(&desk);
}

static void half_alpha_is_half_way(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, 8, 8);
    pen_begin(desk.pen, 8, 8, 0xFF000000);
    assert_true(pen_rect(desk.pen, 0, 0, 4, 8, 0x80FFFFFF, &desk.err));
    desk_end(&desk);
    uint32_t mixed = pixel(&desk, 1, 1);
    assert_int_equal(mixed >> 24, 0xFF);
    assert_in_range(mixed & 0xFF, 0x7F, 0x81);
    assert_int_equal(pixel(&desk, 4, 1), 0xFF000000);
    desk_close(&desk);
}

static void box_has_round_corners_and_a_whole_edge(void **state) {
    (void)state;
    Desk desk;
    const uint32_t edge = 0xFF204080;
    desk_open(&desk, 60, 40);
    desk_begin(&desk);
    PenBox box = {5, 5, 50, 30, 8, INK, edge, 2};
    assert_true(pen_box(desk.pen, &box, &desk.err));
    desk_end(&desk);
    assert_area(ink(&desk), 5, 5, 50, 30);
    assert_int_equal(pixel(&desk, 5, 5), PAPER);
    assert_int_equal(pixel(&desk, 54, 34), PAPER);
    assert_int_equal(pixel(&desk, 30, 5), edge);
    assert_int_equal(pixel(&desk, 30, 6), edge);
    assert_int_equal(pixel(&desk, 30, 7), INK);
    assert_int_equal(pixel(&desk, 5, 20), edge);
    assert_int_equal(pixel(&desk, 54, 20), edge);
    assert_int_equal(pixel(&desk, 30, 34), edge);
    // Mirrored both ways.
    for (int y = 0; y < 30; y++) {
        for (int x = 0; x < 50; x++) {
            uint32_t here = pixel(&desk, 5 + x, 5 + y);
            assert_int_equal(here, pixel(&desk, 54 - x, 5 + y));
            assert_int_equal(here, pixel(&desk, 5 + x, 34 - y));
        }
    }
    desk_close(&desk);
}

static void box_without_fill_is_hollow(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, 40, 40);
    desk_begin(&desk);
    PenBox box = {4, 4, 32, 32, 6, 0, INK, 3};
    assert_true(pen_box(desk.pen, &box, &desk.err));
    desk_end(&desk);
    assert_int_equal(pixel(&desk, 20, 6), INK);
    assert_int_equal(pixel(&desk, 20, 7), PAPER);
    assert_int_equal(pixel(&desk, 20, 20), PAPER);
    desk_close(&desk);
}

// The sum of coverage is the area of what was drawn.
static double coverage(const Desk *desk) {
    double sum = 0;
    for (int i = 0; i < desk->canvas.width * desk->canvas.height; i++) {
        sum += (desk->canvas.pixels[i] & 0xFF) / 255.0;
    }
    return sum;
}

static void circle_covers_its_area(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, 100, 100);
    for (int radius = 2; radius < 40; radius += 5) {
        pen_begin(desk.pen, 100, 100, 0xFF000000);
        PenCircle circle = {50.3, 49.6, radius, INK, 0, 0};
        assert_true(pen_circle(desk.pen, &circle, &desk.err));
        desk_end(&desk);
        double wanted = 3.14159265 * radius * radius;
        assert_true(coverage(&desk) > wanted * 0.97);
        assert_true(coverage(&desk) < wanted * 1.03);
    }
    desk_close(&desk);
}

static void ring_is_hollow(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, 60, 60);
    pen_begin(desk.pen, 60, 60, 0xFF000000);
    PenCircle circle = {30, 30, 20, 0, INK, 4};
    assert_true(pen_circle(desk.pen, &circle, &desk.err));
    desk_end(&desk);
    assert_int_equal(pixel(&desk, 30, 30), 0xFF000000);
    assert_int_equal(pixel(&desk, 30, 12), INK);
    double wanted = 3.14159265 * (20 * 20 - 16 * 16);
    assert_true(coverage(&desk) > wanted * 0.97);
    assert_true(coverage(&desk) < wanted * 1.03);
    desk_close(&desk);
}

static void level_line_is_sharp(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, 60, 20);
    desk_begin(&desk);
    assert_true(pen_line(desk.pen, 10, 9, 50, 9, 1, INK, &desk.err));
    desk_end(&desk);
    assert_area(ink(&desk), 10, 9, 40, 1);
    assert_int_equal(pixel(&desk, 30, 9), INK);
    desk_close(&desk);
}

static void slanted_line_covers_its_area(void **state) {
    (void)state;
    static const double ends[][4] = {{10, 10, 90, 50},
                                     {90, 12, 70, 88},
                                     {10.5, 80.25, 80, 20},
                                     {20, 20, 70, 70}};
    Desk desk;
    desk_open(&desk, 100, 100);
    for (size_t i = 0; i < 4; i++) {
        const double *e = ends[i];
        double dx = e[2] - e[0];
        double dy = e[3] - e[1];
        pen_begin(desk.pen, 100, 100, 0xFF000000);
        assert_true(
            pen_line(desk.pen, e[0], e[1], e[2], e[3], 2, INK, &desk.err));
        desk_end(&desk);
        double sum = coverage(&desk);
        double squared = sum * sum / 4;
        assert_true(squared > (dx * dx + dy * dy) * 0.94);
        assert_true(squared < (dx * dx + dy * dy) * 1.06);
    }
    desk_close(&desk);
}

static void thick_line_has_round_ends(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, 80, 40);
    desk_begin(&desk);
    assert_true(pen_line(desk.pen, 20, 20, 60, 20, 10, INK, &desk.err));
    desk_end(&desk);
    assert_area(ink(&desk), 15, 15, 50, 10);
    assert_int_equal(pixel(&desk, 15, 15), PAPER);
    assert_int_equal(pixel(&desk, 40, 15), INK);
    desk_close(&desk);
}

static void dot_and_faint_line(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, 40, 40);
    pen_begin(desk.pen, 40, 40, 0xFF000000);
    assert_true(pen_line(desk.pen, 20, 20, 20, 20, 8, INK, &desk.err));
    assert_true(pen_line(desk.pen, 0, 2.5, 40, 2.5, 0.5, INK, &desk.err));
    desk_end(&desk);
    assert_int_equal(pixel(&desk, 19, 19), INK);
    assert_int_equal(pixel(&desk, 14, 14), 0xFF000000);
    assert_in_range(pixel(&desk, 20, 2) & 0xFF, 0x7E, 0x81);
    desk_close(&desk);
}

static void clips_meet(void **state) {
    (void)state;
    Desk desk;
    Error *err = &desk.err;
    desk_open(&desk, 60, 60);
    desk_begin(&desk);
    assert_true(pen_clip(desk.pen, 10, 10, 30, 30, err));
    assert_true(pen_clip(desk.pen, 20, 0, 30, 30, err));
    PenCircle circle = {30, 30, 40, INK, 0, 0};
    assert_true(pen_circle(desk.pen, &circle, err));
    assert_true(pen_line(desk.pen, 0, 60, 60, 0, 9, 0xFF00FF00, err));
    assert_true(pen_unclip(desk.pen, err));
    assert_true(pen_unclip(desk.pen, err));
    assert_false(pen_unclip(desk.pen, err));
    desk_end(&desk);
    assert_area(ink(&desk), 20, 10, 20, 20);
    assert_int_equal(touched(&desk), 400);
    desk_close(&desk);
}

static void spaces_scale_everything(void **state) {
    (void)state;
    Desk desk;
    Error *err = &desk.err;
    desk_open(&desk, 100, 100);
    desk_begin(&desk);
    assert_true(pen_push(desk.pen, 10, 20, 2, err));
    assert_true(pen_push(desk.pen, 5, 5, 2, err));
    assert_true(pen_rect(desk.pen, 1, 1, 4, 3, INK, err));
    assert_true(pen_pop(desk.pen, err));
    assert_true(pen_pop(desk.pen, err));
    assert_false(pen_pop(desk.pen, err));
    desk_end(&desk);
    assert_area(ink(&desk), 24, 34, 16, 12);
    desk_close(&desk);
}

// --- A part equals that part of the whole ---

static uint32_t dice(uint32_t *seed, uint32_t sides) {
    *seed = (uint32_t)((uint64_t)*seed * 16807 % 2147483647);
    return *seed % sides;
}

static double place(uint32_t *seed) {
    return dice(seed, 4000) / 16.0 - 25;
}

static void draw_anything(Desk *desk, int font, uint32_t *seed) {
    static const char *const texts[] = {"Plug in the cable", "Ysgol",
                                        "fjord, \xC3\x89lan", "192.168.0.1"};
    Error *err = &desk->err;
    uint32_t colour =
        (dice(seed, 2) ? 0xFF000000 : 0x90000000) | dice(seed, 0xFFFFFF);
    uint32_t edge = dice(seed, 3) == 0 ? 0 : 0xFF000000 | dice(seed, 0xFFFF);
    double x = place(seed);
    double y = place(seed);
    double size = dice(seed, 100);
    PenBox box = {x,      y,    size,         dice(seed, 80), dice(seed, 20),
                  colour, edge, dice(seed, 6)};
    PenCircle circle = {x, y, size / 2, colour, edge, dice(seed, 8)};
    PenText text = words(texts[dice(seed, 4)], font);
    text.width = dice(seed, 2) ? 60 : 0;
    switch (dice(seed, 5)) {
    case 0:
        assert_true(pen_rect(desk->pen, x, y, size, 9, colour, err));
        break;
    case 1:
        assert_true(pen_box(desk->pen, &box, err));
        break;
    case 2:
        assert_true(pen_circle(desk->pen, &circle, err));
        break;
    case 3:
        assert_true(pen_line(desk->pen, x, y, place(seed), place(seed),
                             dice(seed, 100) / 10.0, colour, err));
        break;
    default:
        assert_true(pen_text(desk->pen, x, y, &text, colour, NULL, err));
    }
}

static void parts_equal_the_whole(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, 200, 160);
    int font = font_in(desk.pen, "sans", 18);
    uint32_t seed = 7;
    for (int round = 0; round < 60; round++) {
        desk_begin(&desk);
        for (int i = 0; i < 30; i++) {
            draw_anything(&desk, font, &seed);
        }
        desk_end(&desk);
        size_t bytes = 200 * 160 * 4;
        uint32_t *whole = malloc(bytes);
        memcpy(whole, desk.canvas.pixels, bytes);
        memset(desk.canvas.pixels, 0, bytes);
        for (int y = 0; y < 160;) {
            int h = 1 + (int)dice(&seed, 40);
            for (int x = 0; x < 200;) {
                int w = 1 + (int)dice(&seed, 60);
                pen_paint(desk.pen, &desk.canvas, (Area){x, y, w, h});
                x += w;
            }
            y += h;
        }
        assert_memory_equal(whole, desk.canvas.pixels, bytes);
        free(whole);
    }
    desk_close(&desk);
}

// After each change only the damage is repainted.
static void damage_equals_the_whole(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, 200, 160);
    int font = font_in(desk.pen, "sans", 18);
    size_t bytes = 200 * 160 * 4;
    uint32_t *kept = calloc(1, bytes);
    Canvas partly = {kept, 200, 160, 200};
    uint32_t seeds[40];
    uint32_t seed = 11;
    for (int i = 0; i < 40; i++) {
        seeds[i] = 1 + dice(&seed, 1000000);
    }
    for (int round = 0; round < 200; round++) {
        // Change, move or swap one thing of forty; leave out another.
        uint32_t a = dice(&seed, 40);
        uint32_t b = dice(&seed, 40);
        uint32_t skip = dice(&seed, 80);
        uint32_t held = seeds[a];
        seeds[a] = dice(&seed, 2) ? seeds[b] : 1 + dice(&seed, 1000000);
        seeds[b] = dice(&seed, 2) ? held : seeds[b];
        desk_begin(&desk);
        for (uint32_t i = 0; i < 40; i++) {
            uint32_t own = seeds[i];
            if (i != skip) {
                draw_anything(&desk, font, &own);
            }
        }
        Area damage[LIST_DAMAGE];
        int count = pen_end(desk.pen, damage);
        for (int i = 0; i < count; i++) {
            pen_paint(desk.pen, &partly, damage[i]);
        }
        pen_paint(desk.pen, &desk.canvas, (Area){0, 0, 200, 160});
        assert_memory_equal(kept, desk.canvas.pixels, bytes);
    }
    free(kept);
    desk_close(&desk);
}

static void outside_the_canvas_is_safe(void **state) {
    (void)state;
    Desk desk;
    desk_open(&desk, 50, 50);
    int font = font_in(desk.pen, "sans", 18);
    uint32_t seed = 5;
    // A frame larger than the canvas: the window has just shrunk.
    pen_begin(desk.pen, 400, 400, PAPER);
    for (int i = 0; i < 300; i++) {
        draw_anything(&desk, font, &seed);
    }
    desk_end(&desk);
    pen_paint(desk.pen, &desk.canvas, (Area){-20, 30, 400, 400});
    desk_close(&desk);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rect_falls_on_whole_pixels),
        cmocka_unit_test(half_alpha_is_half_way),
        cmocka_unit_test(box_has_round_corners_and_a_whole_edge),
        cmocka_unit_test(box_without_fill_is_hollow),
        cmocka_unit_test(circle_covers_its_area),
        cmocka_unit_test(ring_is_hollow),
        cmocka_unit_test(level_line_is_sharp),
        cmocka_unit_test(slanted_line_covers_its_area),
        cmocka_unit_test(thick_line_has_round_ends),
        cmocka_unit_test(dot_and_faint_line),
        cmocka_unit_test(clips_meet),
        cmocka_unit_test(spaces_scale_everything),
        cmocka_unit_test(parts_equal_the_whole),
        cmocka_unit_test(damage_equals_the_whole),
        cmocka_unit_test(outside_the_canvas_is_safe),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
