// LDFLAGS: -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc
// Memory runs out at the Nth request, for every N: each function fails with
// a sentence, nothing leaks, nothing crashes.
#include "bundles.h"

#include <lauxlib.h>

#include "script/call.h"
#include "script/languages.h"
#include "starving.h"

static const char ALL[] =
    "local M = {} "
    "function M.start(env) return {n = env.rng(9), w = env.words 'x', "
    "o = env.options} end "
    "function M.update(m, e, env) m.e = e; m.list = {1, 2, {x = e.id}} end "
    "function M.view(m, env) return {title = 'T', {kind = 'text', 'a'}, "
    "{paint = print}} end "
    "function M.outcome(m) return {marks = {a = 1, b = {2, 3}}} end "
    "function M.tick(m) return 10 end "
    "function M.ask(m) return {open = 'x'} end "
    "function M.migrate(v, m) return {v = v, m = m} end "
    "function M.papers(env) return {{id = 'p' .. env.rng(9), "
    "src = 'main.lua'}} end "
    "return M";

// What the functions are called with; `activity` is new and started.
typedef struct Case {
    const Bundle *bundle;
    Activity *activity;
    Json *json;
    Buffer saved;
} Case;

typedef bool Scenario(Case *c, Error *err);

static bool do_start(Case *c, Error *err) {
    return activity_start(c->activity, 3, c->json, err);
}

static bool do_update(Case *c, Error *err) {
    return activity_update(c->activity, c->json, err);
}

static bool do_save(Case *c, Error *err) {
    Buffer out = {0};
    bool ok = activity_save(c->activity, &out, err);
    buffer_free(&out);
    return ok;
}

static bool do_load(Case *c, Error *err) {
    return activity_load(c->activity, c->saved.bytes, c->saved.size, err);
}

static bool do_migrate(Case *c, Error *err) {
    return activity_migrate(c->activity, "0.1.0", err);
}

static bool made(Json *json) {
    bool ok = json != NULL;
    json_free(json);
    return ok;
}

static bool do_outcome(Case *c, Error *err) {
    return made(activity_outcome(c->activity, err));
}

static bool do_model(Case *c, Error *err) {
    return made(activity_model(c->activity, err));
}

static bool do_tree(Case *c, Error *err) {
    return made(activity_tree(c->activity, err));
}

static bool do_ask(Case *c, Error *err) {
    return made(activity_ask(c->activity, err));
}

static bool do_ticks(Case *c, Error *err) {
    return activity_ticks(c->activity, err) == 10;
}

static bool do_stage(Case *c, Error *err) {
    ActivityFrame frame;
    bool ok = activity_stage(c->activity, c->json, err) &&
              activity_stage(c->activity, c->json, err) &&
              activity_show(c->activity, c->json, err) &&
              activity_tell(c->activity, c->json, err) &&
              activity_frame(c->activity, 29, &frame, err);
    return ok && made(activity_boxes(c->activity, err)) &&
           made(activity_input(c->activity, c->json, 1, err));
}

static bool do_room(Case *c, Error *err) {
    ActivityFrame frame;
    Activity *room = activity_room(c->activity, NULL, err);
    return room != NULL && activity_stage(c->activity, c->json, err) &&
           activity_stage(room, c->json, err) &&
           activity_show(room, c->json, err) &&
           activity_frame(room, 29, &frame, err);
}

static bool do_papers(Case *c, Error *err) {
    Buffer page = {0};
    bool ok = made(activity_papers(c->activity, 3, err)) &&
              activity_paper(c->activity, 0, &page, err) &&
              activity_print(c->activity, "Page", &page, err);
    buffer_free(&page);
    return ok;
}

static bool do_language(Case *c, Error *err) {
    return activity_language(c->activity, "pl", err);
}

static bool do_list(Case *c, Error *err) {
    return made(languages_list(c->bundle)) || error_memory(err);
}

static bool do_new(Case *c, Error *err) {
    ActivitySpec spec = {.bundle = c->bundle};
    Activity *activity = activity_new(&spec, err);
    bool ok = activity != NULL;
    activity_free(activity);
    return ok;
}

static int library_job(lua_State *L) {
    const char *source = lua_touserdata(L, 1);
    if (luaL_loadstring(L, source) != LUA_OK) {
        return lua_error(L);
    }
    lua_call(L, 0, 0);
    return 0;
}

static void drop_line(void *ctx, const char *line) {
    (void)ctx;
    (void)line;
}

static bool run_library(const char *source, Error *err) {
    ScriptSpec spec = {.name = "T", .memory = 8 << 20, .log = drop_line};
    long then = atomic_exchange(&left, UNLIMITED);
    Script *script = script_new(&spec, err);
    atomic_store(&left, then);
    bool ok =
        script_call(script, library_job, (void *)(uintptr_t)source, 5000, err);
    script_free(script);
    return ok;
}

