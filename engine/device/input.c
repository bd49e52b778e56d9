// input.c: see input.h.
#include "device/input.h"

#include <SDL.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"

typedef struct KeyName {
    SDL_Keycode code;
    const char *name;
    const char *digit; // on the keypad while NumLock is on
} KeyName;

static const KeyName KEYS[] = {
    {SDLK_TAB, "Tab", NULL},
    {SDLK_RETURN, "Return", NULL},
    {SDLK_KP_ENTER, "Return", NULL},
    {SDLK_SPACE, "Space", NULL},
    {SDLK_ESCAPE, "Escape", NULL},
    {SDLK_BACKSPACE, "Backspace", NULL},
    {SDLK_DELETE, "Delete", NULL},
    {SDLK_INSERT, "Insert", NULL},
    {SDLK_HOME, "Home", NULL},
    {SDLK_END, "End", NULL},
    {SDLK_PAGEUP, "PageUp", NULL},
    {SDLK_PAGEDOWN, "PageDown", NULL},
    {SDLK_UP, "Up", NULL},
    {SDLK_DOWN, "Down", NULL},
    {SDLK_LEFT, "Left", NULL},
    {SDLK_RIGHT, "Right", NULL},
    {SDLK_APPLICATION, "Menu", NULL},
    {SDLK_KP_0, "Insert", "0"},
    {SDLK_KP_1, "End", "1"},
    {SDLK_KP_2, "Down", "2"},
    {SDLK_KP_3, "PageDown", "3"},
    {SDLK_KP_4, "Left", "4"},
    {SDLK_KP_5, "", "5"},
    {SDLK_KP_6, "Right", "6"},
    {SDLK_KP_7, "Home", "7"},
    {SDLK_KP_8, "Up", "8"},
    {SDLK_KP_9, "PageUp", "9"},
    {SDLK_KP_PERIOD, "Delete", "."},
    {SDLK_KP_DIVIDE, "/", "/"},
    {SDLK_KP_MULTIPLY, "*", "*"},
    {SDLK_KP_MINUS, "-", "-"},
    {SDLK_KP_PLUS, "+", "+"},
};

// Writes one character as UTF-8.
static void encode(uint32_t code, char out[16]) {
    memset(out, 0, 16);
    if (code < 0x80) {
        out[0] = (char)code;
    } else if (code < 0x800) {
        out[0] = (char)(0xC0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out[0] = (char)(0xE0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code & 0x3F));
    } else {
        out[0] = (char)(0xF0 | code >> 18);
        out[1] = (char)(0x80 | (code >> 12 & 0x3F));
        out[2] = (char)(0x80 | (code >> 6 & 0x3F));
        out[3] = (char)(0x80 | (code & 0x3F));
    }
}

// The key's code; for a shortcut the Latin letter where there is another.
static SDL_Keycode code_of(SDL_Keysym key) {
    bool letter = key.scancode >= SDL_SCANCODE_A &&
                  key.scancode <= SDL_SCANCODE_Z && key.sym > 0x24F;
    return letter && (key.mod & KMOD_CTRL) != 0
               ? SDLK_a + (int)(key.scancode - SDL_SCANCODE_A)
               : key.sym;
}

// False when the key has no name.
static bool name_key(SDL_Keysym key, char out[16]) {
    for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++) {
        if (KEYS[i].code == key.sym) {
            bool digit = KEYS[i].digit != NULL && (key.mod & KMOD_NUM) != 0;
            snprintf(out, 16, "%s", digit ? KEYS[i].digit : KEYS[i].name);
            return out[0] != '\0';
        }
    }
    if (key.sym >= SDLK_F1 && key.sym <= SDLK_F12) {
        snprintf(out, 16, "F%d", (int)(key.sym - SDLK_F1) + 1);
        return true;
    }
    SDL_Keycode code = code_of(key);
    bool sign =
        code > ' ' && (code & SDLK_SCANCODE_MASK) == 0 && code < 0x110000;
    if (sign) {
        encode((uint32_t)code, out);
    }
    return sign;
}

