// screen.c: see screen.h.
#include "app/screen.h"

#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "base/memory.h"
#include "device/clock.h"
#include "device/fonts.h"
#include "device/sound.h"
#include "device/window.h"

struct Screen {
    Window *window; // NULL: windowless
    Sound *sound;
    Canvas canvas;
    Fonts *fonts;
    Pictures *pictures;
    Pen *pen;
    Look look;
    PictureSource source;
    void *source_data;
    Activity *activity;
    bool stale; // settings must be given again
    double begun;
};

// The paper of the light theme: what shows before anything is drawn.
enum { SCREEN_PAPER = (int)0xFFFBF8F1 };

// "kit/back.svg" is ours and part of the program; the rest is asked for.
static bool find_picture(void *data, const char *name, const void **bytes,
                         size_t *size) {
    Screen *screen = data;
    if (strncmp(name, "kit/", 4) != 0) {
        return screen->source != NULL &&
               screen->source(screen->source_data, name, bytes, size);
    }
    char path[160] = "assets/";
    if (strlen(name) + strlen(path) >= sizeof path) {
        return false;
    }
    const Embedded *file = embedded_find(strcat(path, name));
    if (file == NULL) {
        return false;
    }
    *bytes = file->bytes;
    *size = file->size;
    return true;
}

static bool make_canvas(Screen *screen, const ScreenSpec *spec, Error *err) {
    if (!spec->windowless) {
        WindowSpec window = {
            .title = spec->title,
            .width = spec->look.width,
            .height = spec->look.height,
            .placed = spec->placed,
            .place = spec->place,
            .full = spec->full,
            .beside = spec->beside == NULL ? NULL : spec->beside->window};
        screen->window = window_new(&window, err);
        return screen->window != NULL &&
               window_canvas(screen->window, &screen->canvas, NULL, err);
    }
    int w = spec->look.width;
    int h = spec->look.height;
    screen->canvas = (Canvas){.width = w, .height = h, .stride = w};
    screen->canvas.pixels = mem_new((size_t)w * (size_t)h, sizeof(uint32_t));
    return screen->canvas.pixels != NULL || error_memory(err);
}

Screen *screen_new(const ScreenSpec *spec, Error *err) {
    Screen *screen = mem_new(1, sizeof *screen);
    if (screen == NULL) {
        error_memory(err);
        return NULL;
    }
    screen->look = spec->look;
    screen->source = spec->source;
    screen->source_data = spec->source_data;
    screen->begun = clock_ms();
    if (!make_canvas(screen, spec, err)) {
        screen_free(screen);
        return NULL;
    }
    screen->look.width = screen->canvas.width;
    screen->look.height = screen->canvas.height;
    screen->sound = sound_new(err);
    screen->fonts = screen->sound == NULL ? NULL : fonts_new(spec->fonts, err);
    screen->pictures = pictures_new(find_picture, screen, err);
    if (screen->fonts != NULL && screen->pictures != NULL) {
        screen->pen = pen_new(screen->fonts, screen->pictures, err);
    }
    if (screen->pen == NULL) {
        screen_free(screen);
        return NULL;
    }
    return screen;
}

void screen_free(Screen *screen) {
    if (screen == NULL) {
        return;
    }
    pen_free(screen->pen);
    pictures_free(screen->pictures);
    fonts_free(screen->fonts);
    if (screen->window == NULL) {
        free(screen->canvas.pixels);
    }
    window_free(screen->window);
    sound_free(screen->sound);
    free(screen);
}

Pen *screen_pen(Screen *screen) {
    return screen->pen;
}

Area screen_place(const Screen *screen) {
    return window_place(screen->window);
}

bool screen_full(const Screen *screen) {
    return screen->window != NULL && window_full(screen->window);
}

void screen_set_full(Screen *screen, bool full) {
    if (screen->window != NULL) {
        window_set_full(screen->window, full);
    }
}

uint32_t screen_window(const Screen *screen) {
    return screen->window == NULL ? 0 : window_id(screen->window);
}

bool screen_has_beside(const Screen *screen) {
    return screen->window != NULL && window_has_beside(screen->window);
}

bool screen_browse(const Screen *screen, const char *url) {
    return screen->window != NULL && window_browse(url);
}

static bool give_settings(Screen *screen, Error *err) {
    Json *settings =
        look_json(&screen->look, activity_languages(screen->activity));
    if (settings == NULL) {
        return error_memory(err);
    }
    bool ok = activity_stage(screen->activity, settings, err);
    json_free(settings);
    screen->stale = !ok;
    return ok;
}

bool screen_use(Screen *screen, Activity *activity, Error *err) {
    screen->activity = activity;
    return activity == NULL || give_settings(screen, err);
}

bool screen_set_look(Screen *screen, const Look *look, Error *err) {
    int width = screen->look.width;
    int height = screen->look.height;
    screen->look = *look;
    screen->look.width = width;
    screen->look.height = height;
    return screen->activity == NULL || give_settings(screen, err);
}

void screen_forget_pictures(Screen *screen) {
    // Two empty frames: the one that is shown and the one being made both
    // let go of their pictures.
    Area areas[LIST_DAMAGE];
    for (int i = 0; i < 2; i++) {
        pen_begin(screen->pen, screen->canvas.width, screen->canvas.height,
                  (uint32_t)SCREEN_PAPER);
        pen_end(screen->pen, areas);
    }
    pictures_clear(screen->pictures);
    pen_forget(screen->pen);
}

bool screen_show(Screen *screen, const Json *info, Error *err) {
    return activity_show(screen->activity, info, err);
}

