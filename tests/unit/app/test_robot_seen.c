// The robot's memory and its dice.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "app/robot_chance.h"
#include "app/robot_seen.h"

static void test_counts(void **state) {
    (void)state;
    Seen seen = {0};
    uint64_t one = seen_hash_text(0, "one");
    assert_int_equal(seen_count(&seen, one), 0);
    assert_int_equal(seen_add(&seen, one), 0);
    assert_int_equal(seen_add(&seen, one), 1);
    assert_int_equal(seen_count(&seen, one), 2);
    assert_int_equal(seen_count(&seen, seen_hash_text(0, "two")), 0);
    seen_free(&seen);
}

static void test_many(void **state) {
    (void)state;
    Seen seen = {0};
    for (uint64_t i = 1; i <= 5000; i++) {
        assert_int_equal(seen_add(&seen, i * 4096), 0);
    }
    for (uint64_t i = 1; i <= 5000; i++) {
        assert_int_equal(seen_count(&seen, i * 4096), 1);
    }
    assert_int_equal(seen.count, 5000);
    seen_free(&seen);
}

// "ab" and "c" are not "a" and "bc".
static void test_hashes_go_on(void **state) {
    (void)state;
    uint64_t a = seen_hash_text(seen_hash_text(0, "ab"), "c");
    uint64_t b = seen_hash_text(seen_hash_text(0, "a"), "bc");
    assert_true(a != b);
    assert_true(seen_hash(0, "ab", 2) == seen_hash(0, "abc", 2));
}

static void test_the_same_seed_throws_the_same(void **state) {
    (void)state;
    Chance a = {7};
    Chance b = {7};
    bool met[6] = {false};
    for (int i = 0; i < 200; i++) {
        size_t n = chance_below(&a, 6);
        assert_int_equal(n, chance_below(&b, 6));
        assert_in_range(n, 0, 5);
        met[n] = true;
    }
    for (int i = 0; i < 6; i++) {
        assert_true(met[i]);
    }
    assert_false(chance_percent(&a, 0));
    assert_true(chance_percent(&a, 100));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_counts),
        cmocka_unit_test(test_many),
        cmocka_unit_test(test_hashes_go_on),
        cmocka_unit_test(test_the_same_seed_throws_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
