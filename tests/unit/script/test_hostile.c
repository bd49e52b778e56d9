// Scripts that try to run for ever, to eat all memory, to break Lua: each is
// stopped, and the state or at least the program lives.
#include <stdatomic.h>

#include "scripts.h"

enum { SHORT = 30 }; // ms

static void note_hung(void *ctx) {
    atomic_store((atomic_bool *)ctx, true);
}

// Runs into its time limit, is not called hung, and the state works on.
static void runs_over(const char *source) {
    atomic_bool hung = false;
    ScriptSpec spec = {.name = "Test",
                       .memory = SCRIPTS_MEMORY,
                       .hung = note_hung,
                       .ctx = &hung};
    Error err = {0};
    Script *script = script_new(&spec, &err);
    assert_non_null(script);
    Try try = {.source = source};
    bool ok = try_in(script, &try, SHORT, &err);
    if (ok || strstr(err.text, "no answer came within 30 ms") == NULL) {
        fail_msg("%s\n%s", source, ok ? try.answer : err.text);
    }
    assert_false(atomic_load(&hung));
    try.source = "return 'alive'";
    assert_true(try_in(script, &try, SCRIPTS_BUDGET, &err));
    assert_string_equal(try.answer, "alive");
    script_free(script);
}

static void loops_are_stopped(void **state) {
    (void)state;
    static const char *const SOURCES[] = {
        "while true do end",
        "repeat until false",
        "::a:: goto a",
        "for i = 1, math.huge do end",
        "local function f() return f() end f()",
        "while true do pcall(function() while true do end end) end",
        "while true do pcall(error) end",
        "local function f() pcall(f) while true do end end f()",
        "while true do xpcall(error, function() while true do end end) end",
        "xpcall(function() while true do end end, function() "
        "while true do end end) while true do end",
        "local function f() xpcall(f, f) end while true do f() end",
        "coroutine.wrap(function() while true do end end)()",
        "while true do coroutine.resume(coroutine.create(function() "
        "while true do end end)) end",
        "while true do coroutine.wrap(function() end)() end",
        "local co = coroutine.wrap(function() while true do "
        "coroutine.yield() end end) while true do co() end",
        "local co = coroutine.wrap(function() while true do "
        "pcall(coroutine.yield) end end) while true do pcall(co) end",
        "local function deep(n) if n == 0 then while true do end end "
        "coroutine.wrap(deep)(n - 1) end deep(100)",
        "local function deep(n) if n == 0 then while true do end end "
        "pcall(coroutine.wrap(deep), n - 1) end "
        "while true do pcall(deep, 100) end",
        "for _ in ('x'):gmatch('') do while true do end end",
        "for _ in function() return 1 end do end",
        "for _ in next, {1}, nil do while true do end end",
        "('x'):rep(1000):gsub('.', function() while true do end end)",
        "while true do pcall(string.gsub, ('x'):rep(1e5), '.', function() "
        "error() end) end",
        "table.sort({3, 1, 2}, function() while true do end end)",
        "local t = {} for i = 1, 1e5 do t[i] = i % 7 end "
        "while true do table.sort(t, math.ult) end",
        "while true do tostring(setmetatable({}, {__tostring = function() "
        "while true do end end})) end",
        "while true do local ok = pcall(require, 'nothing') end",
        "while true do pcall(setmetatable, {}, {__gc = print}) end",
        "local t = setmetatable({}, {__index = function(t, k) return t[k + 1] "
        "end}) while true do pcall(function() return t[1] end) end",
    };
    for (size_t i = 0; i < sizeof SOURCES / sizeof SOURCES[0]; i++) {
        runs_over(SOURCES[i]);
    }
}

