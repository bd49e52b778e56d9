#include "fixture.h"

#include "data/zipshape.h"
#include "lamp.h"

static void assert_same(const Bundle *a, const Bundle *b) {
    assert_int_equal(bundle_count(a), bundle_count(b));
    for (size_t i = 0; i < bundle_count(a); i++) {
        const BundleFile *file = bundle_at(a, i);
        const BundleFile *other = bundle_find(b, file->name);
        assert_int_equal(file->size, other->size);
        assert_memory_equal(file->bytes, other->bytes, file->size);
    }
}

// What no check sees is only what changes nothing: a deflated stream's last,
// unused bits.
static void every_changed_bit(void **state) {
    Buffer kit = lamp_pack(*state);
    Bundle *good = kit_open(kit.bytes, kit.size, NULL);
    size_t let_in = 0;
    for (size_t bit = 0; bit < kit.size * 8; bit++) {
        kit.bytes[bit / 8] ^= (char)(1 << bit % 8);
        Error err = {0};
        Bundle *bundle = kit_open(kit.bytes, kit.size, &err);
        if (bundle != NULL) {
            assert_same(bundle, good);
            let_in++;
        } else {
            assert_says(&err, "lamp.kit");
        }
        bundle_free(bundle);
        kit.bytes[bit / 8] ^= (char)(1 << bit % 8);
    }
    assert_true(let_in < 3 * 8);
    bundle_free(good);
    buffer_free(&kit);
}

static void cut_short_anywhere(void **state) {
    Buffer kit = lamp_pack(*state);
    for (size_t size = 0; size < kit.size; size++) {
        Error err = {0};
        assert_null(kit_open(kit.bytes, size, &err));
        assert_says(&err, size < ZIP_END ? "lamp.kit is not a Kitbag bundle"
                                         : "lamp.kit is cut short or damaged; "
                                           "copy it again");
    }
    buffer_free(&kit);
}

// A ZIP of Kitbag's shape whose list of digests is another bundle's.
static void put_entry(Buffer *zip, Buffer *directory, const char *name,
                      const char *text) {
    ZipEntry entry = {.at = (uint32_t)zip->size};
    snprintf(entry.name, sizeof entry.name, "%s", name);
    entry.size = entry.packed = (uint32_t)strlen(text);
    entry.crc = zip_crc((const unsigned char *)text, entry.size);
    unsigned char bytes[ZIP_DIRECTORY];
    zip_header(&entry, bytes);
    buffer_add(zip, bytes, ZIP_HEADER);
    buffer_text(zip, name);
    buffer_text(zip, text);
    zip_directory(&entry, bytes);
    buffer_add(directory, bytes, ZIP_DIRECTORY);
    buffer_text(directory, name);
}

static void refuse_digests(const Bundle *bundle, const char *digests,
                           const char *skip, const char *extra,
                           const char *words) {
    Buffer zip = {0};
    Buffer directory = {0};
    size_t count = 2;
    put_entry(&zip, &directory, "kit.json", LAMP_CARD);
    put_entry(&zip, &directory, "seal/files.sha256", digests);
    for (size_t i = 0; i < bundle_count(bundle); i++) {
        const BundleFile *file = bundle_at(bundle, i);
        bool card = strcmp(file->name, "kit.json") == 0;
        if (card || (skip != NULL && strcmp(file->name, skip) == 0)) {
            continue;
        }
        put_entry(&zip, &directory, file->name, (const char *)file->bytes);
        count++;
    }
    if (extra != NULL) {
        put_entry(&zip, &directory, extra, "hello");
        count++;
    }
    unsigned char end[ZIP_END];
    zip_end(count, (uint32_t)zip.size, (uint32_t)directory.size, end);
    buffer_add(&zip, directory.bytes, directory.size);
    buffer_add(&zip, end, ZIP_END);
    Error err = {0};
    Bundle *opened = kit_open(zip.bytes, zip.size, &err);
    if (words == NULL) {
        assert_non_null(opened);
    } else {
        assert_null(opened);
        assert_says(&err, words);
    }
    bundle_free(opened);
    buffer_free(&zip);
    buffer_free(&directory);
}

