// LDFLAGS: -Wl,--wrap=SDL_UpdateWindowSurfaceRects
// test_projector.c: what the room sees, where displays come and go. SDL's
// driver that shows nothing stands in for the displays; what the program asks
// it about them is answered here.
#include "../data/fixture.h"

#include <SDL.h>

#include "app/library.h"
#include "app/projector.h"

static const char CARD[] =
    "{\"id\":\"slides\",\"version\":\"1.0.0\",\"title\":\"Slides\","
    "\"summary\":\"Slides.\",\"minutes\":{\"min\":1,\"max\":2},"
    "\"ages\":{\"min\":11,\"max\":18},\"memory\":8,\"engine\":\"1.0\"}";

static const char SOURCE[] =
    "local ui = require 'kit.ui' local M = {} "
    "function M.start() return {n = 1, notes = 1} end "
    "function M.update(m, e) m[e.id] = m[e.id] + 1 end "
    "function M.outcome() return {} end "
    "function M.view(m, env) return ui.page{id = 'cards', "
    "ui.text('Card ' .. m.notes), "
    "ui.button{ask = 'projector', 'Show it'}, "
    "projector = m.n < 3 and ui.page{id = 'slide', "
    "ui.heading('Slide ' .. m.n)} or nil} end return M";

// What the laptop has, and how often each window, by its number, was updated.
static int displays;
static int shown[8];

int __wrap_SDL_UpdateWindowSurfaceRects(SDL_Window *window,
                                        const SDL_Rect *rects, int count);
int __real_SDL_UpdateWindowSurfaceRects(SDL_Window *window,
                                        const SDL_Rect *rects, int count);

int __wrap_SDL_UpdateWindowSurfaceRects(SDL_Window *window,
                                        const SDL_Rect *rects, int count) {
    shown[SDL_GetWindowID(window) % 8]++;
    return __real_SDL_UpdateWindowSurfaceRects(window, rects, count);
}

// In place of SDL's own, for the program's questions alone.

const char *SDL_GetCurrentVideoDriver(void) {
    return "seen";
}

int SDL_GetNumVideoDisplays(void) {
    return displays;
}

int SDL_GetDisplayBounds(int display, SDL_Rect *rect) {
    *rect = (SDL_Rect){display * 1366, 0, 1366, 768};
    return display < displays ? 0 : -1;
}

static const Look PLAIN = {
    .text = 100, .theme = "light", .lang = "en", .face = "sans"};

typedef struct Room {
    Bundle *bundle;
    Screen *laptop;
    Projector *projector;
    Activity *activity;
    uint32_t window; // the newest
} Room;

static void room_open(Room *room, const char *folder, int count) {
    static char fonts[256];
    const char *build = getenv("BUILD");
    Error err = {0};
    snprintf(fonts, sizeof fonts, "%s/fonts", build == NULL ? "build" : build);
    put_text(folder, "slides/kit.json", CARD);
    put_text(folder, "slides/main.lua", SOURCE);
    char *path = os_join(folder, "slides");
    *room = (Room){.bundle = library_open(path, &err)};
    free(path);
    displays = count;
    ScreenSpec spec = {.title = "Slides", .fonts = fonts, .look = PLAIN};
    room->laptop = screen_new(&spec, &err);
    assert_non_null(room->laptop);
    room->projector = projector_new(&spec, room->laptop, &err);
    ActivitySpec activity = {.bundle = room->bundle,
                             .pen = screen_pen(room->laptop)};
    room->activity = activity_new(&activity, &err);
    assert_string_equal(err.text, "");
    assert_true(activity_start(room->activity, 1, NULL, &err));
    assert_true(screen_use(room->laptop, room->activity, &err));
}

static void room_close(Room *room) {
    projector_free(room->projector);
    screen_use(room->laptop, NULL, NULL);
    activity_free(room->activity);
    screen_free(room->laptop);
    bundle_free(room->bundle);
}

// The program's frame; the milliseconds until the room's wants the next.
static double frame(Room *room) {
    Error err = {0};
    double wait = 0;
    double next = 0;
    memset(shown, 0, sizeof shown);
    assert_true(screen_draw(room->laptop, false, &wait, NULL, &err));
    assert_true(projector_draw(room->projector, &next, &err));
    return next;
}

static void show(Room *room) {
    Error err = {0};
    assert_true(screen_show(room->laptop, NULL, &err));
    assert_true(projector_follow(room->projector, room->activity, &err));
}

static void press(Room *room) {
    Error err = {0};
    assert_true(projector_press(room->projector, room->activity, &err));
}

static void turn(Room *room, const char *what) {
    Error err = {0};
    Json *event = json_new_object();
    json_put(event, "id", json_new_text(what));
    assert_true(activity_update(room->activity, event, &err));
    json_free(event);
    show(room);
}

// The window on the second display; NULL: there is none.
static SDL_Window *second(const Room *room) {
    uint32_t first = screen_window(room->laptop);
    for (uint32_t id = first + 1; id < first + 8; id++) {
        if (SDL_GetWindowFromID(id) != NULL) {
            return SDL_GetWindowFromID(id);
        }
    }
    return NULL;
}

static bool here(Room *room) {
    Error err = {0};
    Input key = {.kind = INPUT_KEY, .key = "x"};
    Json *event = screen_input(room->laptop, &key, &err);
    bool is =
        strcmp(json_string(json_get(event, "kind"), ""), "projector") == 0;
    json_free(event);
    return is;
}