static void metamethods_are_stopped(void **state) {
    (void)state;
    static const char *const USES[] = {
        "__index|return a.x",
        "__newindex|a.x = 1",
        "__call|a()",
        "__eq|return a == b",
        "__lt|return a < b",
        "__le|return a <= b",
        "__len|return #a",
        "__add|return a + b",
        "__sub|return a - b",
        "__mul|return a * b",
        "__div|return a / b",
        "__mod|return a % b",
        "__pow|return a ^ b",
        "__unm|return -a",
        "__idiv|return a // b",
        "__band|return a & b",
        "__bor|return a | b",
        "__bxor|return a ~ b",
        "__shl|return a << b",
        "__shr|return a >> b",
        "__bnot|return ~a",
        "__tostring|print(a)",
        "__index|return table.concat(a, '', 1, 9)",
        "__len|return table.unpack(a)",
        "__lt|table.sort({a, b, a, b})",
        "__index|return ('x'):gsub('x', a)"};
    for (size_t i = 0; i < sizeof USES / sizeof USES[0]; i++) {
        char source[512];
        const char *use = strchr(USES[i], '|');
        snprintf(source, sizeof source,
                 "local m = {%.*s = function() while true do end end} "
                 "local a, b = setmetatable({}, m), setmetatable({}, m) "
                 "while true do pcall(function() %s end) end",
                 (int)(use - USES[i]), USES[i], use + 1);
        runs_over(source);
    }
}

// Each is one call of one function: no instruction of Lua's in between.
static void long_calls_are_stopped(void **state) {
    (void)state;
    static const char *const SOURCES[] = {
        "local n = 30 return (('a'):rep(n)):find(('a?'):rep(n) .. "
        "('a'):rep(n))",
        "return ('a'):rep(1e6):find('.-.-.-.-b')",
        "return ('a'):rep(1e6):find('.*.*.*b')",
        "return ('('):rep(1e6):find('%b()%b()')",
        "return ('('):rep(1e6):gsub('%b()', '')",
        "return ('ab'):rep(5e5):find('%f[b].-%f[b].-c')",
        "return ('a'):rep(1e6):find('[' .. ('b'):rep(1e6) .. ']')",
        "return ('a'):rep(1e6):find('(a*)%1b')",
        "local s = ('a'):rep(1e6) return "
        "s:find(('a'):rep(5e5) .. 'b', 1, true)",
        "for _ in ('a'):rep(1e6):gmatch('a-b') do end",
        "return ('a'):rep(1e6):gsub('.-b', 'x')",
        "return table.concat(setmetatable({}, {__index = function() return "
        "'' end}), '', 1, 1 << 60)",
        "local t = setmetatable({}, {__index = string.len}) "
        "table.move({}, 1, 1 << 60, 2)",
        "local t = setmetatable({}, {__len = function() return 1 << 60 end}) "
        "table.insert(t, 1, 1)",
        "local t = setmetatable({}, {__len = function() return 1 << 60 end}) "
        "table.remove(t, 1)",
    };
    for (size_t i = 0; i < sizeof SOURCES / sizeof SOURCES[0]; i++) {
        runs_over(SOURCES[i]);
    }
}

static void results_are_bounded(void **state) {
    (void)state;
    static const char *const SOURCES[] = {
        "return ('x'):rep(1 << 30)",
        "return ('x'):rep(1 << 62)",
        "return ('x'):rep(math.maxinteger, 'yy')",
        "return (''):rep(1 << 40, 'x')",
        "return ('x'):rep(1e6):gsub('x', 'xx')",
        "return ('x'):rep(2e5):gsub('', ('y'):rep(100))",
        "return (('x'):rep(1e6) .. ('x'):rep(1e6)):upper()",
        "return (('x'):rep(1e6) .. ('x'):rep(1e6)):reverse()",
        "local t = {} for i = 1, 100 do t[i] = ('x'):rep(1e5) end "
        "return table.concat(t)",
        "local s = ('x'):rep(1e6) return ('%s%s'):format(s, s)",
        "return ('%q'):format(('\\0'):rep(1e6))",
    };
    for (size_t i = 0; i < sizeof SOURCES / sizeof SOURCES[0]; i++) {
        fails(SOURCES[i], "the result would be longer than");
    }
    gives("return #(''):rep(1 << 62)", "0");
    fails("return table.unpack({}, 1, 1e6)", "too many results to unpack");
    fails("return table.unpack({}, math.mininteger, math.maxinteger)",
          "too many results to unpack");
    fails("table.sort(setmetatable({}, {__len = function() return 1 << 40 "
          "end}))",
          "array too big");
}

