// test_os_posix.c: folders, whole files, locks and words for a time.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/os.h"

static int setup(void **state) {
    char *folder = strdup("/tmp/kitbag-os-XXXXXX");
    *state = mkdtemp(folder);
    return chdir(folder);
}

static int teardown(void **state) {
    static const char *const made[] = {"deep/er", "deep",  "a.txt", "b.txt",
                                       "link",    "place", "c.txt"};
    for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
        os_remove(made[i]);
    }
    int failed = chdir("/");
    os_remove(*state);
    free(*state);
    return failed;
}

static void test_write_and_list(void **state) {
    (void)state;
    Error err = {0};
    assert_true(os_make_folder("deep/er", &err));
    assert_true(os_make_folder("deep/er", &err));
    assert_true(os_write_file("b.txt", "two", 3, &err));
    assert_true(os_write_file("a.txt", "one", 3, &err));
    assert_true(os_write_file("a.txt", "new", 3, &err));
    OsList list;
    assert_true(os_list(".", &list, &err));
    assert_int_equal(list.count, 3);
    assert_string_equal(list.names[0], "a.txt");
    assert_string_equal(list.names[1], "b.txt");
    assert_string_equal(list.names[2], "deep");
    os_list_free(&list);
}

static void test_kinds(void **state) {
    (void)state;
    assert_true(os_write_file("a.txt", "", 0, NULL));
    assert_int_equal(symlink("a.txt", "link"), 0);
    assert_int_equal(os_kind("a.txt", false), OS_FILE);
    assert_int_equal(os_kind("link", false), OS_OTHER);
    assert_int_equal(os_kind("link", true), OS_FILE);
    assert_int_equal(os_kind(".", false), OS_FOLDER);
    assert_int_equal(os_kind("nothing", false), OS_NOTHING);
}

static void test_failures_name_the_file(void **state) {
    (void)state;
    Error err = {0};
    assert_false(os_write_file("no/such/folder.txt", "x", 1, &err));
    assert_non_null(strstr(err.text, "no/such/folder.txt"));
    OsList list;
    assert_false(os_list("nowhere", &list, &err));
    assert_non_null(strstr(err.text, "nowhere"));
    assert_true(os_write_file("a.txt", "x", 1, &err));
    assert_false(os_make_folder("a.txt/under", &err));
}

static void test_one_holder_of_a_lock(void **state) {
    (void)state;
    bool busy = false;
    int first = os_lock("place", &busy);
    assert_true(first >= 0);
    assert_int_equal(os_lock("place", &busy), -1);
    assert_true(busy);
    os_unlock(first);
    int again = os_lock("place", &busy);
    assert_true(again >= 0);
    os_unlock(again);
    assert_int_equal(os_lock("no/such/folder", &busy), -1);
    assert_false(busy);
}

// A browser that was opened may stay for days.
static void test_no_other_program_holds_a_lock(void **state) {
    (void)state;
    bool busy = false;
    int handle = os_lock("place", &busy);
    assert_true(handle >= 0);
    assert_true((fcntl(handle, F_GETFD) & FD_CLOEXEC) != 0);
    os_unlock(handle);
}

static void test_from_the_root_on(void **state) {
    char wanted[64];
    snprintf(wanted, sizeof wanted, "%s/a.txt", (const char *)*state);
    assert_true(os_write_file("a.txt", "", 0, NULL));
    assert_int_equal(symlink("a.txt", "link"), 0);
    char *path = os_absolute("link");
    assert_string_equal(path, wanted);
    free(path);
    assert_null(os_absolute("nothing"));
}

static void test_programs_that_are_found(void **state) {
    (void)state;
    const char *before = getenv("PATH");
    char *kept = before == NULL ? NULL : strdup(before);
    assert_true(os_write_file("a.txt", "", 0, NULL));
    assert_int_equal(mkdir("deep", 0755), 0);
    setenv("PATH", "/nowhere:.", 1);
    assert_false(os_finds("a.txt"));
    assert_false(os_finds("deep"));
    assert_int_equal(chmod("a.txt", 0755), 0);
    assert_true(os_finds("a.txt"));
    setenv("PATH", "/nowhere", 1);
    assert_false(os_finds("a.txt"));
    unsetenv("PATH");
    assert_false(os_finds("a.txt"));
    if (kept != NULL) {
        setenv("PATH", kept, 1);
    }
    free(kept);
}

static void assert_when(int64_t then, int64_t now, const char *wanted) {
    char out[64];
    os_when(then, now, out, sizeof out);
    assert_string_equal(out, wanted);
}

static void test_when(void **state) {
    (void)state;
    setenv("TZ", "UTC0", 1);
    tzset();
    int64_t noon = 1763812800; // 22 November 2025, 12:00
    assert_when(noon, noon + 60, "today, 12:00");
    assert_when(noon - 43200 - 60, noon, "yesterday, 23:59");
    assert_when(noon - 864000, noon, "12 November, 12:00");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_write_and_list),
        TEST(test_kinds),
        TEST(test_failures_name_the_file),
        TEST(test_one_holder_of_a_lock),
        TEST(test_no_other_program_holds_a_lock),
        TEST(test_from_the_root_on),
        TEST(test_programs_that_are_found),
        TEST(test_when),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
