// The contract between an activity and the engine.
#include "bundles.h"

static const char LAMP[] =
    "local M = {}\n"
    "function M.start(env) return {lit = false, first = env.rng(100), "
    "words = env.words 'Lamp', options = env.options} end\n"
    "function M.update(model, event, env)\n"
    "  if event.id == 'switch' then model.lit = not model.lit end\n"
    "  if event.id == 'roll' then model.roll = env.rng(1000) end\n"
    "  if event.id == 'keep' then model.kept = event.value end\n"
    "  if event.id == 'break' then local x = nil; x.y = 1 end\n"
    "  if event.id == 'loop' then while true do end end\n"
    "  if event.id == 'eat' then local t = {} while true do t[#t+1] = {} end "
    "end\n"
    "  if event.id == 'paint' then model.devices = {1, 2, {paint = print}} "
    "end\n"
    "  if event.id == 'circle' then model.self = {model} end\n"
    "  if event.id == 'meta' then model.m = setmetatable({}, {}) end\n"
    "  if event.id == 'odd' then model[{}] = 1 end\n"
    "  if event.id == 'share' then model.a = {x = 1}; model.b = model.a end\n"
    "  if event.id == 'both' then model.a.x = 2 end\n"
    "  if event.id == 'project' then model.slide = {kind = 'page'} end\n"
    "end\n"
    "function M.view(model, env)\n"
    "  if model.chance then return {env.rng(2)} end\n"
    "  return {kind = 'page', title = env.words 'Lamp', "
    "projector = model.slide, {kind = 'text', 'on'}, {kind = 'canvas', paint = "
    "print}}\n"
    "end\n"
    "function M.outcome(model) return {finished = model.lit, marks = "
    "{model.first}} end\n"
    "function M.tick(model) return model.rate end\n"
    "function M.migrate(version, model)\n"
    "  if version == '0.1.0' then return nil, 'too old' end\n"
    "  if version == '0.2.0' then return 7 end\n"
    "  model.from = version return model\n"
    "end\n"
    "return M\n";

enum { SCRIPT_LONG = (256 << 10) + 1 };

typedef struct Lamp {
    Bundle *bundle;
    Activity *activity;
} Lamp;

static Activity *open_activity(const Bundle *bundle, Error *err) {
    ActivitySpec spec = {.bundle = bundle, .lang = "cy"};
    return activity_new(&spec, err);
}

static Lamp lamp_new(void **state) {
    Error err = {0};
    Lamp lamp = {.bundle = bundle_of(*state, LAMP, NULL, NULL)};
    lamp.activity = open_activity(lamp.bundle, &err);
    Json *options = json_parse("{\"level\":2}", 11, &err);
    assert_non_null(lamp.activity);
    assert_true(activity_start(lamp.activity, 7, options, &err));
    json_free(options);
    return lamp;
}

static void lamp_free(Lamp *lamp) {
    activity_free(lamp->activity);
    bundle_free(lamp->bundle);
}

static bool happens(Activity *activity, const char *event, Error *err) {
    Json *json = json_parse(event, strlen(event), err);
    assert_non_null(json);
    bool ok = activity_update(activity, json, err);
    json_free(json);
    return ok;
}

static void is_json(Json *json, const char *expected) {
    Buffer text = {0};
    assert_non_null(json);
    assert_true(json_print(json, &text));
    assert_string_equal(text.bytes, expected);
    buffer_free(&text);
    json_free(json);
}

static void it_plays(void **state) {
    Error err = {0};
    Lamp lamp = lamp_new(state);
    is_json(activity_model(lamp.activity, &err),
            "{\"first\":50,\"lit\":false,\"options\":{\"level\":2},"
            "\"words\":\"cy:Lamp\"}");
    assert_true(happens(lamp.activity, "{\"id\":\"switch\"}", &err));
    is_json(activity_outcome(lamp.activity, &err),
            "{\"finished\":true,\"marks\":[50]}");
    is_json(activity_tree(lamp.activity, &err),
            "{\"children\":[{\"children\":[\"on\"],\"kind\":\"text\"},"
            "{\"kind\":\"canvas\",\"paint\":true}],\"kind\":\"page\","
            "\"title\":\"cy:Lamp\"}");
    assert_int_equal(activity_ticks(lamp.activity, &err), 0);
    assert_null(activity_ask(lamp.activity, &err));
    assert_string_equal(err.text, "");
    lamp_free(&lamp);
}

