#include "fixture.h"

#include "base/buffer.h"
#include "data/zipcheck.h"

// --- hostile ZIPs are made from a good one ----------------------------------

typedef struct Part {
    const char *name;
    const char *text;
} Part;

static void add(Buffer *zip, Buffer *directory, const Part *part) {
    ZipEntry entry = {.at = (uint32_t)zip->size};
    snprintf(entry.name, sizeof entry.name, "%s", part->name);
    entry.size = entry.packed = (uint32_t)strlen(part->text);
    entry.crc = zip_crc((const unsigned char *)part->text, entry.size);
    unsigned char bytes[ZIP_DIRECTORY];
    zip_header(&entry, bytes);
    buffer_add(zip, bytes, ZIP_HEADER);
    buffer_text(zip, part->name);
    buffer_text(zip, part->text);
    zip_directory(&entry, bytes);
    buffer_add(directory, bytes, ZIP_DIRECTORY);
    buffer_text(directory, part->name);
}

static Buffer build(const Part *parts, size_t count) {
    Buffer zip = {0};
    Buffer directory = {0};
    for (size_t i = 0; i < count; i++) {
        add(&zip, &directory, &parts[i]);
    }
    unsigned char end[ZIP_END];
    zip_end(count, (uint32_t)zip.size, (uint32_t)directory.size, end);
    buffer_add(&zip, directory.bytes, directory.size);
    buffer_add(&zip, end, ZIP_END);
    buffer_free(&directory);
    assert_false(zip.failed);
    return zip;
}

static Buffer good(void) {
    const Part parts[] = {{"kit.json", "{}"},
                          {"seal/files.sha256", "abc"},
                          {"art/map.svg", "<svg/>"},
                          {"main.lua", "return {}"}};
    return build(parts, 4);
}

// With a third and a fourth name in place of the usual ones.
static Buffer named(const char *third, const char *fourth) {
    const Part parts[] = {{"kit.json", "{}"},
                          {"seal/files.sha256", "abc"},
                          {third, "x"},
                          {fourth, "y"}};
    return build(parts, fourth == NULL ? 3 : 4);
}

static bool accepts(const Buffer *zip, Error *err) {
    // An own block of the exact size, so that a sanitizer sees any overrun.
    unsigned char *bytes = malloc(zip->size > 0 ? zip->size : 1);
    if (zip->size > 0) {
        memcpy(bytes, zip->bytes, zip->size);
    }
    ZipTable table;
    bool ok = zipcheck(bytes, zip->size, "lamp.kit", &table, err);
    zipcheck_free(&table);
    free(bytes);
    return ok;
}

static void refuse(Buffer zip, const char *words) {
    Error err = {0};
    assert_false(accepts(&zip, &err));
    assert_says(&err, words);
    assert_non_null(strstr(err.text, "lamp.kit"));
    buffer_free(&zip);
}

static void put16(Buffer *zip, size_t at, unsigned value) {
    zip->bytes[at] = (char)(value & 0xFF);
    zip->bytes[at + 1] = (char)(value >> 8);
}

// Where the second directory entry or so begins.
static size_t directory_at(const Buffer *zip) {
    const char *end = zip->bytes + zip->size - ZIP_END;
    return zip_get32((const unsigned char *)end + 16);
}

static void a_good_one(void **state) {
    (void)state;
    Buffer zip = good();
    Error err = {0};
    ZipTable table;
    assert_true(zipcheck((unsigned char *)zip.bytes, zip.size, "lamp.kit",
                         &table, &err));
    assert_int_equal(table.count, 4);
    assert_string_equal(table.entries[3].name, "main.lua");
    assert_int_equal(table.entries[3].size, 9);
    assert_memory_equal(zip.bytes + zip_data_at(&table.entries[3]), "return {}",
                        9);
    zipcheck_free(&table);
    buffer_free(&zip);
}

static void every_changed_bit_outside_the_data(void **state) {
    (void)state;
    Buffer zip = good();
    size_t let_in = 0;
    for (size_t bit = 0; bit < zip.size * 8; bit++) {
        zip.bytes[bit / 8] ^= (char)(1 << bit % 8);
        Error err = {0};
        let_in += accepts(&zip, &err);
        zip.bytes[bit / 8] ^= (char)(1 << bit % 8);
    }
    // Only the 20 bytes of the stored files themselves: libarchive's and
    // the digests' matter.
    assert_int_equal(let_in, 8 * 20);
    buffer_free(&zip);
}

