// Our own library functions answer as Lua's own do: the same scripts run in
// the sandbox and in a plain Lua state, thousands of them made by chance.
#include "scripts.h"

#include <lualib.h>

typedef struct Plain {
    lua_State *L;
    Script *script;
} Plain;

static void both_open(Plain *plain) {
    plain->L = luaL_newstate();
    luaL_openlibs(plain->L);
    plain->script = scripts_new();
}

static void both_close(Plain *plain) {
    lua_close(plain->L);
    script_free(plain->script);
}

// The answer of plain Lua, or its error without its beginning.
static const char *in_plain(lua_State *L, const char *source) {
    lua_settop(L, 0);
    if (luaL_loadbuffer(L, source, strlen(source), "=test.lua") != LUA_OK ||
        lua_pcall(L, 0, 1, 0) != LUA_OK) {
        lua_pushfstring(L, "error: %s", lua_tostring(L, -1));
        return lua_tostring(L, -1);
    }
    return luaL_tolstring(L, -1, NULL);
}

static void both_say_the_same(Plain *plain, const char *source) {
    Error err = {0};
    Try try = {.source = source};
    char ours[sizeof err.text + sizeof try.answer];
    const char *theirs = in_plain(plain->L, source);
    if (try_in(plain->script, &try, SCRIPTS_BUDGET, &err)) {
        snprintf(ours, sizeof ours, "%s", try.answer);
    } else {
        size_t size = strlen(err.text);
        err.text[size - 1] = '\0';
        snprintf(ours, sizeof ours, "error: %s",
                 err.text + strlen("Test stopped: "));
    }
    if (strcmp(ours, theirs) != 0) {
        fail_msg("%s\nours:   %s\ntheirs: %s", source, ours, theirs);
    }
}

// xorshift, so that every run tries the same.
static uint32_t chance(uint32_t *state, uint32_t below) {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state % below;
}

static void add(char *to, const char *more) {
    strcat(to, more);
}

static void pick(char *to, uint32_t *seed, const char *const *from,
                 uint32_t count, uint32_t times) {
    while (times-- > 0) {
        add(to, from[chance(seed, count)]);
    }
}

#define COUNT(list) ((uint32_t)(sizeof(list) / sizeof(list)[0]))

static const char *const PIECES[] = {
    "a",    "b",   "x",   ".",  "%a",    "%d",   "%s",   "%w",    "%A",
    "%p",   "%x",  "%u",  "%l", "%%",    "%.",   "[ab]", "[^ab]", "[a-c]",
    "[%d]", "[]]", "[%]", "*",  "+",     "-",    "?",    "(",     ")",
    "()",   "^",   "$",   "%1", "%2",    "%b()", "%bab", "%f[a]", "%f[^a]",
    "[a-]", "[^]", "%g",  "%c", "[%a_]", "%z",   "",     "[%w%s]"};
static const char *const LETTERS[] = {"a", "b", "c", "x", "1", " ", "(",
                                      ")", "A", "_", "]", "-", "%", "\\0"};
static const char *const CALLS[] = {
    "table.concat({tostring(s:find(p))}, ' ')",
    "join(s:find(p, i))",
    "join(s:find(p, i, true))",
    "join(s:match(p, i))",
    "join(s:gsub(p, '<%0>'))",
    "join(s:gsub(p, '%1', 2))",
    "join(s:gsub(p, {a = 'A', b = true and 7, x = false}))",
    "join(s:gsub(p, function(...) return (...) == 'a' and join(...) end))",
    "(function() local out = '' for a, b in s:gmatch(p, i) do out = out .. "
    "join(a, b) .. ';' end return out end)()",
};

static void patterns_match_alike(void **state) {
    (void)state;
    Plain plain;
    uint32_t seed = 20261122;
    both_open(&plain);
    for (int i = 0; i < 6000; i++) {
        char text[200] = "", pattern[200] = "", source[1000];
        char place[20];
        pick(text, &seed, LETTERS, COUNT(LETTERS), chance(&seed, 12));
        pick(pattern, &seed, PIECES, COUNT(PIECES), 1 + chance(&seed, 6));
        snprintf(place, sizeof place, "%d", (int)chance(&seed, 16) - 5);
        snprintf(source, sizeof source,
                 "local function join(...) local t = {...} for i = 1, "
                 "select('#', ...) do t[i] = tostring(t[i]) end return "
                 "table.concat(t, ',') end "
                 "local s, p, i = '%s', '%s', %s\n return %s",
                 text, pattern, place, CALLS[chance(&seed, COUNT(CALLS))]);
        both_say_the_same(&plain, source);
    }
    both_close(&plain);
}

