// Areas meet, join and hold each other.
#include "drawing.h"

static void meeting(void **state) {
    (void)state;
    Area a = {0, 0, 10, 10};
    assert_area(area_meet(a, (Area){5, -5, 10, 10}), 5, 0, 5, 5);
    assert_true(area_empty(area_meet(a, (Area){10, 0, 5, 5})));
    assert_true(area_empty(area_meet(a, (Area){3, 3, 0, 5})));
}

static void joining(void **state) {
    (void)state;
    Area a = {0, 0, 10, 10};
    assert_area(area_join(a, (Area){20, -1, 1, 1}), 0, -1, 21, 11);
    assert_area(area_join(a, (Area){90, 90, 0, 1}), 0, 0, 10, 10);
    assert_area(area_join((Area){90, 90, 0, 1}, a), 0, 0, 10, 10);
}

static void holding(void **state) {
    (void)state;
    Area a = {0, 0, 10, 10};
    assert_true(area_holds(a, a));
    assert_false(area_holds(a, (Area){1, 1, 10, 1}));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(meeting),
        cmocka_unit_test(joining),
        cmocka_unit_test(holding),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
