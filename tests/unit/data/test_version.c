#include "fixture.h"

#include "data/version.h"

static void good_and_bad_versions(void **state) {
    (void)state;
    assert_true(version_valid("1.0.0", 3));
    assert_true(version_valid("12.345.6789", 3));
    assert_true(version_valid("1.0", 2));
    const char *bad[] = {"",       "1",      "1.0",      "1.0.0.0", "01.0.0",
                         "1..0",   "1.0.x",  "-1.0.0",   "1.0.0 ",  "v1.0.0",
                         "1.0.0a", "1.0.0.", "12345.0.0"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_false(version_valid(bad[i], 3));
    }
    assert_true(version_valid(KITBAG_VERSION, 3));
}

static void order(void **state) {
    (void)state;
    assert_true(version_compare("1.0.0", "1.0.0") == 0);
    assert_true(version_compare("1.0", "1.0.0") == 0);
    assert_true(version_compare("1.9.0", "1.10.0") < 0);
    assert_true(version_compare("2.0.0", "1.99.99") > 0);
    assert_true(version_compare("1.0", "1.0.1") < 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(good_and_bad_versions),
        cmocka_unit_test(order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
