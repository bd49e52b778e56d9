// latency.c: scene S7. From a key press to the frame that shows what it did:
// input, update, view, layout, painting and showing, in a real window.
// Use: latency ACTIVITY-FOLDER FONTS-FOLDER
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

int main(int argc, char **argv) {
    Error err = {0};
    Player player = {0};
    Screen *screen = NULL;
    Options options = {.width = WIDTH,
                       .height = HEIGHT,
                       .text = 100,
                       .theme = "light",
                       .lang = "en"};
    bool ok = argc == 3;
    if (ok) {
        ScreenSpec spec = {.title = "Latency",
                           .fonts = argv[2],
                           .look = look_of(&options),
                           .source = no_picture};
        screen = screen_new(&spec, &err);
        ok = screen != NULL && player_open(&player, argv[1], NULL, &options,
                                           screen_pen(screen), &err);
    }
    ok = ok && screen_use(screen, player.activity, &err) &&
         show(screen, NULL, &err) && measure(screen, &player, &err);
    if (!ok) {
        fprintf(stderr, "latency: %s\n", err.text);
    }
    player_close(&player);
    screen_free(screen);
    return ok ? 0 : 2;
}
