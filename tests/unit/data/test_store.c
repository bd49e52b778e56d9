#include "fixture.h"

#include "data/journal.h"
#include "data/store.h"

static Store *open_in(const char *folder) {
    Error err = {0};
    Store *store = store_open(folder, &err);
    if (store == NULL) {
        print_error("%s\n", err.text);
    }
    assert_non_null(store);
    return store;
}

static int64_t new_run(Store *store, const char *activity) {
    int64_t run =
        store_new_run(store, activity, "1.0.0", 7, "{}", "Robin", NULL);
    assert_true(run > 0);
    return run;
}

static void a_run_is_there_after_reopening(void **state) {
    Store *store = open_in(*state);
    assert_true(store_lasts(store));
    uint64_t seed = UINT64_C(9007199254740991);
    int64_t run = store_new_run(store, "lamp", "1.0.0", seed, "{\"level\":2}",
                                "Robin", NULL);
    assert_true(store_append(store, run, 1, "{\"kind\":\"a\"}", NULL));
    assert_true(store_append(store, run, 2, "{\"kind\":\"b\"}", NULL));
    assert_true(store_snapshot(store, run, 1, "mo\0el", 5, NULL));
    assert_true(store_append(store, run, 3, "{\"kind\":\"c\"}", NULL));
    assert_true(store_outcome(store, run, true, "{\"marks\":3}", NULL));
    store_free(store);
    store = open_in(*state);
    StoreLoad load;
    assert_true(store_load(store, run, &load, NULL));
    assert_string_equal(load.run.activity, "lamp");
    assert_string_equal(load.run.version, "1.0.0");
    assert_true(load.run.seed == seed);
    assert_string_equal(load.run.options, "{\"level\":2}");
    assert_string_equal(load.run.seat, "Robin");
    assert_true(load.run.finished);
    assert_string_equal(load.run.outcome, "{\"marks\":3}");
    assert_int_equal(load.count, 3);
    assert_string_equal(load.lines[2], "{\"kind\":\"c\"}");
    assert_int_equal(load.snapshot_seq, 1);
    assert_int_equal(load.snapshot_size, 5);
    assert_memory_equal(load.snapshot, "mo\0el", 5);
    store_load_free(&load);
    store_free(store);
    store_free(NULL);
}

static void nothing_but_the_one_file_at_rest(void **state) {
    Store *store = open_in(*state);
    new_run(store, "lamp");
    OsList list;
    assert_true(os_list(*state, &list, NULL));
    assert_int_equal(list.count, 1);
    assert_string_equal(list.names[0], STORE_FILE);
    os_list_free(&list);
    store_free(store);
}

static void a_line_of_ticks_grows(void **state) {
    (void)state;
    Store *store = open_in(NULL);
    int64_t run = new_run(store, "lamp");
    for (int i = 1; i < 20000; i++) {
        char line[64];
        snprintf(line, sizeof line, "{\"kind\":\"tick\",\"count\":%d}", i);
        assert_true(store_append(store, run, 1, line, NULL));
    }
    StoreLoad load;
    assert_true(store_load(store, run, &load, NULL));
    assert_int_equal(load.count, 1);
    assert_string_equal(load.lines[0], "{\"kind\":\"tick\",\"count\":19999}");
    store_load_free(&load);
    store_free(store);
}

static void a_run_holds_one_mib_and_keeps_it(void **state) {
    (void)state;
    Store *store = open_in(NULL);
    int64_t run = new_run(store, "lamp");
    char line[1024];
    memset(line, 'x', sizeof line - 1);
    line[sizeof line - 1] = '\0';
    Error err = {0};
    assert_true(store_begin(store, &err));
    int64_t seq = 0;
    while (store_append(store, run, seq + 1, line, &err)) {
        seq++;
    }
    assert_says(&err, "has grown to 1 MiB");
    assert_true(store_commit(store, &err));
    assert_int_equal(seq, STORE_MAX_RUN / sizeof line - 1);
    // As a file with its header it is still a journal that can be read.
    assert_true((size_t)seq * sizeof line + 256 <= JOURNAL_MAX_SIZE);
    StoreLoad load;
    assert_true(store_load(store, run, &load, NULL));
    assert_int_equal(load.count, seq);
    store_load_free(&load);
    // A line in place of one as long is no growth.
    assert_true(store_append(store, run, seq, line, &err));
    assert_true(store_append(store, new_run(store, "lamp"), 1, line, &err));
    char *big = mem_new(STORE_MAX_RUN + 1, 1);
    assert_false(store_snapshot(store, run, 1, big, STORE_MAX_RUN + 1, &err));
    assert_says(&err, "bigger than 1 MiB");
    free(big);
    store_free(store);
}

static void together_or_not_at_all(void **state) {
    Store *store = open_in(*state);
    int64_t run = new_run(store, "lamp");
    assert_true(store_begin(store, NULL));
    assert_true(store_append(store, run, 1, "{}", NULL));
    assert_true(store_commit(store, NULL));
    assert_true(store_begin(store, NULL));
    assert_true(store_append(store, run, 2, "{}", NULL));
    assert_true(store_append(store, run, 3, "{}", NULL));
    store_rollback(store);
    StoreLoad load;
    assert_true(store_load(store, run, &load, NULL));
    assert_int_equal(load.count, 1);
    store_load_free(&load);
    store_free(store);
}

static void a_gap_ends_what_is_believed(void **state) {
    (void)state;
    Store *store = open_in(NULL);
    int64_t run = new_run(store, "lamp");
    assert_true(store_append(store, run, 1, "{}", NULL));
    assert_true(store_append(store, run, 3, "{}", NULL));
    assert_true(store_snapshot(store, run, 3, "x", 1, NULL));
    StoreLoad load;
    assert_true(store_load(store, run, &load, NULL));
    assert_int_equal(load.count, 1);
    assert_null(load.snapshot); // it is of a later model than the lines
    store_load_free(&load);
    store_free(store);
}

