// A window, its input and the loop, under SDL's driver that shows nothing.
#include "drawing.h"

#include <SDL.h>

#include "device/loop.h"
#include "device/window.h"

static Window *window_here(Error *err) {
    WindowSpec spec = {
        .title = "Test", .width = 800, .height = 600, .headless = true};
    Window *window = window_new(&spec, err);
    assert_non_null(window);
    return window;
}

static void drain(void) {
    Input input;
    SDL_PumpEvents();
    while (input_next(&input)) {
    }
}

static void paints_and_shows(void **state) {
    (void)state;
    Error err = {0};
    Window *window = window_here(&err);
    Canvas canvas;
    bool fresh = false;
    assert_true(window_canvas(window, &canvas, &fresh, &err));
    assert_true(fresh);
    assert_int_equal(canvas.width, 800);
    assert_int_equal(canvas.height, 600);
    canvas.pixels[599 * canvas.stride + 799] = INK;
    Area areas[40];
    for (int i = 0; i < 40; i++) {
        areas[i] = (Area){i, i, 10, 10};
    }
    assert_true(window_show(window, areas, 40, &err));
    assert_true(window_canvas(window, &canvas, &fresh, &err));
    assert_false(fresh);
    assert_int_equal(canvas.pixels[599 * canvas.stride + 799], INK);
    window_free(window);
}

static void unseen_windows_are_refused(void **state) {
    (void)state;
    WindowSpec spec = {.title = "Test", .width = 800, .height = 600};
    Error err = {0};
    assert_null(window_new(&spec, &err));
    assert_non_null(strstr(err.text, "There is no screen"));
}

static void two_at_once(void **state) {
    (void)state;
    Error err = {0};
    Window *a = window_here(&err);
    Window *b = window_here(&err);
    Canvas canvas;
    assert_int_not_equal(window_id(a), window_id(b));
    window_free(a);
    assert_true(window_canvas(b, &canvas, NULL, &err));
    window_free(b);
}

// There is one display, and nobody can see it.
static void unseen_windows_have_none_beside_them(void **state) {
    (void)state;
    Error err = {0};
    Window *window = window_here(&err);
    assert_false(window_has_beside(window));
    WindowSpec spec = {.title = "Test", .beside = window, .headless = true};
    assert_null(window_new(&spec, &err));
    assert_non_null(strstr(err.text, "cannot be opened"));
    window_free(window);
}

static void displays_come_and_go(void **state) {
    (void)state;
    Error err = {0};
    Window *window = window_here(&err);
    drain();
    SDL_Event event = {.type = SDL_DISPLAYEVENT};
    event.display.event = SDL_DISPLAYEVENT_CONNECTED;
    SDL_PushEvent(&event);
    Input input;
    assert_true(input_next(&input));
    assert_int_equal(input.kind, INPUT_DISPLAY);
    window_free(window);
}

// A browser would open where nobody asked for it, and stay.
static void unseen_windows_open_no_browser(void **state) {
    (void)state;
    Error err = {0};
    assert_false(window_browse("file:///page.html"));
    Window *window = window_here(&err);
    assert_false(window_browse("file:///page.html"));
    window_free(window);
}

static void push_key(SDL_Keycode code, int mod) {
    SDL_Event event = {.type = SDL_KEYDOWN};
    event.key.keysym.sym = code;
    event.key.keysym.mod = (Uint16)mod;
    SDL_PushEvent(&event);
}

static void key_gives(SDL_Keycode code, int mod, const char *name) {
    Input input;
    push_key(code, mod);
    assert_true(input_next(&input));
    assert_int_equal(input.kind, INPUT_KEY);
    assert_string_equal(input.key, name);
    assert_int_equal(input.shift, (mod & KMOD_SHIFT) != 0);
}

static void keys_have_steady_names(void **state) {
    (void)state;
    Error err = {0};
    Window *window = window_here(&err);
    Input input;
    drain();
    key_gives(SDLK_RETURN, 0, "Return");
    key_gives(SDLK_KP_ENTER, 0, "Return");
    key_gives(SDLK_TAB, KMOD_LSHIFT, "Tab");
    key_gives(SDLK_KP_8, KMOD_NUM, "8");
    key_gives(SDLK_KP_8, 0, "Up");
    key_gives(SDLK_F11, 0, "F11");
    key_gives(SDLK_a, KMOD_SHIFT, "a");
    key_gives(0xE9, 0, "\xC3\xA9");
    push_key(SDLK_LSHIFT, 0);
    push_key(SDLK_KP_5, 0);
    assert_false(input_next(&input));
    window_free(window);
}