static void events_keep_their_values(void **state) {
    Error err = {0};
    Lamp lamp = lamp_new(state);
    assert_true(happens(lamp.activity,
                        "{\"id\":\"keep\",\"value\":{\"a\":[1,2.5,true,"
                        "\"\xC3\xA9\",{}],\"b\":null,\"big\":1e300}}",
                        &err));
    Json *model = activity_model(lamp.activity, &err);
    is_json(json_copy(json_get(model, "kept")),
            "{\"a\":[1,2.5,true,\"\xC3\xA9\",{}],\"big\":1e+300}");
    json_free(model);
    lamp_free(&lamp);
}

static void saved_models_come_back_with_their_chance(void **state) {
    Error err = {0};
    Lamp lamp = lamp_new(state);
    Buffer saved = {0}, again = {0};
    assert_true(happens(lamp.activity, "{\"id\":\"switch\"}", &err));
    assert_true(activity_save(lamp.activity, &saved, &err));
    assert_true(happens(lamp.activity, "{\"id\":\"roll\"}", &err));
    Json *rolled = activity_model(lamp.activity, &err);
    assert_true(happens(lamp.activity, "{\"id\":\"roll\"}", &err));
    assert_true(activity_load(lamp.activity, saved.bytes, saved.size, &err));
    assert_true(activity_save(lamp.activity, &again, &err));
    assert_int_equal(saved.size, again.size);
    assert_memory_equal(saved.bytes, again.bytes, saved.size);
    assert_true(happens(lamp.activity, "{\"id\":\"roll\"}", &err));
    Json *same = activity_model(lamp.activity, &err);
    assert_true(json_equal(rolled, same));
    json_free(rolled);
    json_free(same);
    buffer_free(&saved);
    buffer_free(&again);
    lamp_free(&lamp);
}

static void shared_tables_stay_shared(void **state) {
    Error err = {0};
    Lamp lamp = lamp_new(state);
    Buffer saved = {0};
    assert_true(happens(lamp.activity, "{\"id\":\"share\"}", &err));
    assert_true(activity_save(lamp.activity, &saved, &err));
    assert_true(activity_load(lamp.activity, saved.bytes, saved.size, &err));
    assert_true(happens(lamp.activity, "{\"id\":\"both\"}", &err));
    Json *model = activity_model(lamp.activity, &err);
    is_json(json_copy(json_get(model, "b")), "{\"x\":2}");
    json_free(model);
    buffer_free(&saved);
    lamp_free(&lamp);
}

static void only_plain_models_are_saved(void **state) {
    static const char *const CASES[][2] = {
        {"{\"id\":\"paint\"}",
         "Lamp stopped: model.devices[3].paint is a function, which cannot be "
         "kept."},
        {"{\"id\":\"circle\"}",
         "Lamp stopped: model.self[1] is inside itself; a model has no "
         "circles."},
        {"{\"id\":\"meta\"}",
         "Lamp stopped: model.m is a table with a metatable."},
        {"{\"id\":\"odd\"}", "a table as key has no fixed order"},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        Error err = {0};
        Lamp lamp = lamp_new(state);
        Buffer saved = {0};
        assert_true(happens(lamp.activity, CASES[i][0], &err));
        assert_false(activity_save(lamp.activity, &saved, &err));
        assert_says(&err, CASES[i][1]);
        buffer_free(&saved);
        lamp_free(&lamp);
    }
}

static void damaged_saves_are_refused(void **state) {
    Error err = {0};
    Lamp lamp = lamp_new(state);
    Buffer saved = {0}, now = {0};
    assert_true(activity_save(lamp.activity, &saved, &err));
    for (size_t size = 0; size < saved.size; size++) {
        assert_false(activity_load(lamp.activity, saved.bytes, size, &err));
        assert_says(&err, "Lamp stopped: ");
    }
    buffer_byte(&saved, 'T');
    assert_false(activity_load(lamp.activity, saved.bytes, saved.size, &err));
    assert_true(activity_save(lamp.activity, &now, &err));
    assert_memory_equal(saved.bytes, now.bytes, now.size);
    // Whatever else changes, nothing worse than another model comes of it.
    for (size_t at = 0; at < now.size; at++) {
        for (int bit = 0; bit < 8; bit++) {
            saved.bytes[at] = (char)(saved.bytes[at] ^ 1 << bit);
            activity_load(lamp.activity, saved.bytes, now.size, &err);
            saved.bytes[at] = (char)(saved.bytes[at] ^ 1 << bit);
        }
    }
    assert_true(activity_load(lamp.activity, saved.bytes, now.size, &err));
    buffer_free(&saved);
    buffer_free(&now);
    lamp_free(&lamp);
}

