// window.c: see window.h.
#include "device/window.h"

#include <SDL.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/os.h"

enum { WIDTH = 1366, HEIGHT = 768, LEAST_WIDTH = 640, LEAST_HEIGHT = 480 };

struct Window {
    SDL_Window *handle;
    SDL_Surface *shadow; // painted instead, where the screen's own pixels
                         // are not 0xFFRRGGBB
    SDL_Surface *last;   // the surface the caller has seen
    const Window *beside;
    int w, h;
    bool typing; // text input is on, and
    Area caret;  // where
};

static bool driver_is(const char *name) {
    const char *driver = SDL_GetCurrentVideoDriver();
    return driver != NULL && strcmp(driver, name) == 0;
}

// With no X libraries SDL draws where nobody can see it, and is content.
static bool unseen(void) {
    return SDL_GetCurrentVideoDriver() == NULL || driver_is("offscreen") ||
           driver_is("dummy");
}

// SDL tries Wayland after X11 even where there is none, and Wayland's library
// says so on the terminal. The environment's SDL_VIDEODRIVER wins over this.
static void pass_over_wayland(void) {
    if (strcmp(SDL_GetPlatform(), "Linux") == 0 &&
        SDL_getenv("WAYLAND_DISPLAY") == NULL) {
        SDL_SetHint(SDL_HINT_VIDEODRIVER, "x11");
    }
}

static bool open_video(bool headless, Error *err) {
    bool opened = SDL_WasInit(SDL_INIT_VIDEO) != 0;
    pass_over_wayland();
    SDL_SetHint(SDL_HINT_APP_NAME, "Kitbag");
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    SDL_SetHint(SDL_HINT_IME_SUPPORT_EXTENDED_TEXT, "1");
    SDL_SetHint(SDL_HINT_IME_SHOW_UI, "1");
    const char *help = "There is no screen to open a window on; \"kitbag "
                       "shot\" draws into a file instead.";
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
        error_set(err, "%s", help);
        return error_detail(err, SDL_GetError());
    }
    if (!headless && unseen()) {
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
        return error_set(err, "%s", help);
    }
    // Otherwise SDL puts OpenGL underneath; Wayland has no other way.
    if (!driver_is("wayland")) {
        SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    }
    if (!opened) {
        SDL_StopTextInput(); // SDL begins with it
    }
    return true;
}

// The number of a display that shows something else than the window's own,
// and where it is; below 0: there is none.
static int display_beside(const Window *window, SDL_Rect *bounds) {
    int own = SDL_GetWindowDisplayIndex(window->handle);
    SDL_Rect mine;
    if (unseen() || own < 0 || SDL_GetDisplayBounds(own, &mine) != 0) {
        return -1;
    }
    int count = SDL_GetNumVideoDisplays();
    for (int i = 0; i < count; i++) {
        if (i != own && SDL_GetDisplayBounds(i, bounds) == 0 &&
            !SDL_HasIntersection(&mine, bounds)) {
            return i;
        }
    }
    return -1;
}

static int suits(int wanted, int usual, int screen) {
    int size = wanted > 0 ? wanted : usual;
    return wanted <= 0 && screen > 0 && size > screen ? screen : size;
}

enum { FLAGS = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI };

static bool has_keyboard(SDL_Window *handle) {
    return (SDL_GetWindowFlags(handle) & SDL_WINDOW_INPUT_FOCUS) != 0;
}

// One way on X11, another elsewhere.
static void give_keyboard(SDL_Window *handle) {
    SDL_RaiseWindow(handle);
    SDL_SetWindowInputFocus(handle);
}

// Not every system heeds that a window does not want the keyboard.
static SDL_Window *open_beside(const WindowSpec *spec) {
    SDL_Rect bounds;
    int display = display_beside(spec->beside, &bounds);
    if (display < 0) {
        SDL_SetError("There is no second display");
        return NULL;
    }
    bool typing = has_keyboard(spec->beside->handle);
    SDL_SetHint(SDL_HINT_WINDOW_NO_ACTIVATION_WHEN_SHOWN, "1");
    int at = (int)SDL_WINDOWPOS_CENTERED_DISPLAY((unsigned)display);
    SDL_Window *handle =
        SDL_CreateWindow(spec->title, at, at, bounds.w, bounds.h,
                         FLAGS | SDL_WINDOW_FULLSCREEN_DESKTOP);
    SDL_SetHint(SDL_HINT_WINDOW_NO_ACTIVATION_WHEN_SHOWN, "0");
    if (typing) {
        give_keyboard(spec->beside->handle);
    }
    return handle;
}

