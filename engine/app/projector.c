// projector.c: see projector.h.
#include "app/projector.h"

#include <math.h>
#include <stdlib.h>

#include "base/memory.h"
#include "device/clock.h"

struct Projector {
    ScreenSpec spec;
    Screen *laptop;
    Screen *screen; // on the second display; NULL: no window
    double due;     // when that is to be drawn, on clock_ms
    bool here;      // the laptop's window shows the page for the room
    bool off;       // somebody has put the window away
};

Projector *projector_new(const ScreenSpec *spec, Screen *laptop, Error *err) {
    Projector *projector = mem_new(1, sizeof *projector);
    if (projector == NULL) {
        error_memory(err);
        return NULL;
    }
    projector->spec = *spec;
    projector->spec.beside = laptop;
    projector->spec.look.sound = false; // it comes from the laptop
    projector->laptop = laptop;
    return projector;
}

static void close_window(Projector *projector) {
    screen_free(projector->screen);
    projector->screen = NULL;
}

void projector_free(Projector *projector) {
    if (projector != NULL) {
        close_window(projector);
        free(projector);
    }
}

void projector_leave(Projector *projector) {
    close_window(projector);
    projector->here = false;
}

static bool show_room(Screen *screen, Activity *activity, Error *err) {
    Activity *room = activity_room(activity, screen_pen(screen), err);
    return room != NULL && screen_use(screen, room, err);
}

static bool open_window(Projector *projector, Activity *activity, Error *err) {
    Error why = {0};
    projector->screen = screen_new(&projector->spec, &why);
    if (projector->screen == NULL) {
        projector->off = true;
        return true;
    }
    return show_room(projector->screen, activity, err);
}

static bool put_back(Projector *projector, Activity *activity, Error *err) {
    projector->here = false;
    return screen_use(projector->laptop, activity, err);
}

bool projector_follow(Projector *projector, Activity *activity, Error *err) {
    bool wanted = activity != NULL && activity_projects(activity);
    bool beside = wanted && screen_has_beside(projector->laptop);
    if (projector->here && (!wanted || beside) &&
        !put_back(projector, activity, err)) {
        return false;
    }
    if (wanted && !beside) {
        projector->off = false; // another display is another occasion
    }
    projector->due = 0;
    if (!beside || projector->off) {
        close_window(projector);
        return true;
    }
    return projector->screen != NULL || open_window(projector, activity, err);
}

bool projector_press(Projector *projector, Activity *activity, Error *err) {
    if (projector->here) {
        return put_back(projector, activity, err);
    }
    if (!activity_projects(activity)) {
        return true;
    }
    if (screen_has_beside(projector->laptop)) {
        projector->off = projector->screen != NULL;
        return projector_follow(projector, activity, err);
    }
    projector->here = true;
    return show_room(projector->laptop, activity, err);
}

bool projector_set_look(Projector *projector, const Look *look, Error *err) {
    projector->spec.look = *look;
    projector->spec.look.sound = false;
    return projector->screen == NULL ||
           screen_set_look(projector->screen, &projector->spec.look, err);
}

// What is left of a window that is gone is nobody's.
static bool is_own(const Projector *projector, const Input *input) {
    return projector->screen != NULL &&
           input->window == screen_window(projector->screen);
}

bool projector_input(Projector *projector, const Input *input, Error *err) {
    if (input->window == 0 ||
        input->window == screen_window(projector->laptop)) {
        return false;
    }
    switch (input->kind) {
    case INPUT_KEY:
    case INPUT_TEXT:
    case INPUT_COMPOSING:
        return false;
    case INPUT_QUIT:
        if (is_own(projector, input)) {
            projector->off = true;
            close_window(projector);
        }
        return true;
    case INPUT_RESIZE:
    case INPUT_EXPOSE:
        if (is_own(projector, input)) {
            screen_input(projector->screen, input, err);
            projector->due = 0;
        }
        return true;
    default:
        return true;
    }
}

bool projector_draw(Projector *projector, double *wait, Error *err) {
    *wait = -1;
    if (projector->screen == NULL) {
        return true;
    }
    if (clock_ms() >= projector->due) {
        double next = -1;
        if (!screen_draw(projector->screen, false, &next, NULL, err)) {
            return false;
        }
        projector->due = next < 0 ? HUGE_VAL : clock_ms() + next;
    }
    if (projector->due < HUGE_VAL) {
        *wait = fmax(0, projector->due - clock_ms());
    }
    return true;
}
