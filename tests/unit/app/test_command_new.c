// test_command_new.c: what `kitbag new` makes can be played, packed and read,
// bears the name that was asked for, and never lies over other work.
#include "../data/fixture.h"

#include "app/commands.h"
#include "app/library.h"
#include "data/pack.h"

static int make(const char *path) {
    const Options options = {.paths = &path, .path_count = 1};
    return command_new(&options);
}

// The file's text; the caller frees it.
static char *read_text(const char *folder, const char *name) {
    char *path = os_join(folder, name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *text = mem_new(1 << 16, 1);
    assert_in_range(fread(text, 1, (1 << 16) - 1, file), 1, (1 << 16) - 2);
    fclose(file);
    free(path);
    return text;
}

static void test_it_can_be_packed(void **state) {
    char *folder = os_join(*state, "black-screen");
    assert_int_equal(make(folder), 0);
    Error err = {0};
    Bundle *bundle = library_open(folder, &err);
    assert_string_equal(err.text, "");
    assert_string_equal(bundle_card(bundle)->id, "black-screen");
    assert_string_equal(card_title(bundle_card(bundle), "en"), "Black screen");
    Buffer zip = {0};
    assert_true(bundle_pack(bundle, &zip, &err));
    buffer_free(&zip);
    bundle_free(bundle);
    free(folder);
}

static void test_its_run_ends_as_expected(void **state) {
    char *folder = os_join(*state, "w2");
    assert_int_equal(make(folder), 0);
    char *journal = os_join(folder, "tests/helped.journal");
    const char *path = journal;
    const Options options = {
        .activity = folder, .lang = "cy", .paths = &path, .path_count = 1};
    assert_int_equal(command_replay(&options), 0);
    free(journal);
    free(folder);
}

static void test_nothing_bears_the_templates_name(void **state) {
    static const char *const names[] = {"kit.json", "main.lua", "words/cy.po",
                                        "tests/helped.journal"};
    char *folder = os_join(*state, "w2");
    assert_int_equal(make(folder), 0);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char *text = read_text(folder, names[i]);
        assert_null(strstr(text, "my-activity"));
        assert_null(strstr(text, "My activity"));
        free(text);
    }
    free(folder);
}

static void test_a_slash_at_the_end_is_no_matter(void **state) {
    char *folder = os_join(*state, "w2//");
    assert_int_equal(make(folder), 0);
    char *inside = os_join(*state, "w2/main.lua");
    assert_int_equal(os_kind(inside, false), OS_FILE);
    free(inside);
    free(folder);
}

static void test_other_work_is_left_alone(void **state) {
    put_text(*state, "lamp/main.lua", "-- mine");
    char *folder = os_join(*state, "lamp");
    assert_int_equal(make(folder), 2);
    char *text = read_text(folder, "main.lua");
    assert_string_equal(text, "-- mine");
    char *card = os_join(folder, "kit.json");
    assert_int_equal(os_kind(card, false), OS_NOTHING);
    free(card);
    free(text);
    free(folder);
}

static void test_a_name_that_is_none(void **state) {
    static const char *const names[] = {"Lamp", "a", "my lamp", "lamp-", ""};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char *folder = os_join(*state, names[i]);
        assert_int_equal(make(folder), 2);
        free(folder);
    }
    OsList list = {0};
    assert_true(os_list(*state, &list, NULL));
    assert_int_equal(list.count, 0);
    os_list_free(&list);
}

#define IN_FOLDER(test)                                                        \
    cmocka_unit_test_setup_teardown(test, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_it_can_be_packed),
        IN_FOLDER(test_its_run_ends_as_expected),
        IN_FOLDER(test_nothing_bears_the_templates_name),
        IN_FOLDER(test_a_slash_at_the_end_is_no_matter),
        IN_FOLDER(test_other_work_is_left_alone),
        IN_FOLDER(test_a_name_that_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
