// What a caret must not split.
#include "drawing.h"

#include "device/cluster.h"

static size_t first(const char *text) {
    return cluster_end(text, strlen(text), 0);
}

static void marks_stay_with_their_letter(void **state) {
    (void)state;
    assert_int_equal(first("ab"), 1);
    assert_int_equal(first("e\xCC\x81x"), 3); // e and an acute
    assert_int_equal(first("\xC5\xB5x"), 2);  // w circumflex
    assert_int_equal(first("\xD8\xB3\xD9\x91"
                           "\xD9\x8E\xD9\x84"),
                     6); // seen, shadda, fatha
    assert_int_equal(first("\xE0\xA6\x95\xE0\xA6\xBF"
                           "\xE0\xA6\x95"),
                     6); // Bengali ki
    assert_int_equal(first("a\xE2\x80\x8D"
                           "b"),
                     4);                     // a joiner
    assert_int_equal(first(" \xCC\x81"), 1); // nothing joins a space
    assert_int_equal(first("\xFF\xCC\x81"), 3);
}

static void bound_consonants_are_one_sign(void **state) {
    (void)state;
    // Gujarati ksha-tri-ya: three signs of seven characters.
    const char *text = "\xE0\xAA\x95\xE0\xAB\x8D\xE0\xAA\xB7\xE0\xAA\xA4"
                       "\xE0\xAB\x8D\xE0\xAA\xB0\xE0\xAA\xBF\xE0\xAA\xAF";
    assert_int_equal(first(text), 9);
    assert_int_equal(cluster_end(text, strlen(text), 9), 21);
    assert_int_equal(cluster_end(text, strlen(text), 21), 24);
}

static void starts_are_found_from_anywhere(void **state) {
    (void)state;
    const char *text = "ab e\xCC\x81\xC5\xB5z";
    static const size_t starts[] = {0, 1, 2, 3, 3, 3, 6, 6, 8, 9};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        assert_int_equal(cluster_start(text, 9, i), starts[i]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_stay_with_their_letter),
        cmocka_unit_test(bound_consonants_are_one_sign),
        cmocka_unit_test(starts_are_found_from_anywhere),
    };
    return cmocka_run_group_tests_name("device/cluster", tests, NULL, NULL);
}
