// robot_eye.c: see robot_eye.h.
#include "app/robot_eye.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "app/library.h"
#include "app/session.h"
#include "base/memory.h"

double eye_cpu(void) {
    return (double)clock() * 1000 / CLOCKS_PER_SEC;
}

static bool find_picture(void *data, const char *name, const void **bytes,
                         size_t *size) {
    const Eye *eye = data;
    return library_picture(eye->bundle, name, bytes, size);
}

bool eye_open(Eye *eye, const Bundle *bundle, const char *fonts,
              const Options *options, Error *err) {
    *eye = (Eye){.bundle = bundle, .look = look_of(options)};
    int w = eye->look.width;
    int h = eye->look.height;
    eye->canvas = (Canvas){.width = w, .height = h, .stride = w};
    eye->canvas.pixels = mem_new((size_t)w * (size_t)h, sizeof(uint32_t));
    if (eye->canvas.pixels == NULL) {
        return error_memory(err);
    }
    ScreenSpec spec = {.title = "",
                       .fonts = fonts,
                       .look = eye->look,
                       .source = find_picture,
                       .source_data = eye,
                       .windowless = true};
    eye->screen = screen_new(&spec, err);
    return eye->screen != NULL;
}

void eye_close(Eye *eye) {
    screen_free(eye->screen);
    free(eye->canvas.pixels);
    *eye = (Eye){0};
}

bool eye_use(Eye *eye, Activity *activity, Error *err) {
    eye->activity = activity;
    return screen_use(eye->screen, activity, err);
}

bool eye_settle(Eye *eye, const Sight *sight, Error *err) {
    Look look = eye->look;
    look.text = sight->text == 0 ? look.text : sight->text;
    look.reduce_motion = sight->still;
    if (sight->theme != NULL) {
        snprintf(look.theme, sizeof look.theme, "%s", sight->theme);
    }
    if (sight->lang != NULL) {
        snprintf(look.lang, sizeof look.lang, "%s", sight->lang);
    }
    Json *settings = look_json(&look, activity_languages(eye->activity));
    bool ok = settings != NULL || error_memory(err);
    ok = ok && activity_stage(eye->activity, settings, err);
    json_free(settings);
    return ok;
}

bool eye_show(Eye *eye, bool can_back, Error *err) {
    SessionInfo info = {.can_back = can_back,
                        .title = card_title(bundle_card(eye->bundle), "en"),
                        .seat = "",
                        .notice = ""};
    return session_show(eye->screen, &info, err);
}

static long pixels_of(const Area *areas, int count) {
    long pixels = 0;
    for (int i = 0; i < count; i++) {
        pixels += (long)areas[i].w * areas[i].h;
    }
    return pixels;
}

bool eye_draw(Eye *eye, double now, EyeFrame *frame, Error *err) {
    enum { PAPER = (int)0xFFFBF8F1 };
    Pen *pen = screen_pen(eye->screen);
    double began = eye_cpu();
    pen_begin(pen, eye->canvas.width, eye->canvas.height, (uint32_t)PAPER);
    ActivityFrame asked;
    if (!activity_frame(eye->activity, now, &asked, err)) {
        pen_cancel(pen);
        return false;
    }
    frame->wait = asked.wait;
    Area areas[LIST_DAMAGE];
    int count = pen_end(pen, areas);
    for (int i = 0; i < count; i++) {
        pen_paint(pen, &eye->canvas, areas[i]);
    }
    frame->cpu = eye_cpu() - began;
    frame->damage = pixels_of(areas, count);
    return true;
}
