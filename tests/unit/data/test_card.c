#include "fixture.h"

#include "data/card.h"

#define NEEDED                                                                 \
    "{\"id\":\"lamp\",\"version\":\"1.2.3\",\"title\":\"Lamp\","               \
    "\"summary\":\"A lamp.\",\"minutes\":{\"min\":5,\"max\":10},"              \
    "\"ages\":{\"min\":7,\"max\":11},\"memory\":8,\"engine\":\"1.0\"}"

static Card *parse(const char *text) {
    Error err = {0};
    Card *card = card_parse(text, strlen(text), "lamp: kit.json", &err);
    if (card == NULL) {
        print_error("%s\n", err.text);
    }
    assert_non_null(card);
    return card;
}

static void refuse(const char *text, const char *words) {
    Error err = {0};
    assert_null(card_parse(text, strlen(text), "lamp: kit.json", &err));
    assert_says(&err, words);
    assert_non_null(strstr(err.text, "lamp: kit.json"));
}

// The card above with one field set to some JSON, or taken out (NULL).
static char *with(const char *field, const char *value) {
    Json *card = json_parse(NEEDED, strlen(NEEDED), NULL);
    Json *changed = json_new_object();
    for (const Json *j = json_first(card); j != NULL; j = json_next(j)) {
        if (strcmp(json_name(j), field) != 0) {
            json_put(changed, json_name(j), json_copy(j));
        }
    }
    if (value != NULL) {
        json_put(changed, field, json_parse(value, strlen(value), NULL));
    }
    Buffer out = {0};
    json_print(changed, &out);
    json_free(card);
    json_free(changed);
    return buffer_take(&out, NULL);
}

static bool takes(const char *field, const char *value) {
    char *text = with(field, value);
    Error err = {0};
    Card *card = card_parse(text, strlen(text), "lamp: kit.json", &err);
    bool ok = card != NULL;
    if (!ok) {
        assert_says(&err, field);
    }
    card_free(card);
    free(text);
    return ok;
}

static void a_whole_card(void **state) {
    (void)state;
    Card *card =
        parse("{\"id\":\"net-2\",\"version\":\"1.0.0\","
              "\"title\":{\"en\":\"Net\",\"cy\":\"Rhwyd\",\"pt-BR\":\"Rede\"},"
              "\"summary\":\"Cables.\",\"minutes\":{\"min\":20,\"max\":40},"
              "\"ages\":{\"min\":9,\"max\":14},\"key_stages\":[2,3],"
              "\"group\":{\"min\":1,\"max\":2},\"benchmarks\":[4,5],"
              "\"subjects\":[\"computing\"],\"skills\":[\"reasoning\"],"
              "\"careers\":[\"network engineer\"],\"reading_age\":9,"
              "\"content_notes\":[],\"needs\":[\"printer\",\"sound\"],"
              "\"memory\":64,\"engine\":\"1.0\",\"cover\":\"art/cover.svg\","
              "\"endings\":[\"mended\"]}");
    assert_string_equal(card->id, "net-2");
    assert_int_equal(card->minutes.max, 40);
    assert_int_equal(card->ages.min, 9);
    assert_int_equal(card->group.max, 2);
    assert_int_equal(card->memory, 64);
    assert_int_equal(card->reading_age, 9);
    assert_string_equal(card->cover, "art/cover.svg");
    assert_true(json_number(json_at(card->key_stages, 1), 0) == 3);
    assert_string_equal(json_string(json_at(card->endings, 0), ""), "mended");
    assert_string_equal(card_title(card, "cy"), "Rhwyd");
    assert_string_equal(card_title(card, "cy-GB"), "Rhwyd");
    assert_string_equal(card_title(card, "pt-BR"), "Rede");
    assert_string_equal(card_title(card, "pl"), "Net");
    assert_string_equal(card_summary(card, "cy"), "Cables.");
    card_free(card);
    card_free(NULL);
}

static void only_the_needed_fields(void **state) {
    (void)state;
    Card *card = parse(NEEDED);
    assert_null(card->cover);
    assert_null(card->endings);
    assert_int_equal(card->group.max, 0);
    card_free(card);
}