static void cut_short_anywhere(void **state) {
    (void)state;
    Buffer zip = good();
    size_t whole = zip.size;
    for (zip.size = 0; zip.size < whole; zip.size++) {
        Error err = {0};
        assert_false(accepts(&zip, &err));
        assert_says(&err, "lamp.kit");
    }
    zip.size = whole - 5;
    refuse(zip, "is cut short or damaged; copy it again");
}

static void bytes_that_belong_to_nothing(void **state) {
    (void)state;
    Buffer zip = good();
    Buffer prefixed = {0};
    buffer_text(&prefixed, "#!/bin/sh\n");
    buffer_add(&prefixed, zip.bytes, zip.size);
    refuse(prefixed, "is not a Kitbag bundle");

    Buffer tail = good();
    buffer_text(&tail, "more");
    refuse(tail, "cut short or damaged");

    // A gap before the directory, with the end record told of it.
    size_t at = directory_at(&zip);
    Buffer gap = {0};
    buffer_add(&gap, zip.bytes, at);
    buffer_text(&gap, "gap!");
    buffer_add(&gap, zip.bytes + at, zip.size - at);
    put16(&gap, gap.size - 6, (unsigned)at + 4);
    refuse(gap, "belong to no file");

    // Fewer files in the count than there are.
    Buffer fewer = good();
    put16(&fewer, fewer.size - 14, 3);
    put16(&fewer, fewer.size - 12, 3);
    refuse(fewer, "belong to no file");
    Buffer more = good();
    put16(&more, more.size - 14, 5);
    put16(&more, more.size - 12, 5);
    refuse(more, "lamp.kit");
    buffer_free(&zip);
}

static void tricks_in_headers(void **state) {
    (void)state;
    const struct {
        size_t at; // in the first entry
        unsigned value;
        const char *words;
    } tricks[] = {
        {4, 45, "kit.json has a header of another kind"},
        {6, 1, "kit.json is encrypted"},
        {6, 8, "kit.json has its sizes behind its data"},
        {6, 0x800, "flags that Kitbag does not set"},
        {8, 12, "packed in a way that Kitbag does not use"},
        {8, 8, "kit.json grew"},
        {10, 1, "header of another kind"},
        {18, 3, "two different sizes"},
        {24, 0x100, "bigger than 16 MiB"},
        {26, 7, "kit.jso is not a .lua"},
        {26, 9, "kit.json{ has a character"},
        {26, 0xFFFF, "is cut short"},
        {28, 4, "header of another kind"},
        {0, 0x4B51, "is not a Kitbag bundle"},
    };
    for (size_t i = 0; i < sizeof tricks / sizeof tricks[0]; i++) {
        Buffer zip = good();
        put16(&zip, tricks[i].at, tricks[i].value);
        refuse(zip, tricks[i].words);
    }
}

static void the_directory_tells_another_story(void **state) {
    (void)state;
    for (size_t at = 4; at < ZIP_DIRECTORY + 8; at++) {
        Buffer zip = good();
        zip.bytes[directory_at(&zip) + at] ^= 1;
        refuse(zip, "kit.json is described differently in the directory");
    }
}

static void zip64_is_refused(void **state) {
    (void)state;
    Buffer count = good();
    put16(&count, count.size - 14, 0xFFFF);
    put16(&count, count.size - 12, 0xFFFF);
    refuse(count, "it is a ZIP64");
    Buffer offset = good();
    put16(&offset, offset.size - 6, 0xFFFF);
    put16(&offset, offset.size - 4, 0xFFFF);
    refuse(offset, "it is a ZIP64");
    Buffer many = good();
    put16(&many, many.size - 14, 4097);
    put16(&many, many.size - 12, 4097);
    refuse(many, "has 4097 files");
}

static void files_that_swell(void **state) {
    (void)state;
    // A deflated entry that claims 201 times its packed bytes.
    Buffer zip = named("a.txt", NULL);
    const char *name = strstr(zip.bytes + 60, "a.txt");
    (void)name;
    size_t at = 0;
    for (int i = 0; i < 2; i++) {
        const unsigned char *header = (unsigned char *)zip.bytes + at;
        at += ZIP_HEADER + zip_get16(header + 26) + zip_get32(header + 18);
    }
    put16(&zip, at + 8, 8);
    put16(&zip, at + 22, 401);
    refuse(zip, "a.txt would unpack to more than 200 times");
}

