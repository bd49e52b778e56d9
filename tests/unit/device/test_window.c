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

static void pointer_wheel_and_text(void **state) {
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

    event = (SDL_Event){.type = SDL_TEXTINPUT};
    snprintf(event.text.text, sizeof event.text.text, "\xC3\xA9");
    SDL_PushEvent(&event);
    window_typing(window, true);
    SDL_PushEvent(&event);
    assert_true(input_next(&input));
    assert_int_equal(input.kind, INPUT_TEXT);
    assert_string_equal(input.text, "\xC3\xA9");
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
        cmocka_unit_test(two_at_once),
        cmocka_unit_test(keys_have_steady_names),
        cmocka_unit_test(pointer_wheel_and_text),
        cmocka_unit_test(frame_only_when_asked),
        cmocka_unit_test(woken_and_stopped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
