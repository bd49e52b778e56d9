#include "fixture.h"

#include <math.h>

#include "data/json.h"

static Json *parse(const char *text) {
    Error err = {0};
    Json *json = json_parse(text, strlen(text), &err);
    if (json == NULL) {
        print_error("%s: %s\n", text, err.text);
    }
    assert_non_null(json);
    return json;
}

static void refuse(const char *text, size_t size, const char *words) {
    Error err = {0};
    assert_null(json_parse(text, size, &err));
    assert_non_null(strstr(err.text, words));
}

static void print_is(const Json *json, const char *expected) {
    Buffer out = {0};
    assert_true(json_print(json, &out));
    assert_string_equal(out.bytes, expected);
    buffer_free(&out);
}

static void same_text_comes_back(void **state) {
    (void)state;
    const char *texts[] = {
        "null",
        "true",
        "[]",
        "{}",
        "-0",
        "0.1",
        "1e+300",
        "9007199254740991",
        "-12",
        "{\"b\":[1,2.5,\"x\"],\"a\":{\"\":false}}",
        "\"caf\xC3\xA9 \\\"\\\\ \\n \\u0001\"",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        Json *json = parse(texts[i]);
        print_is(json, texts[i]);
        json_free(json);
    }
}

static void numbers_read_back_exactly(void **state) {
    (void)state;
    double numbers[] = {1.0 / 3,  0.1 + 0.2, 1e15,
                        1e16 + 2, 5e-324,    1.7976931e308,
                        -2.5e-7,  0.785398,  123456789.125};
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        Json *json = json_new_number(numbers[i]);
        Buffer out = {0};
        json_print(json, &out);
        Json *again = parse(out.bytes);
        assert_true(json_number(again, 0) == numbers[i]);
        json_free(again);
        json_free(json);
        buffer_free(&out);
    }
    assert_null(json_new_number(NAN));
    assert_null(json_new_number(INFINITY));
}

static void hostile_text_is_refused(void **state) {
    (void)state;
    const char *bad[] = {"",       "{",           "[1,]",      "{\"a\":1,}",
                         "nul",    "1 2",         "\"a",       "\"\\u0000\"",
                         "\"\t\"", "\"\\ud800\"", "{\"a\" 1}", "'a'"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        refuse(bad[i], strlen(bad[i]), "is not JSON at line 1");
    }
    refuse("[1,\n2,\n x]", 10, "line 3");
    refuse("\"\xC3\"", 3, "UTF-8");
    refuse("1\0", 2, "is not JSON");
    refuse("1e999", 5, "too big");
    refuse("{\"a\":1,\"b\":2,\"a\":3}", 19, "says \"a\" twice");
    char deep[80];
    memset(deep, '[', 40);
    memset(deep + 40, ']', 40);
    refuse(deep, 80, "nested deeper than 32");
    char *long_text = mem_new(JSON_MAX_SIZE + 1, 1);
    memset(long_text, ' ', JSON_MAX_SIZE + 1);
    refuse(long_text, JSON_MAX_SIZE + 1, "longer than 4 MiB");
    free(long_text);
}

static void brackets_in_strings_are_no_depth(void **state) {
    (void)state;
    Json *json = parse("\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\\\"{\"");
    json_free(json);
    json = parse("\"\\\\u0000\""); // a backslash, then plain letters
    assert_string_equal(json_string(json, ""), "\\u0000");
    json_free(json);
}

static void readers_answer_for_what_is_not_there(void **state) {
    (void)state;
    Json *json = parse("{\"a\":{\"b\":[10,20]},\"s\":\"x\"}");
    const Json *list = json_get(json_get(json, "a"), "b");
    assert_int_equal(json_count(list), 2);
    assert_true(json_number(json_at(list, 1), 0) == 20);
    assert_null(json_at(list, 2));
    assert_true(json_number(json_get(json_get(json, "z"), "b"), 7) == 7);
    assert_string_equal(json_string(json_get(json, "s"), ""), "x");
    assert_string_equal(json_string(list, "none"), "none");
    assert_int_equal(json_kind(NULL), JSON_NONE);
    double whole = 0;
    assert_true(json_integer(json_at(list, 0), 0, 10, &whole));
    assert_false(json_integer(json_at(list, 1), 0, 10, &whole));
    assert_false(json_integer(json_get(json, "s"), 0, 10, &whole));
    assert_string_equal(json_name(json_first(json)), "a");
    json_free(json);
}

static void building(void **state) {
    (void)state;
    Json *json = json_new_object();
    Json *list = json_new_array();
    assert_true(json_add(list, json_new_number(3)));
    assert_true(json_add(list, json_new_null()));
    assert_true(json_put(json, "list", list));
    assert_true(json_put(json, "on", json_new_bool(true)));
    assert_true(json_put(json, "on", json_new_bool(false)));
    assert_false(json_put(json, "bad", json_new_string("\xFF", 1)));
    assert_false(json_put(json, "zero", json_new_string("a\0b", 3)));
    assert_false(json_add(json, json_new_null()));
    print_is(json, "{\"list\":[3,null],\"on\":false}");
    json_free(json);
}

static void equality(void **state) {
    (void)state;
    Json *a = parse("{\"x\":1,\"y\":[true,\"s\"]}");
    Json *b = parse("{\"y\":[true,\"s\"],\"x\":1.0}");
    Json *c = parse("{\"y\":[\"s\",true],\"x\":1}");
    Json *copy = json_copy(a);
    assert_true(json_equal(a, b));
    assert_true(json_equal(a, copy));
    assert_false(json_equal(a, c));
    assert_false(json_equal(a, NULL));
    json_free(a);
    json_free(b);
    json_free(c);
    json_free(copy);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(same_text_comes_back),
        cmocka_unit_test(numbers_read_back_exactly),
        cmocka_unit_test(hostile_text_is_refused),
        cmocka_unit_test(brackets_in_strings_are_no_depth),
        cmocka_unit_test(readers_answer_for_what_is_not_there),
        cmocka_unit_test(building),
        cmocka_unit_test(equality),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