static void pointer_and_wheel(void **state) {
    (void)state;
    Error err = {0};
    Window *window = window_here(&err);
    Input input;
    drain();
    SDL_Event event = {.type = SDL_MOUSEBUTTONDOWN};
    event.button.windowID = window_id(window);
    event.button.button = SDL_BUTTON_LEFT;
    event.button.x = 30;
    event.button.y = 40;
    SDL_PushEvent(&event);
    event.button.button = SDL_BUTTON_RIGHT;
    SDL_PushEvent(&event);
    assert_true(input_next(&input));
    assert_int_equal(input.kind, INPUT_POINTER);
    assert_int_equal(input.phase, INPUT_DOWN);
    assert_true(input.x == 30 && input.y == 40 && !input.touch);
    assert_false(input_next(&input));

    event = (SDL_Event){.type = SDL_FINGERUP};
    event.tfinger.windowID = window_id(window);
    event.tfinger.x = 0.5F;
    event.tfinger.y = 0.25F;
    SDL_PushEvent(&event);
    assert_true(input_next(&input));
    assert_int_equal(input.phase, INPUT_UP);
    assert_true(input.x == 400 && input.y == 150 && input.touch);

    event = (SDL_Event){.type = SDL_MOUSEWHEEL};
    event.wheel.preciseY = -1;
    SDL_PushEvent(&event);
    assert_true(input_next(&input));
    assert_int_equal(input.kind, INPUT_WHEEL);
    assert_true(input.dy == 1);
    window_free(window);
}

static SDL_Event typed(const char *text) {
    SDL_Event event = {.type = SDL_TEXTINPUT};
    snprintf(event.text.text, sizeof event.text.text, "%s", text);
    return event;
}

static void text_only_while_typing(void **state) {
    (void)state;
    Error err = {0};
    Window *window = window_here(&err);
    Input input;
    drain();
    assert_false(SDL_IsTextInputActive());
    Area caret = {40, 50, 2, 20};
    window_typing(window, &caret);
    window_typing(window, &caret);
    assert_true(SDL_IsTextInputActive());
    SDL_Event event = typed("\xC3\xA9");
    SDL_PushEvent(&event);
    assert_true(input_next(&input));
    assert_int_equal(input.kind, INPUT_TEXT);
    assert_string_equal(input.text, "\xC3\xA9");
    key_gives(SDLK_BACKSPACE, 0, "Backspace");
    Window *other = window_here(&err); // it does not take it away
    assert_true(SDL_IsTextInputActive());
    window_free(other);
    window_typing(window, NULL);
    assert_false(SDL_IsTextInputActive());
    window_free(window);
}

// SDL itself hands over long text in pieces of 31 bytes.
static void pieces_of_text_are_whole(void **state) {
    (void)state;
    Error err = {0};
    Window *window = window_here(&err);
    Area caret = {0, 0, 1, 1};
    Input input;
    drain();
    window_typing(window, &caret);
    SDL_Event full = typed("");
    memset(full.text.text, 'a', sizeof full.text.text - 1);
    memcpy(full.text.text + 29, "\xE0\xAA", 2); // half of a letter
    SDL_PushEvent(&full);
    assert_true(input_next(&input));
    assert_int_equal(strlen(input.text), 29);
    window_free(window);
}

