#include "fixture.h"

#include "data/db.h"

static Db *open_in(const char *folder) {
    char *path = os_join(folder, "x.db");
    Db *db = db_open(path, path, NULL);
    assert_non_null(db);
    assert_true(db_run(db, NULL, "CREATE TABLE t(i, t, b)", ""));
    free(path);
    return db;
}

static void values_go_in_and_come_out(void **state) {
    Db *db = open_in(*state);
    const char *sql = "INSERT INTO t VALUES(?, ?, ?)";
    assert_true(db_run(db, NULL, sql, "itb", INT64_C(-5), "caf\xC3\xA9", "a\0b",
                       (size_t)3));
    assert_int_equal(db_last_id(db), 1);
    assert_true(db_run(db, NULL, sql, "i", INT64_C(6)));
    assert_int_equal(db_changes(db), 1);
    Error err = {0};
    DbRow *row = db_query(db, &err, "SELECT i, t, b FROM t", "");
    assert_true(db_integer(row, 0) == -5);
    assert_string_equal(db_text(row, 1), "caf\xC3\xA9");
    size_t size = 0;
    assert_memory_equal(db_bytes(row, 2, &size), "a\0b", 3);
    assert_int_equal(size, 3);
    row = db_next(db, row, &err);
    assert_true(db_is_null(row, 1)); // nothing of the last call was left
    assert_string_equal(db_text(row, 1), "");
    assert_null(db_next(db, row, &err));
    assert_string_equal(err.text, "");
    assert_null(db_query(db, &err, "SELECT i FROM t WHERE i = 9", ""));
    assert_string_equal(err.text, "");
    db_free(db);
    db_free(NULL);
}

static void a_full_disk_is_said(void **state) {
    Db *db = open_in(*state);
    assert_true(db_run(db, NULL, "PRAGMA max_page_count = 4", ""));
    char *big = mem_new(100000, 1);
    Error err = {0};
    assert_false(db_run(db, &err, "INSERT INTO t(b) VALUES(?)", "b", big,
                        (size_t)100000));
    assert_says(&err, "x.db cannot grow because the disk is full");
    assert_true(db_run(db, &err, "INSERT INTO t(i) VALUES(?)", "i",
                       INT64_C(1))); // and it goes on
    free(big);
    db_free(db);
}

static void a_missing_table_is_said(void **state) {
    Db *db = open_in(*state);
    Error err = {0};
    assert_null(db_query(db, &err, "SELECT x FROM missing", ""));
    assert_says(&err, "x.db cannot be used");
    assert_non_null(strstr(err.detail, "missing"));
    db_free(db);
}

#define TEST(name)                                                             \
    cmocka_unit_test_setup_teardown(name, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(values_go_in_and_come_out),
        TEST(a_full_disk_is_said),
        TEST(a_missing_table_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
