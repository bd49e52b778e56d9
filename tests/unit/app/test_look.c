// test_look.c: settings are taken over one by one, and nothing in them is an
// error.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "app/look.h"

static const Options usual = {.width = 1366,
                              .height = 768,
                              .text = 100,
                              .theme = "light",
                              .lang = "en",
                              .face = "sans"};

static void take(Look *look, const char *text) {
    Error err = {0};
    Json *json = json_parse(text, strlen(text), &err);
    assert_string_equal(err.text, "");
    look_take(look, json);
    json_free(json);
}

static void prints(Json *json, const char *expected) {
    Buffer text = {0};
    assert_non_null(json);
    assert_true(json_print(json, &text));
    assert_string_equal(text.bytes, expected);
    buffer_free(&text);
    json_free(json);
}

static void same_look(const Look *a, const Look *b) {
    Json *first = look_settings(a);
    Json *second = look_settings(b);
    assert_true(json_equal(first, second));
    json_free(first);
    json_free(second);
}

static void test_all_is_taken(void **state) {
    (void)state;
    static const char all[] =
        "{\"text\":150,\"theme\":\"contrast\",\"lang\":\"pa-Guru\","
        "\"face\":\"dyslexic\",\"letters\":2,\"lines\":1,"
        "\"reduce_motion\":true,\"sound\":true}";
    Look look = look_of(&usual);
    take(&look, all);
    prints(look_settings(&look), all);
    assert_int_equal(look.width, 1366);
}

static void test_the_usual(void **state) {
    (void)state;
    Look look = look_of(&usual);
    prints(look_settings(&look),
           "{\"text\":100,\"theme\":\"light\",\"lang\":\"en\","
           "\"face\":\"sans\",\"letters\":0,\"lines\":0,"
           "\"reduce_motion\":false,\"sound\":false}");
}

static void test_each_by_itself(void **state) {
    (void)state;
    static const char *const wrong[] = {
        "{\"text\":99}",
        "{\"text\":201}",
        "{\"text\":120.5}",
        "{\"text\":\"150\"}",
        "{\"theme\":\"pink\"}",
        "{\"theme\":3}",
        "{\"lang\":\"\"}",
        "{\"lang\":\"../../x\"}",
        "{\"lang\":\"en-\"}",
        "{\"lang\":\"abcdefgh-abcdefgh-abcdefgh-abcdefghi\"}",
        "{\"face\":\"bench\"}",
        "{\"letters\":3}",
        "{\"lines\":-1}",
        "{\"sound\":1}",
        "{\"reduce_motion\":0}",
        "{\"width\":1}",
        "[1,2]",
        "null",
        "{}",
    };
    Look look = look_of(&usual);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        Look now = look;
        take(&now, wrong[i]);
        same_look(&now, &look);
    }
    take(&look, "{\"text\":\"big\",\"theme\":\"dark\",\"lines\":9,"
                "\"letters\":1}");
    assert_string_equal(look.theme, "dark");
    assert_int_equal(look.letters, 1);
    assert_int_equal(look.text, 100);
    assert_int_equal(look.lines, 0);
}

static void test_only_what_was_given_overrides(void **state) {
    (void)state;
    Look look = look_of(&usual);
    take(&look, "{\"text\":150,\"theme\":\"dark\",\"lines\":2}");
    Options given = usual;
    given.given = OPTION_THEME | OPTION_SIZE | OPTION_STILL;
    given.theme = "contrast";
    given.width = 800;
    given.still = true;
    look_override(&look, &given);
    assert_string_equal(look.theme, "contrast");
    assert_true(look.reduce_motion);
    assert_int_equal(look.text, 150);
    assert_int_equal(look.lines, 2);
    assert_int_equal(look.width, 1366);
}

static void test_the_stage_is_told_all(void **state) {
    (void)state;
    Look look = look_of(&usual);
    Error err = {0};
    static const char langs[] = "[{\"tag\":\"en\",\"name\":\"English\"}]";
    Json *json = look_json(&look, json_parse(langs, strlen(langs), &err));
    assert_true(json_number(json_get(json, "width"), 0) == 1366);
    assert_true(json_number(json_get(json, "text"), 0) == 100);
    const Json *first = json_at(json_get(json, "langs"), 0);
    assert_string_equal(json_string(json_get(first, "tag"), ""), "en");
    assert_string_equal(json_string(json_get(first, "name"), ""), "English");
    json_free(json);
    assert_null(look_json(&look, NULL));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_is_taken),
        cmocka_unit_test(test_the_usual),
        cmocka_unit_test(test_each_by_itself),
        cmocka_unit_test(test_only_what_was_given_overrides),
        cmocka_unit_test(test_the_stage_is_told_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
