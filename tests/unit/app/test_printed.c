// test_printed.c: the page on show becomes a file and a URL, and neither is
// there for the next pupil; where that cannot be, it is told how it went.
#include "../data/fixture.h"

#include <unistd.h>

#include "app/printed.h"
#include "data/store.h"

static const char CARD[] =
    "{\"id\":\"diary\",\"version\":\"1.0.0\",\"title\":\"My Diary\","
    "\"summary\":\"A diary.\",\"minutes\":{\"min\":1,\"max\":2},"
    "\"ages\":{\"min\":11,\"max\":18},\"memory\":8,\"engine\":\"1.0\"}";

static const char HEAD[] =
    "local ui = require 'kit.ui' local M = {} "
    "function M.start() return {note = ''} end "
    "function M.update(m, e) if e.kind == 'type' then m.note = e.value end end "
    "function M.outcome() return {} end ";

static const char VIEW[] =
    "function M.view(m, env) return ui.page{id = 'today', "
    "ui.heading(env.words 'How it went'), "
    "ui.area{id = 'note', label = env.words 'My note', value = m.note}, "
    "ui.button{id = 'more', env.words 'Write more'}, "
    "ui.button{ask = 'print', env.words 'Print it'}} end ";

// A pupil at an activity, and the folder where things are kept: its name is
// not plain.
typedef struct Desk {
    char *folder;
    char *place;
    Store *store;
    Sitting *sitting;
    bool deaf;     // no browser opens
    char url[600]; // the last one that was asked for
} Desk;

static bool browse(void *ctx, const char *url) {
    Desk *desk = ctx;
    snprintf(desk->url, sizeof desk->url, "%s", url);
    return !desk->deaf;
}

static void sit_down(Desk *desk, const char *more, const char *view) {
    Error err = {0};
    Buffer source = {0};
    buffer_text(&source, HEAD);
    buffer_text(&source, more);
    buffer_text(&source, view);
    buffer_text(&source, "return M");
    put_text(desk->folder, "diary/kit.json", CARD);
    put_text(desk->folder, "diary/main.lua", source.bytes);
    buffer_free(&source);
    char *path = os_join(desk->folder, "diary");
    SittingSpec spec = {.path = path, .lang = "en", .store = desk->store};
    desk->sitting = sitting_new(&spec, &err);
    free(path);
    assert_string_equal(err.text, "");
    assert_true(sitting_begin(desk->sitting, 1, NULL, &err));
}

static void type(Desk *desk, const char *text) {
    Error err = {0};
    Json *event = json_new_object();
    json_put(event, "kind", json_new_text("type"));
    json_put(event, "id", json_new_text("note"));
    json_put(event, "value", json_new_text(text));
    assert_true(sitting_event(desk->sitting, event, 1, &err));
    json_free(event);
}

static int setup(void **state) {
    Desk *desk = mem_new(1, sizeof *desk);
    void *folder = NULL;
    if (desk == NULL || folder_make(&folder) != 0) {
        return -1;
    }
    desk->folder = folder;
    desk->place = os_join(folder, "caf\xC3\xA9 data");
    desk->store = store_open(NULL, NULL);
    *state = desk;
    return !os_make_folder(desk->place, NULL);
}

static int teardown(void **state) {
    Desk *desk = *state;
    void *folder = desk->folder;
    sitting_free(desk->sitting);
    store_free(desk->store);
    free(desk->place);
    free(desk);
    return folder_remove(&folder);
}

// Prints, and compares how that went; why, where it is for the author.
static void print_gives(Desk *desk, const char *place, const char *state,
                        const char *why) {
    Error err = {0};
    desk->url[0] = '\0';
    Json *how = printed_page(place, desk->sitting, browse, desk, &err);
    assert_string_equal(json_string(json_get(how, "state"), ""), state);
    if (strstr(err.text, why) == NULL || (*why == '\0' && *err.text != '\0')) {
        fail_msg("\"%s\" should say \"%s\"", err.text, why);
    }
    const char *path = json_string(json_get(how, "path"), NULL);
    bool written = strcmp(state, "open") == 0 || strcmp(state, "closed") == 0;
    assert_int_equal(path != NULL, written);
    assert_true(!written ||
                (path[0] == '/' && os_kind(path, false) == OS_FILE));
    json_free(how);
}

static char *page_of(const Desk *desk) {
    size_t size;
    return get_file(desk->place, "printed/diary-robin.html", &size);
}

static OsKind kind_in(const char *folder, const char *name) {
    char *path = os_join(folder, name);
    OsKind kind = os_kind(path, false);
    free(path);
    return kind;
}

static void test_the_page_with_what_was_typed(void **state) {
    Desk *desk = *state;
    sit_down(desk, "", VIEW);
    type(desk, "It was <fine>.");
    int64_t time = sitting_time(desk->sitting);
    print_gives(desk, desk->place, "open", "");
    char *page = page_of(desk);
    assert_non_null(strstr(page, "<title>My Diary</title>"));
    assert_non_null(strstr(page, "How it went"));
    assert_non_null(strstr(page, "It was &lt;fine&gt;."));
    assert_null(strstr(page, "Write more"));
    assert_null(strstr(page, "Print it"));
    free(page);
    assert_int_equal(sitting_time(desk->sitting), time);
}

static void test_the_url_says_where_it_lies(void **state) {
    Desk *desk = *state;
    char wanted[600];
    sit_down(desk, "", VIEW);
    print_gives(desk, desk->place, "open", "");
    snprintf(wanted, sizeof wanted,
             "file://%s/caf%%C3%%A9%%20data/printed/diary-robin.html",
             desk->folder);
    assert_string_equal(desk->url, wanted);
}

