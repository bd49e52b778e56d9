// test_command_print.c: what an activity prints is written as whole pages or
// not at all, and its script stays within its limits.
#include "../data/fixture.h"

#include "app/commands.h"
#include "base/buffer.h"

static const char CARD[] =
    "{\"id\":\"sheet\",\"version\":\"1.0.0\",\"title\":\"Sheet\","
    "\"summary\":\"Papers.\",\"minutes\":{\"min\":1,\"max\":2},"
    "\"ages\":{\"min\":11,\"max\":18},\"memory\":8,\"engine\":\"1.0\"}";

static const char REST[] = "function M.start() return {} end "
                           "function M.update() end "
                           "function M.view() return ui.page{id='p'} end "
                           "function M.outcome() return {} end return M";

static const char TWO[] =
    "function M.papers(env) return {"
    "{id = 'pupils', title = env.words 'On paper', audience = 'pupils', "
    "page = ui.page{id = 'a', ui.text('Draw ' .. env.rng(1000000)), "
    "ui.picture{src = 'art/dot.svg', words = 'A dot', width = 40}, "
    "ui.icon 'tick', ui.text(env.words 'Lamp')}}, "
    "{id = 'teachers', title = 'Notes', audience = 'teachers', "
    "page = ui.page{id = 'b', ui.text '<b>bold</b> & so on'}}} end ";

// An activity in FOLDER/sheet with this in its main.lua.
static void put_sheet(const char *folder, const char *papers) {
    Buffer text = {0};
    buffer_text(&text, "local ui = require 'kit.ui' local M = {} ");
    buffer_text(&text, papers);
    buffer_text(&text, REST);
    put_text(folder, "sheet/kit.json", CARD);
    put_text(folder, "sheet/main.lua", text.bytes);
    put_text(folder, "sheet/art/dot.svg",
             "<svg viewBox=\"0 0 9 9\"><circle r=\"4\"/></svg>");
    put_text(folder, "sheet/words/cy.po",
             "msgid \"\"\nmsgstr \"Language: cy\\n\"\n\n"
             "msgid \"Lamp\"\nmsgstr \"Golau\"\n");
    buffer_free(&text);
}

static int print_to(const char *folder, const char *out, uint64_t seed,
                    const char *lang) {
    char *path = os_join(folder, "sheet");
    char *to = out == NULL ? NULL : os_join(folder, out);
    const char *paths = path;
    const Options options = {.paths = &paths,
                             .path_count = 1,
                             .seed = seed,
                             .lang = lang,
                             .out = to};
    int code = command_print(&options);
    free(path);
    free(to);
    return code;
}

static void has(const char *folder, const char *name, const char *text) {
    size_t size;
    char *page = get_file(folder, name, &size);
    if (strstr(page, text) == NULL) {
        fail_msg("%s lacks %s", name, text);
    }
    free(page);
}

static OsKind kind_in(const char *folder, const char *name) {
    char *path = os_join(folder, name);
    OsKind kind = os_kind(path, false);
    free(path);
    return kind;
}

static void test_each_paper_is_a_page(void **state) {
    put_sheet(*state, TWO);
    assert_int_equal(print_to(*state, "new/out", 1, "en"), 0);
    has(*state, "new/out/pupils.html", "<title>On paper</title>");
    has(*state, "new/out/pupils.html", "<circle r=\"4\"/>");
    has(*state, "new/out/pupils.html", "d=\"M4 13l5 5L20 6\"");
    has(*state, "new/out/teachers.html", "&lt;b&gt;bold&lt;/b&gt; &amp; so on");
}

static void test_the_same_seed_prints_the_same(void **state) {
    put_sheet(*state, TWO);
    assert_int_equal(print_to(*state, "a", 7, "en"), 0);
    assert_int_equal(print_to(*state, "b", 7, "en"), 0);
    assert_int_equal(print_to(*state, "c", 8, "en"), 0);
    size_t size, again;
    char *first = get_file(*state, "a/pupils.html", &size);
    char *second = get_file(*state, "b/pupils.html", &again);
    char *third = get_file(*state, "c/pupils.html", &again);
    assert_string_equal(first, second);
    assert_string_not_equal(first, third);
    free(first);
    free(second);
    free(third);
}

static void test_in_another_language(void **state) {
    put_sheet(*state, TWO);
    assert_int_equal(print_to(*state, "out", 1, "cy"), 0);
    has(*state, "out/pupils.html", "<html lang=\"cy\" dir=\"ltr\">");
    has(*state, "out/pupils.html", "Golau");
}

static void test_what_was_there_is_replaced_whole(void **state) {
    put_sheet(*state, TWO);
    put_text(*state, "out/pupils.html", "old");
    put_text(*state, "out/mine.html", "mine");
    assert_int_equal(print_to(*state, "out", 1, "en"), 0);
    has(*state, "out/pupils.html", "</html>");
    has(*state, "out/mine.html", "mine");
    char *out = os_join(*state, "out");
    OsList list = {0};
    assert_true(os_list(out, &list, NULL));
    assert_int_equal(list.count, 3);
    os_list_free(&list);
    free(out);
}