static void failures_are_told(void **state) {
    Error err = {0};
    Lamp lamp = lamp_new(state);
    assert_false(happens(lamp.activity, "{\"id\":\"break\"}", &err));
    assert_string_equal(err.text, "Lamp stopped: main.lua:7: attempt to index "
                                  "a nil value (local 'x').");
    assert_non_null(strstr(err.detail, "main.lua:7: in"));
    assert_false(happens(lamp.activity, "{\"id\":\"loop\"}", &err));
    assert_string_equal(err.text, "Lamp stopped: main.lua:8: no answer came "
                                  "within 1000 ms.");
    assert_false(activity_dead(lamp.activity));
    assert_true(happens(lamp.activity, "{\"id\":\"switch\"}", &err));
    assert_false(happens(lamp.activity, "{\"id\":\"eat\"}", &err));
    assert_string_equal(err.text, "Lamp stopped: it needs more memory than "
                                  "the 8 MiB it may have.");
    assert_true(activity_dead(lamp.activity));
    assert_null(activity_model(lamp.activity, &err));
    lamp_free(&lamp);
}

static void old_runs_are_migrated(void **state) {
    Error err = {0};
    Lamp lamp = lamp_new(state);
    assert_false(activity_migrate(lamp.activity, "0.1.0", &err));
    assert_string_equal(err.text, "Lamp stopped: it cannot take up a run of "
                                  "version 0.1.0: too old.");
    assert_false(activity_migrate(lamp.activity, "0.2.0", &err));
    assert_says(&err, "migrate must return the model, a table, not a number");
    assert_true(activity_migrate(lamp.activity, "0.9.0", &err));
    Json *model = activity_model(lamp.activity, &err);
    assert_string_equal(json_string(json_get(model, "from"), ""), "0.9.0");
    json_free(model);
    lamp_free(&lamp);
}

// Opens and starts what should fail, with a sentence that holds `words`.
static void goes_wrong(void **state, const char *source, const char *words) {
    Error err = {0};
    Bundle *bundle = bundle_of(*state, source, NULL, NULL);
    Activity *activity = open_activity(bundle, &err);
    bool ok = activity != NULL && activity_start(activity, 1, NULL, &err);
    Json *tree = ok ? activity_tree(activity, &err) : NULL;
    assert_null(tree);
    assert_says(&err, words);
    activity_free(activity);
    bundle_free(bundle);
}

#define START "local M = {} function M.start() return {} end "
#define UPDATE "function M.update() end "
#define VIEW "function M.view() return {} end "
#define OUTCOME "function M.outcome() return {} end "

