// scripts.h: what the tests of this folder share: a state, and short scripts
// run in it.
#ifndef TESTS_SCRIPTS_H
#define TESTS_SCRIPTS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <lauxlib.h>

#include "script/call.h"
#include "script/state.h"

enum { SCRIPTS_MEMORY = 16 << 20, SCRIPTS_BUDGET = 5000 };

typedef struct Try {
    const char *source;
    char answer[8192]; // what it returned, as text
} Try;

static inline int try_job(lua_State *L) {
    Try *try = lua_touserdata(L, 1);
    if (luaL_loadbufferx(L, try->source, strlen(try->source), "=test.lua",
                         "t") != LUA_OK) {
        return lua_error(L);
    }
    lua_call(L, 0, 1);
    if (!lua_isnil(L, -1)) {
        snprintf(try->answer, sizeof try->answer, "%s",
                 luaL_tolstring(L, -1, NULL));
    }
    return 0;
}

static inline Script *scripts_new(void) {
    ScriptSpec spec = {.name = "Test", .memory = SCRIPTS_MEMORY};
    Error err = {0};
    Script *script = script_new(&spec, &err);
    assert_non_null(script);
    return script;
}

// Runs the source in this state.
static inline bool try_in(Script *script, Try *try, int budget, Error *err) {
    try->answer[0] = '\0';
    return script_call(script, try_job, try, budget, err);
}

// The source, in a state of its own, returns exactly this text.
static inline void gives(const char *source, const char *expected) {
    Script *script = scripts_new();
    Error err = {0};
    Try try = {.source = source};
    if (!try_in(script, &try, SCRIPTS_BUDGET, &err)) {
        fail_msg("%s\n%s\n%s", source, err.text, err.detail);
    }
    assert_string_equal(try.answer, expected);
    script_free(script);
}

// It fails with a sentence that holds this text.
static inline void fails(const char *source, const char *expected) {
    Script *script = scripts_new();
    Error err = {0};
    Try try = {.source = source};
    assert_false(try_in(script, &try, SCRIPTS_BUDGET, &err));
    if (strstr(err.text, expected) == NULL) {
        fail_msg("%s\n%s", source, err.text);
    }
    script_free(script);
}

#endif
