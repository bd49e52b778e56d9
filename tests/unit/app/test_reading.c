// test_reading.c: settings last from screen to screen and from day to day.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "app/process.h"
#include "app/reading.h"

static const Options usual = {.width = 1366,
                              .height = 768,
                              .text = 100,
                              .theme = "light",
                              .lang = "en",
                              .face = "sans"};

static int setup(void **state) {
    Error err = {0};
    *state = store_open(NULL, &err);
    return *state == NULL;
}

static int teardown(void **state) {
    store_free(*state);
    return 0;
}

static Reading *open_reading(Store *store, const Options *options,
                             const char *session) {
    Error err = {0};
    Reading *reading = reading_new(store, options, session, &err);
    assert_non_null(reading);
    return reading;
}

static void change(Reading *reading, const char *settings, char *text) {
    Error err = {0};
    Json *json = json_parse(settings, strlen(settings), &err);
    assert_true(reading_change(reading, json, text, PROCESS_READING));
    json_free(json);
}

static void same_look(const Look *a, const Look *b) {
    Json *first = look_settings(a);
    Json *second = look_settings(b);
    assert_true(json_equal(first, second));
    json_free(first);
    json_free(second);
}

static void test_kept_for_another_day(void **state) {
    char text[PROCESS_READING];
    Reading *reading = open_reading(*state, &usual, "");
    const Look *look = reading_look(reading);
    assert_int_equal(look->text, 100);
    change(reading, "{\"text\":180,\"theme\":\"dark\"}", text);
    change(reading, "{\"lang\":\"cy\",\"text\":90}", text);
    assert_int_equal(look->text, 180);
    assert_string_equal(look->lang, "cy");
    reading_free(reading);
    reading = open_reading(*state, &usual, "");
    assert_int_equal(reading_look(reading)->text, 180);
    assert_string_equal(reading_look(reading)->theme, "dark");
    assert_string_equal(reading_look(reading)->lang, "cy");
    reading_free(reading);
}

// As when the store could not keep it.
static void test_it_is_known_what_lasts(void **state) {
    (void)state;
    Error err = {0};
    Options options = {.text = 100, .theme = "light", .lang = "en"};
    Store *memory = store_open(NULL, &err);
    Reading *reading = reading_new(memory, &options, "", &err);
    assert_non_null(reading);
    assert_false(reading_look(reading)->lasts);
    reading_free(reading);
    store_free(memory);
}

static void test_the_next_screen_reads_the_same(void **state) {
    char text[PROCESS_READING];
    Error err = {0};
    Options given = usual;
    given.given = OPTION_THEME;
    given.theme = "dark";
    Reading *reading = open_reading(*state, &given, "");
    assert_string_equal(reading_look(reading)->theme, "dark");
    change(reading, "{\"theme\":\"contrast\",\"sound\":true}", text);
    reading_free(reading);
    assert_true(store_set_setting(*state, READING_SETTING, "{}", &err));
    reading = open_reading(*state, &given, text);
    assert_string_equal(reading_look(reading)->theme, "contrast");
    assert_true(reading_look(reading)->sound);
    reading_free(reading);
}

static void test_the_command_line_goes_before_what_is_kept(void **state) {
    Error err = {0};
    assert_true(store_set_setting(*state, READING_SETTING,
                                  "{\"text\":180,\"lines\":2}", &err));
    Options given = usual;
    given.given = OPTION_TEXT;
    given.text = 120;
    Reading *reading = open_reading(*state, &given, "");
    assert_int_equal(reading_look(reading)->text, 120);
    assert_int_equal(reading_look(reading)->lines, 2);
    reading_free(reading);
}

static void test_damaged_settings_are_the_usual(void **state) {
    static const char *const texts[] = {"", "{\"text\":18", "7",
                                        "{\"text\":9999}", "\xFF"};
    Error err = {0};
    Look look = look_of(&usual);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        assert_true(store_set_setting(*state, READING_SETTING, texts[i], &err));
        Reading *reading = open_reading(*state, &usual, texts[i]);
        same_look(reading_look(reading), &look);
        reading_free(reading);
    }
}

// A place that holds the longest there can be.
static void test_the_longest_fits(void **state) {
    char text[PROCESS_READING];
    Reading *reading = open_reading(*state, &usual, "");
    change(reading,
           "{\"text\":200,\"theme\":\"contrast\",\"face\":\"dyslexic\","
           "\"lang\":\"abcdefgh-abcdefgh-abcdefgh-abcdefgh\",\"letters\":2}",
           text);
    assert_true(strlen(text) < PROCESS_READING - 20);
    reading_free(reading);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_kept_for_another_day),
        TEST(test_it_is_known_what_lasts),
        TEST(test_the_next_screen_reads_the_same),
        TEST(test_the_command_line_goes_before_what_is_kept),
        TEST(test_damaged_settings_are_the_usual),
        TEST(test_the_longest_fits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