static void note_mods(Input *out, Uint16 mods) {
    out->shift = (mods & KMOD_SHIFT) != 0;
    out->ctrl = (mods & KMOD_CTRL) != 0;
    out->alt = (mods & KMOD_ALT) != 0;
}

static bool take_key(const SDL_KeyboardEvent *event, Input *out) {
    out->kind = INPUT_KEY;
    out->window = event->windowID;
    out->repeat = event->repeat != 0;
    note_mods(out, event->keysym.mod);
    return name_key(event->keysym, out->key);
}

static void note_text(Input *out, const char *text) {
    size_t size = strlen(text);
    size_t most = size < INPUT_TEXT_MOST ? size : INPUT_TEXT_MOST;
    size_t whole = text_whole(text, most);
    memcpy(out->text, text, whole);
    out->text[whole] = '\0';
}

static bool take_text(const SDL_TextInputEvent *event, Input *out) {
    out->kind = INPUT_TEXT;
    out->window = event->windowID;
    note_text(out, event->text);
    return out->text[0] != '\0';
}

// SDL counts the caret in characters.
static bool take_composing(uint32_t window, const char *text, int at,
                           Input *out) {
    out->kind = INPUT_COMPOSING;
    out->window = window;
    note_text(out, text);
    int count = (int)SDL_utf8strlen(out->text);
    out->at = at < 0 ? 0 : at > count ? count : at;
    return true;
}

// A long composition comes with a text of its own, which is ours to free.
static bool take_long_composing(const SDL_TextEditingExtEvent *event,
                                Input *out) {
    const char *text = event->text == NULL ? "" : event->text;
    take_composing(event->windowID, text, event->start, out);
    SDL_free(event->text);
    return true;
}

// How many physical pixels one of the window's own units has.
static double pixels_per_unit(uint32_t id) {
    SDL_Window *window = SDL_GetWindowFromID(id);
    int units = 0;
    int pixels = 0;
    if (window != NULL) {
        SDL_GetWindowSize(window, &units, NULL);
        SDL_GetWindowSizeInPixels(window, &pixels, NULL);
    }
    return units > 0 && pixels > 0 ? (double)pixels / units : 1;
}

static bool take_pointer(uint32_t window, InputPhase phase, int x, int y,
                         Input *out) {
    double scale = pixels_per_unit(window);
    out->kind = INPUT_POINTER;
    out->window = window;
    out->phase = phase;
    out->x = x * scale;
    out->y = y * scale;
    note_mods(out, (Uint16)SDL_GetModState());
    return true;
}

static bool take_finger(const SDL_TouchFingerEvent *event, Input *out) {
    SDL_Window *window = SDL_GetWindowFromID(event->windowID);
    int w = 0;
    int h = 0;
    if (window == NULL) {
        return false;
    }
    SDL_GetWindowSizeInPixels(window, &w, &h);
    out->kind = INPUT_POINTER;
    out->window = event->windowID;
    out->phase = event->type == SDL_FINGERDOWN ? INPUT_DOWN
                 : event->type == SDL_FINGERUP ? INPUT_UP
                                               : INPUT_MOVE;
    out->touch = true;
    out->clicks = out->phase == INPUT_DOWN ? 1 : 0;
    out->x = (double)event->x * w;
    out->y = (double)event->y * h;
    return true;
}

static bool take_wheel(const SDL_MouseWheelEvent *event, Input *out) {
    take_pointer(event->windowID, INPUT_MOVE, event->mouseX, event->mouseY,
                 out);
    out->kind = INPUT_WHEEL;
    out->dx = (double)event->preciseX;
    out->dy = -(double)event->preciseY;
    return true;
}

static bool take_window(const SDL_WindowEvent *event, Input *out) {
    out->window = event->windowID;
    switch (event->event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED:
        out->kind = INPUT_RESIZE;
        return true;
    case SDL_WINDOWEVENT_EXPOSED:
        out->kind = INPUT_EXPOSE;
        return true;
    case SDL_WINDOWEVENT_CLOSE:
        out->kind = INPUT_QUIT;
        return true;
    default:
        return false;
    }
}

