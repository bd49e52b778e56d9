// test_text.c: UTF-8 is read as RFC 3629 says, and never cut in the middle.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/error.h"
#include "base/text.h"

static void test_next(void **state) {
    (void)state;
    const char text[] = "aé€😀";
    const uint32_t wanted[] = {'a', 0xE9, 0x20AC, 0x1F600};
    size_t at = 0;
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(text_next(text, sizeof text - 1, &at), wanted[i]);
    }
    assert_int_equal(at, sizeof text - 1);
}

static void test_malformed(void **state) {
    (void)state;
    static const char *const bad[] = {
        "\x80",             // a continuation alone
        "\xC3",             // cut short
        "\xC0\xAF",         // overlong '/'
        "\xE0\x80\xAF",     // overlong again
        "\xED\xA0\x80",     // a surrogate
        "\xF4\x90\x80\x80", // above U+10FFFF
        "\xFF",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_false(text_valid(bad[i], strlen(bad[i])));
        size_t at = 0;
        assert_int_equal(text_next(bad[i], strlen(bad[i]), &at), TEXT_BAD);
        assert_int_equal(at, 1);
    }
    assert_true(text_valid("Preston, Łódź, ગુજરાતી", 37 - 1));
}

static void test_whole(void **state) {
    (void)state;
    assert_int_equal(text_whole("aé", 2), 1);
    assert_int_equal(text_whole("aé", 3), 3);
    assert_int_equal(text_whole("😀", 3), 0);
    assert_int_equal(text_whole("ab", 2), 2);
    assert_int_equal(text_whole("", 0), 0);
}

static void test_error_is_cut_at_a_character(void **state) {
    (void)state;
    char long_text[1024];
    memset(long_text, 'a', sizeof long_text);
    long_text[510] = '\0';
    Error err = {0};
    assert_false(error_set(&err, "%s€ and more", long_text));
    assert_int_equal(strlen(err.text), 510);
    assert_false(error_set(NULL, "nobody listens"));
}

static void test_error_holds_no_commands(void **state) {
    (void)state;
    Error err = {0};
    error_set(&err, "no field \"%s\".", "\x1B[2J\n\x7F");
    assert_string_equal(err.text, "no field \" [2J  \".");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_next),
        cmocka_unit_test(test_malformed),
        cmocka_unit_test(test_whole),
        cmocka_unit_test(test_error_is_cut_at_a_character),
        cmocka_unit_test(test_error_holds_no_commands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
