// test_sitting.c: carrying on, across versions, crashes and bad scripts.
#include "../data/fixture.h"

#include "app/sitting.h"

static Store *store_of(void **state) {
    return *state;
}

static int setup(void **state) {
    Error err = {0};
    *state = store_open(NULL, &err);
    return *state == NULL;
}

static int teardown(void **state) {
    store_free(*state);
    return 0;
}

static Sitting *open_sitting(Store *store, const char *path) {
    Error err = {0};
    SittingSpec spec = {.path = path, .lang = "en", .store = store};
    Sitting *sitting = sitting_new(&spec, &err);
    if (sitting == NULL) {
        fail_msg("%s", err.text);
    }
    return sitting;
}

static bool press(Sitting *sitting, const char *id, int64_t t, Error *err) {
    Json *event = json_new_object();
    json_put(event, "kind", json_new_text("press"));
    json_put(event, "id", json_new_text(id));
    bool ok = sitting_event(sitting, event, t, err);
    json_free(event);
    return ok;
}

// A run with three presses of the lamp's switch; returns its number.
static int64_t three_presses(Store *store) {
    Error err = {0};
    Sitting *sitting = open_sitting(store, "tests/activities/lamp");
    assert_true(sitting_begin(sitting, 1, NULL, &err));
    for (int i = 0; i < 3; i++) {
        assert_true(press(sitting, "switch", i * 100, &err));
    }
    int64_t run = sitting_run(sitting);
    sitting_free(sitting);
    return run;
}

static double presses(Sitting *sitting, const char *name) {
    Error err = {0};
    Json *model = activity_model(sitting_activity(sitting), &err);
    double n = json_number(json_get(model, name), -1);
    json_free(model);
    return n;
}

static void test_outcome_is_kept(void **state) {
    Store *store = store_of(state);
    Error err = {0};
    three_presses(store);
    StoreRuns runs;
    assert_true(store_runs(store, "lamp", &runs, &err));
    assert_int_equal(runs.count, 1);
    assert_true(runs.runs[0].finished);
    assert_string_equal(runs.runs[0].outcome,
                        "{\"finished\":true,\"marks\":{\"reasoning\":3}}");
    store_runs_free(&runs);
}

static void test_carry_on(void **state) {
    Store *store = store_of(state);
    Error err = {0};
    int64_t run = three_presses(store);
    Sitting *sitting = open_sitting(store, "tests/activities/lamp");
    assert_true(sitting_carry_on(sitting, run, &err));
    assert_true(presses(sitting, "presses") == 3);
    assert_true(sitting_time(sitting) == 200);
    assert_true(sitting_can_back(sitting));
    sitting_free(sitting);
}

static void test_a_new_pupil_sees_nothing(void **state) {
    Store *store = store_of(state);
    Error err = {0};
    int64_t run = three_presses(store);
    Sitting *sitting = open_sitting(store, "tests/activities/lamp");
    assert_true(sitting_begin(sitting, 1, NULL, &err));
    assert_true(sitting_run(sitting) != run);
    assert_true(presses(sitting, "presses") == 0);
    assert_false(sitting_can_back(sitting));
    sitting_free(sitting);
}

static void test_migrate(void **state) {
    Store *store = store_of(state);
    Error err = {0};
    int64_t run = three_presses(store);
    // Leaving keeps a snapshot, as the program does.
    Sitting *old = open_sitting(store, "tests/activities/lamp");
    assert_true(sitting_carry_on(old, run, &err));
    assert_true(sitting_snapshot(old, &err));
    sitting_free(old);
    Sitting *next = open_sitting(store, "tests/activities/lamp-next");
    if (!sitting_carry_on(next, run, &err)) {
        fail_msg("%s %s", err.text, err.detail);
    }
    assert_true(presses(next, "switchings") == 3);
    assert_false(sitting_can_back(next));
    assert_true(press(next, "switch", 900, &err));
    sitting_free(next);
    // And once more, now that the run is of the new version.
    next = open_sitting(store, "tests/activities/lamp-next");
    assert_true(sitting_carry_on(next, run, &err));
    assert_true(presses(next, "switchings") == 4);
    sitting_free(next);
}

static void test_newer_run_is_kept_as_it_is(void **state) {
    Store *store = store_of(state);
    Error err = {0};
    int64_t run = store_new_run(store, "lamp", "3.0.0", 1, "{}", "Robin", &err);
    assert_true(store_append(store, run, 1, "{\"t\":1,\"kind\":\"x\"}", &err));
    Sitting *sitting = open_sitting(store, "tests/activities/lamp");
    assert_false(sitting_carry_on(sitting, run, &err));
    assert_non_null(strstr(err.text, "newer version (3.0.0)"));
    sitting_free(sitting);
    StoreLoad kept;
    assert_true(store_load(store, run, &kept, &err));
    assert_int_equal(kept.count, 1);
    store_load_free(&kept);
}

