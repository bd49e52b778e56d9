// test_options.c: the command line is checked, and says what is wrong.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "app/options.h"

static const Command shot = {
    .name = "shot",
    .paths = "PATH",
    .least = 1,
    .most = 1,
    .options = OPTION_LOOK | OPTION_SEED | OPTION_OUT | OPTION_EVENTS,
    .what = "Draws.",
};

// Reads words up to a NULL.
static bool read_words(Options *options, Error *err, const char *word, ...) {
    static const char *store[24];
    char *argv[24];
    int argc = 0;
    va_list words;
    va_start(words, word);
    for (; word != NULL; word = va_arg(words, const char *)) {
        argv[argc++] = (char *)word;
    }
    va_end(words);
    return options_read(options, &shot, argc, argv, store, err);
}

static void test_all_read(void **state) {
    (void)state;
    Options o;
    Error err = {0};
    assert_true(read_words(&o, &err, "--size", "1920x1080", "a.kit", "--text",
                           "150", "--seed", "9007199254740991", "-o", "x.png",
                           "--theme", "dark", "--face", "dyslexic", "--lines",
                           "2", "--letters", "1", "--still", "--events", "3000",
                           NULL));
    assert_int_equal(o.width, 1920);
    assert_int_equal(o.height, 1080);
    assert_int_equal(o.text, 150);
    assert_true(o.seed == UINT64_C(9007199254740991));
    assert_string_equal(o.out, "x.png");
    assert_string_equal(o.theme, "dark");
    assert_string_equal(o.face, "dyslexic");
    assert_int_equal(o.lines, 2);
    assert_int_equal(o.letters, 1);
    assert_true(o.still);
    assert_int_equal(o.events, 3000);
    assert_int_equal(o.path_count, 1);
    assert_string_equal(o.paths[0], "a.kit");
}

static void test_defaults(void **state) {
    (void)state;
    Options o;
    Error err = {0};
    assert_true(read_words(&o, &err, "--", "--odd-name", NULL));
    assert_string_equal(o.paths[0], "--odd-name");
    assert_int_equal(o.width, 1366);
    assert_int_equal(o.text, 100);
    assert_string_equal(o.theme, "light");
    assert_string_equal(o.face, "sans");
    assert_false(o.still);
    assert_int_equal(o.given, 0);
}

static void test_wrong_values(void **state) {
    (void)state;
    static const char *const wrong[][2] = {
        {"--size", "big"},   {"--size", "100x100"},
        {"--size", "1366x"}, {"--text", "99"},
        {"--text", "201"},   {"--text", "abc"},
        {"--theme", "pink"}, {"--seed", "-1"},
        {"--seed", "1e3"},   {"--seed", "9007199254740992"},
        {"--seed", ""},      {"--lang", ""},
        {"--lang", "../x"},  {"--face", "comic"},
        {"--lines", "3"},    {"--letters", "-1"},
        {"--events", "0"},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        Options o;
        Error err = {0};
        assert_false(read_words(&o, &err, "a", wrong[i][0], wrong[i][1], NULL));
        assert_non_null(strstr(err.text, wrong[i][0]));
    }
}

static void test_wrong_use(void **state) {
    (void)state;
    Options o;
    Error err = {0};
    assert_false(read_words(&o, &err, NULL));
    assert_non_null(strstr(err.text, "kitbag shot PATH"));
    assert_false(read_words(&o, &err, "a", "b", NULL));
    assert_false(read_words(&o, &err, "a", "--watch", NULL));
    assert_non_null(strstr(err.text, "shot has no option --watch"));
    assert_false(read_words(&o, &err, "a", "--nonsense", NULL));
    assert_false(read_words(&o, &err, "a", "-o", NULL));
    assert_non_null(strstr(err.text, "-o wants FILE"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_read),
        cmocka_unit_test(test_defaults),
        cmocka_unit_test(test_wrong_values),
        cmocka_unit_test(test_wrong_use),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