static void composing_is_told(void **state) {
    (void)state;
    Error err = {0};
    Window *window = window_here(&err);
    Area caret = {0, 0, 1, 1};
    Input input;
    drain();
    window_typing(window, &caret);
    SDL_Event event = {.type = SDL_TEXTEDITING};
    snprintf(event.edit.text, sizeof event.edit.text,
             "\xE3\x81\x8B"
             "a");
    event.edit.start = 1;
    SDL_PushEvent(&event);
    event.edit.start = 99;
    SDL_PushEvent(&event);
    for (int at = 1; at <= 2; at++) {
        assert_true(input_next(&input));
        assert_int_equal(input.kind, INPUT_COMPOSING);
        assert_string_equal(input.text, "\xE3\x81\x8B"
                                        "a");
        assert_int_equal(input.at, at);
    }
    event = (SDL_Event){.type = SDL_TEXTEDITING_EXT};
    event.editExt.text = SDL_malloc(601);
    for (int i = 0; i < 600; i++) {
        event.editExt.text[i] = "\xE3\x81\x8B"[i % 3];
    }
    event.editExt.text[600] = '\0';
    event.editExt.start = -1;
    SDL_PushEvent(&event);
    assert_true(input_next(&input));
    assert_int_equal(strlen(input.text), 255);
    assert_int_equal(input.at, 0);
    event = (SDL_Event){.type = SDL_TEXTEDITING};
    SDL_PushEvent(&event);
    assert_true(input_next(&input));
    assert_string_equal(input.text, "");
    window_free(window);
}

static void clicks_are_counted(void **state) {
    (void)state;
    Error err = {0};
    Window *window = window_here(&err);
    Input input;
    static const int counted[][2] = {{0, 1}, {1, 1}, {2, 2}, {3, 3}, {7, 3}};
    drain();
    for (size_t i = 0; i < sizeof counted / sizeof *counted; i++) {
        SDL_Event event = {.type = SDL_MOUSEBUTTONDOWN};
        event.button.button = SDL_BUTTON_LEFT;
        event.button.clicks = (Uint8)counted[i][0];
        SDL_PushEvent(&event);
        assert_true(input_next(&input));
        assert_int_equal(input.clicks, counted[i][1]);
    }
    SDL_Event finger = {.type = SDL_FINGERDOWN};
    finger.tfinger.windowID = window_id(window);
    SDL_PushEvent(&finger);
    assert_true(input_next(&input));
    assert_int_equal(input.clicks, 1);
    window_free(window);
}

// The shortcuts of somebody whose keyboard writes Urdu.
static void shortcuts_in_any_script(void **state) {
    (void)state;
    Error err = {0};
    Window *window = window_here(&err);
    Input input;
    drain();
    SDL_Event event = {.type = SDL_KEYDOWN};
    event.key.keysym.sym = 0x0637; // where V stands
    event.key.keysym.scancode = SDL_SCANCODE_V;
    SDL_PushEvent(&event);
    assert_true(input_next(&input));
    assert_string_equal(input.key, "\xD8\xB7");
    event.key.keysym.mod = KMOD_LCTRL;
    SDL_PushEvent(&event);
    assert_true(input_next(&input));
    assert_string_equal(input.key, "v");
    window_free(window);
}

// --- The clipboard ---

static Input key(const char *name) {
    Input input = {.kind = INPUT_KEY};
    snprintf(input.key, sizeof input.key, "%s", name);
    return input;
}

static void pastes(const Input *input, const char *expected) {
    char *text = input_paste(input);
    assert_non_null(text);
    assert_string_equal(text, expected);
    free(text);
}

static void only_two_keys_paste(void **state) {
    (void)state;
    Error err = {0};
    Window *window = window_here(&err);
    Input v = key("v");
    Input insert = key("Insert");
    assert_true(input_copy("words"));
    assert_null(input_paste(&v));
    assert_null(input_paste(&insert));
    v.ctrl = true;
    insert.shift = true;
    pastes(&v, "words");
    pastes(&insert, "words");
    v.alt = true; // AltGr, on some systems
    assert_null(input_paste(&v));
    v = key("c");
    v.ctrl = true;
    assert_null(input_paste(&v));
    window_free(window);
}

static void what_is_pasted_is_clean(void **state) {
    (void)state;
    Error err = {0};
    Window *window = window_here(&err);
    Input v = key("v");
    v.ctrl = true;
    assert_true(input_copy("a\tb\r\nc\x1B[0m\x7F\xC2\x85\xFF\xC3\xA9"
                           "\xEF\xBF\xBD"));
    pastes(&v, "a b\nc[0m\xC3\xA9\xEF\xBF\xBD");
    assert_true(input_copy("\x01\xFF"));
    assert_null(input_paste(&v));
    window_free(window);
}

