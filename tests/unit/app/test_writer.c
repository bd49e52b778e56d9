// test_writer.c: what is handed to the writer is on the disk in order, and a
// disk that refuses is told, not hidden.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "app/writer.h"

typedef struct Fixture {
    Store *store;
    int64_t run;
    Writer *writer;
} Fixture;

static int setup(void **state) {
    Error err = {0};
    Fixture *f = calloc(1, sizeof *f);
    f->store = store_open(NULL, &err);
    f->run = store_new_run(f->store, "lamp", "1.0.0", 1, "{}", "Robin", &err);
    f->writer = writer_new(f->store, f->run, &err);
    *state = f;
    return f->writer == NULL;
}

static int teardown(void **state) {
    Fixture *f = *state;
    writer_free(f->writer);
    store_free(f->store);
    free(f);
    return 0;
}

static StoreLoad load(const Fixture *f) {
    StoreLoad kept;
    Error err = {0};
    assert_true(store_load(f->store, f->run, &kept, &err));
    return kept;
}

static void test_in_order(void **state) {
    Fixture *f = *state;
    for (int i = 1; i <= 100; i++) {
        char line[64];
        snprintf(line, sizeof line, "{\"t\":%d,\"kind\":\"press\"}", i);
        writer_line(f->writer, i, line, false);
    }
    writer_snapshot(f->writer, 100, "model", 5);
    writer_outcome(f->writer, true, "{\"finished\":true}");
    writer_flush(f->writer);
    StoreLoad kept = load(f);
    assert_int_equal(kept.count, 100);
    assert_string_equal(kept.lines[41], "{\"t\":42,\"kind\":\"press\"}");
    assert_int_equal(kept.snapshot_seq, 100);
    assert_memory_equal(kept.snapshot, "model", 5);
    assert_true(kept.run.finished);
    store_load_free(&kept);
}

static void test_a_line_of_ticks_grows(void **state) {
    Fixture *f = *state;
    writer_line(f->writer, 1, "{\"t\":1,\"kind\":\"tick\",\"n\":1}", true);
    writer_line(f->writer, 1, "{\"t\":1,\"kind\":\"tick\",\"n\":2}", true);
    writer_flush(f->writer);
    StoreLoad kept = load(f);
    assert_int_equal(kept.count, 1);
    assert_string_equal(kept.lines[0], "{\"t\":1,\"kind\":\"tick\",\"n\":2}");
    store_load_free(&kept);
}

static void test_the_end_commits(void **state) {
    Fixture *f = *state;
    writer_line(f->writer, 1, "{\"t\":1,\"kind\":\"tick\"}", true);
    writer_free(f->writer);
    f->writer = NULL;
    StoreLoad kept = load(f);
    assert_int_equal(kept.count, 1);
    store_load_free(&kept);
}

static void test_a_full_run_is_told(void **state) {
    Fixture *f = *state;
    char *line = malloc(60001);
    memset(line, ' ', 60000);
    line[60000] = '\0';
    memcpy(line, "{\"kind\":\"x\"}", 12);
    for (int i = 1; i <= 20; i++) {
        writer_line(f->writer, i, line, false);
        writer_flush(f->writer);
    }
    free(line);
    Error err = {0};
    assert_true(writer_problem(f->writer, &err));
    assert_true(strlen(err.text) > 0);
    StoreLoad kept = load(f);
    assert_true(kept.count > 10 && kept.count < 20);
    store_load_free(&kept);
}

static void test_a_huge_snapshot_is_left_out(void **state) {
    Fixture *f = *state;
    char *bytes = calloc(1, STORE_MAX_RUN + 1);
    writer_line(f->writer, 1, "{\"t\":1,\"kind\":\"x\"}", false);
    writer_snapshot(f->writer, 1, bytes, STORE_MAX_RUN + 1);
    writer_flush(f->writer);
    free(bytes);
    Error err = {0};
    assert_false(writer_problem(f->writer, &err));
    StoreLoad kept = load(f);
    assert_int_equal(kept.count, 1);
    assert_null(kept.snapshot);
    store_load_free(&kept);
}

static void test_settings_need_no_run(void **state) {
    Fixture *f = *state;
    Error err = {0};
    Writer *writer = writer_new(f->store, 0, &err);
    assert_non_null(writer);
    writer_setting(writer, "reading", "{\"text\":100}");
    writer_setting(writer, "reading", "{\"text\":150}");
    writer_free(writer);
    char *kept = store_setting(f->store, "reading", &err);
    assert_string_equal(kept, "{\"text\":150}");
    free(kept);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_in_order),
        TEST(test_a_line_of_ticks_grows),
        TEST(test_the_end_commits),
        TEST(test_a_full_run_is_told),
        TEST(test_a_huge_snapshot_is_left_out),
        TEST(test_settings_need_no_run),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
