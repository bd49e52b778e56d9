// LDFLAGS: -Wl,--wrap=thread_new
// Where there are no threads (the web), scripts are stopped all the same.
#include "scripts.h"

#include "device/thread.h"

Thread *__wrap_thread_new(const char *name, void (*run)(void *data), void *data,
                          Error *err);

Thread *__wrap_thread_new(const char *name, void (*run)(void *data), void *data,
                          Error *err) {
    (void)name;
    (void)run;
    (void)data;
    error_set(err, "There are no threads.");
    return NULL;
}

static void loops_are_stopped(void **state) {
    (void)state;
    static const char *const SOURCES[] = {
        "while true do end",
        "while true do pcall(function() while true do end end) end",
        "xpcall(function() while true do end end, function() "
        "while true do end end) while true do end",
        "coroutine.wrap(function() while true do end end)()",
        "while true do coroutine.wrap(function() end)() end",
        "('x'):gsub('.', function() while true do end end)",
        "table.sort({3, 1, 2}, function() while true do end end)",
        "return ('a'):rep(1e6):find('.-.-.-.-b')",
        "return setmetatable({}, {__index = function() while true do end "
        "end}).x",
    };
    Script *script = scripts_new();
    for (size_t i = 0; i < sizeof SOURCES / sizeof SOURCES[0]; i++) {
        Error err = {0};
        Try try = {.source = SOURCES[i]};
        bool ok = try_in(script, &try, 30, &err);
        if (ok || strstr(err.text, "no answer came within 30 ms") == NULL) {
            fail_msg("%s\n%s", SOURCES[i], ok ? try.answer : err.text);
        }
    }
    Error err = {0};
    Try try = {.source = "local s = 0 for i = 1, 1e5 do s = s + i end "
                         "return s"};
    assert_true(try_in(script, &try, SCRIPTS_BUDGET, &err));
    assert_string_equal(try.answer, "5000050000");
    script_free(script);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(loops_are_stopped),
    };
    return cmocka_run_group_tests_name("script/unwatched", tests, NULL, NULL);
}
