// robot_hand.c: see robot_hand.h.
#include "app/robot_hand.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/robot_keys.h"
#include "base/text.h"

enum {
    HAND_TRIES = 4, // ways to go, before a control counts as out of reach
    HAND_KEY = 80   // bytes of a control's key that are looked at
};

void hand_key(Life *life, const char *key, bool shift) {
    keys_press(life, key, shift, false);
}

// --- Where things are ---

static const Json *targets_of(const Life *life) {
    return json_get(life->look, "targets");
}

static const Json *find_target(const Life *life, const char *key) {
    for (const Json *t = json_first(targets_of(life)); t; t = json_next(t)) {
        if (strcmp(json_string(json_get(t, "key"), ""), key) == 0) {
            return t;
        }
    }
    return NULL;
}

// Asks the stage for the focus; "" when there is none.
static void focus_of(Life *life, char out[HAND_KEY]) {
    Json *focus = activity_audit(life->activity, "focus", NULL, NULL);
    snprintf(out, HAND_KEY, "%s", json_string(json_get(focus, "focus"), ""));
    json_free(focus);
}

static bool arrived(Life *life, const char *key) {
    char focus[HAND_KEY];
    char wanted[HAND_KEY];
    snprintf(wanted, sizeof wanted, "%s", key);
    focus_of(life, focus);
    return strcmp(focus, wanted) == 0;
}

static const char *group_of(const Life *life, const char *key) {
    return json_string(json_get(find_target(life, key), "group"), NULL);
}

// Whether the focus is in the group of the control.
static bool in_group(Life *life, const char *key) {
    char focus[HAND_KEY];
    const char *group = group_of(life, key);
    focus_of(life, focus);
    const char *here = group_of(life, focus);
    return group != NULL && here != NULL && strcmp(group, here) == 0;
}

static size_t group_size(const Life *life, const char *key) {
    const char *group = group_of(life, key);
    size_t count = 0;
    for (const Json *t = json_first(targets_of(life)); t; t = json_next(t)) {
        const char *other = json_string(json_get(t, "group"), "");
        count += group != NULL && strcmp(other, group) == 0 ? 1 : 0;
    }
    return count;
}

static double middle(const Json *target, const char *at, const char *size) {
    return json_number(json_get(target, at), 0) +
           json_number(json_get(target, size), 0) / 2;
}

// The arrow that leads from the focus towards the control, mostly.
static const char *arrow_to(Life *life, const char *key) {
    static const char *const ARROWS[] = {"Left", "Right", "Up", "Down"};
    Chance *chance = &life->robot->chance;
    char focus[HAND_KEY];
    focus_of(life, focus);
    const Json *from = find_target(life, focus);
    const Json *to = find_target(life, key);
    if (from == NULL || to == NULL || chance_percent(chance, 25)) {
        return ARROWS[chance_below(chance, 4)];
    }
    double dx = middle(to, "x", "w") - middle(from, "x", "w");
    double dy = middle(to, "y", "h") - middle(from, "y", "h");
    bool across = (dx < 0 ? -dx : dx) > (dy < 0 ? -dy : dy);
    if (chance_percent(chance, 20)) {
        across = !across;
    }
    return across ? ARROWS[dx < 0 ? 0 : 1] : ARROWS[dy < 0 ? 2 : 3];
}

// --- Going there ---

// True when the focus has come to the control or its group.
static bool tab_to(Life *life, const char *key, bool shift) {
    size_t most = json_count(targets_of(life)) + 2;
    for (size_t i = 0; i < most; i++) {
        if (life->over || find_target(life, key) == NULL) {
            return false;
        }
        if (arrived(life, key) || in_group(life, key)) {
            return true;
        }
        hand_key(life, "Tab", shift);
    }
    return arrived(life, key) || in_group(life, key);
}

static bool arrows_to(Life *life, const char *key) {
    size_t most = 12 + 6 * group_size(life, key);
    for (size_t i = 0; i < most; i++) {
        if (life->over || find_target(life, key) == NULL) {
            return false;
        }
        if (arrived(life, key)) {
            return true;
        }
        hand_key(life, arrow_to(life, key), false);
    }
    return arrived(life, key);
}

