// LDFLAGS: -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc
// kit.pen called with nonsense, outside a frame and without memory: it
// raises, or draws; it never crashes and leaks nothing.
#include "scripts.h"

#include "../device/drawing.h"
#include "base/embedded.h"
#include "starving.h"

const Embedded *embedded_find(const char *name) {
    (void)name;
    return NULL;
}

static Script *script_with(Pen *pen) {
    ScriptSpec spec = {.name = "T", .memory = SCRIPTS_MEMORY, .pen = pen};
    Error err = {0};
    Script *script = script_new(&spec, &err);
    assert_non_null(script);
    return script;
}

static void it_needs_a_screen_and_a_frame(void **state) {
    (void)state;
    Error err = {0};
    Try try = {.source = "require 'kit.pen'.rect(1, 2, 3, 4, 5)"};
    Script *script = script_with(NULL);
    assert_false(try_in(script, &try, SCRIPTS_BUDGET, &err));
    assert_non_null(strstr(err.text, "there is none here"));
    script_free(script);
    Desk desk;
    desk_open(&desk, 64, 64);
    script = script_with(desk.pen);
    assert_false(try_in(script, &try, SCRIPTS_BUDGET, &err));
    assert_true(strlen(err.text) > 0);
    desk_begin(&desk);
    assert_true(try_in(script, &try, SCRIPTS_BUDGET, &err));
    desk_end(&desk);
    script_free(script);
    desk_close(&desk);
}

// Every function with arguments that mostly make no sense, many times over.
static void nonsense_does_no_harm(void **state) {
    (void)state;
    static const char SOURCE[] =
        "local pen, calls, seed = require 'kit.pen', 0, 7 "
        "local function rnd(n) seed = seed * 16807 % 2147483647 "
        "return seed % n + 1 end "
        "local font = pen.font(12) "
        "local values = {0, 1, -1, 0.5, 100, 1e300, -1e300, 0/0, 1/0, -1/0, "
        "math.maxinteger, math.mininteger, 0xFF00FF00, 1 << 40, font, 999, "
        "'', 'x', 'brand', 'left', 'bold', 'sans', 'art/none.svg', "
        "'kit/back.svg', '../x.svg', ('x'):rep(70000), 'a\\0b', "
        "'\\xFF\\xFE', 'one two three', {}, {brand = 0xFF112233}, "
        "{{from = 1, to = 1, font = font}}, {{from = 2, to = 3}}, 'rtl', "
        "{[1] = 2}, {x = 'y'}, print, true, false, coroutine.create(print)} "
        "for round = 1, 6000 do for _, call in pairs(pen) do "
        "local n, args = rnd(9) - 1, {} "
        "for i = 1, n do args[i] = values[rnd(#values + 2)] end "
        "if rnd(2) == 1 then for i = 1, 4 do args[i] = rnd(200) - 50 end "
        "n = n < 4 and 4 or n end "
        "if pcall(call, table.unpack(args, 1, n)) then calls = calls + 1 end "
        "end end return calls";
    Desk desk;
    Error err = {0};
    Try try = {.source = SOURCE};
    desk_open(&desk, 200, 200);
    Script *script = script_with(desk.pen);
    desk_begin(&desk);
    if (!try_in(script, &try, 60000, &err)) {
        fail_msg("%s", err.text);
    }
    assert_true(atoi(try.answer) > 1000);
    desk_end(&desk);
    script_free(script);
    desk_close(&desk);
}

static const char DRAWING[] =
    "local pen = require 'kit.pen' pen.palette{brand = 0xFF112233} "
    "local f, b = pen.font(14), pen.font(20, 'bold') "
    "local i = pen.font(14, 'italic', 'sans', 0.1) "
    "local spans = {{from = 1, to = 4, font = b, colour = 'brand'}} "
    "pen.direction 'rtl' "
    "pen.caret(i, 'some words to wrap', 5, 40) "
    "pen.hit(i, 'some \xD9\x83\xD9\x84 words', 20, 20, 40) "
    "pen.places(f, 'some words to wrap', 3, 12, 40, 'right', 2, spans) "
    "pen.text(2, 2, 'some words', i, 'brand', 40, 'left', 0, spans) "
    "pen.push(3, 4, 1.5) pen.clip(0, 0, 90, 90) "
    "pen.rect(1, 1, 20, 20, 'brand') "
    "pen.box(5, 5, 40, 20, 4, 0xFFFFFFFF, 'brand', 2) "
    "pen.line(0, 0, 50, 40, 2, 'brand') pen.circle(20, 20, 9, 'brand') "
    "assert(pen.measure(f, 'some words to wrap', 40)) "
    "pen.text(2, 2, 'some words to wrap', b, 'brand', 40, 'centre') "
    "pen.picture(0, 0, 20, 20, 'none.svg') pen.picture_size 'none.svg' "
    "pen.unclip() pen.pop()";

static void it_survives_without_memory(void **state) {
    (void)state;
    bool through = false;
    for (long n = 0; !through; n++) {
        Error err = {0};
        Try try = {.source = DRAWING};
        Desk desk;
        desk_open(&desk, 64, 64);
        Script *script = script_with(desk.pen);
        desk_begin(&desk);
        atomic_store(&left, n);
        bool ok = try_in(script, &try, SCRIPTS_BUDGET, &err);
        through = atomic_exchange(&left, UNLIMITED) >= 0;
        if (!ok && (through || err.text[0] == '\0')) {
            fail_msg("at request %ld: %s", n, err.text);
        }
        desk_end(&desk);
        script_free(script);
        desk_close(&desk);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_needs_a_screen_and_a_frame),
        cmocka_unit_test(nonsense_does_no_harm),
        cmocka_unit_test(it_survives_without_memory),
    };
    return cmocka_run_group_tests_name("script/pen_calls", tests, NULL, NULL);
}