static SDL_Window *open_window(const WindowSpec *spec) {
    SDL_Rect screen = {0, 0, 0, 0};
    SDL_GetDisplayUsableBounds(0, &screen);
    Uint32 flags = FLAGS | (spec->full ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
    Area place = {SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                  suits(spec->width, WIDTH, screen.w),
                  suits(spec->height, HEIGHT, screen.h)};
    if (spec->placed) {
        place = spec->place;
    }
    SDL_Window *handle = SDL_CreateWindow(spec->title, place.x, place.y,
                                          place.w, place.h, flags);
    if (handle != NULL) {
        SDL_SetWindowMinimumSize(handle, LEAST_WIDTH, LEAST_HEIGHT);
    }
    return handle;
}

Window *window_new(const WindowSpec *spec, Error *err) {
    if (!open_video(spec->headless, err)) {
        return NULL;
    }
    Window *window = mem_new(1, sizeof *window);
    SDL_Window *handle = window == NULL         ? NULL
                         : spec->beside != NULL ? open_beside(spec)
                                                : open_window(spec);
    if (handle == NULL) {
        error_set(err, "The window cannot be opened.");
        error_detail(err, SDL_GetError());
        free(window);
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
        return NULL;
    }
    window->handle = handle;
    window->beside = spec->beside;
    return window;
}

void window_free(Window *window) {
    if (window != NULL) {
        bool typing = has_keyboard(window->handle);
        SDL_FreeSurface(window->shadow);
        SDL_DestroyWindow(window->handle);
        if (typing && window->beside != NULL) {
            give_keyboard(window->beside->handle);
        }
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
        free(window);
    }
}

uint32_t window_id(const Window *window) {
    return SDL_GetWindowID(window->handle);
}

Area window_place(const Window *window) {
    Area place;
    SDL_GetWindowPosition(window->handle, &place.x, &place.y);
    SDL_GetWindowSize(window->handle, &place.w, &place.h);
    return place;
}

bool window_has_beside(const Window *window) {
    SDL_Rect bounds;
    return display_beside(window, &bounds) >= 0;
}

static bool plain(const SDL_Surface *surface) {
    return surface->format->format == SDL_PIXELFORMAT_RGB888 ||
           surface->format->format == SDL_PIXELFORMAT_ARGB8888;
}

// What to paint on: the window's own surface where its pixels are like ours.
static SDL_Surface *surface_of(Window *window) {
    SDL_Surface *own = SDL_GetWindowSurface(window->handle);
    if (own == NULL || plain(own)) {
        SDL_FreeSurface(window->shadow);
        window->shadow = NULL;
        return own;
    }
    SDL_Surface *shadow = window->shadow;
    if (shadow == NULL || shadow->w != own->w || shadow->h != own->h) {
        SDL_FreeSurface(shadow);
        window->shadow = SDL_CreateRGBSurfaceWithFormat(0, own->w, own->h, 32,
                                                        SDL_PIXELFORMAT_RGB888);
    }
    return window->shadow;
}

bool window_canvas(Window *window, Canvas *canvas, bool *fresh, Error *err) {
    SDL_Surface *surface = surface_of(window);
    if (surface == NULL) {
        error_set(err, "The window cannot be painted on.");
        return error_detail(err, SDL_GetError());
    }
    if (fresh != NULL) {
        *fresh = surface != window->last || surface->w != window->w ||
                 surface->h != window->h;
    }
    window->last = surface;
    window->w = surface->w;
    window->h = surface->h;
    *canvas =
        (Canvas){surface->pixels, surface->w, surface->h, surface->pitch / 4};
    return true;
}

bool window_show(Window *window, const Area *areas, int count, Error *err) {
    enum { AT_ONCE = 32 };
    SDL_Rect rects[AT_ONCE];
    SDL_Surface *own = SDL_GetWindowSurface(window->handle);
    bool ok = own != NULL;
    while (ok && count > 0) {
        int some = count < AT_ONCE ? count : AT_ONCE;
        for (int i = 0; i < some; i++) {
            rects[i] =
                (SDL_Rect){areas[i].x, areas[i].y, areas[i].w, areas[i].h};
            if (window->shadow != NULL) {
                SDL_Rect to = rects[i];
                SDL_BlitSurface(window->shadow, &rects[i], own, &to);
            }
        }
        ok = SDL_UpdateWindowSurfaceRects(window->handle, rects, some) == 0;
        areas += some;
        count -= some;
    }
    if (!ok) {
        error_set(err, "The window cannot be painted on.");
        error_detail(err, SDL_GetError());
    }
    return ok;
}

void window_set_full(Window *window, bool full) {
    SDL_SetWindowFullscreen(window->handle,
                            full ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
}

bool window_full(const Window *window) {
    return (SDL_GetWindowFlags(window->handle) &
            SDL_WINDOW_FULLSCREEN_DESKTOP) == SDL_WINDOW_FULLSCREEN_DESKTOP;
}

// On Linux SDL starts xdg-open, and does not hear when there is no such
// program.
bool window_browse(const char *url) {
    bool there =
        strcmp(SDL_GetPlatform(), "Linux") != 0 || os_finds("xdg-open");
    return there && !unseen() && SDL_OpenURL(url) == 0;
}

// From the canvas's pixels to the units in which SDL measures the window.
static SDL_Rect in_units(const Window *window, Area area) {
    int units = 0;
    int pixels = 0;
    SDL_GetWindowSize(window->handle, &units, NULL);
    SDL_GetWindowSizeInPixels(window->handle, &pixels, NULL);
    double scale = units > 0 && pixels > 0 ? (double)units / pixels : 1;
    return (SDL_Rect){(int)(area.x * scale), (int)(area.y * scale),
                      (int)(area.w * scale), (int)(area.h * scale)};
}

// SDL has one text input for all windows: it goes to the one with the focus.
void window_typing(Window *window, const Area *caret) {
    if (caret == NULL) {
        if (window->typing) {
            SDL_StopTextInput();
        }
        window->typing = false;
        return;
    }
    bool same =
        window->typing && memcmp(caret, &window->caret, sizeof *caret) == 0;
    if (!same) {
        SDL_Rect rect = in_units(window, *caret);
        SDL_SetTextInputRect(&rect);
        window->caret = *caret;
    }
    if (!window->typing) {
        SDL_StartTextInput();
        window->typing = true;
    }
}
