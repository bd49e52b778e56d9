#include "fixture.h"

#include "lamp.h"

static void a_packed_folder_opens(void **state) {
    Buffer kit = lamp_pack(*state);
    Error err = {0};
    Bundle *bundle = kit_open(kit.bytes, kit.size, &err);
    assert_string_equal(err.text, "");
    assert_non_null(bundle);
    assert_int_equal(bundle_count(bundle), 4);
    assert_string_equal(bundle_at(bundle, 0)->name, "art/cover.svg");
    assert_null(bundle_at(bundle, 4));
    const BundleFile *file = bundle_find(bundle, "main.lua");
    assert_int_equal(file->size, strlen(LAMP_MAIN));
    assert_string_equal((const char *)file->bytes, LAMP_MAIN);
    assert_int_equal(bundle_find(bundle, "words/cy.po")->size, 0);
    assert_null(bundle_find(bundle, "seal/files.sha256"));
    assert_null(bundle_find(bundle, "other.lua"));
    assert_string_equal(bundle_card(bundle)->id, "lamp");
    assert_string_equal(bundle_trust(bundle), "not sealed");
    bundle_free(bundle);
    bundle_free(NULL);
    buffer_free(&kit);
}

static void one_file_alone(void **state) {
    Buffer kit = lamp_pack(*state);
    Error err = {0};
    size_t size = 0;
    Stream *stream = stream_of(kit.bytes, kit.size);
    unsigned char *bytes =
        bundle_peek_file(stream, "lamp.kit", "main.lua", &size, &err);
    assert_non_null(bytes);
    assert_int_equal(size, strlen(LAMP_MAIN));
    assert_string_equal((const char *)bytes, LAMP_MAIN);
    free(bytes);
    assert_null(bundle_peek_file(stream, "lamp.kit", "no.lua", &size, &err));
    assert_string_equal(err.text, "");
    stream->close(stream);
    buffer_free(&kit);
}

static void refuse_folder(const char *folder, const char *words) {
    Error err = {0};
    assert_null(bundle_open_folder(folder, open_small, &err));
    assert_says(&err, words);
    assert_non_null(strstr(err.text, folder));
}

static void folders_that_are_no_activity(void **state) {
    const char *folder = *state;
    refuse_folder(folder, "has no kit.json");
    put_text(folder, "kit.json", LAMP_CARD);
    refuse_folder(folder, "has no main.lua");
    put_text(folder, "main.lua", LAMP_MAIN);
    refuse_folder(folder, "art/cover.svg, which is not there");
    lamp_put(folder);
    bundle_free(lamp_open(folder));
    put_text(folder, "kit.json", "{");
    refuse_folder(folder, "kit.json is not JSON");
    char *missing = os_join(folder, "nowhere");
    refuse_folder(missing, "cannot be read");
    free(missing);
}

#define TEST(name)                                                             \
    cmocka_unit_test_setup_teardown(name, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_packed_folder_opens),
        TEST(one_file_alone),
        TEST(folders_that_are_no_activity),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
