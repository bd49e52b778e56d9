// Sounds are soft, begin and end in silence, and the loudspeakers are held
// no longer than it takes. SDL's driver writes them into a file.
#include "../data/fixture.h"

#include <SDL.h>

#include "base/os.h"
#include "device/clock.h"
#include "device/sound.h"

static const char *const NAMES[] = {"good", "oops", "note", "done"};

static bool is_open(void) {
    return SDL_WasInit(SDL_INIT_AUDIO) != 0;
}

static void soft_and_without_a_click(void **state) {
    (void)state;
    static int16_t out[SOUND_MOST + 1];
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        out[SOUND_MOST] = 77;
        size_t count = sound_make(NAMES[i], out);
        assert_true(count > SOUND_RATE / 10 && count <= SOUND_MOST);
        assert_int_equal(out[SOUND_MOST], 77);
        assert_int_equal(out[0], 0);
        assert_int_equal(out[count - 1], 0);
        int loudest = 0;
        int steepest = 0;
        for (size_t j = 1; j < count; j++) {
            int step = abs(out[j] - out[j - 1]);
            loudest = abs(out[j]) > loudest ? abs(out[j]) : loudest;
            steepest = step > steepest ? step : steepest;
        }
        assert_true(loudest > 2500 && loudest < 13000);
        assert_true(steepest < 2500);
    }
    assert_int_equal(sound_make("bang", out), 0);
}

// Reads what the driver wrote: the loudest sample and the last one.
static int loudest_in(const char *path, int16_t *last) {
    FILE *file = fopen(path, "rb");
    int16_t sample = 0;
    int loudest = 0;
    *last = 1;
    while (file != NULL && fread(&sample, sizeof sample, 1, file) == 1) {
        loudest = abs(sample) > loudest ? abs(sample) : loudest;
        *last = sample;
    }
    if (file != NULL) {
        fclose(file);
    }
    return loudest;
}

static void heard_and_let_go(void **state) {
    char path[600];
    Error err = {0};
    snprintf(path, sizeof path, "%s/heard", (const char *)*state);
    SDL_setenv("SDL_AUDIODRIVER", "disk", 1);
    SDL_setenv("SDL_DISKAUDIOFILE", path, 1);
    Sound *sound = sound_new(&err);
    assert_false(is_open());
    assert_true(sound_rest(sound, 0) < 0);
    sound_play(sound, "bang", 1000);
    assert_false(is_open());
    sound_play(sound, "note", 1000);
    assert_true(is_open());
    double left = sound_rest(sound, 1000);
    assert_true(left > 10000 && left < 11000);
    int16_t last = 1;
    double end = clock_ms() + 20000; // give up rather than wait for ever
    while ((loudest_in(path, &last) < 2500 || last != 0) && clock_ms() < end) {
        SDL_Delay(5);
    }
    assert_true(clock_ms() < end);
    assert_true(sound_rest(sound, 10500) > 0);
    assert_true(is_open());
    assert_true(sound_rest(sound, 11500) < 0);
    assert_false(is_open());
    sound_play(sound, "done", 20000); // and again
    assert_true(is_open());
    sound_stop(sound);
    assert_false(is_open());
    sound_play(sound, "good", 30000);
    sound_free(sound);
    assert_false(is_open());
}

static void many_at_once_do_not_pile_up(void **state) {
    (void)state;
    Error err = {0};
    SDL_setenv("SDL_AUDIODRIVER", "dummy", 1);
    Sound *sound = sound_new(&err);
    for (int i = 0; i < 100; i++) {
        sound_play(sound, "done", 1000);
    }
    assert_true(sound_rest(sound, 1000) < 10000 + 4 * 400);
    sound_free(sound);
}

static void no_loudspeakers_are_no_error(void **state) {
    (void)state;
    Error err = {0};
    SDL_setenv("SDL_AUDIODRIVER", "none such", 1);
    Sound *sound = sound_new(&err);
    sound_play(sound, "good", 1000);
    assert_false(is_open());
    assert_true(sound_rest(sound, 1000) < 0);
    sound_play(sound, "good", 1000);
    sound_free(sound);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(soft_and_without_a_click),
        cmocka_unit_test_setup_teardown(heard_and_let_go, folder_make,
                                        folder_remove),
        cmocka_unit_test(many_at_once_do_not_pile_up),
        cmocka_unit_test(no_loudspeakers_are_no_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
