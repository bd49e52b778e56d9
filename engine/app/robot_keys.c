// robot_keys.c: see robot_keys.h.
#include "app/robot_keys.h"

#include <string.h>

enum { KEYS_PAUSE = 120 }; // ms from key to key

static bool is_kind(const Json *event, const char *kind) {
    return strcmp(json_string(json_get(event, "kind"), ""), kind) == 0;
}

void keys_wait(Life *life, double ms) {
    Error err = {0};
    int rate = activity_ticks(life->activity, &err);
    life->now += ms;
    if (rate < 0) {
        life_stopped(life, NULL, &err);
        return;
    }
    life->owed = rate == 0 ? 0 : life->owed + ms * rate / 1000;
    int64_t due = (int64_t)life->owed;
    life->owed -= (double)due;
    if (due > 0) {
        life_ticks(life, due);
    }
}

// What the program would do; all else is the activity's.
static bool is_ours(const Json *event) {
    static const char *const OURS[] = {"leave", "fullscreen", "copy",
                                       "projector"};
    for (size_t i = 0; i < sizeof OURS / sizeof *OURS; i++) {
        if (is_kind(event, OURS[i])) {
            return true;
        }
    }
    return false;
}

// The reader's settings stay those of the robot.
static void put_settings_back(Life *life) {
    Error err = {0};
    const Sight begun = {.name = NULL};
    if (!eye_settle(&life->robot->eye, &begun, &err)) {
        life_stopped(life, NULL, &err);
        return;
    }
    life_look(life);
}

// Whether the page can be made a paper. Nothing is written or opened.
static void try_paper(Life *life) {
    Error err = {0};
    Buffer page = {0};
    if (!activity_print(life->activity, "", &page, &err)) {
        life_stopped(life, "on paper", &err);
    }
    buffer_free(&page);
}

static void give(Life *life, Json *raw) {
    Error err = {0};
    Json *event = raw == NULL
                      ? NULL
                      : activity_input(life->activity, raw, life->now, &err);
    json_free(raw);
    if (event == NULL && err.text[0] != '\0') {
        life_stopped(life, NULL, &err);
    } else if (event != NULL && is_kind(event, "back")) {
        if (run_can_back(life->run)) {
            life_event(life, event);
        }
    } else if (event != NULL && is_kind(event, "settings")) {
        put_settings_back(life);
    } else if (event != NULL && is_kind(event, "print")) {
        try_paper(life);
    } else if (event != NULL && !is_ours(event)) {
        life_event(life, event);
    }
    json_free(event);
}

static Json *raw_key(const char *key, bool shift, bool ctrl) {
    Json *raw = json_new_object();
    if (json_put(raw, "kind", json_new_text("key")) &&
        json_put(raw, "key", json_new_text(key)) &&
        json_put(raw, "shift", json_new_bool(shift)) &&
        json_put(raw, "ctrl", json_new_bool(ctrl)) &&
        json_put(raw, "alt", json_new_bool(false)) &&
        json_put(raw, "rep", json_new_bool(false))) {
        return raw;
    }
    json_free(raw);
    return NULL;
}

void keys_press(Life *life, const char *key, bool shift, bool ctrl) {
    if (!life->over) {
        give(life, raw_key(key, shift, ctrl));
    }
    if (!life->over) {
        keys_wait(life, KEYS_PAUSE);
    }
}

void keys_type(Life *life, const char *text) {
    Json *raw = json_new_object();
    if (!json_put(raw, "kind", json_new_text("text")) ||
        !json_put(raw, "text", json_new_text(text))) {
        json_free(raw);
        return;
    }
    give(life, raw);
    if (!life->over) {
        keys_wait(life, KEYS_PAUSE);
    }
}

void keys_paste(Life *life, const char *text) {
    Json *raw = raw_key("v", false, true);
    if (!json_put(raw, "paste", json_new_text(text))) {
        json_free(raw);
        return;
    }
    give(life, raw);
}