static void incomplete_activities_are_told(void **state) {
    goes_wrong(state, "return", "main.lua must end with 'return M'");
    goes_wrong(state, START UPDATE VIEW "return M",
               "main.lua has no function M.outcome");
    goes_wrong(state, START VIEW OUTCOME "M.update = 7 return M",
               "main.lua has no function M.update");
    goes_wrong(state, "local M = {", "Lamp stopped: main.lua:1: ");
    goes_wrong(state, "local _ENV <const> = 1; x = 1",
               "main.lua: _ENV is not available here");
    goes_wrong(state, "\x1BLua", "attempt to load a binary chunk");
    goes_wrong(state, "return require 'nowhere.levels'",
               "should be the file nowhere/levels.lua, which this activity "
               "does not have");
    goes_wrong(state, "return require 'kit.nowhere'",
               "Kitbag has no module 'kit.nowhere'");
    goes_wrong(state, "return require 'kit.lost'",
               "kit/lost.lua:1: require: Kitbag has no module 'kit.nowhere'");
    goes_wrong(state, "return require 'desk.screen'",
               "should be the file desk/screen.lua");
    goes_wrong(state, "return require 'main'", "it requires itself");
    goes_wrong(state, "return require '../main'", "a module is named like");
    goes_wrong(state, "return require 'a..b'", "a module is named like");
    goes_wrong(state, "return require {}", "bad argument #1 to 'require'");
    goes_wrong(state,
               UPDATE "local M = {} function M.start() end "
                      "function M.update() end " VIEW OUTCOME "return M",
               "attempt to index a nil value (global 'M')");
    goes_wrong(state,
               "local M = {} function M.start() end " UPDATE VIEW OUTCOME
               "return M",
               "start must return the model, a table, not a nil");
    goes_wrong(state,
               START UPDATE "function M.view() return 'x' end " OUTCOME
                            "return M",
               "view must return a tree (ui.page{...}), not a string");
    goes_wrong(state,
               START UPDATE "function M.view(m, env) env.rng(3) end " OUTCOME
                            "return M",
               "env.rng may only be used in start and update");
    goes_wrong(state,
               START UPDATE "function M.view(m, env) env.rng:pick({}) "
                            "end " OUTCOME "return M",
               "env.rng may only be used in start and update");
}

static void ticks_are_checked(void **state) {
    static const char *const BAD[] = {"-1", "31", "0.5", "'x'", "0/0", "{}"};
    char source[512];
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        Error err = {0};
        snprintf(source, sizeof source,
                 START UPDATE VIEW OUTCOME
                 "function M.tick() return %s end return M",
                 BAD[i]);
        Bundle *bundle = bundle_of(*state, source, NULL, NULL);
        Activity *activity = open_activity(bundle, &err);
        assert_true(activity_start(activity, 1, NULL, &err));
        assert_int_equal(activity_ticks(activity, &err), -1);
        assert_says(&err, "tick must return nil or a rate from 0 to 30");
        activity_free(activity);
        bundle_free(bundle);
    }
}

static void own_files_are_required_once(void **state) {
    Error err = {0};
    Bundle *bundle =
        bundle_of(*state,
                  "local a, b = require 'net.levels', require 'net.levels' "
                  "local M = {} function M.start() return {same = a == b, n = "
                  "a.n} end " UPDATE VIEW OUTCOME "return M",
                  "net/levels.lua",
                  "\xEF\xBB\xBF"
                  "return {n = 3}");
    Activity *activity = open_activity(bundle, &err);
    assert_non_null(activity);
    assert_true(activity_start(activity, 1, NULL, &err));
    is_json(activity_model(activity, &err), "{\"n\":3,\"same\":true}");
    activity_free(activity);
    bundle_free(bundle);
}

static void long_sources_are_refused(void **state) {
    char *source = calloc(1, SCRIPT_LONG + 1);
    memset(source, ' ', SCRIPT_LONG);
    goes_wrong(state, source, "main.lua is longer than 256 KiB");
    free(source);
}

static void own_screens_ask(void **state) {
    (void)state;
    Error err = {0};
    ActivitySpec spec = {.screen = "desk.screen", .trusted = true};
    Activity *activity = activity_new(&spec, &err);
    assert_non_null(activity);
    Json *options = json_parse("{\"n\":5}", 7, &err);
    assert_true(activity_start(activity, 1, options, &err));
    json_free(options);
    assert_null(activity_ask(activity, &err));
    assert_string_equal(err.text, "");
    assert_true(happens(activity, "{\"id\":\"lamp\"}", &err));
    is_json(activity_ask(activity, &err), "{\"open\":\"lamp\"}");
    activity_free(activity);
}