static void runs_are_listed_newest_first(void **state) {
    (void)state;
    Store *store = open_in(NULL);
    int64_t a = new_run(store, "lamp");
    int64_t b = new_run(store, "net");
    int64_t c = new_run(store, "lamp");
    StoreRuns runs;
    assert_true(store_runs(store, NULL, &runs, NULL));
    assert_int_equal(runs.count, 3);
    assert_true(runs.runs[0].run == c && runs.runs[1].run == b);
    store_runs_free(&runs);
    assert_true(store_runs(store, "lamp", &runs, NULL));
    assert_int_equal(runs.count, 2);
    assert_true(runs.runs[1].run == a);
    assert_null(runs.runs[1].outcome);
    store_runs_free(&runs);
    assert_true(store_runs(store, "none", &runs, NULL));
    assert_int_equal(runs.count, 0);
    store_runs_free(&runs);
    store_free(store);
}

static void a_forgotten_run_is_gone_from_the_disk(void **state) {
    Store *store = open_in(*state);
    int64_t run = new_run(store, "lamp");
    assert_true(store_append(store, run, 1, "{\"text\":\"SECRET\"}", NULL));
    assert_true(store_snapshot(store, run, 1, "SECRET", 6, NULL));
    Error err = {0};
    assert_true(store_forget(store, run, &err));
    StoreLoad load;
    assert_false(store_load(store, run, &load, &err));
    assert_says(&err, "There is no run 1");
    assert_false(store_append(store, run, 2, "{}", &err));
    assert_says(&err, "There is no run 1");
    assert_false(store_snapshot(store, run, 1, "x", 1, &err));
    assert_false(store_outcome(store, run, true, "{}", &err));
    assert_false(store_forget(store, run, &err));
    assert_int_equal(new_run(store, "lamp"), run + 1);
    store_free(store);
    size_t size = 0;
    char *bytes = get_file(*state, STORE_FILE, &size);
    for (size_t i = 0; i + 6 <= size; i++) {
        assert_memory_not_equal(bytes + i, "SECRET", 6);
    }
    free(bytes);
}

static void seats_are_kind_and_never_shared(void **state) {
    Store *store = open_in(*state);
    char *first = store_new_seat(store, NULL);
    assert_string_equal(first, "Robin");
    store_free(store);
    store = open_in(*state);
    char *seats[120];
    assert_true(store_begin(store, NULL));
    for (size_t i = 0; i < 120; i++) {
        seats[i] = store_new_seat(store, NULL);
        assert_string_not_equal(seats[i], first);
        for (size_t j = 0; j < i; j++) {
            assert_string_not_equal(seats[i], seats[j]);
        }
    }
    assert_true(store_commit(store, NULL));
    assert_string_equal(seats[0], "Otter");
    bool second_robin = false;
    for (size_t i = 0; i < 120; i++) {
        second_robin |= strcmp(seats[i], "Robin 2") == 0;
        free(seats[i]);
    }
    assert_true(second_robin);
    free(first);
    store_free(store);
}

static void settings(void **state) {
    Store *store = open_in(*state);
    Error err = {0};
    assert_null(store_setting(store, "theme", &err));
    assert_string_equal(err.text, "");
    assert_true(store_set_setting(store, "theme", "dark", &err));
    assert_true(store_set_setting(store, "theme", "calm", &err));
    store_free(store);
    store = open_in(*state);
    char *theme = store_setting(store, "theme", &err);
    assert_string_equal(theme, "calm");
    free(theme);
    store_free(store);
}

static void two_handles_see_one_store(const char *folder) {
    Store *store = open_in(folder);
    Store *writer = store_again(store, NULL);
    assert_non_null(writer);
    int64_t run = new_run(store, "lamp");
    assert_true(store_append(writer, run, 1, "{}", NULL));
    StoreLoad load;
    assert_true(store_load(store, run, &load, NULL));
    assert_int_equal(load.count, 1);
    store_load_free(&load);
    store_free(writer);
    store_free(store);
}

static void two_handles(void **state) {
    two_handles_see_one_store(*state);
    two_handles_see_one_store(NULL);
    Store *other = open_in(NULL);
    StoreRuns runs;
    assert_true(store_runs(other, NULL, &runs, NULL));
    assert_int_equal(runs.count, 0); // memories are not shared
    store_runs_free(&runs);
    store_free(other);
}

static void a_migrated_run(void **state) {
    (void)state;
    Store *store = open_in(NULL);
    int64_t run = new_run(store, "lamp");
    assert_true(store_append(store, run, 1, "{}", NULL));
    assert_true(store_migrated(store, run, "2.0.0", 1, "new", 3, NULL));
    StoreLoad load;
    assert_true(store_load(store, run, &load, NULL));
    assert_string_equal(load.run.version, "2.0.0");
    assert_memory_equal(load.snapshot, "new", 3);
    store_load_free(&load);
    store_free(store);
}

#define TEST(name)                                                             \
    cmocka_unit_test_setup_teardown(name, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_run_is_there_after_reopening),
        TEST(nothing_but_the_one_file_at_rest),
        TEST(a_line_of_ticks_grows),
        TEST(a_run_holds_one_mib_and_keeps_it),
        TEST(together_or_not_at_all),
        TEST(a_gap_ends_what_is_believed),
        TEST(runs_are_listed_newest_first),
        TEST(a_forgotten_run_is_gone_from_the_disk),
        TEST(seats_are_kind_and_never_shared),
        TEST(settings),
        TEST(two_handles),
        TEST(a_migrated_run),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