static void test_again_after_an_error(void **state) {
    Store *store = store_of(state);
    Error err = {0};
    Sitting *sitting = open_sitting(store, "tests/activities/lamp");
    assert_true(sitting_begin(sitting, 1, NULL, &err));
    assert_true(press(sitting, "switch", 10, &err));
    assert_false(press(sitting, "boom", 20, &err));
    assert_true(sitting_again(sitting, &err));
    assert_true(presses(sitting, "presses") == 1);
    sitting_free(sitting);
}

static void test_step_back_without_playing(void **state) {
    Store *store = store_of(state);
    Error err = {0};
    Sitting *sitting = open_sitting(store, "tests/activities/lamp");
    assert_true(sitting_begin(sitting, 1, NULL, &err));
    assert_true(press(sitting, "switch", 10, &err));
    assert_true(press(sitting, "blind", 20, &err));
    assert_true(sitting_step_back(sitting, &err));
    Json *model = activity_model(sitting_activity(sitting), &err);
    assert_int_equal(json_kind(json_get(model, "blind")), JSON_NONE);
    json_free(model);
    assert_true(presses(sitting, "presses") == 1);
    sitting_free(sitting);
}

// Brings the run of three presses over to the next version.
static Sitting *open_migrated(Store *store) {
    Error err = {0};
    int64_t run = three_presses(store);
    Sitting *old = open_sitting(store, "tests/activities/lamp");
    assert_true(sitting_carry_on(old, run, &err));
    assert_true(sitting_snapshot(old, &err));
    sitting_free(old);
    Sitting *next = open_sitting(store, "tests/activities/lamp-next");
    assert_true(sitting_carry_on(next, run, &err));
    return next;
}

// What came before cannot be played again: the earlier model must be kept.
static void test_step_back_after_migrating(void **state) {
    Error err = {0};
    Sitting *sitting = open_migrated(store_of(state));
    assert_true(press(sitting, "switch", 900, &err));
    assert_true(press(sitting, "blind", 9000, &err)); // a snapshot's time
    if (!sitting_step_back(sitting, &err)) {
        fail_msg("%s", err.text);
    }
    assert_true(presses(sitting, "switchings") == 4);
    assert_true(sitting_again(sitting, &err));
    assert_true(presses(sitting, "switchings") == 4);
    sitting_free(sitting);
}

// After a crash there is no earlier model: better no Back than no run.
static void test_no_step_back_from_the_only_model(void **state) {
    Store *store = store_of(state);
    Error err = {0};
    Sitting *sitting = open_migrated(store);
    assert_true(press(sitting, "switch", 900, &err));
    assert_true(sitting_snapshot(sitting, &err));
    int64_t run = sitting_run(sitting);
    sitting_free(sitting);
    sitting = open_sitting(store, "tests/activities/lamp-next");
    sitting_expect(sitting, run);
    assert_false(sitting_step_back(sitting, &err));
    assert_true(sitting_again(sitting, &err));
    assert_true(presses(sitting, "switchings") == 4);
    sitting_free(sitting);
}

// Another version may make something else of the same events.
static void test_old_run_without_a_model_stays(void **state) {
    Store *store = store_of(state);
    Error err = {0};
    int64_t run = three_presses(store); // as after a kill: no snapshot
    Sitting *sitting = open_sitting(store, "tests/activities/lamp-next");
    assert_false(sitting_carry_on(sitting, run, &err));
    assert_non_null(strstr(err.text, "older version (1.0.0)"));
    sitting_free(sitting);
    sitting = open_sitting(store, "tests/activities/lamp");
    assert_true(sitting_carry_on(sitting, run, &err));
    assert_true(presses(sitting, "presses") == 3);
    sitting_free(sitting);
}

// A run that cannot be brought to its end must not be kept as if it were.
static void test_half_way_is_not_kept(void **state) {
    Store *store = store_of(state);
    Error err = {0};
    int64_t run = three_presses(store);
    static const char boom[] = "{\"t\":50,\"kind\":\"press\",\"id\":\"boom\"}";
    assert_true(store_append(store, run, 2, boom, &err));
    Sitting *sitting = open_sitting(store, "tests/activities/lamp");
    assert_false(sitting_carry_on(sitting, run, &err));
    assert_true(sitting_snapshot(sitting, &err)); // as on leaving
    sitting_free(sitting);
    StoreLoad kept;
    assert_true(store_load(store, run, &kept, &err));
    assert_null(kept.snapshot);
    store_load_free(&kept);
}

