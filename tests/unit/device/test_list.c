// What differs between two screens is found, and little more.
#include "drawing.h"

static Item rect(int x, int y, int w, int h, uint32_t fill) {
    return (Item){.bounds = {x, y, w, h},
                  .kind = ITEM_RECT,
                  .fill = fill,
                  .x = x,
                  .y = y,
                  .w = w,
                  .h = h};
}

static void put(DisplayList *list, Item item) {
    assert_true(list_add(list, &item));
}

// A page of 300 nodes; a focus ring is drawn right behind node `focus`.
static void page(DisplayList *list, int focus) {
    list_start(list, 1366, 768, PAPER);
    put(list, rect(0, 0, 1366, 768, PAPER));
    for (int i = 0; i < 300; i++) {
        int x = 10 + i % 20 * 60;
        int y = 10 + i / 20 * 40;
        put(list, rect(x, y, 50, 30, 0xFFD8E4F0));
        put(list, rect(x + 5, y + 5, 20, 10, 0xFF000000));
        if (i == focus) {
            put(list, rect(x - 3, y - 3, 56, 3, 0xFF005EB8));
        }
    }
}

static void moved_ring_spoils_two_places(void **state) {
    (void)state;
    DisplayList *old = list_new();
    DisplayList *now = list_new();
    Area damage[LIST_DAMAGE];
    for (int from = 0; from < 300; from += 37) {
        int to = (from + 153) % 300;
        page(old, from);
        page(now, to);
        assert_int_equal(list_diff(old, now, damage), 2);
        assert_area(damage[0], 7 + from % 20 * 60, 7 + from / 20 * 40, 56, 3);
        assert_area(damage[1], 7 + to % 20 * 60, 7 + to / 20 * 40, 56, 3);
    }
    list_free(old);
    list_free(now);
}

static void same_screen_spoils_nothing(void **state) {
    (void)state;
    DisplayList *old = list_new();
    DisplayList *now = list_new();
    Area damage[LIST_DAMAGE];
    page(old, 7);
    page(now, 7);
    assert_int_equal(list_diff(old, now, damage), 0);
    page(now, -1);
    assert_int_equal(list_diff(old, now, damage), 1);
    assert_int_equal(list_diff(now, old, damage), 1);
    list_free(old);
    list_free(now);
}

static void change_of_order_is_a_change(void **state) {
    (void)state;
    DisplayList *old = list_new();
    DisplayList *now = list_new();
    Area damage[LIST_DAMAGE];
    Item a = rect(10, 10, 50, 50, 0xFF111111);
    Item b = rect(30, 30, 50, 50, 0xFF222222);
    list_start(old, 200, 200, PAPER);
    put(old, a);
    put(old, b);
    list_start(now, 200, 200, PAPER);
    put(now, b);
    put(now, a);
    int count = list_diff(old, now, damage);
    Area all = {0};
    for (int i = 0; i < count; i++) {
        all = area_join(all, damage[i]);
    }
    assert_true(area_holds(all, (Area){30, 30, 30, 30}));
    list_free(old);
    list_free(now);
}

static void other_size_or_paper_spoils_all(void **state) {
    (void)state;
    DisplayList *old = list_new();
    DisplayList *now = list_new();
    Area damage[LIST_DAMAGE];
    list_start(old, 100, 100, PAPER);
    list_start(now, 120, 100, PAPER);
    assert_int_equal(list_diff(old, now, damage), 1);
    assert_area(damage[0], 0, 0, 120, 100);
    list_start(now, 100, 100, INK);
    assert_int_equal(list_diff(old, now, damage), 1);
    assert_area(damage[0], 0, 0, 100, 100);
    list_free(old);
    list_free(now);
}

static void many_changes_fit_into_few_areas(void **state) {
    (void)state;
    DisplayList *old = list_new();
    DisplayList *now = list_new();
    Area damage[LIST_DAMAGE];
    list_start(old, 1000, 1000, PAPER);
    list_start(now, 1000, 1000, PAPER);
    for (int i = 0; i < 400; i++) {
        put(now, rect(i % 20 * 50, i / 20 * 50, 4, 4, INK));
    }
    int count = list_diff(old, now, damage);
    assert_in_range(count, 1, LIST_DAMAGE);
    for (int i = 0; i < 400; i++) {
        bool held = false;
        for (int k = 0; k < count; k++) {
            held =
                held || area_holds(damage[k], list_at(now, (size_t)i)->bounds);
        }
        assert_true(held);
    }
    list_free(old);
    list_free(now);
}

static void empty_things_are_left_out(void **state) {
    (void)state;
    DisplayList *list = list_new();
    list_start(list, 10, 10, PAPER);
    put(list, rect(3, 3, 0, 5, INK));
    assert_int_equal(list_count(list), 0);
    list_free(list);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(moved_ring_spoils_two_places),
        cmocka_unit_test(same_screen_spoils_nothing),
        cmocka_unit_test(change_of_order_is_a_change),
        cmocka_unit_test(other_size_or_paper_spoils_all),
        cmocka_unit_test(many_changes_fit_into_few_areas),
        cmocka_unit_test(empty_things_are_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
