#include "fixture.h"

#include "data/place.h"

static void the_first_that_can_be_written_wins(void **state) {
    char *stick = os_join(*state, "stick/kitbag-data");
    char *user = os_join(*state, "user");
    PlaceStep steps[] = {{PLACE_STICK, stick}, {PLACE_USER, user}};
    Place place;
    place_find(&place, steps, 2);
    assert_int_equal(place.kind, PLACE_STICK);
    assert_string_equal(place.path, stick);
    assert_string_equal(place.why, "");
    assert_int_equal(os_kind(user, false), OS_NOTHING);
    OsList list;
    assert_true(os_list(stick, &list, NULL));
    assert_int_equal(list.count, 1); // the lock, no probe left behind
    os_list_free(&list);
    place_leave(&place);
    free(stick);
    free(user);
}

// A file stands where the folder should be: nobody, not even root, can
// write there.
static void the_next_one_is_taken_and_said_why(void **state) {
    put_text(*state, "stick", "a file");
    char *stick = os_join(*state, "stick/kitbag-data");
    char *user = os_join(*state, "user");
    PlaceStep steps[] = {
        {PLACE_STICK, stick}, {PLACE_STICK, NULL}, {PLACE_USER, user}};
    Place place;
    place_find(&place, steps, 3);
    assert_int_equal(place.kind, PLACE_USER);
    assert_non_null(strstr(place.why, stick));
    place_leave(&place);
    place_find(&place, steps, 1);
    assert_int_equal(place.kind, PLACE_MEMORY);
    assert_null(place.path);
    assert_false(place.busy);
    place_leave(&place);
    free(stick);
    free(user);
}

static void a_second_kitbag_is_told(void **state) {
    char *stick = os_join(*state, "stick");
    char *user = os_join(*state, "user");
    PlaceStep steps[] = {{PLACE_STICK, stick}, {PLACE_USER, user}};
    Place first;
    Place second;
    place_find(&first, steps, 2);
    place_find(&second, steps, 2);
    assert_true(second.busy);
    assert_int_equal(second.kind, PLACE_MEMORY);
    assert_non_null(strstr(second.why, "Another Kitbag is using"));
    place_leave(&second);
    place_leave(&first);
    place_find(&second, steps, 2);
    assert_int_equal(second.kind, PLACE_STICK);
    place_leave(&second);
    free(stick);
    free(user);
}

static void no_steps_is_memory(void **state) {
    (void)state;
    Place place;
    place_find(&place, NULL, 0);
    assert_int_equal(place.kind, PLACE_MEMORY);
    place_leave(&place);
}

#define TEST(name)                                                             \
    cmocka_unit_test_setup_teardown(name, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_first_that_can_be_written_wins),
        TEST(the_next_one_is_taken_and_said_why),
        TEST(a_second_kitbag_is_told),
        TEST(no_steps_is_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
