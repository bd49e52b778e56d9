// robot.c: see robot.h. The robot has many lives: some from the beginning
// with other chances, some from within the activity's own runs.
#include "app/robot.h"

#include <stdio.h>
#include <stdlib.h>

#include "app/library.h"
#include "app/robot_hand.h"
#include "app/robot_keys.h"
#include "app/robot_life.h"
#include "app/robot_lint.h"
#include "app/robot_replay.h"
#include "app/robot_runs.h"
#include "app/robot_visit.h"
#include "base/os.h"

enum {
    ROBOT_EVENTS = 1000,
    ROBOT_SHORTEST = 25,
    ROBOT_LEAST = 5,
    ROBOT_PATIENCE = 3
};

static void show_progress(const Robot *robot, size_t played, size_t of) {
    if (os_terminal()) {
        fprintf(stderr, "\r%s: %zu of %zu events, %zu findings ",
                bundle_card(robot->bundle)->id, played, of,
                report_count(robot->report));
    }
}

// --- One life ---

static void try_control(Life *life, const char *key) {
    switch (hand_go(life, key)) {
    case HAND_THERE: {
        uint64_t screen = visit_try(life, key);
        hand_act(life);
        if (!life->over) {
            life_look(life);
            visit_tried(life, screen);
        }
        break;
    }
    case HAND_LOST:
        visit_lost(life, key);
        break;
    case HAND_CHANGED:
        break;
    }
}

// Some seconds in which nothing is pressed.
static void sit_still(Life *life) {
    size_t seconds = 1 + chance_below(&life->robot->chance, 5);
    for (size_t i = 0; i < seconds && !life->over; i++) {
        keys_wait(life, 1000);
    }
}

// Something else than to press a control. False: it is time for that.
static bool digress(Life *life) {
    Chance *chance = &life->robot->chance;
    bool light = visit_light(life);
    bool stuck = light && (!visit_open(life) || chance_percent(chance, 30));
    if (stuck || chance_percent(chance, 3)) {
        hand_key(life, "Escape", false);
    } else if (chance_percent(chance, 1)) {
        hand_key(life, chance_percent(chance, 50) ? "F1" : "F2", false);
    } else if (chance_percent(chance, 3)) {
        sit_still(life);
    } else if (chance_percent(chance, 4) || !visit_open(life)) {
        hand_back(life);
    } else {
        return false;
    }
    if (!life->over) {
        life_look(life);
    }
    return true;
}

static void step(Life *life) {
    char key[VISIT_KEY];
    if (!digress(life) && visit_pick(life, key)) {
        try_control(life, key);
    }
    if (!life->over) {
        visit_screen(life);
    }
}

// Goes on for so many events, until an ending is enough.
static void live(Life *life, size_t events) {
    Robot *robot = life->robot;
    size_t end = robot->covered.events + events;
    size_t patience = ROBOT_PATIENCE * events;
    while (!life->over && robot->covered.events < end && patience-- > 0) {
        step(life);
        bool ended = !life->over && life_ending(life) != NULL;
        if (ended && chance_percent(&robot->chance, 30)) {
            break;
        }
    }
}

// A life from the beginning, or (run not NULL) from within a run.
static void one_life(Robot *robot, uint64_t seed, const Journal *run,
                     size_t known, size_t events) {
    Error err = {0};
    Life life;
    const Json *options = run == NULL ? robot->picked : run->options;
    if (life_open(&life, robot, run == NULL ? seed : run->seed, options,
                  &err)) {
        visit_screen(&life);
        runs_play(&life, run, known, visit_screen);
        live(&life, events);
        if (!life.over) {
            replay_life(&life);
        }
    }
    life_close(&life);
}

// --- All lives ---

// Every run of the activity's own is played to its end and a little further;
// then lives from the beginning take turns with lives from within a run.
static void play(Robot *robot, size_t events) {
    size_t length = events / 16 > ROBOT_SHORTEST ? events / 16 : ROBOT_SHORTEST;
    size_t played = 0;
    for (size_t i = 0; played < events || i <= robot->run_count; i++) {
        const Journal *run = NULL;
        size_t known = 0;
        if (i > 0 && i <= robot->run_count) {
            run = robot->runs[i - 1];
            known = run->count;
        } else if (i % 2 == 0 && i > 0 && robot->run_count > 0) {
            run = robot->runs[chance_below(&robot->chance, robot->run_count)];
            known = chance_below(&robot->chance, run->count + 1);
        }
        size_t before = robot->covered.events + known;
        one_life(robot, robot->options->seed + i, run, known,
                 i == 0 ? events / 4 + 1 : length);
        size_t lived = robot->covered.events - before;
        played += lived > ROBOT_LEAST && lived < events ? lived : ROBOT_LEAST;
        show_progress(robot, played, events);
    }
}

static bool open_robot(Robot *robot, const char *fonts, const char *folder,
                       Error *err) {
    robot->bundle = library_open(robot->path, err);
    robot->picked =
        robot->bundle == NULL ? NULL : look_options(robot->options, err);
    if (robot->picked == NULL) {
        return false;
    }
    robot->report = report_new(bundle_card(robot->bundle), folder, err);
    return robot->report != NULL &&
           eye_open(&robot->eye, robot->bundle, fonts, robot->options, err) &&
           (runs_read(robot) || error_memory(err));
}

static void close_robot(Robot *robot) {
    runs_free(robot);
    seen_free(&robot->tried);
    seen_free(&robot->screens);
    seen_free(&robot->pages);
    seen_free(&robot->endings);
    seen_free(&robot->slow);
    eye_close(&robot->eye);
    report_free(robot->report);
    json_free(robot->picked);
    bundle_free(robot->bundle);
}

int robot_check(const Options *options, const char *path, const char *fonts,
                const char *folder, Error *err) {
    Robot robot = {
        .options = options, .path = path, .chance = {.at = options->seed}};
    bool ok = open_robot(&robot, fonts, folder, err);
    if (ok && lint_files(&robot)) {
        play(&robot,
             options->events > 0 ? (size_t)options->events : ROBOT_EVENTS);
        lint_pages(&robot);
        lint_endings(&robot);
    }
    if (os_terminal()) {
        fprintf(stderr, "\r\033[K");
    }
    bool json = (options->given & OPTION_JSON) != 0;
    ok = ok && report_print(robot.report, &robot.covered, json, err);
    int code = !ok ? 2 : report_count(robot.report) > 0 ? 1 : 0;
    close_robot(&robot);
    return code;
}
