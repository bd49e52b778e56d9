// pairs and next go in an order that is the same in every run.
#include "scripts.h"

#define JOIN                                                                   \
    "local function join(t, f) local s = '' "                                  \
    "for k, v in (f or pairs)(t) do s = s .. tostring(k) .. '=' "              \
    ".. tostring(v) .. ' ' end return s end "

static void keys_come_in_order(void **state) {
    (void)state;
    gives(JOIN "return join({b = 1, a = 2, [3] = 3, [1] = 1, [-2] = 0, "
               "[true] = 9, [false] = 8, ['10'] = 7, [0.5] = 6, [-0.5] = 5, "
               "aa = 4, A = 3, ['\xC3\xA9'] = 2, [''] = 1, [1e300] = 0, "
               "[-1/0] = 0, [math.mininteger] = 1, [math.maxinteger] = 2})",
          "-9223372036854775808=1 -2=0 1=1 3=3 9223372036854775807=2 "
          "-inf=0 -0.5=5 0.5=6 1e+300=0 =1 10=7 A=3 a=2 aa=4 b=1 \xC3\xA9=2 "
          "false=8 true=9 ");
    gives(JOIN "return join({'a', 'b', 'c'}) .. join({}) .. "
               "join({nil, 2, nil, 4, x = 1})",
          "1=a 2=b 3=c 2=2 4=4 x=1 ");
    gives(JOIN "return join({['abcdefgh1'] = 1, ['abcdefgh'] = 2, "
               "['abcdefg'] = 3, ['abcdefgh\\0'] = 4, ['abcdefgha'] = 5})",
          "abcdefg=3 abcdefgh=2 abcdefgh"); // C's text ends at the zero
}

static void next_goes_the_same_way(void **state) {
    (void)state;
    gives(JOIN "local t = {b = 1, a = 2, [3] = 3, [1] = 1, [2.5] = 4, "
               "[true] = 5} "
               "local s = '' local k, v = next(t) while k ~= nil do "
               "s = s .. tostring(k) .. '=' .. tostring(v) .. ' ' "
               "k, v = next(t, k) end return s == join(t) and s",
          "1=1 3=3 2.5=4 a=2 b=1 true=5 ");
    gives("return tostring(next({})) .. tostring(next({}, 4)) .. "
          "select('#', next({}))",
          "nilnil1");
    gives(JOIN "return join({5, 6, x = 7}, function(t) return next, t end)",
          "1=5 2=6 x=7 ");
    fails("next()", "bad argument #1 to 'next'");
    fails("pairs(nil)", "bad argument #1 to 'pairs'");
}

static void tables_may_change_on_the_way(void **state) {
    (void)state;
    gives("local t, n = {}, 0 for i = 1, 100 do t['k' .. i] = i end "
          "for k in pairs(t) do t[k] = nil n = n + 1 end "
          "return n .. tostring(next(t))",
          "100nil");
    gives("local t, n = {}, 0 for i = 1, 100 do t[i] = i end "
          "for k in pairs(t) do t[k] = nil t[k + 1] = nil n = n + 1 end "
          "return n",
          "50");
    gives("local t, n = {a = 1, b = 2, c = 3}, 0 for k in pairs(t) do "
          "t.b = nil t[k] = 7 t['new' .. n] = n n = n + 1 end return n",
          "2");
    gives("local t = {1, 2, 3} for k in pairs(t) do t[#t + 1] = k end "
          "return #t",
          "6");
}

static void keys_without_order_are_refused(void **state) {
    (void)state;
    fails("for k in pairs({[{}] = 1}) do end",
          "a table as key has no fixed order: this table cannot be gone "
          "through");
    fails("for k in pairs({[print] = 1}) do end", "a function as key");
    fails("next({[coroutine.create(print)] = 1})", "a thread as key");
    fails("next({1, 2}, {})", "a table as key");
}

static void iterators_may_be_misused(void **state) {
    (void)state;
    fails("local f = pairs({1, 2}) return f(1, 1)", "bad argument #1");
    fails("local f = pairs({1, 2}) return f({}, 'x')", "bad argument #2");
    gives("local f = pairs({1, 2}) return tostring(f({}, 0))", "nil");
    gives("local f = pairs({1, 2}) return tostring(f({}, 1 << 60))", "nil");
    gives("local f, t = pairs({a = 1}) f() return tostring(f()) .. "
          "tostring(f())",
          "nilnil");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_come_in_order),
        cmocka_unit_test(next_goes_the_same_way),
        cmocka_unit_test(tables_may_change_on_the_way),
        cmocka_unit_test(keys_without_order_are_refused),
        cmocka_unit_test(iterators_may_be_misused),
    };
    return cmocka_run_group_tests_name("script/order", tests, NULL, NULL);
}
