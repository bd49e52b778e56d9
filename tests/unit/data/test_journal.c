#include "fixture.h"

#include "data/journal.h"

#define HEADER                                                                 \
    "{\"kitbag\":1,\"activity\":\"lamp\",\"version\":\"1.0.0\",\"seed\":7,"    \
    "\"options\":{\"level\":2}}\n"
#define PRESS "{\"t\":1200,\"kind\":\"press\",\"id\":\"switch\"}\n"

static Journal *parse(const char *text) {
    Error err = {0};
    Journal *journal = journal_parse(text, strlen(text), "a.journal", &err);
    if (journal == NULL) {
        print_error("%s\n", err.text);
    }
    assert_non_null(journal);
    return journal;
}

static void refuse(const char *text, const char *words) {
    Error err = {0};
    assert_null(journal_parse(text, strlen(text), "a.journal", &err));
    assert_says(&err, words);
    assert_non_null(strstr(err.text, "a.journal"));
}

static void a_whole_journal(void **state) {
    (void)state;
    Journal *j = parse(HEADER PRESS PRESS "{\"expect\":{\"lit\":false}}\n");
    assert_string_equal(j->activity, "lamp");
    assert_string_equal(j->version, "1.0.0");
    assert_int_equal(j->seed, 7);
    assert_true(json_number(json_get(j->options, "level"), 0) == 2);
    assert_int_equal(j->count, 2);
    assert_string_equal(json_string(json_get(j->events[1], "id"), ""),
                        "switch");
    assert_non_null(json_get(j->expect, "lit"));
    assert_false(j->cut);
    journal_free(j);
    journal_free(NULL);
}

static void cut_anywhere_it_is_a_true_beginning(void **state) {
    (void)state;
    const char *text = HEADER PRESS PRESS PRESS;
    size_t header = strlen(HEADER);
    size_t press = strlen(PRESS);
    for (size_t size = header; size <= strlen(text); size++) {
        Error err = {0};
        Journal *j = journal_parse(text, size, "a.journal", &err);
        assert_non_null(j);
        // A line without its end is whole when its last brace is there.
        size_t whole = (size - header + 1) / press;
        bool clean = (size - header) % press == 0 ||
                     (size - header) % press == press - 1;
        assert_int_equal(j->count, whole);
        assert_int_equal(j->cut, !clean);
        journal_free(j);
    }
}

static void what_is_printed_is_read(void **state) {
    (void)state;
    Journal *j = parse(HEADER PRESS);
    Buffer out = {0};
    assert_true(journal_print_header(&out, j->activity, j->version, j->seed,
                                     j->options));
    assert_true(journal_print_event(&out, j->events[0]));
    assert_string_equal(out.bytes, HEADER PRESS);
    buffer_clear(&out);
    assert_true(
        journal_print_header(&out, "lamp", "1.0.0", JOURNAL_MAX_SEED, NULL));
    Journal *again = parse(out.bytes);
    assert_true(again->seed == JOURNAL_MAX_SEED);
    assert_int_equal(json_count(again->options), 0);
    journal_free(again);
    journal_free(j);
    buffer_free(&out);
}

static void wrong_journals_are_refused(void **state) {
    (void)state;
    refuse("", "is empty");
    refuse("hello\n", "line 1 is not the header");
    refuse("{\"kitbag\":1", "line 1 is not the header");
    refuse("{\"kitbag\":2,\"whatever\":1}\n", "newer Kitbag");
    refuse("{\"kitbag\":1,\"activity\":\"../x\",\"version\":\"1.0.0\","
           "\"seed\":1}\n",
           "\"activity\"");
    refuse("{\"kitbag\":1,\"activity\":\"lamp\",\"version\":\"1\","
           "\"seed\":1}\n",
           "\"version\"");
    refuse("{\"kitbag\":1,\"activity\":\"lamp\",\"version\":\"1.0.0\","
           "\"seed\":-1}\n",
           "\"seed\"");
    refuse("{\"kitbag\":1,\"activity\":\"lamp\",\"version\":\"1.0.0\","
           "\"seed\":1,\"pupil\":\"x\"}\n",
           "\"pupil\"");
    refuse(HEADER "{\"t\":1}\n", "line 2 is not an event");
    refuse(HEADER PRESS "garbage\n" PRESS, "line 3 is damaged");
    refuse(HEADER "{\"expect\":{}}\n" PRESS, "line 3 stands behind");
    refuse(HEADER "{\"t\":-1,\"kind\":\"press\"}\n", "\"t\"");
    refuse(HEADER "{\"t\":1e300,\"kind\":\"press\"}\n", "\"t\"");
    refuse(HEADER "{\"kind\":\"tick\",\"n\":0}\n", "\"n\"");
    refuse(HEADER "{\"kind\":\"tick\",\"n\":1e9}\n", "\"n\"");
    refuse(HEADER "{\"kind\":\"tick\",\"n\":\"9\"}\n", "\"n\"");
}

static void too_long_is_refused(void **state) {
    (void)state;
    size_t size = JOURNAL_MAX_SIZE + 1;
    char *text = mem_new(size, 1);
    memset(text, ' ', size);
    Error err = {0};
    assert_null(journal_parse(text, size, "a.journal", &err));
    assert_says(&err, "longer than the 1 MiB");
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_whole_journal),
        cmocka_unit_test(cut_anywhere_it_is_a_true_beginning),
        cmocka_unit_test(what_is_printed_is_read),
        cmocka_unit_test(wrong_journals_are_refused),
        cmocka_unit_test(too_long_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