static void functions_answer_alike(void **state) {
    (void)state;
    static const char *const SOURCES[] = {
        "return ('ab'):rep(3, '-') .. ('x'):rep(0) .. ('x'):rep(-1)",
        "return ('aZ1'):upper() .. ('aZ1'):lower() .. ('abc'):reverse()",
        "return ('%5d|%-5s|%05.1f|%q|%x|%g|%c|%i|%%'):format(3, 'a', 2.25, "
        "'a\\nb', 255, 1e20, 65, 9)",
        "return ('%s %s %s'):format(1, true, nil)",
        "return ('%d'):format(3.5)",
        "return ('%d %d'):format(3)",
        "return ('%q'):format({})",
        "return ('%10.3s|'):format('abcdef')",
        "return table.concat({1, 2, 3}, ', ', 2, 3) .. table.concat({})",
        "return table.concat({1, 2}, ',', 1, 3)",
        "return table.concat({}, ',', 5, 4)",
        "local t = {1, 2, 3} table.insert(t, 4) table.insert(t, 1, 0) "
        "table.insert(t, 6, 9) return table.concat(t, ',')",
        "table.insert({1, 2}, 5, 1)",
        "table.insert({1, 2}, 0, 1)",
        "table.insert({1, 2})",
        "table.insert({1, 2}, 1, 2, 3)",
        "local t = {1, 2, 3} local a = table.remove(t) local b = "
        "table.remove(t, 1) return a .. b .. #t .. t[1]",
        "return tostring(table.remove({})) .. tostring(table.remove({}, 0))",
        "return tostring(table.remove({1}, 2))",
        "return tostring(pcall(table.remove, {1, 2}, 7))",
        "return tostring(pcall(table.remove, {1, 2}, -1))",
        "return table.concat(table.move({1, 2, 3, 4}, 2, 4, 1), ',')",
        "return table.concat(table.move({1, 2, 3, 4}, 1, 3, 2), ',')",
        "return table.concat(table.move({1, 2, 3}, 1, 3, 3, {8, 9}), ',')",
        "return #table.move({1, 2, 3}, 1, 0, 3)",
        "table.move({}, 1, math.maxinteger, 2)",
        "table.move({}, math.mininteger, 1, 2)",
        "return select('#', table.unpack({1, nil, 3}, 1, 3)) .. "
        "table.unpack({7, 8}, 2)",
        "return select('#', table.unpack({}, math.maxinteger))",
        "return table.pack(1, nil, 3).n",
        "local t = {3, 1, 2} table.sort(t) return table.concat(t, ',')",
        "local t = {'b', 'a', 'C'} table.sort(t, function(a, b) return a > b "
        "end) return table.concat(t)",
        "table.sort({1, 'x', 2})",
        "table.sort({1, 2}, 7)",
        "return tostring(pcall(table.sort, {1, nil, 3}))",
        "return ('abc'):sub(2) .. ('abc'):byte(2) .. #'abc'",
        "return utf8.char(233, 8364) .. utf8.len('é€')",
        "return tostring(10 // 0.0) .. 7 // 2 .. 2^10 .. 7 % -3",
        "return math.max(1, 2.5) .. math.floor(-1.5) .. math.tointeger(3.0)",
        "return tonumber('0x10') .. tonumber('z', 36) .. "
        "tostring(tonumber('1e'))",
        "return ('abcabc'):find('b', 1, true) .. ('abc'):find('', 10, true)",
        "return tostring(('abc'):find('', 10)) .. ('abc'):find('', 4)",
        "return ('abc'):gsub('%w', '%%%0')",
        "return ('abc'):gsub('%w', '%2')",
        "return ('abc'):gsub('%w', '%')",
        "return ('abc'):gsub('b', {b = {}})",
        "return ('abc'):gsub('b', nil)",
        "return ('abc'):gsub('', '-')",
        "return ('hello world'):gsub('o', '0', 1)",
        "return ('abc'):gsub('^a', 'x') .. ('aaa'):gsub('^a', 'x')",
        "return (('x'):rep(40)):match(('(x)'):rep(33))",
        "return select('#', (('x'):rep(40)):match(('(x)'):rep(32)))",
        "return ('x'):rep('a')",
        "return ('x'):rep(1.5)",
    };
    Plain plain;
    both_open(&plain);
    for (size_t i = 0; i < sizeof SOURCES / sizeof SOURCES[0]; i++) {
        both_say_the_same(&plain, SOURCES[i]);
    }
    both_close(&plain);
}

static void sorting_is_stable(void **state) {
    (void)state;
    gives("local t = {} for i = 1, 300 do t[i] = {i % 7, i} end "
          "table.sort(t, function(a, b) return a[1] < b[1] end) "
          "for i = 2, 300 do local a, b = t[i - 1], t[i] "
          "if a[1] > b[1] or (a[1] == b[1] and a[2] > b[2]) then "
          "return 'wrong at ' .. i end end return 'ok'",
          "ok");
    gives("local x = 1 local t = {} for i = 1, 1000 do "
          "x = x * 16807 % 2147483647 t[i] = x end table.sort(t) "
          "for i = 2, 1000 do if t[i - 1] > t[i] then return i end end "
          "return 'ok'",
          "ok");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(patterns_match_alike),
        cmocka_unit_test(functions_answer_alike),
        cmocka_unit_test(sorting_is_stable),
    };
    return cmocka_run_group_tests_name("script/library", tests, NULL, NULL);
}
