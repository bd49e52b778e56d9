// commands.c: the table of commands, and the two that open a window.
#include "app/commands.h"

#include <stdio.h>
#include <string.h>

#include "app/library.h"
#include "app/printed.h"
#include "app/session.h"
#include "app/supervisor.h"

const Command commands[] = {
    {"shelf", "", 0, 0, OPTION_LOOK | OPTION_FRAMES | OPTION_STATS,
     "Opens the shelf with every activity there is.", command_shelf},
    {"play", "PATH", 1, 1,
     OPTION_LOOK | OPTION_SEED | OPTION_JOURNAL | OPTION_WATCH | OPTION_FRESH |
         OPTION_FRAMES | OPTION_STATS,
     "Plays one activity, a folder or a bundle.", command_play},
    {"shot", "PATH", 1, 1,
     OPTION_LOOK | OPTION_SEED | OPTION_JOURNAL | OPTION_OUT | OPTION_PROJECTOR,
     "Draws one screen into a PNG file; needs no display.", command_shot},
    {"tree", "PATH", 1, 1,
     OPTION_LOOK | OPTION_SEED | OPTION_JOURNAL | OPTION_BOXES |
         OPTION_PROJECTOR,
     "Prints one screen as JSON.", command_tree},
    {"replay", "JOURNAL...", 1, -1, OPTION_ACTIVITY | OPTION_LANG,
     "Plays runs again and compares their ends with what they expect.",
     command_replay},
    {"print", "PATH", 1, 1, OPTION_LANG | OPTION_SEED | OPTION_OUT,
     "Writes what an activity has for paper as web pages, to be printed.",
     command_print},
    {"new", "NAME", 1, 1, 0,
     "Makes the folder NAME with a small activity to start from.", command_new},
    {"check", "PATH...", 1, -1,
     OPTION_LOOK | OPTION_SEED | OPTION_EVENTS | OPTION_OUT | OPTION_JSON,
     "Plays activities by robot and tells what is wrong.", command_check},
    {"pack", "DIR", 1, 1, OPTION_OUT, "Makes a bundle of an activity's folder.",
     command_pack},
    {"verify", "FILE...", 1, -1, OPTION_JSON, "Checks every byte of bundles.",
     command_verify},
    {"runs", "", 0, 0, OPTION_JSON, "Lists the runs kept on this laptop.",
     command_runs},
    {.name = NULL}};

int command_failed(const Error *err) {
    fprintf(stderr, "kitbag: %s\n", err->text);
    if (strchr(err->detail, '\n') != NULL) {
        fprintf(stderr, "%s\n", err->detail);
    }
    return 2;
}

static int open_screen(const Request *request, Channel channel, void *data) {
    const Session *session = data;
    if (request->screen == SCREEN_PLAY) {
        return play_child(request, channel, data);
    }
    printed_clear(session->home.place.path); // an activity has been left
    return shelf_child(request, channel, data);
}

static int supervise_session(Session *session, const Request *request) {
    Error err = {0};
    if (!home_find(&session->home, true, &err)) {
        return command_failed(&err);
    }
    printed_clear(session->home.place.path); // of a run that was killed
    int code = supervise(request, open_screen, session);
    printed_clear(session->home.place.path);
    home_leave(&session->home);
    return code;
}

int command_shelf(const Options *options) {
    Session session = {.options = *options, .shelf = true};
    Request request = {.screen = SCREEN_SHELF};
    return supervise_session(&session, &request);
}

int command_play(const Options *options) {
    Session session = {.options = *options};
    Request request = {.screen = SCREEN_PLAY};
    snprintf(request.path, sizeof request.path, "%s", options->paths[0]);
    return supervise_session(&session, &request);
}
