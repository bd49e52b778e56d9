// kit.pen as scripts see it: every argument is judged, nothing is lost when
// memory ends, and lua/meta/pen.lua describes what there is.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <lauxlib.h>
#include <lualib.h>

#include "script/bind_pen.h"
#include "script/state.h"

// Stands in for the script floor's own, so that the module is alone here.
Pen *script_pen(lua_State *L) {
    return *(Pen **)lua_getextraspace(L);
}

typedef struct Bench {
    Fonts *fonts;
    Pictures *pictures;
    Pen *pen;
    long left; // allocations until memory ends; below 0: never
} Bench;

static bool any_picture(void *data, const char *name, const void **bytes,
                        size_t *size) {
    static const char text[] = "<svg width='4' height='2'></svg>";
    (void)data;
    *bytes = text;
    *size = sizeof text - 1;
    return strcmp(name, "art/a.svg") == 0;
}

static int bench_open(void **state) {
    static Bench bench;
    Error err = {0};
    char folder[512];
    const char *build = getenv("BUILD");
    snprintf(folder, sizeof folder, "%s/fonts",
             build != NULL ? build : "build");
    bench.fonts = fonts_new(folder, &err);
    bench.pictures = pictures_new(any_picture, NULL, &err);
    bench.pen = pen_new(bench.fonts, bench.pictures, &err);
    bench.left = -1;
    *state = &bench;
    return bench.pen == NULL ? -1 : 0;
}

static int bench_close(void **state) {
    Bench *bench = *state;
    pen_free(bench->pen);
    pictures_free(bench->pictures);
    fonts_free(bench->fonts);
    return 0;
}

static void *allocate(void *data, void *block, size_t old, size_t size) {
    Bench *bench = data;
    if (size == 0) {
        free(block);
        return NULL;
    }
    if (bench->left == 0 && (block == NULL || size > old)) {
        return NULL;
    }
    bench->left -= bench->left > 0 ? 1 : 0;
    return realloc(block, size);
}

// Runs the source with the module in `pen`; leaves its answer or the error.
static int run_source(lua_State *L) {
    const char *source = lua_touserdata(L, 1);
    luaL_requiref(L, "_G", luaopen_base, 1);
    bind_pen_open(L);
    lua_setglobal(L, "pen");
    if (luaL_loadstring(L, source) != LUA_OK) {
        return lua_error(L);
    }
    lua_call(L, 0, 1);
    return 1;
}

static int run(Bench *bench, Pen *pen, const char *source, char out[512]) {
    lua_State *L = lua_newstate(allocate, bench);
    if (L == NULL) {
        return LUA_ERRMEM;
    }
    *(Pen **)lua_getextraspace(L) = pen;
    lua_pushcfunction(L, run_source);
    lua_pushlightuserdata(L, (void *)(uintptr_t)source);
    int status = lua_pcall(L, 1, 1, 0);
    const char *text = lua_tostring(L, -1);
    snprintf(out, 512, "%s", text == NULL ? "" : text);
    lua_close(L);
    return status;
}

static void works(Bench *bench, const char *source, const char *answer) {
    char out[512];
    pen_begin(bench->pen, 200, 200, 0xFF000000);
    if (run(bench, bench->pen, source, out) != LUA_OK ||
        strcmp(out, answer) != 0) {
        fail_msg("%s: %s", source, out);
    }
    pen_cancel(bench->pen);
}

static void raises(Bench *bench, const char *source, const char *part) {
    char out[512];
    pen_begin(bench->pen, 200, 200, 0xFF000000);
    if (run(bench, bench->pen, source, out) != LUA_ERRRUN ||
        strstr(out, part) == NULL) {
        fail_msg("%s: %s", source, out);
    }
    pen_cancel(bench->pen);
}

