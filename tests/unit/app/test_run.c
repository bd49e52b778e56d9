// test_run.c: a run is its journal: Back, ticks, resuming, errors.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "app/library.h"
#include "app/run.h"
#include "base/memory.h"

// A run with everything it told its keeper.
typedef struct Fixture {
    Bundle *bundle;
    Activity *activity;
    Run *run;
    char *lines[256];
    size_t count;
    char *snapshot;
    size_t size;
    int64_t seq;
    bool waits; // the last line, for what comes after it
} Fixture;

static void on_line(void *ctx, int64_t seq, const char *line, bool waits) {
    Fixture *f = ctx;
    f->waits = waits;
    assert_true(seq >= 1 && seq <= 255);
    free(f->lines[seq - 1]);
    f->lines[seq - 1] = mem_string(line);
    f->count = (size_t)seq > f->count ? (size_t)seq : f->count;
}

static void on_snapshot(void *ctx, int64_t seq, const void *bytes,
                        size_t size) {
    Fixture *f = ctx;
    free(f->snapshot);
    f->snapshot = malloc(size);
    memcpy(f->snapshot, bytes, size);
    f->size = size;
    f->seq = seq;
}

static void open_lamp(Fixture *f) {
    Error err = {0};
    f->bundle = library_open("tests/activities/lamp", &err);
    assert_string_equal(err.text, "");
    ActivitySpec spec = {.bundle = f->bundle};
    f->activity = activity_new(&spec, &err);
    assert_string_equal(err.text, "");
    RunKeeper keeper = {on_line, on_snapshot, f};
    f->run = run_new(f->activity, &keeper, &err);
    assert_non_null(f->run);
}

static int setup(void **state) {
    Fixture *f = calloc(1, sizeof *f);
    open_lamp(f);
    Error err = {0};
    assert_true(run_start(f->run, 7, NULL, &err));
    *state = f;
    return 0;
}

static void close_run(Fixture *f) {
    run_free(f->run);
    activity_free(f->activity);
    bundle_free(f->bundle);
}

static int teardown(void **state) {
    Fixture *f = *state;
    close_run(f);
    for (size_t i = 0; i < f->count; i++) {
        free(f->lines[i]);
    }
    free(f->snapshot);
    free(f);
    return 0;
}

static bool press(Fixture *f, const char *id, int64_t t, Error *err) {
    Json *event = json_new_object();
    const char *kind = strcmp(id, "back") == 0 ? "back" : "press";
    json_put(event, "kind", json_new_text(kind));
    if (strcmp(kind, "press") == 0) {
        json_put(event, "id", json_new_text(id));
    }
    bool ok = run_event(f->run, event, t, err);
    json_free(event);
    return ok;
}

static void do_press(Fixture *f, const char *id, int64_t t) {
    Error err = {0};
    if (!press(f, id, t, &err)) {
        fail_msg("%s: %s", id, err.text);
    }
}

static bool type_into(Fixture *f, const char *id, const char *text, int64_t t,
                      Error *err) {
    Json *event = json_new_object();
    json_put(event, "kind", json_new_text("type"));
    json_put(event, "id", json_new_text(id));
    json_put(event, "value", json_new_text(text));
    bool ok = run_event(f->run, event, t, err);
    json_free(event);
    return ok;
}

static void do_type(Fixture *f, const char *text, int64_t t) {
    Error err = {0};
    if (!type_into(f, "note", text, t, &err)) {
        fail_msg("%s: %s", text, err.text);
    }
}

static char *model(Fixture *f) {
    Error err = {0};
    Json *json = activity_model(f->activity, &err);
    Buffer text = {0};
    assert_true(json_print(json, &text));
    json_free(json);
    return buffer_take(&text, NULL);
}

static void assert_same_model(Fixture *f, const char *before) {
    char *now = model(f);
    assert_string_equal(now, before);
    free(now);
}

static Journal *journal(const Fixture *f) {
    Buffer text = {0};
    Error err = {0};
    assert_true(journal_print_header(&text, "lamp", "1.0.0", 7, NULL));
    for (size_t i = 0; i < f->count; i++) {
        buffer_format(&text, "%s\n", f->lines[i]);
    }
    Journal *j = journal_parse(text.bytes, text.size, "test", &err);
    assert_string_equal(err.text, "");
    buffer_free(&text);
    return j;
}

static void tick(Fixture *f, int64_t t) {
    Error err = {0};
    assert_true(run_tick(f->run, t, &err));
}

static void test_events_are_kept(void **state) {
    Fixture *f = *state;
    do_press(f, "switch", 1200);
    assert_int_equal(f->count, 1);
    assert_string_equal(f->lines[0],
                        "{\"t\":1200,\"kind\":\"press\",\"id\":\"switch\"}");
}

