#include "fixture.h"

#include "data/seat.h"

static void no_two_are_the_same(void **state) {
    (void)state;
    static char names[300][SEAT_NAME];
    for (size_t i = 0; i < 300; i++) {
        seat_name(i, names[i]);
        for (size_t j = 0; j < i; j++) {
            assert_string_not_equal(names[i], names[j]);
        }
    }
    assert_string_equal(names[0], "Robin");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_two_are_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
