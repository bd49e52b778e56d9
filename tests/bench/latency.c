// latency.c: scene S7, in a real window. From a key press to the frame that
// shows what it did (input, update, view, layout, painting and showing), the
// page laid out and drawn from nothing, and how much a hover and a caret that
// blinks repaint.
// Use: latency ACTIVITY-FOLDER FONTS-FOLDER
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "app/player.h"
#include "app/screen.h"
#include "device/clock.h"

enum { WARM = 10, PRESSES = 200, WIDTH = 1366, HEIGHT = 768 };

static bool no_picture(void *data, const char *name, const void **bytes,
                       size_t *size) {
    (void)data;
    (void)name;
    (void)bytes;
    (void)size;
    return false;
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static bool show(Screen *screen, long *damaged, Error *err) {
    Json *info = json_new_object();
    double wait = 0;
    bool ok = info != NULL && screen_show(screen, info, err) &&
              screen_draw(screen, false, &wait, damaged, err);
    json_free(info);
    return ok;
}

static bool press(Screen *screen, Player *player, int t, long *damaged,
                  Error *err) {
    Input input = {.kind = INPUT_KEY, .key = "Return"};
    Json *event = screen_input(screen, &input, err);
    bool ok = event != NULL && run_event(player->run, event, t, err) &&
              show(screen, damaged, err);
    json_free(event);
    return ok;
}

static bool measure(Screen *screen, Player *player, Error *err) {
    static double took[PRESSES];
    long damaged = 0;
    for (int i = -WARM; i < PRESSES; i++) {
        double begun = clock_ms();
        if (!press(screen, player, i + WARM, &damaged, err)) {
            return false;
        }
        if (i >= 0) {
            took[i] = clock_ms() - begun;
        }
    }
    qsort(took, PRESSES, sizeof took[0], by_size);
    printf("median_ms=%.3f worst_ms=%.3f damaged=%.4f\n", took[PRESSES / 2],
           took[PRESSES - 1], (double)damaged / (WIDTH * HEIGHT));
    return true;
}

static double cpu_ms(void) {
    return (double)clock() * 1000.0 / CLOCKS_PER_SEC;
}

// The settings are given again, so that nothing of the last layout holds, and
// every pixel is painted.
static bool measure_afresh(Screen *screen, const Look *look, Error *err) {
    enum { FRAMES = 100 };
    double begun = 0;
    double wait = 0;
    for (int i = -WARM; i < FRAMES; i++) {
        begun = i == 0 ? cpu_ms() : begun;
        if (!screen_set_look(screen, look, err) ||
            !screen_draw(screen, true, &wait, NULL, err)) {
            return false;
        }
    }
    printf("afresh_ms=%.3f\n", (cpu_ms() - begun) / FRAMES);
    return true;
}

// The pointer goes from one control to the next; the most that is repainted.
static bool measure_hover(Screen *screen, Player *player, Error *err) {
    Json *boxes = activity_boxes(player->activity, err);
    long most = 0;
    bool ok = boxes != NULL;
    for (const Json *b = json_first(boxes); ok && b != NULL; b = json_next(b)) {
        Input input = {.kind = INPUT_POINTER, .phase = INPUT_MOVE};
        input.x = json_number(json_get(b, "x"), 0) + 1;
        input.y = json_number(json_get(b, "y"), 0) + 1;
        double wait = 0;
        long damaged = 0;
        json_free(screen_input(screen, &input, err));
        ok = err->text[0] == '\0' &&
             screen_draw(screen, false, &wait, &damaged, err);
        most = damaged > most ? damaged : most;
    }
    json_free(boxes);
    printf("hover=%.4f\n", (double)most / (WIDTH * HEIGHT));
    return ok;
}

static bool click(Screen *screen, double x, double y, Error *err) {
    Input input = {.kind = INPUT_POINTER, .x = x, .y = y, .clicks = 1};
    for (int i = 0; i < 2; i++) {
        input.phase = i == 0 ? INPUT_DOWN : INPUT_UP;
        json_free(screen_input(screen, &input, err));
    }
    double wait = 0;
    return err->text[0] == '\0' && screen_draw(screen, false, &wait, NULL, err);
}

// Into the field, and then nothing but the caret changes.
static bool measure_blink(Screen *screen, Player *player, Error *err) {
    enum { LOOK_MS = 1500 };
    Json *boxes = activity_boxes(player->activity, err);
    const Json *box = json_first(boxes);
    while (box != NULL &&
           strcmp(json_string(json_get(box, "id"), ""), "field") != 0) {
        box = json_next(box);
    }
    bool ok =
        box != NULL && click(screen, json_number(json_get(box, "x"), 0) + 20,
                             json_number(json_get(box, "y"), 0) + 20, err);
    json_free(boxes);
    long most = 0;
    double end = clock_ms() + LOOK_MS;
    while (ok && clock_ms() < end) {
        double wait = 0;
        long damaged = 0;
        ok = screen_draw(screen, false, &wait, &damaged, err);
        most = damaged > most ? damaged : most;
    }
    if (ok && most == 0) {
        return error_set(err, "No caret blinks.");
    }
    printf("blink=%.6f\n", (double)most / (WIDTH * HEIGHT));
    return ok;
}

int main(int argc, char **argv) {
    Error err = {0};
    Player player = {0};
    Screen *screen = NULL;
    Options options = {.width = WIDTH,
                       .height = HEIGHT,
                       .text = 100,
                       .theme = "light",
                       .lang = "en",
                       .face = "sans"};
    Look look = look_of(&options);
    bool ok = argc == 3;
    if (ok) {
        ScreenSpec spec = {.title = "Latency",
                           .fonts = argv[2],
                           .look = look,
                           .source = no_picture};
        screen = screen_new(&spec, &err);
        ok = screen != NULL && player_open(&player, argv[1], NULL, &options,
                                           screen_pen(screen), &err);
    }
    ok = ok && screen_use(screen, player.activity, &err) &&
         show(screen, NULL, &err) && measure_hover(screen, &player, &err) &&
         measure(screen, &player, &err) &&
         measure_afresh(screen, &look, &err) &&
         measure_blink(screen, &player, &err);
    if (!ok) {
        fprintf(stderr, "latency: %s\n", err.text);
    }
    player_close(&player);
    screen_free(screen);
    return ok ? 0 : 2;
}
