// test_library.c: what stands on the shelf, and what cannot be opened.
#include "../data/fixture.h"

#include "app/library.h"
#include "data/pack.h"

// Packs tests/activities/NAME as FOLDER/bundles/FILE.
static void put_kit(const char *folder, const char *name, const char *file) {
    char path[128];
    Error err = {0};
    snprintf(path, sizeof path, "tests/activities/%s", name);
    Bundle *bundle = library_open(path, &err);
    assert_string_equal(err.text, "");
    Buffer zip = {0};
    assert_true(bundle_pack(bundle, &zip, &err));
    bundle_free(bundle);
    snprintf(path, sizeof path, "bundles/%s", file);
    put_file(folder, path, zip.bytes, zip.size);
    buffer_free(&zip);
}

static Library list(char *program, char *user) {
    Home home = {.program = program,
                 .user = user,
                 .place = {.kind = PLACE_MEMORY, .lock = -1}};
    Library library;
    Error err = {0};
    assert_true(library_list(&home, &library, &err));
    return library;
}

static void test_the_newest_once(void **state) {
    char *folder = *state;
    char *user = os_join(folder, "user");
    put_kit(folder, "lamp", "lamp.kit");
    put_kit(user, "lamp-next", "other-name.kit");
    Library library = list(folder, user);
    assert_int_equal(library.count, 1);
    assert_string_equal(library.items[0].file, "other-name.kit");
    assert_string_equal(library.items[0].card->version, "2.0.0");
    assert_ptr_equal(library_find(&library, "lamp"), &library.items[0]);
    assert_null(library_find(&library, "no-such"));
    library_free(&library);
    free(user);
}

static void test_a_broken_one_is_named(void **state) {
    char *folder = *state;
    put_kit(folder, "lamp", "lamp.kit");
    put_text(folder, "bundles/broken.kit", "PK, but no more");
    put_text(folder, "bundles/readme.txt", "not a bundle");
    put_text(folder, "bundles/.hidden.kit", "not ours");
    Library library = list(folder, NULL);
    assert_int_equal(library.count, 2);
    assert_non_null(library.items[0].card);
    assert_null(library.items[1].card);
    assert_non_null(strstr(library.items[1].problem, "broken.kit"));
    library_free(&library);
}

static void test_no_folder_no_bundles(void **state) {
    Library library = list(*state, NULL);
    assert_int_equal(library.count, 0);
    library_free(&library);
}

static void refuse(const char *path, const char *words) {
    Error err = {0};
    assert_null(library_open(path, &err));
    assert_non_null(strstr(err.text, words));
}

static void test_paths_that_are_not(void **state) {
    char *folder = *state;
    refuse("/no/such.kit", "/no/such.kit is not there");
    refuse("/dev/null", "neither a file nor a folder");
    refuse(folder, "has no kit.json");
    Error err = {0};
    assert_null(library_journal("/no/such.journal", &err));
    assert_non_null(strstr(err.text, "/no/such.journal"));
}

#define TEST(name)                                                             \
    cmocka_unit_test_setup_teardown(name, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_the_newest_once),
        TEST(test_a_broken_one_is_named),
        TEST(test_no_folder_no_bundles),
        TEST(test_paths_that_are_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