static void test_back_steps_over_own_events_and_not_ticks(void **state) {
    Fixture *f = *state;
    do_press(f, "switch", 10);
    tick(f, 110);
    tick(f, 210);
    char *before = model(f);
    do_press(f, "draw", 300);
    tick(f, 310);
    do_press(f, "back", 400);
    assert_same_model(f, before);
    free(before);
    do_press(f, "back", 500);
    assert_false(run_can_back(f->run));
}

// Kept one without the other, a run brought over could not go on.
static void test_back_waits_for_its_snapshot(void **state) {
    Fixture *f = *state;
    do_press(f, "draw", 10);
    assert_false(f->waits);
    do_press(f, "back", 20);
    assert_true(f->waits);
    assert_int_equal(f->seq, 2);
}

static void test_ticks_share_a_line(void **state) {
    Fixture *f = *state;
    do_press(f, "switch", 10);
    for (int i = 0; i < 37; i++) {
        tick(f, 100 + i * 100);
    }
    assert_int_equal(f->count, 2);
    assert_string_equal(f->lines[1], "{\"t\":100,\"kind\":\"tick\",\"n\":37}");
}

static void test_an_error_changes_nothing(void **state) {
    Fixture *f = *state;
    do_press(f, "switch", 10);
    char *before = model(f);
    Error err = {0};
    assert_false(press(f, "boom", 20, &err));
    assert_non_null(strstr(err.text, "boom"));
    assert_same_model(f, before);
    assert_int_equal(f->count, 1);
    free(before);
}

// Plays a scripted run with random numbers, ticks and Backs.
static void play_script(Fixture *f) {
    static const char *const ids[] = {"draw",   "switch", "draw", "back",
                                      "switch", "draw",   "back", "draw"};
    for (int i = 0; i < 40; i++) {
        do_press(f, ids[i % 8], i * 100);
        if (i % 3 == 0) {
            tick(f, i * 100 + 50);
        }
    }
}

static void resume(Fixture *into, const Fixture *from, bool snapshot) {
    open_lamp(into);
    Journal *j = journal(from);
    RunSaved saved = {from->snapshot, from->size, from->seq, NULL};
    Error err = {0};
    if (!run_resume(into->run, j, snapshot ? &saved : NULL, &err)) {
        fail_msg("%s", err.text);
    }
    journal_free(j);
}

static void test_resume_is_exactly_there(void **state) {
    Fixture *f = *state;
    play_script(f);
    char *end = model(f);
    Fixture again = {0};
    resume(&again, f, false);
    assert_same_model(&again, end);
    close_run(&again);
    Fixture quick = {0};
    resume(&quick, f, true);
    assert_same_model(&quick, end);
    close_run(&quick);
    free(end);
}

// Back after a resume has no models to go to: it plays the journal again.
static void test_back_after_resume(void **state) {
    Fixture *f = *state;
    play_script(f);
    Error err = {0};
    assert_true(run_snapshot(f->run, &err));
    Fixture quick = {0};
    resume(&quick, f, true);
    for (int i = 0; i < 5; i++) {
        do_press(f, "back", 9000 + i);
        do_press(&quick, "back", 9000 + i);
        char *here = model(f);
        assert_same_model(&quick, here);
        free(here);
    }
    close_run(&quick);
    for (size_t i = 0; i < quick.count; i++) {
        free(quick.lines[i]);
    }
    free(quick.snapshot);
}

// A snapshot of a model that was stepped over afterwards is not used.
static void test_stale_snapshot(void **state) {
    Fixture *f = *state;
    Error err = {0};
    do_press(f, "draw", 10);
    char *end = model(f);
    do_press(f, "draw", 20);
    assert_true(run_snapshot(f->run, &err));
    char *stale = f->snapshot;
    size_t size = f->size;
    int64_t seq = f->seq;
    f->snapshot = NULL;
    do_press(f, "back", 30);
    free(f->snapshot);
    f->snapshot = stale;
    f->size = size;
    f->seq = seq;
    Fixture again = {0};
    resume(&again, f, true);
    assert_same_model(&again, end);
    close_run(&again);
    free(end);
}

static void test_undo_unseen(void **state) {
    Fixture *f = *state;
    do_press(f, "draw", 10);
    char *end = model(f);
    do_press(f, "draw", 20);
    Journal *j = journal(f);
    Error err = {0};
    RunKeeper keeper = {on_line, on_snapshot, f};
    Run *run = run_new(NULL, &keeper, &err);
    assert_true(run_undo_unseen(run, j, 0, &err));
    run_free(run);
    journal_free(j);
    assert_string_equal(f->lines[2], "{\"t\":20,\"kind\":\"back\"}");
    Fixture again = {0};
    resume(&again, f, false);
    assert_same_model(&again, end);
    close_run(&again);
    free(end);
}

// --- Typing ---

