#include "fixture.h"

#include "data/files.h"

static void add(Files *files, const char *name, const char *text) {
    assert_true(files_add(files, name, mem_copy(text, strlen(text)),
                          strlen(text), NULL));
}

static void found_by_name_once_sorted(void **state) {
    (void)state;
    Files files = {0};
    assert_null(files_find(&files, "a.txt"));
    for (int i = 99; i >= 0; i--) {
        char name[16];
        snprintf(name, sizeof name, "f%02d.txt", i);
        add(&files, name, name);
    }
    files_sort(&files);
    assert_int_equal(files.total, 100 * 7);
    assert_string_equal(files.list[0].name, "f00.txt");
    const BundleFile *file = files_find(&files, "f42.txt");
    assert_string_equal((const char *)file->bytes, "f42.txt");
    assert_null(files_find(&files, "f100.txt"));
    files_free(&files);
    assert_int_equal(files.count, 0);
}

// FIPS 180-2's own examples, in the format of sha256sum.
static void digests_are_sha256sum_s(void **state) {
    (void)state;
    Files files = {0};
    add(&files, "b.txt", "");
    add(&files, "a/abc.txt", "abc");
    files_sort(&files);
    Buffer list = {0};
    assert_true(files_digests(&files, &list));
    assert_string_equal(list.bytes,
                        "ba7816bf8f01cfea414140de5dae2223"
                        "b00361a396177a9cb410ff61f20015ad  a/abc.txt\n"
                        "e3b0c44298fc1c149afbf4c8996fb924"
                        "27ae41e4649b934ca495991b7852b855  b.txt\n");
    buffer_free(&list);
    files_free(&files);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(found_by_name_once_sorted),
        cmocka_unit_test(digests_are_sha256sum_s),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