// Calls every function in every way.
static const char EVERYTHING[] =
    "pen.palette{brand = 0xFF005EB8, ink = 0xFF1B2733}\n"
    "local f = pen.font(20) local b = pen.font(16.4, 'bold', 'dyslexic')\n"
    "local i = pen.font(20, 'italic', 'sans', 0.05)\n"
    "pen.direction 'rtl' pen.direction 'ltr'\n"
    "local spans = {{from = 1, to = 4, font = i, colour = 'brand'},\n"
    "{from = 9, to = 11, colour = 0xFF112233}, {from = 13, to = 13}}\n"
    "pen.measure(f, 'Plug in the cable', 90, 0, spans)\n"
    "local places = pen.places(f, 'Plug in the cable', 3, 14, 90, 'left', 0,\n"
    "spans)\n"
    "local cx, cy, ch = pen.caret(i, 'Plug in the cable', 9, 90, 'right', 2)\n"
    "local at = pen.hit(i, 'Plug in the cable', cx, cy, 90, 'right', 2)\n"
    "local w, h, n = pen.measure(f, 'Plug in the cable')\n"
    "pen.measure(f, 'Plug in the cable', w / 2, 1.5)\n"
    "pen.rect(0, 0, 200, 200, 'ink')\n"
    "pen.box(5, 5, 50, 30, 6, 'brand')\n"
    "pen.box(5, 5, 50, 30, 6, nil, 'brand', 2)\n"
    "pen.box(5, 5, 50, 30, 6, 0xFF112233, 'brand')\n"
    "pen.line(0, 0, 50, 50, 2, 0x80FF0000)\n"
    "pen.circle(50, 50, 10, 'brand') pen.circle(5, 5, 4, nil, 'ink', 1)\n"
    "pen.clip(0, 0, 100, 100) pen.push(10, 10, 2) pen.push(5, 5)\n"
    "pen.text(0, 0, 'Plug', b, 'brand')\n"
    "pen.text(0, 0, 'Plug in', b, 'brand', 90, 'centre', 1.2)\n"
    "pen.text(0, 0, 'Plug in the cable', b, 'brand', 90, nil, nil, spans)\n"
    "pen.picture(0, 0, 20, 20, 'art/a.svg')\n"
    "pen.picture(0, 0, 20, 20, 'art/a.svg', 'brand')\n"
    "local no, why = pen.picture(0, 0, 20, 20, 'art/b.svg')\n"
    "local pw, ph = pen.picture_size('art/a.svg')\n"
    "pen.pop() pen.pop() pen.unclip()\n"
    "return at .. ' ' .. #places .. ' ' .. n .. ' ' .. tostring(no) .. ' ' .. "
    "why .. ' ' .. pw .. ph";

static void everything_works(void **state) {
    works(*state, EVERYTHING, "9 2 1 nil There is no picture art/b.svg. 42");
}

static void memory_may_end_anywhere(void **state) {
    Bench *bench = *state;
    char out[512];
    int status = LUA_ERRMEM;
    long count = 0;
    for (; status == LUA_ERRMEM; count++) {
        assert_in_range(count, 0, 5000);
        bench->left = count;
        pen_begin(bench->pen, 200, 200, 0xFF000000);
        status = run(bench, bench->pen, EVERYTHING, out);
        pen_cancel(bench->pen);
    }
    bench->left = -1;
    assert_int_equal(status, LUA_OK);
    assert_true(count > 20);
}

static void mistakes_name_their_argument(void **state) {
    raises(*state, "pen.rect()", "bad argument #1");
    raises(*state, "pen.rect(1, 2, 3, {}, 0)", "bad argument #4");
    raises(*state, "pen.rect(1, 2, 3, 4)", "bad argument #5");
    raises(*state, "pen.rect(1, 2, 3, 4, 'pink')", "no such colour");
    raises(*state, "pen.rect(1, 2, 3, 4, -1)", "0xAARRGGBB");
    raises(*state, "pen.rect(1, 2, 3, 4, 1 << 32)", "0xAARRGGBB");
    raises(*state, "pen.rect(0/0, 2, 3, 4, 0)", "not a number");
    raises(*state, "pen.rect(1e9, 2, 3, 4, 0)", "not a number");
    raises(*state, "pen.box(1, 2, 3, 4, 5, {})", "bad argument #6");
    raises(*state, "pen.circle(1, 2, 1/0, 0xFF000000)", "not a number");
    raises(*state, "pen.line(1, 2, 3, 4)", "bad argument #5");
    raises(*state, "pen.font()", "bad argument #1");
    raises(*state, "pen.font(5)", "6 to 400");
    raises(*state, "pen.font(20, 'thin')", "invalid option 'thin'");
    raises(*state, "pen.font(20, nil, 'comic')", "no face \"comic\"");
    raises(*state, "pen.measure(0, 'a')", "bad argument #1");
    raises(*state, "pen.measure(128, 'a')", "no font 128");
    raises(*state, "pen.measure(1.5, 'a')", "bad argument #1");
    raises(*state, "pen.measure(pen.font(9), nil)", "bad argument #2");
    raises(*state, "pen.measure(pen.font(9), 'a', 0, -1)", "0 to 10");
    raises(*state, "pen.text(1, 2, 'a', pen.font(9), 0, 9, 'top')",
           "invalid option 'top'");
    raises(*state, "pen.text(1, 2, 'a', pen.font(9))", "bad argument #5");
    raises(*state, "pen.font(20, nil, nil, 0.6)", "bad argument #4");
    raises(*state, "pen.direction()", "bad argument #1");
    raises(*state, "pen.direction('up')", "invalid option 'up'");
    raises(*state, "pen.caret(pen.font(9), 'ab', 4)", "bad argument #3");
    raises(*state, "pen.caret(pen.font(9), 'ab', 0)", "not a byte");
    raises(*state, "pen.hit(pen.font(9), 'ab', 0/0, 1)", "not a number");
    raises(*state, "pen.hit(pen.font(9), 'ab', 0)", "bad argument #4");
    raises(*state, "pen.places(pen.font(9), 'ab', 1, 3)", "bad argument #4");
    raises(*state, "pen.places(pen.font(9), 'ab', 4, 1)", "bad argument #3");
    raises(*state, "pen.picture(1, 2, 3, 4, 'a\\0.svg')", "picture's name");
    raises(*state, "pen.picture_size({})", "bad argument #1");
    raises(*state, "pen.unclip()", "no clip");
    raises(*state, "pen.pop()", "no space");
    raises(*state, "pen.push(0, 0, 0)", "scale");
    raises(*state, "pen.palette{[1] = 5}", "name is a string");
    raises(*state, "pen.palette{a = 'b'}", "0xAARRGGBB");
}