static bool do_strings(Case *c, Error *err) {
    (void)c;
    return run_library(
        "local s = ('ab'):rep(2000, '-') s = s:upper():lower():reverse() "
        "s = s:gsub('a', '%0%0'):gsub('b', {b = 'x'}):gsub('x', function(x) "
        "return x .. x end) for a, b in s:gmatch '(a)(x)' do s = s .. a end "
        "s = ('%s %q %d %5.1f'):format(s, {} and 'q', 1, 2.5) "
        "s = s .. tostring({}) .. tostring(1.5) .. tostring(print) "
        "assert(s:find('x', 1, true) and s:match '(.)(.)') print(s, {}, nil) "
        "local t = setmetatable({}, {__tostring = function() return s end}) "
        "print(('%s'):format(t))",
        err);
}

static bool do_tables(Case *c, Error *err) {
    (void)c;
    return run_library(
        "local t = {} for i = 1, 300 do t[i] = 'k' .. i % 7 end "
        "table.sort(t) table.sort(t, function(a, b) return a > b end) "
        "local s = table.concat(t, ',') table.insert(t, 1, s) "
        "table.remove(t, 1) table.move(t, 1, 20, 30) "
        "local p = table.pack(table.unpack(t)) p.x, p.y = 1, 2 "
        "for k, v in pairs(p) do p[k] = nil end for k in pairs(t) do end "
        "local k = next({a = 1, b = 2}) next({a = 1, b = 2}, k) "
        "local m = setmetatable({}, {__index = function(t, k) return k end}) "
        "assert(m.x == 'x' and getmetatable(m))",
        err);
}

static bool do_control(Case *c, Error *err) {
    (void)c;
    return run_library(
        "local co = coroutine.wrap(function(...) for i = 1, 5 do "
        "coroutine.yield(i, ...) end end) co(1, 2) co() "
        "for i = 1, 5 do pcall(error, {i}) xpcall(error, function(m) "
        "return {m} end) end "
        "local c = coroutine.create(function() error 'x' end) "
        "coroutine.resume(c) coroutine.resume(c) "
        "pcall(require, 'kit.rng') pcall(require, 'none')",
        err);
}

static const char EVENT[] = "{\"id\":\"x\",\"key\":\"k\",\"seat\":\"Otter\","
                            "\"width\":9,\"list\":[1,[2,\"\xC3\xA9\"]]}";

static void set_up(Case *c) {
    Error err = {0};
    ActivitySpec spec = {.bundle = c->bundle};
    c->activity = activity_new(&spec, &err);
    c->json = json_parse(EVENT, sizeof EVENT - 1, &err);
    assert_non_null(c->json);
    assert_true(activity_start(c->activity, 3, c->json, &err));
    assert_true(activity_save(c->activity, &c->saved, &err));
}

static void tear_down(Case *c) {
    activity_free(c->activity);
    json_free(c->json);
    buffer_free(&c->saved);
}

// Runs the scenario with N requests, for N = 0, 1, 2 .. until it needs fewer.
static void sweep(const Bundle *bundle, Scenario *scenario) {
    bool through = false;
    for (long n = 0; !through; n++) {
        Error err = {0};
        Case c = {.bundle = bundle};
        set_up(&c);
        atomic_store(&left, n);
        bool ok = scenario(&c, &err);
        through = atomic_exchange(&left, UNLIMITED) >= 0;
        if (!ok && (through || err.text[0] == '\0')) {
            fail_msg("at request %ld: %s", n, err.text);
        }
        tear_down(&c);
    }
}

static void every_function_survives(void **state) {
    static Scenario *const SCENARIOS[] = {
        do_start,    do_update, do_save, do_load,  do_migrate, do_outcome,
        do_model,    do_tree,   do_ask,  do_ticks, do_stage,   do_room,
        do_language, do_list,   do_new,  do_papers};
    Bundle *bundle = bundle_of(*state, ALL, NULL, NULL);
    for (size_t i = 0; i < sizeof SCENARIOS / sizeof SCENARIOS[0]; i++) {
        sweep(bundle, SCENARIOS[i]);
    }
    bundle_free(bundle);
}

static void the_library_survives(void **state) {
    Bundle *bundle = bundle_of(*state, ALL, NULL, NULL);
    sweep(bundle, do_strings);
    sweep(bundle, do_tables);
    sweep(bundle, do_control);
    bundle_free(bundle);
}

#define FRESH(test)                                                            \
    cmocka_unit_test_setup_teardown(test, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        FRESH(every_function_survives),
        FRESH(the_library_survives),
    };
    return cmocka_run_group_tests_name("script/alloc", tests, NULL, NULL);
}