HandAnswer hand_go(Life *life, const char *key) {
    bool shift = chance_percent(&life->robot->chance, 30);
    for (int i = 0; i < HAND_TRIES; i++) {
        bool near = tab_to(life, key, shift);
        bool there = near && arrows_to(life, key);
        if (life->over || find_target(life, key) == NULL) {
            return HAND_CHANGED;
        }
        if (there) {
            return HAND_THERE;
        }
        shift = !shift;
    }
    return HAND_LOST;
}

void hand_back(Life *life) {
    static const char BACK[] = "kit:back";
    if (find_target(life, BACK) != NULL && hand_go(life, BACK) == HAND_THERE) {
        hand_key(life, "Return", false);
    }
}

// --- What to do there ---

static const char *const TEXTS[] = {
    "a",
    "Hello, it works again.",
    "192.168.1.20",
    "-1",
    "0",
    "\"quoted\" 'twice' \\ {n} %s </b>",
    "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D and \xD8\xB3\xD9\x84\xD8\xA7\xD9\x85",
    "\xF0\x9F\x98\x80\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xAC",
    "\xE0\xAA\x97\xE0\xAB\x81\xE0\xAA\x9C\xE0\xAA\xB0\xE0\xAA\xBE\xE0\xAA\xA4"
    "\xE0\xAB\x80",
    "Wmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwm",
    "One sentence after the other goes on and on. One sentence after the other "
    "goes on and on. One sentence after the other goes on and on. One sentence "
    "after the other goes on and on. One sentence after the other goes on.",
};

bool hand_types(uint32_t code) {
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++) {
        size_t size = strlen(TEXTS[i]);
        for (size_t at = 0; at < size;) {
            if (text_next(TEXTS[i], size, &at) == code) {
                return true;
            }
        }
    }
    return false;
}

// All of it selected and gone, then something typed or pasted; now and then
// it stays empty.
static void fill_in(Life *life) {
    Chance *chance = &life->robot->chance;
    keys_press(life, "a", false, true);
    hand_key(life, "Backspace", false);
    if (life->over || chance_percent(chance, 15)) {
        return;
    }
    const char *text =
        TEXTS[chance_below(chance, sizeof TEXTS / sizeof *TEXTS)];
    if (chance_percent(chance, 20)) {
        keys_paste(life, "two\nlines");
    } else {
        keys_type(life, text);
    }
    if (!life->over && chance_percent(chance, 30)) {
        hand_key(life, "Left", chance_percent(chance, 50));
        hand_key(life, "Delete", false);
    }
}

// A few keys that move what has the focus.
static void move(Life *life) {
    static const char *const KEYS[] = {"Left", "Right", "Up",    "Down",
                                       "Home", "End",   "PageUp"};
    Chance *chance = &life->robot->chance;
    size_t times = 1 + chance_below(chance, 3);
    for (size_t i = 0; i < times; i++) {
        hand_key(life, KEYS[chance_below(chance, sizeof KEYS / sizeof *KEYS)],
                 false);
    }
}

static bool is_one_of(const char *kind, const char *const *kinds) {
    for (; *kinds != NULL; kinds++) {
        if (strcmp(kind, *kinds) == 0) {
            return true;
        }
    }
    return false;
}

void hand_act(Life *life) {
    static const char *const TYPED[] = {"field", NULL};
    static const char *const MOVED[] = {"slider", "stepper", "select",
                                        "tab",    "option",  NULL};
    Chance *chance = &life->robot->chance;
    char focus[HAND_KEY];
    focus_of(life, focus);
    const Json *target = find_target(life, focus);
    char kind[32];
    snprintf(kind, sizeof kind, "%s",
             json_string(json_get(target, "kind"), ""));
    if (is_one_of(kind, TYPED)) {
        fill_in(life);
        return;
    }
    hand_key(life, chance_percent(chance, 70) ? "Return" : "Space", false);
    if (is_one_of(kind, MOVED)) {
        move(life);
    } else if (strcmp(kind, "drag") == 0) {
        move(life);
        hand_key(life, "Return", false);
    }
}