// The window's size or surface changed.
static bool renew(Screen *screen, Error *err) {
    bool fresh = false;
    if (!window_canvas(screen->window, &screen->canvas, &fresh, err)) {
        return false;
    }
    if (fresh) {
        pen_forget(screen->pen);
    }
    if (screen->canvas.width != screen->look.width ||
        screen->canvas.height != screen->look.height) {
        screen->look.width = screen->canvas.width;
        screen->look.height = screen->canvas.height;
        screen->stale = true;
    }
    return true;
}

static bool put_place(Json *raw, double x, double y) {
    return json_put(raw, "x", json_new_number(x)) &&
           json_put(raw, "y", json_new_number(y));
}

static bool put_key(Json *raw, const Input *input) {
    return json_put(raw, "kind", json_new_text("key")) &&
           json_put(raw, "key", json_new_text(input->key)) &&
           json_put(raw, "shift", json_new_bool(input->shift)) &&
           json_put(raw, "ctrl", json_new_bool(input->ctrl)) &&
           json_put(raw, "alt", json_new_bool(input->alt)) &&
           json_put(raw, "rep", json_new_bool(input->repeat));
}

// The clipboard comes with the key that asks for it, and in no other way.
static bool put_paste(Json *raw, const Input *input) {
    char *paste = input_paste(input);
    bool ok = paste == NULL || json_put(raw, "paste", json_new_text(paste));
    free(paste);
    return ok;
}

static bool put_pointer(Json *raw, const Input *input) {
    static const char *const phases[] = {"down", "move", "up"};
    return json_put(raw, "kind", json_new_text("pointer")) &&
           json_put(raw, "phase", json_new_text(phases[input->phase])) &&
           json_put(raw, "touch", json_new_bool(input->touch)) &&
           (input->phase != INPUT_DOWN ||
            json_put(raw, "clicks", json_new_number(input->clicks))) &&
           put_place(raw, input->x, input->y);
}

// The input as kit.stage takes it; NULL: not for a stage, or no memory.
static Json *raw_input(const Input *input) {
    Json *raw = json_new_object();
    bool ok = false;
    switch (input->kind) {
    case INPUT_KEY:
        ok = put_key(raw, input) && put_paste(raw, input);
        break;
    case INPUT_TEXT:
        ok = json_put(raw, "kind", json_new_text("text")) &&
             json_put(raw, "text", json_new_text(input->text));
        break;
    case INPUT_COMPOSING:
        ok = json_put(raw, "kind", json_new_text("composing")) &&
             json_put(raw, "text", json_new_text(input->text)) &&
             json_put(raw, "at", json_new_number(input->at));
        break;
    case INPUT_POINTER:
        ok = put_pointer(raw, input);
        break;
    case INPUT_WHEEL:
        ok = json_put(raw, "kind", json_new_text("wheel")) &&
             json_put(raw, "dx", json_new_number(input->dx)) &&
             json_put(raw, "dy", json_new_number(input->dy)) &&
             put_place(raw, input->x, input->y);
        break;
    default:
        break;
    }
    if (!ok) {
        json_free(raw);
        return NULL;
    }
    return raw;
}

Json *screen_input(Screen *screen, const Input *input, Error *err) {
    err->text[0] = '\0';
    if (input->kind == INPUT_RESIZE || input->kind == INPUT_EXPOSE) {
        pen_forget(screen->pen);
        renew(screen, err);
        return NULL;
    }
    Json *raw = screen->activity == NULL ? NULL : raw_input(input);
    if (raw == NULL) {
        return NULL;
    }
    Json *event =
        activity_input(screen->activity, raw, clock_ms() - screen->begun, err);
    json_free(raw);
    return event;
}

static long pixels_of(const Area *areas, int count) {
    long pixels = 0;
    for (int i = 0; i < count; i++) {
        pixels += (long)areas[i].w * areas[i].h;
    }
    return pixels;
}

// Returns the milliseconds until it wants to be called again, or below 0.
static double play_sound(Screen *screen, const char *name) {
    if (!screen->look.sound) {
        sound_stop(screen->sound);
        return -1;
    }
    sound_play(screen->sound, name, clock_ms());
    return sound_rest(screen->sound, clock_ms());
}

// What the frame wants besides being seen.
static void follow(Screen *screen, ActivityFrame *frame) {
    window_typing(screen->window, frame->typing ? &frame->caret : NULL);
    double rest = play_sound(screen, frame->sound);
    if (rest >= 0 && (frame->wait < 0 || rest < frame->wait)) {
        frame->wait = rest;
    }
}

bool screen_draw(Screen *screen, bool whole, double *wait, long *damaged,
                 Error *err) {
    if (screen->stale && !give_settings(screen, err)) {
        return false;
    }
    double now = screen->window == NULL ? 0 : clock_ms() - screen->begun;
    pen_begin(screen->pen, screen->canvas.width, screen->canvas.height,
              (uint32_t)SCREEN_PAPER);
    ActivityFrame frame;
    if (!activity_frame(screen->activity, now, &frame, err)) {
        pen_cancel(screen->pen);
        return false;
    }
    if (whole) {
        pen_forget(screen->pen);
    }
    Area areas[LIST_DAMAGE];
    int count = pen_end(screen->pen, areas);
    for (int i = 0; i < count; i++) {
        pen_paint(screen->pen, &screen->canvas, areas[i]);
    }
    if (damaged != NULL) {
        *damaged = pixels_of(areas, count);
    }
    bool ok = count == 0 || screen->window == NULL ||
              window_show(screen->window, areas, count, err);
    if (screen->window != NULL) {
        follow(screen, &frame);
    }
    *wait = frame.wait;
    return ok;
}

bool screen_save(Screen *screen, const char *path, Error *err) {
    return picture_save(&screen->canvas, path, err);
}
