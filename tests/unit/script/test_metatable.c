// setmetatable copies what is harmless and refuses what is not.
#include "scripts.h"

static void vetted_names_work(void **state) {
    (void)state;
    gives("local P = {} P.__index = P function P.step(p) return p.x + 1 end "
          "return setmetatable({x = 1}, P):step()",
          "2");
    gives("local t = setmetatable({}, {__index = function(t, k) return k .. "
          "'!' end, __newindex = function(t, k, v) rawset(t, k, v * 2) end}) "
          "t.a = 4 return t.a .. t.b",
          "8b!");
    gives("local m = {__eq = function() return true end, __lt = function() "
          "return true end, __le = function() return false end, __len = "
          "function() return 7 end, __call = function(t, x) return x end, "
          "__unm = function() return 'minus' end, __add = function() return "
          "'plus' end} local a, b = setmetatable({}, m), setmetatable({}, m) "
          "return tostring(a == b) .. tostring(a < b) .. tostring(a <= b) .. "
          "#a .. a(5) .. (-a) .. (a + 1)",
          "truetruefalse75minusplus");
    gives("local base = {hello = 'hi'} local t = setmetatable({}, "
          "setmetatable({__index = base}, {})) return t.hello",
          "hi");
}

static void the_original_answers(void **state) {
    (void)state;
    gives("local m = {} local t = setmetatable({}, m) "
          "return tostring(getmetatable(t) == m)",
          "true");
    gives("return tostring(getmetatable({})) .. tostring(getmetatable(1)) .. "
          "tostring(getmetatable(print))",
          "nilnilnil");
    gives("return getmetatable(setmetatable({}, {__metatable = 'locked'}))",
          "locked");
    fails("setmetatable(setmetatable({}, {__metatable = 'locked'}), nil)",
          "cannot change a protected metatable");
    gives("return tostring(getmetatable(setmetatable(setmetatable({}, {}), "
          "nil)))",
          "nil");
    gives("return tostring(getmetatable(setmetatable({}, {__metatable = "
          "false})))",
          "false");
}

static void later_additions_have_no_effect(void **state) {
    (void)state;
    gives("local m = {} local t = setmetatable({}, m) "
          "m.__index = {x = 1} m.__gc = print m.__concat = print "
          "return tostring(t.x) .. tostring(pcall(function() return t .. 'x' "
          "end))",
          "nilfalse");
    gives("local m = {__index = {x = 1}} local t = setmetatable({}, m) "
          "m.__index = {x = 2} local u = setmetatable({}, m) "
          "return t.x .. u.x",
          "12");
    fails("local m = {__index = {}} setmetatable({}, m) m.__gc = print "
          "setmetatable({}, m)",
          "setmetatable: __gc is not available here");
}

static void dangerous_names_are_refused(void **state) {
    (void)state;
    static const char *const NAMES[] = {"__gc",     "__close", "__mode",
                                        "__concat", "__pairs", "__name"};
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        char source[100], words[100];
        snprintf(source, sizeof source, "setmetatable({}, {%s = 'k'})",
                 NAMES[i]);
        snprintf(words, sizeof words, "setmetatable: %s is not available here",
                 NAMES[i]);
        fails(source, words);
    }
    fails("setmetatable({}, {__index = 'x'})",
          "__index must be a function or a table");
    fails("setmetatable({}, {__eq = {}})", "__eq must be a function");
    fails("setmetatable({}, {__call = setmetatable({}, {__call = print})})",
          "__call must be a function");
    fails("setmetatable({})", "bad argument #2 to 'setmetatable'");
    fails("setmetatable(1, {})", "bad argument #1 to 'setmetatable'");
    fails("setmetatable(print, {})", "bad argument #1 to 'setmetatable'");
    // The names must stand in the table itself: nobody is asked for them.
    gives("return tostring(pcall(setmetatable, {}, setmetatable({}, {__index "
          "= function() error() end})))",
          "true");
    fails("local x <close> = setmetatable({}, {})", "non-closable value");
}

static void hidden_tables_stay_hidden(void **state) {
    (void)state;
    gives("local m = {__index = {x = 1}} local t = setmetatable({}, m) "
          "rawset(m, '__index', nil) rawset(getmetatable(t), 'y', 2) "
          "return t.x .. tostring(rawget(t, 'x')) .. tostring(rawlen(t))",
          "1nil0");
    gives("local t = {} for i = 1, 500 do t[i] = setmetatable({}, {__index = "
          "{n = i}}) end return t[1].n + t[70].n + t[500].n",
          "571");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(vetted_names_work),
        cmocka_unit_test(the_original_answers),
        cmocka_unit_test(later_additions_have_no_effect),
        cmocka_unit_test(dangerous_names_are_refused),
        cmocka_unit_test(hidden_tables_stay_hidden),
    };
    return cmocka_run_group_tests_name("script/metatable", tests, NULL, NULL);
}
