// home.c: see home.h.
#include "app/home.h"

#include <stdlib.h>

#include "base/memory.h"
#include "base/os.h"
#include "data/store.h"

enum { HOME_STEPS = 2 };

// The write-place ladder. `stick` holds a path while the steps are used.
static size_t ladder(const Home *home, char **stick,
                     PlaceStep steps[HOME_STEPS]) {
    *stick = NULL;
    const char *given = getenv("KITBAG_DATA");
    if (given != NULL && *given != '\0') {
        steps[0] = (PlaceStep){PLACE_USER, given};
        return 1;
    }
    *stick = os_join(home->program, "kitbag-data");
    steps[0] = (PlaceStep){PLACE_STICK, *stick};
    steps[1] = (PlaceStep){PLACE_USER, home->user};
    return HOME_STEPS;
}

static void find_place(Home *home) {
    char *stick;
    PlaceStep steps[HOME_STEPS];
    size_t count = ladder(home, &stick, steps);
    place_find(&home->place, steps, count);
    free(stick);
}

char *home_kept(const Home *home) {
    char *stick;
    PlaceStep steps[HOME_STEPS];
    size_t count = ladder(home, &stick, steps);
    char *found = NULL;
    for (size_t i = 0; found == NULL && i < count; i++) {
        const char *folder = steps[i].path;
        char *file = folder == NULL ? NULL : os_join(folder, STORE_FILE);
        if (file != NULL && os_kind(file, true) == OS_FILE) {
            found = mem_string(folder);
        }
        free(file);
    }
    free(stick);
    return found;
}

bool home_find(Home *home, bool hold, Error *err) {
    *home = (Home){.place = {.kind = PLACE_MEMORY, .lock = -1}};
    home->program = os_program_folder();
    home->user = os_user_folder("kitbag");
    home->fonts =
        home->program == NULL ? NULL : os_join(home->program, "fonts");
    if (home->fonts == NULL) {
        home_leave(home);
        return error_memory(err);
    }
    if (hold) {
        find_place(home);
    }
    return true;
}

void home_leave(Home *home) {
    place_leave(&home->place);
    free(home->program);
    free(home->fonts);
    free(home->user);
    home->program = home->fonts = home->user = NULL;
}

const char *home_sentence(const Home *home) {
    switch (home->place.kind) {
    case PLACE_STICK:
        return "Work is kept beside the program.";
    case PLACE_USER:
        return "Work is kept on this laptop.";
    default:
        return "Work is not kept.";
    }
}

const char *home_warning(const Home *home) {
    if (home->place.kind != PLACE_MEMORY) {
        return "";
    }
    return home->place.busy
               ? "Kitbag is already open on this laptop. Work in this window "
                 "is not kept: close it and use the other one."
               : "Nothing can be written here, so work is not kept. "
                 "Everything else works.";
}