static void assert_resumes_to_here(Fixture *f, bool snapshot) {
    char *here = model(f);
    Fixture again = {0};
    resume(&again, f, snapshot);
    assert_same_model(&again, here);
    close_run(&again);
    free(here);
}

static void test_a_burst_of_typing_is_one_entry(void **state) {
    Fixture *f = *state;
    do_press(f, "draw", 100);
    char *before = model(f);
    do_type(f, "s", 1000);
    assert_false(f->waits); // the first letter is kept at once
    do_type(f, "so", 2999);
    assert_true(f->waits);
    do_type(f, "son", 4998);
    assert_int_equal(f->count, 2);
    assert_string_equal(f->lines[1],
                        "{\"t\":4998,\"kind\":\"type\",\"id\":\"note\","
                        "\"value\":\"son\"}");
    Json *now = activity_model(f->activity, NULL);
    assert_true(json_number(json_get(now, "edits"), 0) == 1);
    json_free(now);
    assert_resumes_to_here(f, false);
    do_press(f, "back", 5000);
    assert_same_model(f, before);
    free(before);
    assert_resumes_to_here(f, false);
}

// What comes between ends the burst.
static void test_what_ends_a_burst(void **state) {
    Fixture *f = *state;
    Error err = {0};
    do_type(f, "a", 0);
    do_type(f, "ab", 2000); // a pause
    assert_int_equal(f->count, 2);
    assert_true(type_into(f, "name", "x", 2001, &err)); // another field
    assert_int_equal(f->count, 3);
    do_type(f, "abc", 2002);
    assert_int_equal(f->count, 4);
    do_press(f, "switch", 2003);
    do_type(f, "abcd", 2004);
    assert_int_equal(f->count, 6);
    tick(f, 2005);
    do_type(f, "abcde", 2006);
    assert_int_equal(f->count, 8);
    do_press(f, "back", 2007);
    do_type(f, "abcdef", 2008);
    assert_int_equal(f->count, 10);
    assert_resumes_to_here(f, false);
}

// The line that a snapshot stands on stays as it is.
static void test_a_snapshot_ends_a_burst(void **state) {
    Fixture *f = *state;
    Error err = {0};
    do_type(f, "a", 0);
    assert_true(run_snapshot(f->run, &err));
    do_type(f, "ab", 10);
    assert_int_equal(f->count, 2);
    do_type(f, "abc", 20);
    assert_int_equal(f->count, 2);
    assert_resumes_to_here(f, true);
    Fixture again = {0};
    resume(&again, f, true);
    do_type(&again, "abcd", 30); // what is resumed is not written over
    assert_int_equal(again.count, 3);
    close_run(&again);
    free(again.lines[2]);
}

static void test_typing_that_fails_changes_nothing(void **state) {
    Fixture *f = *state;
    Error err = {0};
    do_type(f, "a", 0);
    do_type(f, "ab", 10);
    char *before = model(f);
    assert_false(type_into(f, "note", "boom", 20, &err));
    assert_non_null(strstr(err.text, "boom"));
    assert_same_model(f, before);
    assert_resumes_to_here(f, false);
    assert_non_null(strstr(f->lines[0], "\"t\":10,"));
    do_type(f, "abc", 30);
    assert_int_equal(f->count, 1);
    assert_resumes_to_here(f, false);
    free(before);
}

// --- Sizes ---

static bool type_letters(Fixture *f, const char *letter, int count,
                         Error *err) {
    Buffer text = {0};
    for (int i = 0; i < count; i++) {
        buffer_text(&text, letter);
    }
    bool ok = type_into(f, "note", text.bytes, 0, err);
    buffer_free(&text);
    return ok;
}

static void test_an_essay_fits(void **state) {
    Fixture *f = *state;
    Error err = {0};
    assert_true(type_letters(f, "\xE0\xAA\x95", 5000, &err)); // Gujarati
    assert_true(type_letters(f, "\n", 5000, &err));
    assert_int_equal(f->count, 1);
    assert_resumes_to_here(f, false);
}

static void test_too_big(void **state) {
    Fixture *f = *state;
    Error err = {0};
    assert_false(type_letters(f, "a", 20000, &err));
    assert_int_equal(f->count, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_events_are_kept, setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_back_steps_over_own_events_and_not_ticks, setup, teardown),
        cmocka_unit_test_setup_teardown(test_back_waits_for_its_snapshot, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_ticks_share_a_line, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_an_error_changes_nothing, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_resume_is_exactly_there, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_back_after_resume, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_stale_snapshot, setup, teardown),
        cmocka_unit_test_setup_teardown(test_undo_unseen, setup, teardown),
        cmocka_unit_test_setup_teardown(test_a_burst_of_typing_is_one_entry,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(test_what_ends_a_burst, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_a_snapshot_ends_a_burst, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_typing_that_fails_changes_nothing,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(test_an_essay_fits, setup, teardown),
        cmocka_unit_test_setup_teardown(test_too_big, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
