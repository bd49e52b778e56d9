// What an activity prints: its papers, and the pictures they may have.
#include "bundles.h"

static const char HEAD[] = "local M = {} function M.start() return {} end "
                           "function M.update() end "
                           "function M.view() return {} end "
                           "function M.outcome() return {} end ";

// Opens an activity with this beside its four functions.
static Activity *open_with(const char *folder, const char *papers,
                           Bundle **bundle) {
    Error err = {0};
    Buffer source = {0};
    buffer_text(&source, HEAD);
    buffer_text(&source, papers);
    buffer_text(&source, " return M");
    *bundle = bundle_of(folder, source.bytes, "art/dot.svg", "a dot");
    buffer_free(&source);
    ActivitySpec spec = {.bundle = *bundle};
    Activity *activity = activity_new(&spec, &err);
    assert_string_equal(err.text, "");
    return activity;
}

// The first paper as a page, with a picture of that name.
static void is_page(const char *folder, const char *name,
                    const char *expected) {
    char papers[400];
    snprintf(papers, sizeof papers,
             "function M.papers(env) return {{id = 'p' .. env.rng(9), "
             "src = '%s'}} end",
             name);
    Error err = {0};
    Bundle *bundle;
    Activity *activity = open_with(folder, papers, &bundle);
    assert_true(activity_has_papers(activity));
    Json *list = activity_papers(activity, 7, &err);
    assert_int_equal(json_count(list), 1);
    Buffer page = {0};
    assert_true(activity_paper(activity, 0, &page, &err));
    assert_string_equal(page.bytes, expected);
    buffer_free(&page);
    json_free(list);
    activity_free(activity);
    bundle_free(bundle);
}

static void test_a_paper_has_chance_and_pictures(void **state) {
    is_page(*state, "art/dot.svg", "p2a dot-");
}

static void test_a_picture_that_is_not_there(void **state) {
    char name[160];
    memset(name, 'x', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    is_page(*state, name, "p2--");
    is_page(*state, "../main.lua", "p2--");
    is_page(*state, "kit/../lua/kit/rng.lua", "p2--");
}

// Prints what this view returns, and compares.
static void prints(const char *folder, const char *view, const char *expected) {
    char source[200];
    snprintf(source, sizeof source, "function M.view() return {%s} end", view);
    Error err = {0};
    Bundle *bundle;
    Activity *activity = open_with(folder, source, &bundle);
    Buffer page = {0};
    assert_false(activity_print(activity, "Lamp", &page, &err));
    assert_true(activity_start(activity, 1, NULL, &err));
    assert_true(activity_print(activity, "Lamp", &page, &err));
    assert_string_equal(page.bytes, expected);
    buffer_free(&page);
    activity_free(activity);
    bundle_free(bundle);
}

static void test_the_page_on_show(void **state) {
    prints(*state, "title = 'Today', src = 'art/dot.svg'", "Todaya dot-");
    prints(*state, "src = 'none.svg'", "Lamp--");
    prints(*state, "title = {}, src = 'none.svg'", "Lamp--");
}

static void test_no_papers(void **state) {
    Bundle *bundle;
    Activity *activity = open_with(*state, "", &bundle);
    assert_false(activity_has_papers(activity));
    activity_free(activity);
    bundle_free(bundle);
}

static void test_an_error_in_them(void **state) {
    Error err = {0};
    Bundle *bundle;
    Activity *activity =
        open_with(*state, "function M.papers() error 'no ink' end", &bundle);
    assert_null(activity_papers(activity, 7, &err));
    assert_non_null(strstr(err.text, "Lamp stopped: main.lua:1: no ink"));
    Buffer page = {0};
    assert_false(activity_paper(activity, 0, &page, &err));
    buffer_free(&page);
    activity_free(activity);
    bundle_free(bundle);
}

#define IN_FOLDER(test)                                                        \
    cmocka_unit_test_setup_teardown(test, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_a_paper_has_chance_and_pictures),
        IN_FOLDER(test_a_picture_that_is_not_there),
        IN_FOLDER(test_the_page_on_show),
        IN_FOLDER(test_no_papers),
        IN_FOLDER(test_an_error_in_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
