#include "fixture.h"

#include "data/zipcheck.h"
#include "lamp.h"

static void packing_twice_gives_the_same_bytes(void **state) {
    Buffer first = lamp_pack(*state);
    Buffer second = lamp_pack(*state); // written anew: other dates
    assert_int_equal(first.size, second.size);
    assert_memory_equal(first.bytes, second.bytes, first.size);
    Bundle *bundle = kit_open(first.bytes, first.size, NULL);
    Buffer third = {0};
    assert_true(bundle_pack(bundle, &third, NULL));
    assert_int_equal(first.size, third.size);
    assert_memory_equal(first.bytes, third.bytes, first.size);
    bundle_free(bundle);
    buffer_free(&first);
    buffer_free(&second);
    buffer_free(&third);
}

static void the_order_is_fixed(void **state) {
    Buffer kit = lamp_pack(*state);
    ZipTable table;
    assert_true(zipcheck((unsigned char *)kit.bytes, kit.size, "lamp.kit",
                         &table, NULL));
    const char *names[] = {"kit.json", "seal/files.sha256", "art/cover.svg",
                           "main.lua", "words/cy.po"};
    assert_int_equal(table.count, 5);
    for (size_t i = 0; i < 5; i++) {
        assert_string_equal(table.entries[i].name, names[i]);
    }
    zipcheck_free(&table);
    buffer_free(&kit);
}

// Every kind of content comes back: empty, small, random, and so regular
// that deflating it would pass the cap on swelling.
static void all_contents_come_back(void **state) {
    lamp_put(*state);
    size_t size = 300000;
    char *bytes = mem_new(size, 1);
    put_file(*state, "zeros.txt", bytes, size);
    uint32_t seed = 1;
    for (size_t i = 0; i < size; i++) {
        seed = seed * 1664525 + 1013904223;
        bytes[i] = (char)(seed >> 24);
    }
    put_file(*state, "random.png", bytes, size);
    Bundle *bundle = lamp_open(*state);
    Buffer kit = {0};
    Error err = {0};
    assert_true(bundle_pack(bundle, &kit, &err));
    Bundle *again = kit_open(kit.bytes, kit.size, &err);
    assert_non_null(again);
    assert_memory_equal(bundle_find(again, "random.png")->bytes, bytes, size);
    assert_int_equal(bundle_find(again, "zeros.txt")->size, size);
    assert_int_equal(bundle_find(again, "zeros.txt")->bytes[size - 1], 0);
    bundle_free(again);
    bundle_free(bundle);
    buffer_free(&kit);
    free(bytes);
}

static void the_digests_are_sha256sum_s(void **state) {
    lamp_put(*state);
    put_text(*state, "art/abc.txt", "abc");
    Bundle *bundle = lamp_open(*state);
    Buffer list = {0};
    assert_true(files_digests(bundle_files(bundle), &list));
    // FIPS 180-2's own examples: "abc" and the empty text.
    const char *abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9c"
                      "b410ff61f20015ad  art/abc.txt\n";
    const char *empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934c"
                        "a495991b7852b855  words/cy.po\n";
    assert_memory_equal(list.bytes, abc, strlen(abc));
    assert_non_null(strstr(list.bytes, empty));
    buffer_free(&list);
    bundle_free(bundle);
}

#define TEST(name)                                                             \
    cmocka_unit_test_setup_teardown(name, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(packing_twice_gives_the_same_bytes),
        TEST(the_order_is_fixed),
        TEST(all_contents_come_back),
        TEST(the_digests_are_sha256sum_s),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