// Needs more memory than there is: the call fails, whatever the script
// catches, and the state is dead but can be freed.
static void eats_memory(const char *source) {
    Script *script = scripts_new();
    Error err = {0};
    Try try = {.source = source};
    assert_false(try_in(script, &try, SCRIPTS_BUDGET, &err));
    if (strcmp(err.text, "Test stopped: it needs more memory than the 16 MiB "
                         "it may have.") != 0) {
        fail_msg("%s\n%s", source, err.text);
    }
    assert_true(script_dead(script));
    try.source = "return 1";
    assert_false(try_in(script, &try, SCRIPTS_BUDGET, &err));
    script_free(script);
}

static void memory_is_bounded(void **state) {
    (void)state;
    static const char *const SOURCES[] = {
        "local s = 'x' while true do s = s .. s end",
        "local t = {} while true do t[#t + 1] = {} end",
        "local t = {} for i = 1, 1e9 do t[i] = i .. 'x' end",
        "local t = {} while true do pcall(function() while true do "
        "t[#t + 1] = {} end end) end",
        "local s = 'x' while true do pcall(function() s = s .. s end) end",
        "local t = {} while true do t[#t + 1] = function() return t end end",
        "local t = {} while true do t[#t + 1] = coroutine.create(print) end",
        "local t = {} local function f(...) t[#t + 1] = "
        "table.pack(...) return f(1, ...) end f()",
        "local t = {} while true do xpcall(function() while true do "
        "t[#t + 1] = ('x'):rep(1e5 + #t) end end, function(m) "
        "t[#t + 1] = m end) end",
        "local t = {} while true do coroutine.resume(coroutine.create("
        "function() while true do t[#t + 1] = {} end end)) end",
        "local t = {} for i = 1, 1e7 do t[-i] = true end",
        "local t = {} for i = 1, 200000 do t[i .. ''] = i end "
        "for _ in pairs(t) do end",
    };
    for (size_t i = 0; i < sizeof SOURCES / sizeof SOURCES[0]; i++) {
        eats_memory(SOURCES[i]);
    }
    // Garbage is no reason to stop.
    gives("for i = 1, 300 do local s = ('x'):rep(1e6) .. i end return 'ok'",
          "ok");
    gives("local keep = ('x'):rep(1e6) for i = 1, 12 do local s = keep .. "
          "keep .. keep end return #keep",
          "1000000");
    gives("local keep, s = {}, ('x'):rep(3e5) for i = 1, 36 do "
          "keep[i] = s:rep(1) .. i end "
          "for i = 1, 60 do local a = s:rep(3) local b = a:upper():reverse() "
          "local c = b:gsub('X', 'y') local d = ('%s%s'):format(c, i) "
          "local e = table.concat({s, s, i}) end return #keep",
          "36");
}

static void depth_is_bounded(void **state) {
    (void)state;
    fails("local function f() return 1 + f() end f()", "Test stopped: ");
    fails("local function f() local ok, why = pcall(f) if not ok then "
          "error(why, 0) end end f()",
          "stack overflow");
    fails("local function f() return coroutine.wrap(f)() end f()",
          "Test stopped: test.lua:1: test.lua:1: ");
    fails("local t = setmetatable({}, {__index = function(t, k) return "
          "t[k + 1] end}) return t[1]",
          "stack overflow");
    fails("local function f() table.sort({1, 2}, f) end f()", "stack overflow");
    fails("local function f() ('x'):gsub('x', f) end f()", "stack overflow");
    fails("local m = {} m.__index = m setmetatable(m, m) return m.x",
          "'__index' chain too long");
    fails("return ('('):rep(300):find(('('):rep(40))", "too many captures");
    fails("return ('x'):rep(500):match(('x?'):rep(500))",
          "pattern too complex");
    fails("local t = {} local function f() t = setmetatable({}, "
          "{__tostring = function() return tostring(t) end}) "
          "return tostring(t) end f()",
          "stack overflow");
    gives("local function f() pcall(f) end f() return 'unwound'", "unwound");
    gives("local n = 0 local function f() n = n + 1 xpcall(f, f) end "
          "pcall(f) return 'unwound'",
          "unwound");
}

