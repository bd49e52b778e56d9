// command_screen.c: shot and tree: one screen, without a window.
#include <stdio.h>

#include "app/commands.h"
#include "app/home.h"
#include "app/library.h"
#include "app/player.h"
#include "app/session.h"

// A screen in memory and an activity on it.
typedef struct Still {
    Home home;
    Screen *screen;
    Journal *journal;
    Player player;
    Activity *shown; // the player's, or what the room sees of it
} Still;

static bool find_picture(void *data, const char *name, const void **bytes,
                         size_t *size) {
    const Still *still = data;
    return library_picture(still->player.bundle, name, bytes, size);
}

static bool show(Still *still, Error *err) {
    bool desk = still->player.bundle == NULL;
    SessionInfo info = {
        .can_back = run_can_back(still->player.run),
        .desk = desk,
        .title = desk ? "Kitbag"
                      : card_title(bundle_card(still->player.bundle), "en"),
        .seat = "",
        .notice = ""};
    still->shown = still->player.activity;
    return screen_use(still->screen, still->shown, err) &&
           session_show(still->screen, &info, err);
}

// Has the screen show what the page has for the room.
static bool project(Still *still, const Options *options, Error *err) {
    Activity *activity = still->player.activity;
    if (!activity_projects(activity)) {
        return error_set(err,
                         "This page of %s has nothing for a projector: its "
                         "ui.page has no field projector.",
                         options->paths[0]);
    }
    still->shown = activity_room(activity, screen_pen(still->screen), err);
    return still->shown != NULL && screen_use(still->screen, still->shown, err);
}

static bool still_open(Still *still, const Options *options, Error *err) {
    if (!home_find(&still->home, false, err)) {
        return false;
    }
    ScreenSpec spec = {.title = "",
                       .fonts = still->home.fonts,
                       .look = look_of(options),
                       .source = find_picture,
                       .source_data = still,
                       .windowless = true};
    still->screen = screen_new(&spec, err);
    if (still->screen == NULL) {
        return false;
    }
    if (options->journal != NULL) {
        still->journal = library_journal(options->journal, err);
        if (still->journal == NULL) {
            return false;
        }
    }
    double wait = 0;
    bool room = (options->given & OPTION_PROJECTOR) != 0;
    return player_open(&still->player, options->paths[0], still->journal,
                       options, screen_pen(still->screen), err) &&
           show(still, err) && (!room || project(still, options, err)) &&
           screen_draw(still->screen, true, &wait, NULL, err);
}

static void still_close(Still *still) {
    player_close(&still->player);
    journal_free(still->journal);
    screen_free(still->screen);
    home_leave(&still->home);
}

int command_shot(const Options *options) {
    Error err = {0};
    Still still = {0};
    bool ok =
        options->out != NULL ||
        error_set(&err, "shot wants -o FILE.png; see kitbag shot --help.");
    ok = ok && still_open(&still, options, &err) &&
         screen_save(still.screen, options->out, &err);
    still_close(&still);
    return ok ? 0 : command_failed(&err);
}

static bool print_json(const Json *json, Error *err) {
    Buffer text = {0};
    bool ok = json_print(json, &text);
    if (ok) {
        puts(text.bytes);
    }
    buffer_free(&text);
    return ok || error_memory(err);
}

int command_tree(const Options *options) {
    Error err = {0};
    Still still = {0};
    Json *tree = NULL;
    if (still_open(&still, options, &err)) {
        bool boxes = (options->given & OPTION_BOXES) != 0;
        tree = boxes ? activity_boxes(still.shown, &err)
                     : activity_tree(still.shown, &err);
    }
    bool ok = tree != NULL && print_json(tree, &err);
    json_free(tree);
    still_close(&still);
    return ok ? 0 : command_failed(&err);
}