// A text of two-byte letters, an odd place from the limit.
static void the_clipboard_has_a_limit(void **state) {
    (void)state;
    Error err = {0};
    Window *window = window_here(&err);
    enum { LONG = INPUT_CLIP_MOST + 101 };
    char *text = calloc(1, LONG + 1);
    text[0] = 'a';
    for (int i = 1; i < LONG; i++) {
        text[i] = "\xC3\xA9"[(i + 1) % 2];
    }
    Input v = key("v");
    v.ctrl = true;
    assert_true(input_copy(text));
    char *held = SDL_GetClipboardText();
    assert_int_equal(strlen(held), INPUT_CLIP_MOST - 1);
    SDL_free(held);
    SDL_SetClipboardText(text);
    char *pasted = input_paste(&v);
    assert_int_equal(strlen(pasted), INPUT_CLIP_MOST - 1);
    free(pasted);
    free(text);
    window_free(window);
}

// --- The loop ---

typedef struct Seen {
    Loop *loop;
    int inputs, frames, wakes;
} Seen;

static void note_input(void *data, const Input *input) {
    Seen *seen = data;
    seen->inputs++;
    seen->wakes += input->kind == INPUT_WAKE;
    if (input->kind == INPUT_QUIT) {
        loop_stop(seen->loop);
    } else {
        loop_ask(seen->loop, 0);
    }
}

static void note_frame(void *data) {
    Seen *seen = data;
    seen->frames++;
}

static void frame_only_when_asked(void **state) {
    (void)state;
    Error err = {0};
    Seen seen = {0};
    LoopCalls calls = {note_input, note_frame, &seen};
    Window *window = window_here(&err);
    Loop *loop = seen.loop = loop_new(&calls, &err);
    drain();
    assert_true(loop_step(loop, false));
    assert_int_equal(seen.frames, 0);
    // Three keys, one frame.
    push_key(SDLK_a, 0);
    push_key(SDLK_b, 0);
    push_key(SDLK_c, 0);
    assert_true(loop_step(loop, true));
    assert_int_equal(seen.inputs, 3);
    assert_int_equal(seen.frames, 1);
    assert_true(loop_step(loop, false));
    assert_int_equal(seen.frames, 1);
    loop_ask(loop, 60000);
    assert_true(loop_step(loop, false));
    assert_int_equal(seen.frames, 1);
    loop_ask(loop, 1); // the earlier wins; SDL may wake a little too soon
    for (int i = 0; i < 100 && seen.frames == 1; i++) {
        assert_true(loop_step(loop, true));
    }
    assert_int_equal(seen.frames, 2);
    loop_ask(loop, 0);
    loop_ask_nothing(loop);
    assert_true(loop_step(loop, false));
    assert_int_equal(seen.frames, 2);
    loop_free(loop);
    window_free(window);
}

static int wake_it(void *data) {
    loop_wake(data);
    return 0;
}

static void woken_and_stopped(void **state) {
    (void)state;
    Error err = {0};
    Seen seen = {0};
    LoopCalls calls = {note_input, note_frame, &seen};
    Loop *loop = seen.loop = loop_new(&calls, &err);
    drain();
    SDL_Thread *thread = SDL_CreateThread(wake_it, "wake", loop);
    while (seen.wakes == 0) {
        loop_step(loop, true);
    }
    SDL_WaitThread(thread, NULL);
    SDL_Event event = {.type = SDL_QUIT};
    SDL_PushEvent(&event);
    loop_run(loop);
    assert_false(loop_step(loop, true));
    loop_free(loop);
}

int main(void) {
    SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paints_and_shows),
        cmocka_unit_test(unseen_windows_are_refused),
        cmocka_unit_test(unseen_windows_open_no_browser),
        cmocka_unit_test(two_at_once),
        cmocka_unit_test(unseen_windows_have_none_beside_them),
        cmocka_unit_test(displays_come_and_go),
        cmocka_unit_test(keys_have_steady_names),
        cmocka_unit_test(pointer_and_wheel),
        cmocka_unit_test(text_only_while_typing),
        cmocka_unit_test(pieces_of_text_are_whole),
        cmocka_unit_test(composing_is_told),
        cmocka_unit_test(clicks_are_counted),
        cmocka_unit_test(shortcuts_in_any_script),
        cmocka_unit_test(only_two_keys_paste),
        cmocka_unit_test(what_is_pasted_is_clean),
        cmocka_unit_test(the_clipboard_has_a_limit),
        cmocka_unit_test(frame_only_when_asked),
        cmocka_unit_test(woken_and_stopped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
