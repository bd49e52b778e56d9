// robot_visit.c: see robot_visit.h.
#include "app/robot_visit.h"

#include <stdio.h>
#include <string.h>

#include "app/robot_audit.h"

enum {
    VISIT_KINDS = 12,  // screens of one page that are audited
    VISIT_SECONDS = 3, // screens of one page of which a second is watched
    VISIT_LOST = 20    // tries that one which is out of reach counts for
};

static const Json *first_target(const Life *life) {
    return json_first(json_get(life->look, "targets"));
}

static const char *key_of(const Json *target) {
    return json_string(json_get(target, "key"), "");
}

// What stands in the bar of every page.
static bool is_ours(const Json *target) {
    static const char *const OURS[] = {"kit:back", "kit:leave", "kit:settings"};
    for (size_t i = 0; i < sizeof OURS / sizeof *OURS; i++) {
        if (strcmp(key_of(target), OURS[i]) == 0) {
            return true;
        }
    }
    return false;
}

// The kind of screen: its page and its own controls in any order.
static uint64_t screen_of(const Life *life) {
    uint64_t sum = seen_hash_text(0, life_page(life));
    for (const Json *t = first_target(life); t != NULL; t = json_next(t)) {
        sum += is_ours(t) ? 0 : seen_hash_text(0, key_of(t));
    }
    return sum == 0 ? 1 : sum;
}

static uint64_t page_hash(const Life *life, const char *what) {
    return seen_hash_text(seen_hash_text(0, what), life_page(life));
}

bool visit_open(const Life *life) {
    for (const Json *t = first_target(life); t != NULL; t = json_next(t)) {
        if (!is_ours(t)) {
            return true;
        }
    }
    return false;
}

bool visit_light(const Life *life) {
    return json_bool(json_get(life->look, "light"), false);
}

static bool rests(Life *life) {
    return life_ending(life) != NULL ||
           activity_ticks(life->activity, NULL) != 0;
}

static void dead_end(Life *life, const char *text) {
    Finding finding = {.kind = "dead-end", .text = text};
    life_found(life, &finding, NULL);
}

static void note_page(Life *life) {
    Robot *robot = life->robot;
    const char *ending = life_ending(life);
    seen_add(&robot->pages, seen_hash_text(0, life_page(life)));
    seen_add(
        &robot->pages,
        seen_hash_text(0, json_string(json_get(life->look, "projector"), "")));
    if (ending != NULL) {
        seen_add(&robot->endings, seen_hash_text(0, ending));
    }
}

void visit_screen(Life *life) {
    Robot *robot = life->robot;
    note_page(life);
    if (!visit_open(life) && !visit_light(life) && !rests(life)) {
        dead_end(life, "there is nothing to press but Back and Leave");
    }
    if (seen_add(&robot->screens, screen_of(life)) > 0) {
        return;
    }
    robot->covered.screens++;
    if (seen_add(&robot->screens, page_hash(life, "audit")) < VISIT_KINDS) {
        audit_screen(life);
    }
    if (!life->over && audit_moves(life) &&
        seen_add(&robot->screens, page_hash(life, "second")) < VISIT_SECONDS) {
        audit_second(life);
    }
}

// --- Trying ---

static uint64_t tried_hash(uint64_t place, const char *key) {
    return seen_hash_text(place, key);
}

// The same, while it could still lead somewhere.
static uint64_t open_hash(uint64_t screen, const char *key) {
    return seen_hash_text(seen_hash_text(screen, "open"), key);
}

static uint64_t model_hash(const Life *life) {
    return seen_hash(0, life->model.bytes, life->model.size);
}

bool visit_pick(Life *life, char key[VISIT_KEY]) {
    const Seen *tried = &life->robot->tried;
    Chance *chance = &life->robot->chance;
    uint64_t model = model_hash(life);
    uint64_t screen = screen_of(life);
    bool any = chance_percent(chance, 15);
    unsigned least = 0;
    size_t equals = 0;
    for (const Json *t = first_target(life); t != NULL; t = json_next(t)) {
        if (is_ours(t)) {
            continue;
        }
        unsigned count =
            1000 * seen_count(tried, tried_hash(model, key_of(t))) +
            seen_count(tried, tried_hash(screen, key_of(t)));
        count = any ? 0 : count;
        if (equals == 0 || count < least) {
            least = count;
            equals = 0;
        }
        if (count == least && chance_below(chance, ++equals) == 0) {
            snprintf(key, VISIT_KEY, "%s", key_of(t));
        }
    }
    return equals > 0;
}

uint64_t visit_try(Life *life, const char *key) {
    Seen *tried = &life->robot->tried;
    uint64_t screen = screen_of(life);
    seen_add(tried, tried_hash(model_hash(life), key));
    seen_add(tried, tried_hash(screen, key));
    if (!rests(life)) {
        seen_add(tried, open_hash(screen, key));
    }
    life->changed = false;
    return screen;
}

static uint64_t moved_hash(uint64_t screen) {
    return seen_hash_text(screen, "it led somewhere");
}

static bool all_tried(const Life *life, uint64_t screen) {
    const Seen *tried = &life->robot->tried;
    for (const Json *t = first_target(life); t != NULL; t = json_next(t)) {
        if (!is_ours(t) &&
            seen_count(tried, open_hash(screen, key_of(t))) == 0) {
            return false;
        }
    }
    return visit_open(life);
}

void visit_tried(Life *life, uint64_t screen) {
    Seen *tried = &life->robot->tried;
    if (life->changed || screen_of(life) != screen) {
        seen_add(tried, moved_hash(screen));
    } else if (seen_count(tried, moved_hash(screen)) == 0 &&
               all_tried(life, screen) && !visit_light(life) && !rests(life)) {
        dead_end(life, "nothing that can be pressed here changes anything");
    }
}

// Two controls of one id: that is found, and what Tab does there follows.
static bool has_twin(const Life *life) {
    for (const Json *a = first_target(life); a != NULL; a = json_next(a)) {
        for (const Json *b = json_next(a); b != NULL; b = json_next(b)) {
            if (strcmp(key_of(a), key_of(b)) == 0) {
                return true;
            }
        }
    }
    return false;
}

void visit_lost(Life *life, const char *key) {
    uint64_t here = tried_hash(model_hash(life), key);
    for (int i = 0; i < VISIT_LOST; i++) {
        seen_add(&life->robot->tried, here);
    }
    if (!has_twin(life)) {
        Finding finding = {.kind = "keyboard",
                           .control = key,
                           .text = "neither Tab nor the arrows lead there"};
        life_found(life, &finding, NULL);
    }
}