static bool take_button(const SDL_MouseButtonEvent *event, Input *out) {
    bool down = event->type == SDL_MOUSEBUTTONDOWN;
    InputPhase phase = down ? INPUT_DOWN : INPUT_UP;
    if (down) {
        out->clicks = event->clicks < 1   ? 1
                      : event->clicks > 3 ? 3
                                          : event->clicks;
    }
    return event->button == SDL_BUTTON_LEFT &&
           take_pointer(event->windowID, phase, event->x, event->y, out);
}

static bool translate(const SDL_Event *event, Input *out) {
    *out = (Input){0};
    switch (event->type) {
    case SDL_KEYDOWN:
        return take_key(&event->key, out);
    case SDL_TEXTINPUT:
        return take_text(&event->text, out);
    case SDL_TEXTEDITING:
        return take_composing(event->edit.windowID, event->edit.text,
                              event->edit.start, out);
    case SDL_TEXTEDITING_EXT:
        return take_long_composing(&event->editExt, out);
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return take_button(&event->button, out);
    case SDL_MOUSEMOTION:
        return take_pointer(event->motion.windowID, INPUT_MOVE, event->motion.x,
                            event->motion.y, out);
    case SDL_FINGERDOWN:
    case SDL_FINGERUP:
    case SDL_FINGERMOTION:
        return take_finger(&event->tfinger, out);
    case SDL_MOUSEWHEEL:
        return take_wheel(&event->wheel, out);
    case SDL_WINDOWEVENT:
        return take_window(&event->window, out);
    case SDL_DISPLAYEVENT:
        out->kind = INPUT_DISPLAY;
        return true;
    case SDL_QUIT:
        out->kind = INPUT_QUIT;
        return true;
    case SDL_USEREVENT:
        out->kind = INPUT_WAKE;
        return true;
    default:
        return false;
    }
}

bool input_next(Input *out) {
    SDL_Event event;
    while (SDL_PeepEvents(&event, 1, SDL_GETEVENT, SDL_FIRSTEVENT,
                          SDL_LASTEVENT) > 0) {
        if (translate(&event, out)) {
            return true;
        }
    }
    return false;
}

static bool asks_paste(const Input *input) {
    bool key = input->kind == INPUT_KEY && !input->alt;
    bool letter = input->ctrl && !input->shift && strcmp(input->key, "v") == 0;
    bool insert =
        input->shift && !input->ctrl && strcmp(input->key, "Insert") == 0;
    return key && (letter || insert);
}

// Adds what a pupil may be given of it.
static void add_clean(Buffer *out, const char *text, size_t size) {
    for (size_t at = 0, next = 0; at < size; at = next) {
        uint32_t code = text_next(text, size, &next);
        bool bad = code == TEXT_BAD && next == at + 1;
        bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
        if (out->size + (next - at) > INPUT_CLIP_MOST) {
            return;
        }
        if (code == '\t') {
            buffer_byte(out, ' ');
        } else if (code == '\n' || (!bad && !control)) {
            buffer_add(out, text + at, next - at);
        }
    }
}

char *input_paste(const Input *input) {
    char *held = asks_paste(input) ? SDL_GetClipboardText() : NULL;
    if (held == NULL) {
        return NULL;
    }
    Buffer clean = {0};
    add_clean(&clean, held, strlen(held));
    SDL_free(held);
    char *text = buffer_take(&clean, NULL);
    buffer_free(&clean);
    return text;
}

bool input_copy(const char *text) {
    if (strlen(text) <= INPUT_CLIP_MOST) {
        return SDL_SetClipboardText(text) == 0;
    }
    Buffer start = {0};
    buffer_add(&start, text, text_whole(text, INPUT_CLIP_MOST));
    bool ok = !start.failed && SDL_SetClipboardText(start.bytes) == 0;
    buffer_free(&start);
    return ok;
}