// As with --watch, when the code could not even begin.
static void test_reload_before_a_run(void **state) {
    Error err = {0};
    Sitting *sitting = open_sitting(store_of(state), "tests/activities/lamp");
    assert_true(sitting_reload(sitting, &err));
    assert_int_equal(sitting_run(sitting), 0);
    sitting_free(sitting);
}

// A journal that does not fit leaves no empty run behind.
static void test_adopt_what_does_not_fit(void **state) {
    static const char *const texts[] = {
        "{\"kitbag\":1,\"activity\":\"net\",\"version\":\"1.0.0\",\"seed\":1}"
        "\n",
        "{\"kitbag\":1,\"activity\":\"lamp\",\"version\":\"9.0.0\",\"seed\":1}"
        "\n",
        "{\"kitbag\":1,\"activity\":\"lamp\",\"version\":\"1.0.0\",\"seed\":1}"
        "\n"
        "{\"kind\":\"press\",\"id\":\"boom\"}\n"};
    Store *store = store_of(state);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Error err = {0};
        Journal *journal =
            journal_parse(texts[i], strlen(texts[i]), "a.journal", &err);
        assert_non_null(journal);
        Sitting *sitting = open_sitting(store, "tests/activities/lamp");
        assert_false(sitting_adopt(sitting, journal, &err));
        assert_int_equal(sitting_run(sitting), 0);
        sitting_free(sitting);
        journal_free(journal);
    }
    StoreRuns runs;
    assert_true(store_runs(store, NULL, &runs, NULL));
    assert_int_equal(runs.count, 0);
    store_runs_free(&runs);
}

// A store whose every write is refused, as on a full disk.
static void test_a_disk_that_takes_nothing(void **state) {
    Store *store = store_of(state);
    Error err = {0};
    Store *other = store_again(store, &err);
    assert_true(store_begin(other, &err)); // holds the store against others
    assert_true(store_set_setting(other, "a", "b", &err));
    Sitting *sitting = open_sitting(store, "tests/activities/lamp");
    assert_true(sitting_begin(sitting, 1, NULL, &err));
    assert_true(press(sitting, "switch", 10, &err));
    assert_true(presses(sitting, "presses") == 1);
    Error problem = {0};
    assert_true(sitting_problem(sitting, &problem));
    assert_true(strlen(problem.text) > 0);
    sitting_free(sitting);
    store_rollback(other);
    store_free(other);
}

static void test_missing_path(void **state) {
    Error err = {0};
    SittingSpec spec = {.path = "tests/activities/not-there.kit",
                        .lang = "en",
                        .store = store_of(state)};
    assert_null(sitting_new(&spec, &err));
    assert_non_null(strstr(err.text, "not-there.kit is not there"));
}

// Two changes within a tick of the system's clock look like one, so it is
// done until it is seen.
static void test_a_file_that_comes_is_noticed(void **state) {
    void *folder = NULL;
    assert_int_equal(folder_make(&folder), 0);
    static const char card[] =
        "{\"id\":\"lamp\",\"version\":\"1.0.0\",\"title\":\"Lamp\","
        "\"summary\":\"A lamp.\",\"minutes\":{\"min\":1,\"max\":2},"
        "\"ages\":{\"min\":7,\"max\":16},\"memory\":8,\"engine\":\"1.0\"}";
    put_text(folder, "kit.json", card);
    put_text(folder, "main.lua", "return {}");
    put_text(folder, "pages/here.lua", "return {}");
    Sitting *sitting = open_sitting(store_of(state), folder);
    int64_t before = sitting_stamp(sitting);
    assert_int_equal(sitting_stamp(sitting), before);
    for (int i = 0; i < 1000 && sitting_stamp(sitting) == before; i++) {
        char name[32];
        snprintf(name, sizeof name, "pages/new%d.lua", i);
        put_text(folder, name, "return {}");
    }
    assert_int_not_equal(sitting_stamp(sitting), before);
    sitting_free(sitting);
    folder_remove(&folder);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_outcome_is_kept),
        TEST(test_carry_on),
        TEST(test_a_new_pupil_sees_nothing),
        TEST(test_migrate),
        TEST(test_newer_run_is_kept_as_it_is),
        TEST(test_again_after_an_error),
        TEST(test_step_back_without_playing),
        TEST(test_step_back_after_migrating),
        TEST(test_no_step_back_from_the_only_model),
        TEST(test_old_run_without_a_model_stays),
        TEST(test_half_way_is_not_kept),
        TEST(test_reload_before_a_run),
        TEST(test_adopt_what_does_not_fit),
        TEST(test_a_disk_that_takes_nothing),
        TEST(test_missing_path),
        TEST(test_a_file_that_comes_is_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
