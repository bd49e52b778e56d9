// The languages there are, and a run that changes its language on the way.
#include "bundles.h"

#include "script/languages.h"

static const char SPOKEN[] =
    "local M = {}\n"
    "function M.start(env) return {at = 1} end\n"
    "function M.update(model, event, env) model.at = model.at + 1 end\n"
    "function M.view(model, env)\n"
    "  return {title = env.words 'Lamp', at = model.at, "
    "list = env.words 'catalogues'}\n"
    "end\n"
    "function M.outcome(model) return {} end\n"
    "return M\n";

typedef struct Talk {
    Bundle *bundle;
    Activity *activity;
} Talk;

static Talk talk_new(void **state, const char *lang, const char *name,
                     const char *text) {
    Error err = {0};
    Talk talk = {.bundle = bundle_of(*state, SPOKEN, name, text)};
    ActivitySpec spec = {.bundle = talk.bundle, .lang = lang};
    talk.activity = activity_new(&spec, &err);
    assert_non_null(talk.activity);
    assert_true(activity_start(talk.activity, 7, NULL, &err));
    return talk;
}

static void talk_free(Talk *talk) {
    activity_free(talk->activity);
    bundle_free(talk->bundle);
}

static void shows(const Talk *talk, const char *field, const char *expected) {
    Error err = {0};
    Json *tree = activity_tree(talk->activity, &err);
    assert_non_null(tree);
    assert_string_equal(json_string(json_get(tree, field), "?"), expected);
    json_free(tree);
}

static bool give_settings(const Talk *talk, const char *text) {
    Error err = {0};
    Json *settings = json_parse(text, strlen(text), &err);
    assert_non_null(settings);
    bool ok = activity_stage(talk->activity, settings, &err);
    json_free(settings);
    return ok;
}

static void a_run_goes_on_in_another_language(void **state) {
    Error err = {0};
    Buffer before = {0}, after = {0};
    Talk talk = talk_new(state, "en", NULL, NULL);
    assert_true(activity_update(talk.activity, NULL, &err));
    assert_true(activity_save(talk.activity, &before, &err));
    shows(&talk, "title", "en:Lamp");
    assert_true(activity_language(talk.activity, "cy", &err));
    shows(&talk, "title", "cy:Lamp");
    assert_true(activity_save(talk.activity, &after, &err));
    assert_int_equal(before.size, after.size);
    assert_memory_equal(before.bytes, after.bytes, before.size);
    assert_true(activity_language(talk.activity, "en", &err));
    shows(&talk, "title", "en:Lamp");
    shows(&talk, "list", "");
    buffer_free(&before);
    buffer_free(&after);
    talk_free(&talk);
}

static void words_follow_the_settings(void **state) {
    Talk talk = talk_new(state, "en", NULL, NULL);
    assert_true(give_settings(&talk, "{\"width\":640,\"lang\":\"en\"}"));
    shows(&talk, "title", "en:Lamp");
    assert_true(give_settings(&talk, "{\"width\":640,\"lang\":\"pl\"}"));
    shows(&talk, "title", "pl:Lamp");
    assert_true(give_settings(&talk, "{\"width\":800}"));
    shows(&talk, "title", "pl:Lamp");
    talk_free(&talk);
}

static void the_bundle_speaks_first(void **state) {
    Error err = {0};
    Talk talk = talk_new(state, "pl", "words/pl.po", "theirs");
    shows(&talk, "list", "words/pl.po=theirs;lua/words/pl.po=polish;");
    assert_true(activity_language(talk.activity, "pl-PL", &err));
    shows(&talk, "title", "pl-PL:Lamp");
    shows(&talk, "list", "words/pl.po=theirs;lua/words/pl.po=polish;");
    assert_true(activity_language(talk.activity, "plt", &err));
    shows(&talk, "list", "");
    talk_free(&talk);
}

static void a_region_comes_before_its_language(void **state) {
    Talk talk = talk_new(state, "pl-PL", "words/pl-PL.po", "region");
    shows(&talk, "list", "words/pl-PL.po=region;lua/words/pl.po=polish;");
    talk_free(&talk);
}

static void odd_tags_have_no_catalogues(void **state) {
    static const char *const TAGS[] = {
        "",         "-",
        "p",        "pl-",
        "pl--PL",   "../words/pl",
        "qps-long", "en",
        "en-GB",    "pl-pl-pl-pl-pl-pl-pl-pl-pl-pl-pl-pl-pl",
    };
    Error err = {0};
    Talk talk = talk_new(state, "pl", NULL, NULL);
    for (size_t i = 0; i < sizeof TAGS / sizeof TAGS[0]; i++) {
        assert_true(activity_language(talk.activity, TAGS[i], &err));
        shows(&talk, "list", "");
    }
    talk_free(&talk);
}

static void lists(const Bundle *bundle, const char *expected) {
    Buffer text = {0};
    Json *list = languages_list(bundle);
    assert_non_null(list);
    assert_true(json_print(list, &text));
    assert_string_equal(text.bytes, expected);
    json_free(list);
    buffer_free(&text);
}

#define ITEM(name, tag) "{\"name\":\"" name "\",\"tag\":\"" tag "\"}"
#define OURS                                                                   \
    ITEM("English", "en") "," ITEM("Cymraeg", "cy") "," ITEM("pl", "pl")

static void the_programs_own_are_listed(void **state) {
    (void)state;
    lists(NULL, "[" OURS "]");
}

// A bundle of which one file counts.
static void lists_with(void **state, const char *name, const char *text,
                       const char *expected) {
    Bundle *bundle = bundle_of(*state, SPOKEN, name, text);
    lists(bundle, expected);
    bundle_free(bundle);
    char path[512];
    snprintf(path, sizeof path, "%s/%s", (const char *)*state, name);
    assert_int_equal(remove(path), 0);
}

static void the_bundles_own_are_offered_too(void **state) {
    lists_with(state, "words/fr.po",
               "msgid \"\"\nmsgstr \"\"\n\"X-Language-Name:  Fran\xC3\xA7"
               "ais\\n\"\n",
               "[" OURS "," ITEM("Fran\xC3\xA7"
                                 "ais",
                                 "fr") "]");
    lists_with(state, "words/cy.po", "\"X-Language-Name: Other\\n\"\n",
               "[" OURS "]");
    lists_with(state, "words/en.po", "", "[" OURS "]");
    lists_with(state, "words/qps-long.po", "", "[" OURS "]");
    lists_with(state, "words/notes.txt", "", "[" OURS "]");
    lists_with(state, "words/a_b.po", "", "[" OURS "]");
    lists_with(state, "words/pt-BR.po", "\"X-Language-Name: \xFF\\n\"\n",
               "[" OURS "," ITEM("pt-BR", "pt-BR") "]");
}

#define FRESH(test)                                                            \
    cmocka_unit_test_setup_teardown(test, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        FRESH(a_run_goes_on_in_another_language),
        FRESH(words_follow_the_settings),
        FRESH(the_bundle_speaks_first),
        FRESH(a_region_comes_before_its_language),
        FRESH(odd_tags_have_no_catalogues),
        FRESH(the_programs_own_are_listed),
        FRESH(the_bundles_own_are_offered_too),
    };
    return cmocka_run_group_tests_name("script/languages", tests, NULL, NULL);
}