static void spans_are_judged(void **state) {
    static const struct {
        const char *spans, *part;
    } cases[] = {
        {"5", "bad argument #5"},
        {"{5}", "a span is a table"},
        {"{{to = 2}}", "from or to"},
        {"{{from = 1, to = 1.5}}", "from or to"},
        {"{{from = 0, to = 2}}", "within their text"},
        {"{{from = 1, to = 6}}", "within their text"},
        {"{{from = 3, to = 2}}", "within their text"},
        {"{{from = 1, to = 3}, {from = 3, to = 4}}", "spans rise"},
        {"{{from = 1, to = 3, font = 0}}", "not one of pen.font"},
        {"{{from = 1, to = 3, font = {}}}", "bad argument #5"},
        {"{{from = 1, to = 3, colour = {}}}", "bad argument #5"},
        {"{{from = 1, to = 3, font = 128}}", "no font 128"},
        {"{{from = 1, to = 3, colour = 'pink'}}", "no such colour"},
        {"{{from = 1, to = 3, colour = -1}}", "0xAARRGGBB"},
    };
    char source[256];
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        snprintf(source, sizeof source,
                 "pen.measure(pen.font(9), 'cable', 0, 0, %s)", cases[i].spans);
        raises(*state, source, cases[i].part);
    }
}

static void too_much_is_refused(void **state) {
    raises(*state, "for i = 1, 60000 do pen.rect(0, 0, 9, 9, 0xFFFFFFFF) end",
           "50000 things");
    raises(*state, "for i = 1, 100 do pen.clip(0, 0, 9, 9) end", "64 clips");
    raises(*state, "for i = 1, 100 do pen.push(0, 0) end", "64 spaces");
    raises(*state, "for i = 1, 500 do pen.font(i % 390 + 7) end", "128 fonts");
}

static void no_screen_no_pen(void **state) {
    static const char *const calls[] = {
        "pen.font(20)",
        "pen.measure(1, 'a')",
        "pen.palette{}",
        "pen.rect(0, 0, 1, 1, 0)",
        "pen.picture_size('art/a.svg')",
        "pen.caret(1, 'a', 1)",
        "pen.direction('rtl')",
        "pen.unclip()",
    };
    char out[512];
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        assert_int_equal(run(*state, NULL, calls[i], out), LUA_ERRRUN);
        assert_non_null(strstr(out, "draws on a screen"));
    }
}

static void outside_a_frame(void **state) {
    Bench *bench = *state;
    char out[512];
    assert_int_equal(
        run(bench, bench->pen, "pen.rect(0, 0, 1, 1, 0xFFFFFFFF)", out),
        LUA_ERRRUN);
    assert_non_null(strstr(out, "while a frame is drawn"));
    assert_int_equal(
        run(bench, bench->pen, "return pen.measure(pen.font(9), 'a')", out),
        LUA_OK);
}

// Every function of the table has a stub, and every stub a function.
static void stubs_are_true(void **state) {
    works(*state,
          "local names = '' for name in pairs(pen) do\n"
          "names = names .. 'x' end return #names",
          "18");
    FILE *file = fopen("lua/meta/pen.lua", "r");
    if (file == NULL) {
        fail_msg("run this from the project's folder");
    }
    char line[512];
    int stubs = 0;
    while (fgets(line, sizeof line, file) != NULL) {
        char name[64];
        if (sscanf(line, "function pen.%63[a-z_](", name) == 1) {
            char source[128];
            snprintf(source, sizeof source, "return type(pen.%s)", name);
            works(*state, source, "function");
            stubs++;
        }
    }
    fclose(file);
    assert_int_equal(stubs, 18);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(everything_works),
        cmocka_unit_test(memory_may_end_anywhere),
        cmocka_unit_test(mistakes_name_their_argument),
        cmocka_unit_test(spans_are_judged),
        cmocka_unit_test(no_screen_no_pen),
        cmocka_unit_test(outside_a_frame),
        cmocka_unit_test(stubs_are_true),
        cmocka_unit_test(too_much_is_refused), // last: it uses up the fonts
    };
    return cmocka_run_group_tests(tests, bench_open, bench_close);
}