static void test_an_earlier_one_is_replaced(void **state) {
    Desk *desk = *state;
    sit_down(desk, "", VIEW);
    type(desk, "First.");
    print_gives(desk, desk->place, "open", "");
    type(desk, "Second.");
    print_gives(desk, desk->place, "open", "");
    char *page = page_of(desk);
    assert_null(strstr(page, "First."));
    assert_non_null(strstr(page, "Second."));
    free(page);
    // Where there is no room for a new one, the old one stays.
    put_text(desk->place, "printed/diary-robin.html.part/in.the.way", "");
    type(desk, "Third.");
    print_gives(desk, desk->place, "unwritten", "");
    page = page_of(desk);
    assert_non_null(strstr(page, "Second."));
    free(page);
}

static void test_a_seat_with_a_number(void **state) {
    Desk *desk = *state;
    for (int i = 0; i < 46; i++) { // as many as there are words
        Error err = {0};
        char *seat = store_new_seat(desk->store, &err);
        assert_true(store_new_run(desk->store, "diary", "1.0.0", 1, "{}", seat,
                                  &err) != 0);
        free(seat);
    }
    sit_down(desk, "", VIEW);
    assert_string_equal(sitting_seat(desk->sitting), "Robin 2");
    print_gives(desk, desk->place, "open", "");
    assert_int_equal(kind_in(desk->place, "printed/diary-robin-2.html"),
                     OS_FILE);
}

static void test_no_browser(void **state) {
    Desk *desk = *state;
    desk->deaf = true;
    sit_down(desk, "", VIEW);
    print_gives(desk, desk->place, "closed", "");
    free(page_of(desk));
}

static void test_nowhere_to_write(void **state) {
    Desk *desk = *state;
    sit_down(desk, "", VIEW);
    print_gives(desk, NULL, "unwritten", "");
    put_text(desk->place, "printed", "a file");
    print_gives(desk, desk->place, "unwritten", "");
    assert_string_equal(desk->url, "");
}

static void test_a_page_that_paper_cannot_hold(void **state) {
    Desk *desk = *state;
    sit_down(desk, "",
             "function M.view() return ui.page{id = 'a', ui.canvas{words = '', "
             "width = 9, height = 9, paint = function() error 'no ink' end}} "
             "end ");
    print_gives(desk, desk->place, "unmade", "no ink");
    assert_string_equal(desk->url, "");
    assert_int_equal(kind_in(desk->place, "printed"), OS_NOTHING);
}

static void test_a_tampered_maker_writes_nothing(void **state) {
    Desk *desk = *state;
    sit_down(desk,
             "local p = require 'kit.paper' function p.html() return "
             "{'<!DOCTYPE html>\\n<script>alert(1)</script>'} end ",
             VIEW);
    print_gives(desk, desk->place, "unmade", "tampered");
    assert_string_equal(desk->url, "");
    assert_int_equal(kind_in(desk->place, "printed"), OS_NOTHING);
}

static void test_out_of_memory(void **state) {
    Desk *desk = *state;
    Error err = {0};
    sit_down(desk, "",
             "function M.view(m) if m.note == 'all' then local t = {} "
             "while true do t[#t + 1] = {} end end "
             "return ui.page{id = 'a'} end ");
    type(desk, "all");
    assert_null(printed_page(desk->place, desk->sitting, browse, desk, &err));
    assert_says(&err, "memory");
}

static void test_cleared(void **state) {
    Desk *desk = *state;
    sit_down(desk, "", VIEW);
    print_gives(desk, desk->place, "open", "");
    put_text(desk->place, "printed/diary-fox.html.part", "<!DOC");
    printed_clear(desk->place);
    assert_int_equal(kind_in(desk->place, "printed"), OS_NOTHING);
    printed_clear(desk->place);
    printed_clear(NULL);
}

static void test_only_pages_are_cleared(void **state) {
    Desk *desk = *state;
    put_text(desk->place, "printed/mine.txt", "mine");
    put_text(desk->place, "printed/in.html/mine.txt", "mine");
    put_text(desk->place, "printed/diary-fox.html", "a page");
    printed_clear(desk->place);
    assert_int_equal(kind_in(desk->place, "printed/mine.txt"), OS_FILE);
    assert_int_equal(kind_in(desk->place, "printed/in.html"), OS_FOLDER);
    assert_int_equal(kind_in(desk->place, "printed/diary-fox.html"),
                     OS_NOTHING);
}

static void test_links_are_not_followed(void **state) {
    Desk *desk = *state;
    char *link = os_join(desk->place, "printed");
    char *elsewhere = os_join(desk->folder, "elsewhere");
    put_text(desk->folder, "elsewhere/mine.html", "mine");
    assert_int_equal(symlink(elsewhere, link), 0);
    sit_down(desk, "", VIEW);
    print_gives(desk, desk->place, "unwritten", "");
    printed_clear(desk->place);
    assert_int_equal(kind_in(elsewhere, "mine.html"), OS_FILE);
    free(link);
    free(elsewhere);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_the_page_with_what_was_typed),
        TEST(test_the_url_says_where_it_lies),
        TEST(test_an_earlier_one_is_replaced),
        TEST(test_a_seat_with_a_number),
        TEST(test_no_browser),
        TEST(test_nowhere_to_write),
        TEST(test_a_page_that_paper_cannot_hold),
        TEST(test_a_tampered_maker_writes_nothing),
        TEST(test_out_of_memory),
        TEST(test_cleared),
        TEST(test_only_pages_are_cleared),
        TEST(test_links_are_not_followed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
