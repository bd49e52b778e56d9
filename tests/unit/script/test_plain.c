// Plain data comes back exactly as it was written; nothing else is written,
// and no bytes whatever do harm.
#include "scripts.h"

#include "script/plain.h"

typedef struct Round {
    const char *source; // returns the value
    Buffer bytes, again;
    const char *read; // what to read, and how much
    size_t size;
} Round;

static int write_job(lua_State *L) {
    Round *round = lua_touserdata(L, 1);
    if (luaL_loadstring(L, round->source) != LUA_OK) {
        return lua_error(L);
    }
    lua_call(L, 0, 1);
    plain_write(L, -1, "it", &round->bytes);
    return 0;
}

static int read_job(lua_State *L) {
    Round *round = lua_touserdata(L, 1);
    size_t at = 0;
    plain_read(L, round->read, round->size, &at);
    if (at != round->size) {
        return luaL_error(L, "more is there");
    }
    plain_write(L, -1, "it", &round->again);
    return 0;
}

static void comes_back(const char *source) {
    Script *script = scripts_new();
    Error err = {0};
    Round round = {.source = source};
    assert_true(script_call(script, write_job, &round, 5000, &err));
    round.read = round.bytes.bytes;
    round.size = round.bytes.size;
    assert_true(script_call(script, read_job, &round, 5000, &err));
    assert_int_equal(round.bytes.size, round.again.size);
    assert_memory_equal(round.bytes.bytes, round.again.bytes, round.bytes.size);
    buffer_free(&round.bytes);
    buffer_free(&round.again);
    script_free(script);
}

static void is_refused(const char *source, const char *words) {
    Script *script = scripts_new();
    Error err = {0};
    Round round = {.source = source};
    assert_false(script_call(script, write_job, &round, 5000, &err));
    if (strstr(err.text, words) == NULL) {
        fail_msg("%s\n%s", source, err.text);
    }
    buffer_free(&round.bytes);
    script_free(script);
}

static void plain_data_comes_back(void **state) {
    (void)state;
    static const char *const SOURCES[] = {
        "return true",
        "return {1, -1, 0, 127, 128, -128, math.maxinteger, math.mininteger}",
        "return {0.0, -0.0, 1.5, 1/0, -1/0, 0/0, 5e-324, 2^53}",
        "return {'', 'a\\0b', ('x'):rep(100000), '\\xFF'}",
        "return {a = {b = {c = {}}}, [1] = 2, [3] = 4, [-1] = 0, [0.5] = 1, "
        "[true] = false, [false] = true}",
        "local t = {} t[1], t[2] = {x = t[1]}, {} t[3] = t[2] return t",
        "local t = {} for i = 1, 5000 do t[i] = {id = i, name = 'n' .. i} "
        "end return t",
        "local t = {} for i = 1, 60 do t = {t} end return t",
    };
    for (size_t i = 0; i < sizeof SOURCES / sizeof SOURCES[0]; i++) {
        comes_back(SOURCES[i]);
    }
}

static void the_same_data_gives_the_same_bytes(void **state) {
    (void)state;
    Script *script = scripts_new();
    Error err = {0};
    Round one = {.source = "return {a = 1, b = {2}, [7] = 3}"};
    Round two = {.source = "local t = {z = 1} t.b = {2} t.z = nil t[7] = 3 "
                           "t.a = 1 return t"};
    assert_true(script_call(script, write_job, &one, 5000, &err));
    assert_true(script_call(script, write_job, &two, 5000, &err));
    assert_int_equal(one.bytes.size, two.bytes.size);
    assert_memory_equal(one.bytes.bytes, two.bytes.bytes, one.bytes.size);
    buffer_free(&one.bytes);
    buffer_free(&two.bytes);
    script_free(script);
}

static void nothing_else_is_written(void **state) {
    (void)state;
    is_refused("return print", "it is a function, which cannot be kept");
    is_refused("return nil", "it is a nil, which cannot be kept");
    is_refused("return {a = {[2] = {['x y'] = coroutine.create(print)}}}",
               "it.a[2][\"x y\"] is a thread, which cannot be kept");
    is_refused("local t = {} t.a = {t} return t", "it.a[1] is inside itself");
    is_refused("return {setmetatable({}, {})}",
               "it[1] is a table with a metatable");
    is_refused("return {[print] = 1}", "a function as key");
    is_refused("local t = {} for i = 1, 70 do t = {t} end return t",
               "too deep inside other tables");
    is_refused("local s = ('x'):rep(1e6) s = s .. s .. s .. s .. s "
               "return {s}",
               "it[1] is too long to be kept");
    is_refused("local t = {} for i = 1, 6 do t[i] = ('x'):rep(1e6) .. i end "
               "return t",
               "it[5] is where it grows too large to be kept");
}

static void damaged_bytes_do_no_harm(void **state) {
    (void)state;
    Script *script = scripts_new();
    Error err = {0};
    Round round = {.source = "local s = {1, 2.5} return {s, s, a = 'bc', "
                             "[true] = {x = -7, [-2] = 300}}"};
    assert_true(script_call(script, write_job, &round, 5000, &err));
    uint32_t seed = 20261122;
    char *bytes = round.bytes.bytes;
    for (int i = 0; i < 40000; i++) {
        char kept[8];
        size_t places[8], count = 1 + (size_t)i % 4;
        for (size_t j = 0; j < count; j++) {
            seed ^= seed << 13;
            seed ^= seed >> 17;
            seed ^= seed << 5;
            places[j] = seed % round.bytes.size;
            kept[j] = bytes[places[j]];
            bytes[places[j]] = (char)(seed >> 8);
        }
        round.read = bytes;
        round.size = round.bytes.size - (size_t)(i % 3);
        buffer_clear(&round.again);
        script_call(script, read_job, &round, 5000, &err);
        for (size_t j = count; j-- > 0;) {
            bytes[places[j]] = kept[j];
        }
    }
    assert_false(script_dead(script));
    buffer_free(&round.bytes);
    buffer_free(&round.again);
    script_free(script);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_data_comes_back),
        cmocka_unit_test(the_same_data_gives_the_same_bytes),
        cmocka_unit_test(nothing_else_is_written),
        cmocka_unit_test(damaged_bytes_do_no_harm),
    };
    return cmocka_run_group_tests_name("script/plain", tests, NULL, NULL);
}