// One of the papers cannot be made: none is written.
static void test_all_or_nothing(void **state) {
    static const char *const second[] = {
        "page = ui.page{id = 'b', {kind = 'hologram'}}",
        "page = ui.page{id = 'b', ui.picture{src = 'art/no.svg', words = ''}}",
        "page = ui.page{id = 'b', ui.picture{src = '../kit.json', words = ''}}",
        "page = ui.page{id = 'b', ui.canvas{words = '', width = 9, height = 9, "
        "paint = function() error('no ink') end}}",
        "page = 'b'"};
    for (size_t i = 0; i < sizeof second / sizeof *second; i++) {
        char papers[600];
        snprintf(papers, sizeof papers,
                 "function M.papers() return {"
                 "{id = 'one', title = 'One', audience = 'pupils', page = "
                 "ui.page{id = 'a'}}, {id = 'two', title = 'Two', audience = "
                 "'pupils', %s}} end ",
                 second[i]);
        put_sheet(*state, papers);
        assert_int_equal(print_to(*state, "out", 1, "en"), 2);
        assert_int_equal(kind_in(*state, "out"), OS_NOTHING);
    }
}

static void test_a_name_leads_nowhere_else(void **state) {
    put_sheet(*state, "function M.papers() return {{id = '../out', title = "
                      "'One', audience = 'pupils', page = ui.page{id = 'a'}}} "
                      "end ");
    assert_int_equal(print_to(*state, "out", 1, "en"), 2);
    assert_int_equal(kind_in(*state, "out.html"), OS_NOTHING);
}

// A script that puts its own functions in the place of the kit's.
static void test_a_tampered_maker_writes_nothing(void **state) {
    static const char *const own[] = {
        "function p.list() return {{id = '../out', title = 'One', audience = "
        "'pupils'}} end ",
        "function p.html() return {'<script>alert(1)</script>'} end ",
        "function p.html() return {'<!DOCTYPE html>\\n<html lang=\"en\" "
        "dir=\"ltr\">\\n<head>\\n<script>alert(1)</script>'} end ",
        "function p.html() return {} end "};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        Buffer text = {0};
        buffer_text(&text, "local p = require 'kit.paper' ");
        buffer_text(&text, own[i]);
        buffer_text(&text, TWO);
        put_sheet(*state, text.bytes);
        buffer_free(&text);
        assert_int_equal(print_to(*state, "out", 1, "en"), 2);
        assert_int_equal(kind_in(*state, "out"), OS_NOTHING);
        assert_int_equal(kind_in(*state, "out.html"), OS_NOTHING);
    }
}

static void test_nothing_to_print(void **state) {
    put_sheet(*state, "");
    assert_int_equal(print_to(*state, "out", 1, "en"), 2);
    put_sheet(*state, "function M.papers() return {} end ");
    assert_int_equal(print_to(*state, "out", 1, "en"), 2);
    assert_int_equal(kind_in(*state, "out"), OS_NOTHING);
}

static void test_nowhere_to_put_it(void **state) {
    put_sheet(*state, TWO);
    assert_int_equal(print_to(*state, NULL, 1, "en"), 2);
    put_text(*state, "out", "a file");
    assert_int_equal(print_to(*state, "out", 1, "en"), 2);
    has(*state, "out", "a file");
}

static void test_the_script_stays_within_its_limits(void **state) {
    static const char *const papers[] = {
        "function M.papers() while true do end end ",
        "function M.papers() local t = {} while true do t[#t + 1] = {} end "
        "end ",
        "function M.papers() io.open('x') end ",
        "function M.papers() return {{id = 'one', title = 'One', audience = "
        "'pupils', page = ui.page{id = 'a', ui.canvas{words = '', width = 9, "
        "height = 9, paint = function() while true do end end}}}} end "};
    for (size_t i = 0; i < sizeof papers / sizeof *papers; i++) {
        put_sheet(*state, papers[i]);
        assert_int_equal(print_to(*state, "out", 1, "en"), 2);
        assert_int_equal(kind_in(*state, "out"), OS_NOTHING);
    }
}

#define IN_FOLDER(test)                                                        \
    cmocka_unit_test_setup_teardown(test, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_each_paper_is_a_page),
        IN_FOLDER(test_the_same_seed_prints_the_same),
        IN_FOLDER(test_in_another_language),
        IN_FOLDER(test_what_was_there_is_replaced_whole),
        IN_FOLDER(test_all_or_nothing),
        IN_FOLDER(test_a_name_leads_nowhere_else),
        IN_FOLDER(test_a_tampered_maker_writes_nothing),
        IN_FOLDER(test_nothing_to_print),
        IN_FOLDER(test_nowhere_to_put_it),
        IN_FOLDER(test_the_script_stays_within_its_limits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