static void errors_in_errors(void **state) {
    (void)state;
    gives("return tostring(select(2, xpcall(error, function() error({}) "
          "end)))",
          "table");
    gives("return tostring(select(2, xpcall(error, error, 'a')))", "a");
    fails("error(setmetatable({}, {__tostring = function() error('x') end}))",
          "an error that is a table");
    fails("error()", "an error that is a nil");
    fails("error(('x'):rep(1e6))", "xxx");
    fails("error('\\0\\1\\xFF bad')", "? bad");
    fails("local ok, e = pcall(error, coroutine.create(print)) error(e)",
          "an error that is a thread");
}

static void odd_calls_do_no_harm(void **state) {
    (void)state;
    gives("local co co = coroutine.wrap(function() return pcall(co) end) "
          "return tostring(co())",
          "false");
    gives("return tostring(pcall(coroutine.yield))", "false");
    gives("return tostring(pcall(table.sort, {1, 2, 3}, coroutine.yield))",
          "false");
    gives("local out = coroutine.wrap(function() return "
          "select(2, pcall(table.sort, {1, 2, 3}, coroutine.yield)) end)() "
          "return out",
          "attempt to yield across a C-call boundary");
    gives("return tostring(pcall(pcall))", "false");
    gives("local t = {5, 3, 4, 1} table.sort(t, function(a, b) t[1] = nil "
          "t[9] = 9 return a < b end) return #t >= 4 and t[1]",
          "1");
    gives("local t = {} for i = 1, 100 do t[i] = i % 10 end "
          "return tostring(pcall(table.sort, t, function() return true end))",
          "true");
    gives("local s = {} for w in pairs({a = 1, b = 2, c = 3}) do "
          "s[#s + 1] = w end return table.concat(s)",
          "abc");
    fails("string.rep()", "bad argument #1 to 'rep'");
    fails("return table.concat({1, {}, 3})",
          "invalid value (table) at index 2 in table for 'concat'");
    fails("return ('x'):format(1, 2) .. ('%d'):format('x')",
          "bad argument #1 to 'format'");
    fails("return ('%y'):format(1)", "invalid conversion '%y' to 'format'");
    fails("return ('%'):format(1)", "invalid conversion '%' to 'format'");
    fails("return ('%s'):format()", "bad argument #1 to 'format'");
}

static int spin(lua_State *L) {
    atomic_bool *hung = lua_touserdata(L, 1);
    while (!atomic_load(hung)) {
    }
    return 0;
}

static void a_call_that_cannot_be_stopped_is_told(void **state) {
    (void)state;
    atomic_bool hung = false;
    ScriptSpec spec = {.name = "Test",
                       .memory = SCRIPTS_MEMORY,
                       .hung = note_hung,
                       .ctx = &hung};
    Error err = {0};
    Script *script = script_new(&spec, &err);
    assert_true(script_call(script, spin, &hung, SHORT, &err));
    script_free(script);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(loops_are_stopped),
        cmocka_unit_test(metamethods_are_stopped),
        cmocka_unit_test(long_calls_are_stopped),
        cmocka_unit_test(results_are_bounded),
        cmocka_unit_test(memory_is_bounded),
        cmocka_unit_test(depth_is_bounded),
        cmocka_unit_test(errors_in_errors),
        cmocka_unit_test(odd_calls_do_no_harm),
        cmocka_unit_test(a_call_that_cannot_be_stopped_is_told),
    };
    return cmocka_run_group_tests_name("script/hostile", tests, NULL, NULL);
}
