// What a script sees of the world: the allow-list, texts without addresses,
// the log.
#include "scripts.h"

static void holds(const char *library, const char *names) {
    char source[200];
    snprintf(source, sizeof source,
             "local names = '' for name in pairs(%s) do "
             "names = names .. name .. ' ' end return names",
             library);
    gives(source, names);
}

static void only_the_allow_list(void **state) {
    (void)state;
    gives("local names = '' for name in pairs(_ENV) do "
          "names = names .. name .. ' ' end return names",
          "_VERSION assert coroutine error getmetatable ipairs math next "
          "pairs pcall print rawequal rawget rawlen rawset require select "
          "setmetatable string table tonumber tostring type utf8 xpcall ");
}

static void libraries_hold_what_is_listed(void **state) {
    (void)state;
    holds("string", "byte char find format gmatch gsub len lower match rep "
                    "reverse sub upper ");
    holds("table", "concat insert move pack remove sort unpack ");
    holds("coroutine", "create isyieldable resume running status wrap yield ");
    holds("utf8", "char charpattern codepoint codes len offset ");
    gives("return tostring(math.random) .. tostring(math.randomseed)",
          "nilnil");
}

static void no_addresses(void **state) {
    (void)state;
    gives("return tostring({}) .. tostring(print) .. "
          "tostring(coroutine.create(print)) .. "
          "string.format('%s %-7s|%5.2s', {}, print, 'abc')",
          "tablefunctionthreadtable function|   ab");
    fails("return string.format('%p', {})", "%p is not available");
    fails("error({})", "an error that is a table, not a text");
    fails("error(print)", "an error that is a function");
    gives("return select(2, pcall(error, {code = 7})).code", "7");
    fails("return #nil", "test.lua:1: attempt to get length of a nil value");
    fails("return {} .. 'x'", "attempt to concatenate a table value");
    fails("return {} < {}", "attempt to compare two table values");
    gives("return tostring(0/0) .. ' ' .. tostring(-(0/0))", "nan nan");
    gives("return tostring(setmetatable({}, {__tostring = function() return "
          "'me' end}))",
          "me");
    fails("return tostring(setmetatable({}, {__tostring = function() return "
          "{} end}))",
          "'__tostring' must return a string");
}

static void strings_keep_their_metatable(void **state) {
    (void)state;
    gives("return tostring(getmetatable(''))", "false");
    gives("return ('x'):rep(3) .. ('abc'):upper() .. ('10' + 5)", "xxxABC15");
    fails("setmetatable('', {})", "bad argument #1 to 'setmetatable'");
    fails("return ('x'):dump()", "attempt to call a nil value (method 'dump')");
}

typedef struct Log {
    int lines;
    size_t bytes, longest;
    char last[8192];
} Log;

static void take_line(void *ctx, const char *line) {
    Log *log = ctx;
    log->lines++;
    log->bytes += strlen(line);
    if (strlen(line) > log->longest) {
        log->longest = strlen(line);
    }
    snprintf(log->last, sizeof log->last, "%s", line);
}

static void print_goes_to_the_log(void **state) {
    (void)state;
    Log log = {0};
    ScriptSpec spec = {.name = "Test",
                       .memory = SCRIPTS_MEMORY,
                       .log = take_line,
                       .ctx = &log};
    Error err = {0};
    Script *script = script_new(&spec, &err);
    assert_non_null(script);
    Try try = {.source = "print('one', 2, nil, {}) print('a\\nb\\27[1m\\xFF')"};
    assert_true(try_in(script, &try, SCRIPTS_BUDGET, &err));
    assert_int_equal(log.lines, 3);
    assert_string_equal(log.last, "b [1m?");
    try.source = "for i = 1, 2000 do print(('x'):rep(100000)) end";
    assert_true(try_in(script, &try, SCRIPTS_BUDGET, &err));
    assert_true(log.longest <= SCRIPT_LINE_MOST);
    assert_true(log.bytes <= SCRIPT_LOG_MOST + SCRIPT_LINE_MOST);
    assert_string_equal(log.last, "The log is full; no more is kept.");
    int lines = log.lines;
    try.source = "print 'more'";
    assert_true(try_in(script, &try, SCRIPTS_BUDGET, &err));
    assert_int_equal(log.lines, lines);
    script_free(script);
}

