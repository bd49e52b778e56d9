// The report: each thing once, with a journal that is not of an earlier check.
#include "../data/fixture.h"

#include "app/robot_report.h"
#include "base/os.h"

static const char CARD[] =
    "{\"id\":\"lamp\",\"version\":\"1.0.0\",\"title\":\"Lamp\",\"summary\":"
    "\"S\",\"minutes\":{\"min\":1,\"max\":2},\"ages\":{\"min\":7,\"max\":16},"
    "\"memory\":8,\"engine\":\"1.0\"}";

static Card *card(void) {
    Error err = {0};
    Card *made = card_parse(CARD, sizeof CARD - 1, "kit.json", &err);
    assert_string_equal(err.text, "");
    return made;
}

static void add(Report *report, const char *kind, const char *control,
                const char *settings) {
    Buffer journal = {0};
    buffer_text(&journal, "{}\n");
    Finding finding = {.kind = kind,
                       .screen = "room",
                       .control = control,
                       .settings = settings,
                       .text = "it is wrong"};
    report_add(report, &finding, &journal);
    buffer_free(&journal);
}

static void test_each_thing_once(void **state) {
    Error err = {0};
    Card *lamp = card();
    Report *report = report_new(lamp, *state, &err);
    add(report, "clipped", "switch", "200 %");
    add(report, "clipped", "switch", "dark");
    add(report, "clipped", "bulb", NULL);
    add(report, "contrast", "switch", NULL);
    assert_int_equal(report_count(report), 3);
    report_free(report);
    card_free(lamp);
}

static OsKind kind_of(const char *folder, const char *name) {
    char *path = os_join(folder, name);
    OsKind kind = os_kind(path, false);
    free(path);
    return kind;
}

static void test_journals(void **state) {
    Error err = {0};
    Card *lamp = card();
    Report *report = report_new(lamp, *state, &err);
    add(report, "clipped", "one", NULL);
    add(report, "clipped", "two", NULL);
    assert_int_equal(kind_of(*state, "lamp/2.journal"), OS_FILE);
    report_free(report);
    report = report_new(lamp, *state, &err);
    assert_int_equal(kind_of(*state, "lamp/2.journal"), OS_NOTHING);
    report_free(report);
    card_free(lamp);
}

// A file stands where the folder of journals should be.
static void test_a_folder_that_cannot_be(void **state) {
    Error err = {0};
    Card *lamp = card();
    put_text(*state, "lamp", "in the way");
    Report *report = report_new(lamp, *state, &err);
    add(report, "clipped", "one", NULL);
    Covered covered = {0};
    assert_false(report_print(report, &covered, true, &err));
    assert_says(&err, "lamp");
    report_free(report);
    card_free(lamp);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_each_thing_once, folder_make,
                                        folder_remove),
        cmocka_unit_test_setup_teardown(test_journals, folder_make,
                                        folder_remove),
        cmocka_unit_test_setup_teardown(test_a_folder_that_cannot_be,
                                        folder_make, folder_remove),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
