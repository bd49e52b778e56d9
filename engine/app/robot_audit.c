// robot_audit.c: see robot_audit.h.
#include "app/robot_audit.h"

#include <stdio.h>
#include <string.h>

#include "app/robot_flash.h"
#include "app/robot_keys.h"
#include "app/robot_lint.h"
#include "app/robot_words.h"

enum {
    AUDIT_NAME = 64,  // bytes of how a sight is called in the report
    AUDIT_STEP = 25,  // ms between the frames of a second
    AUDIT_CARET = 512 // pixels that a blinking caret may change
};

static const Sight AS_IT_IS = {.name = NULL};

static void found(Life *life, const Sight *sight, const char *kind,
                  const char *control, const char *text) {
    Finding finding = {.kind = kind,
                       .control = control,
                       .settings = sight->name,
                       .text = text};
    life_found(life, &finding, NULL);
}

// Reports the faults that one function of kit.audit finds.
static void add_faults(Life *life, const Sight *sight, const char *what) {
    Error err = {0};
    Json *list = activity_audit(life->robot->eye.activity, what, NULL, &err);
    if (list == NULL) {
        life_stopped(life, sight->name, &err);
        return;
    }
    for (const Json *f = json_first(list); f != NULL; f = json_next(f)) {
        found(life, sight, json_string(json_get(f, "kind"), ""),
              json_string(json_get(f, "control"), NULL),
              json_string(json_get(f, "text"), ""));
    }
    json_free(list);
}

// Draws later and later what should stand still.
static void check_still(Life *life, const Sight *sight) {
    static const int LATER[] = {70, 400, 1000};
    Error err = {0};
    for (size_t i = 0; i < sizeof LATER / sizeof *LATER; i++) {
        EyeFrame frame = {0};
        if (!eye_draw(&life->robot->eye, life->now + LATER[i], &frame, &err)) {
            life_stopped(life, sight->name, &err);
            return;
        }
        if (frame.damage > AUDIT_CARET) {
            found(life, sight, "motion", NULL,
                  "something moves although motion is reduced");
            return;
        }
    }
}

// False when the screen cannot be shown so.
static bool look_so(Life *life, const Sight *sight) {
    Error err = {0};
    EyeFrame frame = {0};
    Eye *eye = &life->robot->eye;
    if (eye_settle(eye, sight, &err) &&
        eye_show(eye, run_can_back(life->run), &err) &&
        eye_draw(eye, life->now, &frame, &err)) {
        life_check_pure(life);
        return !life->over;
    }
    life_stopped(life, sight->name, &err);
    return false;
}

// Whether what the room sees is looked at, not the laptop.
static bool in_room(const Life *life) {
    return life->robot->eye.activity != life->activity;
}

// Names a sight for the report so that it tells what was looked at.
static void name_sight(const Life *life, Sight *sight, char name[AUDIT_NAME]) {
    if (in_room(life)) {
        snprintf(name, AUDIT_NAME, "projector%s%s",
                 sight->name == NULL ? "" : ": ",
                 sight->name == NULL ? "" : sight->name);
        sight->name = name;
    }
}

// The screen in a language that the activity has a catalogue of.
static void audit_language(Life *life, const char *tag) {
    char name[AUDIT_NAME];
    Sight sight = {.name = tag, .lang = tag};
    name_sight(life, &sight, name);
    if (look_so(life, &sight)) {
        add_faults(life, &sight, "boxes");
    }
    if (!life->over) {
        add_faults(life, &sight, "lacking");
    }
    if (!life->over) {
        words_check(life, &sight);
    }
}

static void audit_languages(Life *life) {
    const Bundle *bundle = life->robot->bundle;
    for (size_t i = 0; i < bundle_count(bundle) && !life->over; i++) {
        char tag[LINT_TAG];
        if (lint_language(bundle_at(bundle, i), tag)) {
            audit_language(life, tag);
        }
    }
}

static void audit_sight(Life *life, const Sight *sight) {
    if (!look_so(life, sight)) {
        return;
    }
    if (sight->theme == NULL) {
        add_faults(life, sight, "boxes");
    }
    if (sight->lang != NULL && !life->over) {
        add_faults(life, sight, "unworded");
    }
    if (sight->still && !life->over) {
        check_still(life, sight);
    } else if (!life->over) {
        words_check(life, sight);
    }
}

// What is looked at now, with every setting.
static void audit_sights(Life *life) {
    static const Sight SIGHTS[] = {
        {.name = NULL},
        {.name = "200 %", .text = 200},
        {.name = "dark", .theme = "dark"},
        {.name = "contrast", .theme = "contrast"},
        {.name = "qps-long", .lang = "qps-long"},
        {.name = "qps-rtl", .lang = "qps-rtl"},
        {.name = "reduced motion", .still = true},
    };
    for (size_t i = 0; i < sizeof SIGHTS / sizeof *SIGHTS && !life->over; i++) {
        char name[AUDIT_NAME];
        Sight sight = SIGHTS[i];
        name_sight(life, &sight, name);
        if (sight.text == 0 || !in_room(life)) { // no reader's affair there
            audit_sight(life, &sight);
        }
    }
    audit_languages(life);
}

// Looks at what the room sees from here on, or at the laptop again.
static void turn(Life *life, bool room) {
    Error err = {0};
    Eye *eye = &life->robot->eye;
    Activity *to =
        room ? activity_room(life->activity, screen_pen(eye->screen), &err)
             : life->activity;
    if (to == NULL || !eye_use(eye, to, &err)) {
        life_stopped(life, NULL, &err);
    }
}

void audit_screen(Life *life) {
    audit_sights(life);
    if (!life->over && activity_projects(life->activity)) {
        turn(life, true);
        audit_sights(life);
        turn(life, false);
    }
    if (!life->over && look_so(life, &AS_IT_IS)) {
        life_look(life);
    }
}

// Whether what is looked at wants to be drawn again.
static bool wants_more(Life *life) {
    EyeFrame frame = {.wait = -1};
    return eye_draw(&life->robot->eye, life->now, &frame, NULL) &&
           frame.wait >= 0;
}

bool audit_moves(Life *life) {
    bool moves = activity_ticks(life->activity, NULL) > 0 || wants_more(life);
    if (!moves && activity_projects(life->activity)) {
        turn(life, true);
        moves = !life->over && wants_more(life);
        turn(life, false);
    }
    return moves;
}

// Lets a second go by in front of what is looked at.
static void watch_second(Life *life) {
    Eye *eye = &life->robot->eye;
    Flash *flash = flash_new(eye->canvas.width, eye->canvas.height);
    Error err = {0};
    EyeFrame frame = {0};
    char page[64];
    snprintf(page, sizeof page, "%s", life_page(life));
    for (int ms = 0; flash != NULL && ms < 1000; ms += AUDIT_STEP) {
        keys_wait(life, AUDIT_STEP);
        bool same = !life->over && strcmp(page, life_page(life)) == 0;
        if (!same || !eye_draw(eye, life->now, &frame, &err)) {
            break;
        }
        flash_take(flash, &eye->canvas);
    }
    if (flash != NULL && flash_is(flash)) {
        char name[AUDIT_NAME];
        Sight sight = AS_IT_IS;
        name_sight(life, &sight, name);
        found(life, &sight, "flash", NULL,
              "it flashes more than three times a second");
    }
    flash_free(flash);
}

void audit_second(Life *life) {
    watch_second(life);
    if (!life->over && activity_projects(life->activity)) {
        turn(life, true);
        watch_second(life);
        turn(life, false);
    }
}
