// command_check.c: check: the robot plays activities and says what is wrong.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/commands.h"
#include "app/home.h"
#include "app/robot.h"
#include "base/os.h"

// Of several paths, those that could not be an activity are passed over: what
// `activities/*` gives holds a README too.
static bool stands_beside(const Options *options, const char *path) {
    size_t size = strlen(path);
    bool bundle = size > 4 && strcmp(path + size - 4, ".kit") == 0;
    return options->path_count > 1 && !bundle && os_kind(path, true) == OS_FILE;
}

static int check_all(const Options *options, const Home *home,
                     const char *folder) {
    int worst = 0;
    for (int i = 0; i < options->path_count; i++) {
        Error err = {0};
        if (stands_beside(options, options->paths[i])) {
            continue;
        }
        int code =
            robot_check(options, options->paths[i], home->fonts, folder, &err);
        if (code == 2) {
            command_failed(&err);
        }
        worst = code > worst ? code : worst;
        fflush(stdout);
    }
    return worst;
}

int command_check(const Options *options) {
    Error err = {0};
    Home home = {0};
    if (!home_find(&home, false, &err)) {
        return command_failed(&err);
    }
    // Beside the program, never inside an activity.
    char *beside = os_join(home.program, "check");
    const char *folder = options->out != NULL ? options->out : beside;
    int code = beside == NULL ? 2 : check_all(options, &home, folder);
    if (beside == NULL) {
        error_memory(&err);
        command_failed(&err);
    }
    free(beside);
    home_leave(&home);
    return code;
}