static void wrong_fields_are_named(void **state) {
    (void)state;
    const char *bad[][2] = {
        {"id", "\"Lamp\""},
        {"id", "\"l\""},
        {"id", "\"-a\""},
        {"id", "\"a--b\""},
        {"id", "7"},
        {"version", "\"1.0\""},
        {"title", "\"\""},
        {"title", "{\"cy\":\"Lamp\"}"},
        {"title", "\"two\\nlines\""},
        {"summary", "[]"},
        {"minutes", "20"},
        {"minutes", "{\"min\":10,\"max\":5}"},
        {"minutes", "{\"min\":1,\"max\":2,\"mean\":1}"},
        {"ages", "{\"min\":2,\"max\":5}"},
        {"ages", "{\"min\":7.5,\"max\":9}"},
        {"memory", "65"},
        {"memory", "\"8\""},
        {"engine", "\"1.0.0\""},
        {"key_stages", "[6]"},
        {"key_stages", "[2,2]"},
        {"benchmarks", "[\"4\"]"},
        {"needs", "[\"network\"]"},
        {"needs", "[\"\"]"},
        {"needs", "[\"sound,printer\"]"},
        {"subjects", "\"computing\""},
        {"skills", "[\"a\",\"a\"]"},
        {"cover", "\"../cover.svg\""},
        {"cover", "\"art/cover.png\""},
        {"reading_age", "4"},
        {"endings", "{}"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        if (takes(bad[i][0], bad[i][1])) {
            fail_msg("%s was let in as %s", bad[i][1], bad[i][0]);
        }
    }
    const char *needed[] = {"id",   "version", "title",  "summary", "minutes",
                            "ages", "memory",  "engine", NULL};
    for (size_t i = 0; needed[i] != NULL; i++) {
        assert_false(takes(needed[i], NULL));
    }
}

static void not_a_card_at_all(void **state) {
    (void)state;
    refuse("", "is not JSON at line 1");
    refuse("[]", "should be a JSON object");
    refuse("{\n\"id\": lamp}", "is not JSON at line 2");
    char *text = with("colour", "1");
    refuse(text, "there is no field \"colour\"");
    free(text);
    text = with("engine", "\"1.1\"");
    refuse(text, "needs Kitbag 1.1 or newer");
    free(text);
    char *big = mem_new(CARD_MAX_SIZE + 2, 1);
    memset(big, ' ', CARD_MAX_SIZE + 1);
    refuse(big, "is longer than 64 KiB");
    free(big);
}

// --- the schema says the same -----------------------------------------------

static Json *read_schema(void) {
    FILE *file = fopen("activities/kit.schema.json", "rb");
    if (file == NULL) {
        fail_msg("%s", "start the tests in the root of the source");
    }
    char text[1 << 14];
    size_t size = fread(text, 1, sizeof text, file);
    fclose(file);
    Json *schema = json_parse(text, size, NULL);
    assert_non_null(schema);
    return schema;
}

static void the_schema_has_the_same_fields(void **state) {
    (void)state;
    Json *schema = read_schema();
    const Json *field = json_first(json_get(schema, "properties"));
    for (size_t i = 0; card_field(i) != NULL; i++) {
        assert_string_equal(json_name(field), card_field(i));
        field = json_next(field);
    }
    assert_null(field);
    json_free(schema);
}

static bool is_required(const Json *schema, const char *name) {
    const Json *list = json_get(schema, "required");
    for (const Json *j = json_first(list); j != NULL; j = json_next(j)) {
        if (strcmp(json_string(j, ""), name) == 0) {
            return true;
        }
    }
    return false;
}

static void the_schema_requires_the_same(void **state) {
    (void)state;
    Json *schema = read_schema();
    for (size_t i = 0; card_field(i) != NULL; i++) {
        assert_int_equal(takes(card_field(i), NULL),
                         !is_required(schema, card_field(i)));
    }
    json_free(schema);
}

// Both bounds are let in and what lies just beyond them is not.
static void check_bounds(const char *field, const char *format,
                         const Json *bounds) {
    int min = (int)json_number(json_get(bounds, "minimum"), -1);
    int max = (int)json_number(json_get(bounds, "maximum"), -1);
    int tries[] = {min - 1, min, max, max + 1};
    for (int i = 0; i < 4; i++) {
        Buffer value = {0};
        for (const char *c = format; *c != '\0'; c++) {
            if (*c == '#') {
                buffer_format(&value, "%d", tries[i]);
            } else {
                buffer_byte(&value, *c);
            }
        }
        assert_int_equal(takes(field, value.bytes), i == 1 || i == 2);
        buffer_free(&value);
    }
}

static void the_schema_has_the_same_bounds(void **state) {
    (void)state;
    Json *schema = read_schema();
    int checked = 0;
    const Json *all = json_get(schema, "properties");
    for (const Json *j = json_first(all); j != NULL; j = json_next(j)) {
        const Json *items = json_get(j, "items");
        const Json *min = json_get(json_get(j, "properties"), "min");
        if (json_get(j, "minimum") != NULL) {
            check_bounds(json_name(j), "#", j);
        } else if (json_get(items, "minimum") != NULL) {
            check_bounds(json_name(j), "[#]", items);
        } else if (min != NULL) {
            check_bounds(json_name(j), "{\"min\":#,\"max\":#}", min);
        } else {
            continue;
        }
        checked++;
    }
    assert_int_equal(checked, 7);
    json_free(schema);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_whole_card),
        cmocka_unit_test(only_the_needed_fields),
        cmocka_unit_test(wrong_fields_are_named),
        cmocka_unit_test(not_a_card_at_all),
        cmocka_unit_test(the_schema_has_the_same_fields),
        cmocka_unit_test(the_schema_requires_the_same),
        cmocka_unit_test(the_schema_has_the_same_bounds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
