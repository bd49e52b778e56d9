// What the robot asks of a script: kit.audit by name, and whether a source is
// Lua.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "device/stream_sdl.h"
#include "script/activity.h"

typedef struct Garden {
    Bundle *bundle;
    Activity *activity;
} Garden;

static int setup(void **state) {
    static Garden garden;
    Error err = {0};
    garden.bundle =
        bundle_open_folder("tests/activities/garden", stream_open, &err);
    ActivitySpec spec = {.bundle = garden.bundle};
    garden.activity = activity_new(&spec, &err);
    assert_string_equal(err.text, "");
    *state = &garden;
    return 0;
}

static int teardown(void **state) {
    Garden *garden = *state;
    activity_free(garden->activity);
    bundle_free(garden->bundle);
    return 0;
}

static Json *pages_of(Activity *activity, const char *source, Error *err) {
    Json *about = json_new_object();
    assert_true(json_put(about, "source", json_new_text(source)));
    Json *pages = activity_audit(activity, "pages", about, err);
    json_free(about);
    return pages;
}

static void test_pages_named_in_a_source(void **state) {
    Garden *garden = *state;
    Error err = {0};
    Json *pages = pages_of(garden->activity,
                           "ui.page{ id = \"one\", ui.row{ id = \"no\" } }\n"
                           "ui.page({ title = t{ id = 'no' },\n id = \"two\"})"
                           "ui.page{ id = \"not-\" .. whole }",
                           &err);
    assert_int_equal(json_count(pages), 2);
    assert_string_equal(json_string(json_at(pages, 0), ""), "one");
    assert_string_equal(json_string(json_at(pages, 1), ""), "two");
    json_free(pages);
}

static void test_no_stage_yet(void **state) {
    Garden *garden = *state;
    Error err = {0};
    assert_null(activity_audit(garden->activity, "look", NULL, &err));
    assert_non_null(strstr(err.text, "Garden stopped"));
}

static void test_no_such_question(void **state) {
    Garden *garden = *state;
    Error err = {0};
    assert_null(activity_audit(garden->activity, "nonsense", NULL, &err));
    assert_non_null(strstr(err.text, "no function nonsense"));
}

static BundleFile file_of(const char *source) {
    return (BundleFile){.name = "legs.lua",
                        .bytes = (const unsigned char *)source,
                        .size = strlen(source)};
}

static void test_sources(void **state) {
    Garden *garden = *state;
    Error err = {0};
    BundleFile good = file_of("return { walk = function() boom() end }");
    BundleFile bad = file_of("return {\n walk = = 1 }");
    BundleFile raising = file_of("error 'it must not be run'");
    assert_true(activity_compile(garden->activity, &good, &err));
    assert_true(activity_compile(garden->activity, &raising, &err));
    assert_false(activity_compile(garden->activity, &bad, &err));
    assert_non_null(strstr(err.text, "legs.lua:2:"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pages_named_in_a_source),
        cmocka_unit_test(test_no_stage_yet),
        cmocka_unit_test(test_no_such_question),
        cmocka_unit_test(test_sources),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
