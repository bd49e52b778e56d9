// place.c: see place.h.
#include "data/place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/os.h"

#define LOCK_FILE "kitbag.lock"
#define PROBE_FILE "kitbag.probe"

static void say(Place *place, const char *sentence) {
    size_t used = strlen(place->why);
    snprintf(place->why + used, sizeof place->why - used, "%s%s",
             used > 0 ? " " : "", sentence);
}

// A folder that says it can be written may still refuse (a full disk, a
// locked card): only a file that was really written proves it.
static bool can_write(const char *folder, Error *err) {
    if (!os_make_folder(folder, err)) {
        return false;
    }
    char *probe = os_join(folder, PROBE_FILE);
    bool ok = probe != NULL || error_memory(err);
    ok = ok && os_write_file(probe, "kitbag", 6, err);
    if (ok) {
        os_remove(probe);
    }
    free(probe);
    return ok;
}

// True when the search ends at this step.
static bool try_step(Place *place, const PlaceStep *step) {
    Error err = {0};
    char *lock = os_join(step->path, LOCK_FILE);
    place->path = mem_string(step->path);
    bool ok = (lock != NULL && place->path != NULL) || error_memory(&err);
    ok = ok && can_write(step->path, &err);
    if (ok) {
        place->lock = os_lock(lock, &place->busy);
        ok = place->lock >= 0;
        if (place->busy) {
            error_set(&err,
                      "Another Kitbag is using %s; close that one first, or "
                      "nothing you do here is kept.",
                      step->path);
        } else if (!ok) {
            error_set(&err, "%s cannot be locked.", lock);
        }
    }
    free(lock);
    if (ok) {
        place->kind = step->kind;
        return true;
    }
    say(place, err.text);
    free(place->path);
    place->path = NULL;
    return place->busy;
}

void place_find(Place *place, const PlaceStep *steps, size_t count) {
    *place = (Place){.kind = PLACE_MEMORY, .lock = -1};
    for (size_t i = 0; i < count; i++) {
        const char *path = steps[i].path;
        if (path != NULL && path[0] != '\0' && try_step(place, &steps[i])) {
            return;
        }
    }
}

void place_leave(Place *place) {
    os_unlock(place->lock);
    free(place->path);
    *place = (Place){.kind = PLACE_MEMORY, .lock = -1};
}