static void too_much_in_all(void **state) {
    (void)state;
    // Five files of 16 MiB at a packed 84 KB each, all headers agreeing.
    Buffer zip = {0};
    Buffer directory = {0};
    const Part parts[] = {{"kit.json", "{}"}, {"seal/files.sha256", "abc"}};
    add(&zip, &directory, &parts[0]);
    add(&zip, &directory, &parts[1]);
    for (int i = 0; i < 5; i++) {
        ZipEntry entry = {.at = (uint32_t)zip.size,
                          .method = ZIP_DEFLATED,
                          .packed = 84000,
                          .size = ZIP_MAX_FILE};
        snprintf(entry.name, sizeof entry.name, "f%d.txt", i);
        unsigned char bytes[ZIP_DIRECTORY];
        zip_header(&entry, bytes);
        buffer_add(&zip, bytes, ZIP_HEADER);
        buffer_text(&zip, entry.name);
        for (int j = 0; j < 84; j++) {
            char thousand[1000] = {0};
            buffer_add(&zip, thousand, sizeof thousand);
        }
        zip_directory(&entry, bytes);
        buffer_add(&directory, bytes, ZIP_DIRECTORY);
        buffer_text(&directory, entry.name);
    }
    unsigned char end[ZIP_END];
    zip_end(7, (uint32_t)zip.size, (uint32_t)directory.size, end);
    buffer_add(&zip, directory.bytes, directory.size);
    buffer_add(&zip, end, ZIP_END);
    buffer_free(&directory);
    refuse(zip, "more than 64 MiB");
}

static void order_and_twins(void **state) {
    (void)state;
    refuse(named("b.lua", "a.lua"), "a.lua is not in its place");
    refuse(named("a.lua", "a.lua"), "a.lua is not in its place");
    refuse(named("Map.svg", "map.svg"), "but for capital letters");
    refuse(named("art/A.svg", "art/a.svg"), "but for capital letters");
    refuse(named("kit.json", NULL), "two files called kit.json");
    refuse(named("main.lua", "seal/files.sha256"), "is there twice");
    const Part other[] = {{"main.lua", "x"}, {"seal/files.sha256", "y"}};
    refuse(build(other, 2), "where kit.json should be");
    const Part no_seal[] = {{"kit.json", "{}"}, {"main.lua", "x"}};
    refuse(build(no_seal, 2), "where seal/files.sha256 should be");
}

static void names(void **state) {
    (void)state;
    const char *good_names[] = {
        "a.lua",          "art/x-1_y.svg",  "words/cy.po",
        "words/lamp.pot", "cover.min.svg",  "console.lua",
        "art/com.svg",    "seals/seal.svg", "a/b/c/d.json"};
    for (size_t i = 0; i < sizeof good_names / sizeof *good_names; i++) {
        assert_null(zipcheck_name(good_names[i]));
    }
    const char *bad[] = {"",
                         "/a.lua",
                         "a//b.lua",
                         "../a.lua",
                         "a/../b.lua",
                         "./a.lua",
                         "a\\b.lua",
                         "C:a.lua",
                         "con.lua",
                         "art/NUL.svg",
                         "Com1.txt",
                         "lpt9.a.txt",
                         "aux/a.lua",
                         "a.lua.",
                         "a.lua ",
                         "a b.lua",
                         "caf\xC3\xA9.lua",
                         "a\n.lua",
                         ".a.lua",
                         "art/.lua",
                         "a.dir/b.lua",
                         "a.exe",
                         "a",
                         "a.LUA",
                         "a/",
                         "seal/a.txt",
                         "SEAL/a.txt",
                         "~.lua",
                         "a.lua~"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        if (zipcheck_name(bad[i]) == NULL) {
            fail_msg("\"%s\" was let in", bad[i]);
        }
    }
    char longest[ZIP_MAX_NAME + 2] = "";
    memset(longest, 'a', ZIP_MAX_NAME + 1);
    memcpy(longest + ZIP_MAX_NAME - 4, ".lua", 5);
    assert_null(zipcheck_name(longest));
    memcpy(longest + ZIP_MAX_NAME - 4, "a.lua", 6);
    assert_non_null(zipcheck_name(longest));
    refuse(named("../x.lua", NULL), "../x.lua has a part that begins");
    refuse(named("con.txt", NULL), "keeps for a device");
    refuse(named("run.exe", NULL), "run.exe is not a .lua");
    refuse(named("a\x1b[2J.lua", NULL), "a?[2J.lua has a character");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_good_one),
        cmocka_unit_test(every_changed_bit_outside_the_data),
        cmocka_unit_test(cut_short_anywhere),
        cmocka_unit_test(bytes_that_belong_to_nothing),
        cmocka_unit_test(tricks_in_headers),
        cmocka_unit_test(the_directory_tells_another_story),
        cmocka_unit_test(zip64_is_refused),
        cmocka_unit_test(files_that_swell),
        cmocka_unit_test(too_much_in_all),
        cmocka_unit_test(order_and_twins),
        cmocka_unit_test(names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
