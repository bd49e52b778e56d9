// What flashes and what does not.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "app/robot_flash.h"

enum { WIDTH = 640, HEIGHT = 480, FRAMES = 40 }; // of a second

typedef struct Show {
    int period; // frames from light to dark and back
    uint32_t dark, light;
    int width, height; // of what flashes
} Show;

static void fill(const Canvas *canvas, const Show *show, uint32_t colour) {
    for (int y = 0; y < show->height; y++) {
        for (int x = 0; x < show->width; x++) {
            canvas->pixels[y * canvas->stride + x] = colour;
        }
    }
}

static bool flashes(Show show) {
    Flash *flash = flash_new(WIDTH, HEIGHT);
    Canvas canvas = {calloc(WIDTH * HEIGHT, 4), WIDTH, HEIGHT, WIDTH};
    for (int i = 0; i < FRAMES; i++) {
        bool dark = i % show.period < show.period / 2;
        fill(&canvas, &show, dark ? show.dark : show.light);
        flash_take(flash, &canvas);
    }
    bool answer = flash_is(flash);
    flash_free(flash);
    free(canvas.pixels);
    return answer;
}

static void test_eight_a_second(void **state) {
    (void)state;
    assert_true(flashes((Show){5, 0xFF000000, 0xFFFFFFFF, 300, 300}));
}

static void test_three_a_second(void **state) {
    (void)state;
    assert_false(flashes((Show){13, 0xFF000000, 0xFFFFFFFF, 300, 300}));
}

static void test_a_small_one(void **state) {
    (void)state;
    assert_false(flashes((Show){5, 0xFF000000, 0xFFFFFFFF, 120, 120}));
}

static void test_a_faint_one(void **state) {
    (void)state;
    assert_false(flashes((Show){5, 0xFF707070, 0xFF787878, 300, 300}));
}

// Both are so light that the eye does not mind.
static void test_among_the_lightest(void **state) {
    (void)state;
    assert_false(flashes((Show){5, 0xFFF0F0F0, 0xFFFFFFFF, 300, 300}));
}

static void test_what_only_grows_lighter(void **state) {
    (void)state;
    Flash *flash = flash_new(WIDTH, HEIGHT);
    Canvas canvas = {calloc(WIDTH * HEIGHT, 4), WIDTH, HEIGHT, WIDTH};
    Show all = {.width = WIDTH, .height = HEIGHT};
    for (uint32_t i = 0; i < FRAMES; i++) {
        fill(&canvas, &all, 0xFF000000 | (i * 6) * 0x010101);
        flash_take(flash, &canvas);
    }
    assert_false(flash_is(flash));
    flash_free(flash);
    free(canvas.pixels);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_eight_a_second),
        cmocka_unit_test(test_three_a_second),
        cmocka_unit_test(test_a_small_one),
        cmocka_unit_test(test_a_faint_one),
        cmocka_unit_test(test_among_the_lightest),
        cmocka_unit_test(test_what_only_grows_lighter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
