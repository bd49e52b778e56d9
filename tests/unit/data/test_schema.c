#include "fixture.h"

#include "data/db.h"
#include "data/store.h"

static void refuse_open(const char *folder, const char *words) {
    size_t before_size = 0;
    size_t after_size = 0;
    char *before = get_file(folder, STORE_FILE, &before_size);
    Error err = {0};
    assert_null(store_open(folder, &err));
    assert_says(&err, words);
    assert_non_null(strstr(err.text, STORE_FILE));
    char *after = get_file(folder, STORE_FILE, &after_size);
    assert_int_equal(before_size, after_size);
    assert_memory_equal(before, after, before_size);
    free(before);
    free(after);
}

static void what_is_no_store_is_left_alone(void **state) {
    char *path = os_join(*state, STORE_FILE);
    char text[5000];
    memset(text, 'a', sizeof text);
    put_file(*state, STORE_FILE, text, sizeof text);
    refuse_open(*state, "is damaged or was not made by Kitbag");
    os_remove(path);
    store_free(store_open(*state, NULL));
    size_t size = 0;
    char *bytes = get_file(*state, STORE_FILE, &size);
    bytes[100] ^= 0x55; // the kind of the first page
    put_file(*state, STORE_FILE, bytes, size);
    refuse_open(*state, "left as it is");
    put_file(*state, STORE_FILE, bytes, 1000);
    refuse_open(*state, "left as it is");
    free(bytes);
    os_remove(path);
    Error err = {0};
    Db *db = db_open(path, path, &err);
    assert_non_null(db);
    assert_true(db_run(db, &err, "CREATE TABLE notes(text)", ""));
    db_free(db);
    refuse_open(*state, "was not made by Kitbag; it was left as it is");
    free(path);
}

static void a_newer_store_is_left_alone(void **state) {
    store_free(store_open(*state, NULL));
    char *path = os_join(*state, STORE_FILE);
    Error err = {0};
    Db *db = db_open(path, path, &err);
    assert_true(db_run(db, &err, "PRAGMA user_version = 2", ""));
    db_free(db);
    free(path);
    refuse_open(*state, "was written by a newer Kitbag");
}

// A file stands where the folder should be, which stops root as well.
static void a_folder_that_cannot_be_written(void **state) {
    put_text(*state, "stick", "a file");
    char *folder = os_join(*state, "stick");
    Error err = {0};
    assert_null(store_open(folder, &err));
    assert_says(&err, "cannot be written");
    assert_says(&err, STORE_FILE);
    assert_null(strstr(err.text, folder)); // it may hold a person's name
    free(folder);
}

#define TEST(name)                                                             \
    cmocka_unit_test_setup_teardown(name, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(what_is_no_store_is_left_alone),
        TEST(a_newer_store_is_left_alone),
        TEST(a_folder_that_cannot_be_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
