// test_excerpt.c: the author is shown the right lines, whatever the error is.
#include "../data/fixture.h"

#include "app/excerpt.h"
#include "app/library.h"

// The excerpt of an activity whose pages/desk.lua has the text, as JSON.
static void excerpt(const char *folder, const char *source, const char *detail,
                    const char *expected) {
    Error err = {0};
    char *path = os_join("tests/activities", "lamp");
    char *card = os_join(path, "kit.json");
    FILE *file = fopen(card, "rb");
    assert_non_null(file);
    char text[4096];
    size_t size = fread(text, 1, sizeof text, file);
    fclose(file);
    put_file(folder, "kit.json", text, size);
    put_text(folder, "main.lua", "return require 'pages.desk'\n");
    put_text(folder, "pages/desk.lua", source);
    Bundle *bundle = library_open(folder, &err);
    assert_string_equal(err.text, "");
    Json *json = excerpt_new(bundle, detail);
    if (expected == NULL) {
        assert_null(json);
    } else {
        Buffer out = {0};
        assert_non_null(json);
        assert_true(json_print(json, &out));
        assert_string_equal(out.bytes, expected);
        buffer_free(&out);
    }
    json_free(json);
    bundle_free(bundle);
    free(card);
    free(path);
}

static void test_two_lines_about_it(void **state) {
    excerpt(*state, "a\nb\n\tc\r\nd\ne\nf\n", "pages/desk.lua:3: why",
            "{\"place\":\"pages/desk.lua:3\",\"lines\":["
            "{\"number\":1,\"text\":\"a\"},{\"number\":2,\"text\":\"b\"},"
            "{\"number\":3,\"text\":\"    c \",\"here\":true},"
            "{\"number\":4,\"text\":\"d\"},{\"number\":5,\"text\":\"e\"}]}");
}

static void test_the_first_and_the_last_line(void **state) {
    excerpt(*state, "\nb", "pages/desk.lua:1: why",
            "{\"place\":\"pages/desk.lua:1\",\"lines\":["
            "{\"number\":1,\"text\":\"\",\"here\":true},"
            "{\"number\":2,\"text\":\"b\"}]}");
    excerpt(*state, "a\nb", "pages/desk.lua:2: why",
            "{\"place\":\"pages/desk.lua:2\",\"lines\":["
            "{\"number\":1,\"text\":\"a\"},"
            "{\"number\":2,\"text\":\"b\",\"here\":true}]}");
}

// The kit's own lines are no help: the nearest of the author's is.
static void test_past_the_lines_of_the_kit(void **state) {
    excerpt(*state, "a\n",
            "kit/ui.lua:48: why: x\nstack traceback:\n"
            "\tkit/ui.lua:48: in field 'button'\n"
            "\tpages/desk.lua:1: in function <main.lua:1>",
            "{\"place\":\"pages/desk.lua:1\",\"lines\":["
            "{\"number\":1,\"text\":\"a\",\"here\":true}]}");
}

static void test_what_cannot_be_shown_is_blank(void **state) {
    excerpt(*state, "\x01\xFF\xC3\xA9", "pages/desk.lua:1: why",
            "{\"place\":\"pages/desk.lua:1\",\"lines\":["
            "{\"number\":1,\"text\":\"  \xC3\xA9\",\"here\":true}]}");
}

static void test_no_place_no_excerpt(void **state) {
    excerpt(*state, "a", "", NULL);
    excerpt(*state, "a", "other.lua:1: why", NULL);
    excerpt(*state, "a", "pages/desk.lua: it is 12:30: too late", NULL);
    excerpt(*state, "a", "ui.text: no such style: huge", NULL);
}

#define TEST(name)                                                             \
    cmocka_unit_test_setup_teardown(name, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_two_lines_about_it),
        TEST(test_the_first_and_the_last_line),
        TEST(test_past_the_lines_of_the_kit),
        TEST(test_what_cannot_be_shown_is_blank),
        TEST(test_no_place_no_excerpt),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