static void errors_are_one_sentence_with_a_traceback(void **state) {
    (void)state;
    Script *script = scripts_new();
    Error err = {0};
    Try try = {.source = "local function inner(t) return t.x.y end\n"
                         "local function outer() return (inner({})) end\n"
                         "outer()"};
    assert_false(try_in(script, &try, SCRIPTS_BUDGET, &err));
    assert_string_equal(err.text,
                        "Test stopped: test.lua:1: attempt to index a nil "
                        "value (field 'x').");
    assert_non_null(strstr(err.detail, "test.lua:2: in"));
    assert_non_null(strstr(err.detail, "test.lua:3: in"));
    assert_null(strstr(err.detail, "0x"));
    try.source = "error('Two\\nlines!', 0)";
    assert_false(try_in(script, &try, SCRIPTS_BUDGET, &err));
    assert_string_equal(err.text, "Test stopped: Two lines!");
    try.source = "x = = 1";
    assert_false(try_in(script, &try, SCRIPTS_BUDGET, &err));
    assert_string_equal(err.text, "Test stopped: test.lua:1: unexpected "
                                  "symbol near '='.");
    try.source = "return 'still fine'";
    assert_true(try_in(script, &try, SCRIPTS_BUDGET, &err));
    assert_string_equal(try.answer, "still fine");
    script_free(script);
}

static void pcall_and_xpcall_work(void **state) {
    (void)state;
    gives("local ok, why = pcall(error, 'no', 0) return tostring(ok) .. why",
          "falseno");
    gives("return select('#', pcall(function() return 1, nil, 3, nil end))",
          "5");
    gives("return table.concat({select(2, xpcall(function(a, b) return b, a "
          "end, print, 'x', 'y'))})",
          "yx");
    gives("local ok, why = xpcall(function(a) error(a, 0) end, function(m) "
          "return m .. '!' end, 'oh') return tostring(ok) .. why",
          "falseoh!");
    gives("local ok, why = xpcall(error, function(m) error('again', 0) end) "
          "return tostring(ok) .. tostring(why)",
          "falseagain");
    fails("xpcall(print)", "bad argument #2 to 'xpcall'");
    fails("pcall()", "bad argument #1 to 'pcall'");
}

static void coroutines_work(void **state) {
    (void)state;
    gives("local co = coroutine.wrap(function(a) local b = "
          "coroutine.yield(a + 1) return b * 2 end) return co(1) .. co(5)",
          "210");
    gives("local co = coroutine.create(function() error('x', 0) end) "
          "local ok, why = coroutine.resume(co) "
          "local ok2, why2 = coroutine.resume(co) "
          "return tostring(ok) .. why .. tostring(ok2) .. why2 .. "
          "coroutine.status(co)",
          "falsexfalsecannot resume dead coroutinedead");
    gives("local co co = coroutine.create(function() return "
          "coroutine.resume(co) end) "
          "return select(3, coroutine.resume(co))",
          "cannot resume non-suspended coroutine");
    gives("local co = coroutine.wrap(function() local ok, v = pcall(function() "
          "coroutine.yield('in') error('late', 0) end) return v end) "
          "return co() .. co()",
          "inlate");
    gives("local co = coroutine.wrap(function() return select(2, "
          "xpcall(function() coroutine.yield('in') error('late', 0) end, "
          "function(m) coroutine.yield('handling') return m .. '!' end)) end) "
          "return co() .. co() .. co()",
          "inhandlinglate!");
    gives("local out = '' for i in coroutine.wrap(function() for i = 1, 3 do "
          "coroutine.yield(i) end end) do out = out .. i end return out",
          "123");
    fails("coroutine.wrap(function() error('inside', 0) end)()", "inside");
    fails("coroutine.close(coroutine.create(print))",
          "attempt to call a nil value (field 'close')");
    gives("local out = {} local function deep(n) if n == 0 then return 0 end "
          "return 1 + coroutine.wrap(deep)(n - 1) end return deep(50)",
          "50");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_the_allow_list),
        cmocka_unit_test(libraries_hold_what_is_listed),
        cmocka_unit_test(no_addresses),
        cmocka_unit_test(strings_keep_their_metatable),
        cmocka_unit_test(print_goes_to_the_log),
        cmocka_unit_test(errors_are_one_sentence_with_a_traceback),
        cmocka_unit_test(pcall_and_xpcall_work),
        cmocka_unit_test(coroutines_work),
    };
    return cmocka_run_group_tests_name("script/state", tests, NULL, NULL);
}