static void one_display_takes_turns(void **state) {
    Room room;
    room_open(&room, *state, 1);
    show(&room);
    frame(&room);
    assert_false(here(&room));
    press(&room);
    assert_true(here(&room));
    frame(&room);
    assert_int_equal(shown[screen_window(room.laptop) % 8], 1);
    press(&room);
    assert_false(here(&room));
    press(&room);
    turn(&room, "n");
    assert_true(here(&room));
    turn(&room, "n"); // there is nothing for the room any more
    assert_false(here(&room));
    press(&room);
    assert_false(here(&room));
    assert_null(second(&room));
    room_close(&room);
}

static void a_second_display_has_a_window(void **state) {
    Room room;
    room_open(&room, *state, 2);
    show(&room);
    SDL_Window *window = second(&room);
    assert_non_null(window);
    uint32_t full = SDL_WINDOW_FULLSCREEN_DESKTOP;
    assert_int_equal(SDL_GetWindowFlags(window) & full, full);
    uint32_t laptop = screen_window(room.laptop) % 8;
    uint32_t beamer = SDL_GetWindowID(window) % 8;
    assert_true(frame(&room) < 0);
    assert_int_equal(shown[beamer], 1);
    frame(&room); // nothing has changed
    assert_int_equal(shown[laptop] + shown[beamer], 0);
    turn(&room, "notes");
    frame(&room);
    assert_int_equal(shown[laptop], 1);
    assert_int_equal(shown[beamer], 0);
    turn(&room, "n");
    frame(&room);
    assert_int_equal(shown[laptop], 0);
    assert_int_equal(shown[beamer], 1);
    turn(&room, "n");
    assert_null(second(&room));
    room_close(&room);
}

static void displays_come_and_go(void **state) {
    Room room;
    room_open(&room, *state, 1);
    show(&room);
    press(&room);
    assert_true(here(&room));
    displays = 2;
    show(&room);
    assert_false(here(&room));
    assert_non_null(second(&room));
    displays = 1;
    show(&room);
    assert_null(second(&room));
    assert_false(here(&room));
    assert_true(frame(&room) < 0);
    room_close(&room);
}

static void the_button_puts_the_window_away(void **state) {
    Room room;
    room_open(&room, *state, 2);
    show(&room);
    press(&room);
    assert_null(second(&room));
    turn(&room, "n");
    assert_null(second(&room));
    press(&room);
    assert_non_null(second(&room));
    press(&room);
    displays = 1;
    show(&room);
    displays = 2; // another room
    show(&room);
    assert_non_null(second(&room));
    room_close(&room);
}

static bool takes(Room *room, InputKind kind, uint32_t window) {
    Error err = {0};
    Input input = {.kind = kind, .window = window, .key = "Tab"};
    return projector_input(room->projector, &input, &err);
}

static void only_keys_get_past_its_window(void **state) {
    Room room;
    room_open(&room, *state, 2);
    show(&room);
    frame(&room);
    uint32_t own = SDL_GetWindowID(second(&room));
    uint32_t laptop = screen_window(room.laptop);
    assert_false(takes(&room, INPUT_KEY, own));
    assert_false(takes(&room, INPUT_TEXT, own));
    assert_true(takes(&room, INPUT_POINTER, own));
    assert_true(takes(&room, INPUT_WHEEL, own));
    assert_false(takes(&room, INPUT_POINTER, laptop));
    assert_false(takes(&room, INPUT_QUIT, laptop));
    assert_false(takes(&room, INPUT_DISPLAY, 0));
    assert_true(takes(&room, INPUT_EXPOSE, own));
    frame(&room);
    assert_int_equal(shown[own % 8], 1);
    assert_true(takes(&room, INPUT_QUIT, own));
    assert_null(second(&room));
    assert_true(takes(&room, INPUT_QUIT, own)); // not the laptop's
    show(&room);
    assert_null(second(&room));
    press(&room);
    assert_non_null(second(&room));
    room_close(&room);
}

static void it_is_read_as_the_laptop_is(void **state) {
    Room room;
    Error err = {0};
    room_open(&room, *state, 2);
    show(&room);
    frame(&room);
    uint32_t own = SDL_GetWindowID(second(&room)) % 8;
    Look look = PLAIN;
    look.text = 200;
    look.letters = 2;
    assert_true(projector_set_look(room.projector, &look, &err));
    show(&room);
    frame(&room);
    assert_int_equal(shown[own], 0); // large letters are one reader's
    snprintf(look.theme, sizeof look.theme, "dark");
    assert_true(projector_set_look(room.projector, &look, &err));
    show(&room);
    frame(&room);
    assert_int_equal(shown[own], 1);
    room_close(&room);
}

#define FRESH(test)                                                            \
    cmocka_unit_test_setup_teardown(test, folder_make, folder_remove)

int main(void) {
    SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
    const struct CMUnitTest tests[] = {
        FRESH(one_display_takes_turns),
        FRESH(a_second_display_has_a_window),
        FRESH(displays_come_and_go),
        FRESH(the_button_puts_the_window_away),
        FRESH(only_keys_get_past_its_window),
        FRESH(it_is_read_as_the_laptop_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