static void the_list_of_digests_must_fit(void **state) {
    lamp_put(*state);
    Bundle *bundle = lamp_open(*state);
    Buffer list = {0};
    assert_true(files_digests(bundle_files(bundle), &list));
    refuse_digests(bundle, list.bytes, NULL, NULL, NULL);
    refuse_digests(bundle, list.bytes, "words/cy.po", NULL,
                   "lacks words/cy.po");
    refuse_digests(bundle, list.bytes, "art/cover.svg", NULL,
                   "lacks art/cover.svg");
    refuse_digests(bundle, list.bytes, NULL, "zoo.lua",
                   "holds zoo.lua, which was not packed with it");
    refuse_digests(bundle, "", NULL, NULL, "holds art/cover.svg");
    refuse_digests(bundle, "nonsense", NULL, NULL,
                   "damaged at seal/files.sha256");
    char *main_line = strstr(list.bytes, "main.lua") - 4;
    *main_line = *main_line == '0' ? '1' : '0';
    refuse_digests(bundle, list.bytes, NULL, NULL, "damaged at main.lua");
    *main_line = 'A'; // the digits of sha256sum are small letters
    refuse_digests(bundle, list.bytes, NULL, NULL, "damaged at main.lua");
    buffer_free(&list);
    bundle_free(bundle);
}

static int64_t claim_too_much(Stream *stream) {
    (void)stream;
    return ZIP_MAX_TOTAL + 1;
}

static void a_zip_that_claims_too_much(void **state) {
    (void)state;
    Error err = {0};
    Stream *stream = stream_of("PK", 2);
    stream->size = claim_too_much;
    assert_null(bundle_open(stream, "lamp.kit", &err));
    assert_says(&err, "lamp.kit is bigger than 64 MiB");
    stream->close(stream);
}

// A stick that is pulled: the length was told, the bytes do not come.
static int64_t read_fails(Stream *stream, void *to, int64_t size) {
    (void)stream;
    (void)to;
    (void)size;
    return -1;
}

static void a_stick_that_cannot_be_read(void **state) {
    Buffer kit = lamp_pack(*state);
    Stream *stream = stream_of(kit.bytes, kit.size);
    stream->read = read_fails;
    Error err = {0};
    assert_null(bundle_open(stream, "lamp.kit", &err));
    assert_says(&err, "lamp.kit could not be read to its end");
    stream->close(stream);
    buffer_free(&kit);
}

static void the_card_alone(void **state) {
    Buffer kit = lamp_pack(*state);
    Error err = {0};
    Stream *stream = stream_of(kit.bytes, kit.size);
    Card *card = bundle_peek_card(stream, "lamp.kit", &err);
    assert_non_null(card);
    assert_string_equal(card_title(card, "en"), "Lamp");
    card_free(card);
    stream->close(stream);
    for (size_t size = 0; size < kit.size; size++) {
        stream = stream_of(kit.bytes, size);
        assert_null(bundle_peek_card(stream, "lamp.kit", &err));
        assert_says(&err, "lamp.kit");
        stream->close(stream);
    }
    for (size_t bit = 0; bit < (ZIP_HEADER + 8) * 8; bit++) {
        kit.bytes[bit / 8] ^= (char)(1 << bit % 8);
        stream = stream_of(kit.bytes, kit.size);
        assert_null(bundle_peek_card(stream, "lamp.kit", &err));
        assert_says(&err, "lamp.kit");
        stream->close(stream);
        kit.bytes[bit / 8] ^= (char)(1 << bit % 8);
    }
    *strstr(kit.bytes + ZIP_HEADER, "Lamp") = 'D';
    stream = stream_of(kit.bytes, kit.size);
    assert_null(bundle_peek_card(stream, "lamp.kit", &err));
    assert_says(&err, "lamp.kit is damaged at kit.json");
    stream->close(stream);
    buffer_free(&kit);
}

static void what_is_no_bundle(void **state) {
    (void)state;
    const char *text = "This is a letter to a friend, not an activity.";
    Error err = {0};
    assert_null(kit_open(text, strlen(text), &err));
    assert_says(&err, "lamp.kit is not a Kitbag bundle");
    Stream *stream = stream_of(text, strlen(text));
    assert_null(bundle_peek_card(stream, "lamp.kit", &err));
    assert_says(&err, "lamp.kit is not a Kitbag bundle");
    stream->close(stream);
    assert_null(kit_open("", 0, &err));
}

#define TEST(name)                                                             \
    cmocka_unit_test_setup_teardown(name, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(every_changed_bit),
        TEST(cut_short_anywhere),
        TEST(the_list_of_digests_must_fit),
        TEST(a_zip_that_claims_too_much),
        TEST(a_stick_that_cannot_be_read),
        TEST(the_card_alone),
        TEST(what_is_no_bundle),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
