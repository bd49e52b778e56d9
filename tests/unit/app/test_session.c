// test_session.c: what a stage may ask of the program.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "app/session.h"

// One of our own screens on a canvas without a window.
typedef struct Fixture {
    Store *store;
    Reading *reading;
    Screen *screen;
    Activity *desk;
    Channel channel; // nobody listens
} Fixture;

static int setup(void **state) {
    static const Options options = {.width = 640,
                                    .height = 480,
                                    .text = 100,
                                    .theme = "light",
                                    .lang = "en",
                                    .face = "sans"};
    static char fonts[256];
    const char *build = getenv("BUILD");
    snprintf(fonts, sizeof fonts, "%s/fonts", build == NULL ? "build" : build);
    Fixture *f = calloc(1, sizeof *f);
    Error err = {0};
    f->channel.handle = -1;
    f->store = store_open(NULL, &err);
    f->reading = reading_new(f->store, &options, "", &err);
    ScreenSpec spec = {.title = "",
                       .fonts = fonts,
                       .look = *reading_look(f->reading),
                       .windowless = true};
    f->screen = screen_new(&spec, &err);
    f->desk = f->screen == NULL
                  ? NULL
                  : session_desk(f->screen, "desk.shelf", "en", NULL, &err);
    *state = f;
    return f->desk == NULL;
}

static int teardown(void **state) {
    Fixture *f = *state;
    activity_free(f->desk);
    screen_free(f->screen);
    reading_free(f->reading);
    store_free(f->store);
    free(f);
    return 0;
}

static SessionWish wish(Fixture *f, const char *text) {
    Error err = {0};
    Json *event = json_parse(text, strlen(text), &err);
    SessionWish answer =
        session_wish(&f->channel, f->screen, f->reading, event, &err);
    assert_string_equal(err.text, "");
    json_free(event);
    return answer;
}

static long painted(Fixture *f) {
    SessionInfo info = {
        .desk = true, .title = "Kitbag", .seat = "", .notice = ""};
    Error err = {0};
    double wait = 0;
    long damaged = 0;
    assert_true(session_show(f->screen, &info, &err));
    assert_true(screen_draw(f->screen, false, &wait, &damaged, &err));
    return damaged;
}

static void test_other_events_are_not_ours(void **state) {
    Fixture *f = *state;
    assert_int_equal(wish(f, "{\"kind\":\"press\",\"id\":\"copy\"}"),
                     SESSION_NONE);
    assert_int_equal(wish(f, "{\"kind\":\"leave\"}"), SESSION_NONE);
}

static void test_settings_are_seen_at_once(void **state) {
    Fixture *f = *state;
    painted(f);
    assert_int_equal(painted(f), 0); // as it was
    assert_int_equal(wish(f, "{\"kind\":\"settings\",\"settings\":"
                             "{\"theme\":\"dark\",\"width\":5000}}"),
                     SESSION_SETTINGS);
    assert_int_equal(painted(f), 640 * 480);
    assert_string_equal(reading_look(f->reading)->theme, "dark");
}

static void test_malformed_wishes_do_no_harm(void **state) {
    Fixture *f = *state;
    painted(f);
    assert_int_equal(wish(f, "{\"kind\":\"settings\"}"), SESSION_SETTINGS);
    assert_int_equal(wish(f, "{\"kind\":\"copy\",\"text\":4}"), SESSION_DONE);
    assert_int_equal(painted(f), 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_other_events_are_not_ours),
        TEST(test_settings_are_seen_at_once),
        TEST(test_malformed_wishes_do_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