static void the_stage_shows_it(void **state) {
    Error err = {0};
    Lamp lamp = lamp_new(state);
    ActivityFrame frame;
    assert_false(activity_frame(lamp.activity, 1, &frame, &err));
    Json *settings = json_parse("{\"width\":640}", 13, &err);
    Json *info = json_parse("{\"seat\":\"Otter\"}", 16, &err);
    Json *key = json_parse("{\"key\":\"switch\"}", 16, &err);
    Json *other = json_parse("{\"key\":\"x\"}", 11, &err);
    assert_true(activity_stage(lamp.activity, settings, &err));
    assert_true(activity_stage(lamp.activity, settings, &err));
    assert_true(activity_show(lamp.activity, info, &err));
    is_json(activity_boxes(lamp.activity, &err), "[{\"id\":\"cy:LampOtter\"}]");
    Json *told = json_parse("{\"state\":\"open\"}", 16, &err);
    assert_true(activity_tell(lamp.activity, told, &err));
    json_free(told);
    is_json(activity_boxes(lamp.activity, &err), "[{\"id\":\"open\"}]");
    assert_true(activity_frame(lamp.activity, 1, &frame, &err));
    assert_true(frame.wait < 0);
    assert_true(activity_frame(lamp.activity, 9, &frame, &err));
    assert_int_equal((int)frame.wait, 640);
    assert_false(frame.typing);
    assert_string_equal(frame.sound, "");
    assert_true(activity_frame(lamp.activity, 29, &frame, &err));
    assert_true(frame.typing && frame.wait < 0);
    assert_int_equal(frame.caret.x, 4);
    assert_int_equal(frame.caret.y, -(1 << 20));
    assert_int_equal(frame.caret.w, 2);
    assert_int_equal(frame.caret.h, -(1 << 20));
    assert_string_equal(frame.sound, "good");
    assert_false(activity_frame(lamp.activity, 59, &frame, &err));
    assert_false(frame.typing);
    is_json(activity_input(lamp.activity, key, 12, &err),
            "{\"at\":12,\"id\":\"switch\",\"kind\":\"press\"}");
    assert_null(activity_input(lamp.activity, info, 12, &err));
    assert_string_equal(err.text, "");
    assert_null(activity_input(lamp.activity, other, 12, &err));
    assert_says(&err, "no x");
    json_free(settings);
    json_free(info);
    json_free(key);
    json_free(other);
    lamp_free(&lamp);
}

static void the_room_has_a_stage_of_its_own(void **state) {
    Error err = {0};
    Lamp lamp = lamp_new(state);
    Json *small = json_parse("{\"width\":640}", 13, &err);
    Json *large = json_parse("{\"width\":900}", 13, &err);
    Json *info = json_parse("{\"seat\":\"Otter\"}", 16, &err);
    assert_true(activity_stage(lamp.activity, small, &err));
    assert_true(activity_show(lamp.activity, info, &err));
    assert_false(activity_projects(lamp.activity));
    assert_true(happens(lamp.activity, "{\"id\":\"project\"}", &err));
    assert_true(activity_show(lamp.activity, info, &err));
    assert_true(activity_projects(lamp.activity));

    Activity *room = activity_room(lamp.activity, NULL, &err);
    assert_non_null(room);
    assert_ptr_equal(activity_room(lamp.activity, NULL, &err), room);
    assert_true(activity_stage(room, large, &err));
    is_json(activity_boxes(room, &err), "[{\"id\":\"cy:LampOtter900\"}]");
    is_json(activity_boxes(lamp.activity, &err), "[{\"id\":\"cy:LampOtter\"}]");
    is_json(activity_tree(room, &err), "{\"kind\":\"page\"}");
    ActivityFrame frame;
    assert_true(activity_frame(room, 9, &frame, &err));
    assert_int_equal((int)frame.wait, 900);
    // To show what the room sees is to show the activity.
    assert_true(activity_show(room, info, &err));
    assert_true(activity_projects(room));
    json_free(small);
    json_free(large);
    json_free(info);
    lamp_free(&lamp);
}

#define FRESH(test)                                                            \
    cmocka_unit_test_setup_teardown(test, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        FRESH(it_plays),
        FRESH(events_keep_their_values),
        FRESH(saved_models_come_back_with_their_chance),
        FRESH(shared_tables_stay_shared),
        FRESH(only_plain_models_are_saved),
        FRESH(damaged_saves_are_refused),
        FRESH(failures_are_told),
        FRESH(old_runs_are_migrated),
        FRESH(incomplete_activities_are_told),
        FRESH(ticks_are_checked),
        FRESH(own_files_are_required_once),
        FRESH(long_sources_are_refused),
        FRESH(own_screens_ask),
        FRESH(the_stage_shows_it),
        FRESH(the_room_has_a_stage_of_its_own),
    };
    return cmocka_run_group_tests_name("script/activity", tests, NULL, NULL);
}
