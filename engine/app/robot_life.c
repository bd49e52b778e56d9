// robot_life.c: see robot_life.h.
#include "app/robot_life.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/robot_cost.h"
#include "base/memory.h"

static void hung(void *ctx) {
    (void)ctx;
    fputs("kitbag: The activity cannot be stopped any other way, so all "
          "ends here.\n",
          stderr);
    _Exit(1);
}

static void on_line(void *ctx, int64_t seq, const char *line, bool waits) {
    (void)waits;
    Life *life = ctx;
    size_t at = (size_t)seq - 1;
    if (at == life->count) {
        char **grown =
            mem_grow(life->lines, life->count, &life->room, sizeof *grown);
        if (grown == NULL) {
            return;
        }
        life->lines = grown;
        life->lines[life->count++] = NULL;
    }
    if (at < life->count) {
        free(life->lines[at]);
        life->lines[at] = mem_string(line);
    }
}

static void on_snapshot(void *ctx, int64_t seq, const void *bytes,
                        size_t size) {
    Life *life = ctx;
    buffer_clear(&life->saved);
    buffer_add(&life->saved, bytes, size);
    life->saved_at = life->saved.failed ? 0 : seq;
}

// A model is saved after 1, 2, 4, 8... events, to take the run up from there.
static void save_now_and_then(Life *life) {
    Error err = {0};
    int64_t count = run_count(life->run);
    bool due = (count & (count - 1)) == 0;
    if (due && !run_snapshot(life->run, &err)) {
        life_stopped(life, NULL, &err);
    }
}

// --- What is found ---

static void add_event(const Life *life, const Json *event, Buffer *out) {
    Json *line = json_copy(event);
    if (json_put(line, "t", json_new_number((double)(int64_t)life->now))) {
        journal_print_event(out, line);
    }
    json_free(line);
}

bool life_journal(const Life *life, const Json *event, Buffer *out) {
    const Card *card = bundle_card(life->robot->bundle);
    journal_print_header(out, card->id, card->version, life->seed,
                         life->options);
    for (size_t i = 0; i < life->count; i++) {
        buffer_text(out, life->lines[i] == NULL ? "" : life->lines[i]);
        buffer_byte(out, '\n');
    }
    if (event != NULL) {
        add_event(life, event, out);
    }
    return !out->failed;
}

void life_found(Life *life, const Finding *finding, const Json *event) {
    Buffer journal = {0};
    Finding here = *finding;
    here.screen = here.screen == NULL ? life_page(life) : here.screen;
    life_journal(life, event, &journal);
    report_add(life->robot->report, &here, &journal);
    buffer_free(&journal);
}

static const char *id_of(const Json *event) {
    return json_string(json_get(event, "id"),
                       json_string(json_get(event, "kind"), NULL));
}

// Reports a sentence of the script floor, without the activity's name before
// it and the full stop behind it.
static void found_error(Life *life, const char *kind, const char *settings,
                        const Json *event, const Error *err) {
    const char *why = strstr(err->text, " stopped: ");
    char text[sizeof err->text];
    snprintf(text, sizeof text, "%s", why == NULL ? err->text : why + 10);
    size_t size = strlen(text);
    if (size > 0 && text[size - 1] == '.') {
        text[size - 1] = '\0';
    }
    Finding finding = {.kind = kind,
                       .control = id_of(event),
                       .settings = settings,
                       .text = text};
    life_found(life, &finding, event);
}

void life_stopped(Life *life, const char *settings, const Error *err) {
    found_error(life, "error", settings, NULL, err);
    life->over = true;
}

static void found_slow(Life *life, const char *kind, const Json *event,
                       double ms, int most) {
    char text[80];
    snprintf(text, sizeof text, "it takes %.0f ms, more than %d", ms, most);
    Finding finding = {.kind = kind, .control = id_of(event), .text = text};
    if (ms > 0) {
        life_found(life, &finding, NULL);
    }
}

const char *life_page(const Life *life) {
    return json_string(json_get(life->look, "page"), "");
}

const char *life_ending(const Life *life) {
    return json_string(json_get(life->outcome, "ending"), NULL);
}

// --- The model ---

static bool saved(Life *life, Buffer *out, Error *err) {
    buffer_clear(out);
    return activity_save(life->activity, out, err);
}

static bool equal(const Buffer *a, const Buffer *b) {
    return a->size == b->size && memcmp(a->bytes, b->bytes, a->size) == 0;
}

static void swap(Buffer *a, Buffer *b) {
    Buffer c = *a;
    *a = *b;
    *b = c;
}

static void check_survives(Life *life, const Json *event) {
    Error err = {0};
    Buffer again = {0};
    Finding finding = {.kind = "unsaved",
                       .control = id_of(event),
                       .text = "the model is another one after it was saved "
                               "and loaded"};
    if (!activity_load(life->activity, life->model.bytes, life->model.size,
                       &err) ||
        !saved(life, &again, &err)) {
        found_error(life, "unsaved", NULL, event, &err);
        life->over = true;
    } else if (!equal(&again, &life->model)) {
        life_found(life, &finding, NULL);
        life->over = true;
    }
    buffer_free(&again);
}

// Takes note of the model after an event. False: it is not plain.
static bool take_model(Life *life, const Json *event) {
    Error err = {0};
    Buffer now = {0};
    if (!saved(life, &now, &err)) {
        found_error(life, "unplain", NULL, event, &err);
        buffer_free(&now);
        life->over = true;
        return false;
    }
    life->changed = !equal(&now, &life->model);
    swap(&now, &life->model);
    buffer_free(&now);
    if (life->changed) {
        check_survives(life, event);
    }
    return !life->over;
}

// --- Looking ---

void life_check_pure(Life *life) {
    Error err = {0};
    Buffer now = {0};
    bool plain = saved(life, &now, &err);
    if (plain && equal(&now, &life->model)) {
        buffer_free(&now);
        return;
    }
    Finding finding = {.kind = "impure-view",
                       .text = "the view changes the model"};
    life_found(life, &finding, NULL);
    if (!activity_load(life->activity, life->model.bytes, life->model.size,
                       NULL)) {
        life->over = true;
    }
    buffer_free(&now);
}

static void take_look(Life *life) {
    Error err = {0};
    Json *look = activity_audit(life->activity, "look", NULL, &err);
    if (look == NULL) {
        life_stopped(life, NULL, &err);
        return;
    }
    json_free(life->look);
    life->look = look;
}

static void take_outcome(Life *life) {
    Error err = {0};
    Json *outcome = activity_outcome(life->activity, &err);
    if (outcome == NULL) {
        life_stopped(life, NULL, &err);
        return;
    }
    json_free(life->outcome);
    life->outcome = outcome;
}

static void draw(Life *life) {
    Error err = {0};
    EyeFrame frame = {0};
    if (!eye_draw(&life->robot->eye, life->now, &frame, &err)) {
        life_stopped(life, NULL, &err);
        return;
    }
    found_slow(life, "slow-frame", NULL, cost_of_frame(life, frame.cpu),
               COST_FRAME);
}

void life_look(Life *life) {
    take_look(life);
    if (!life->over) {
        draw(life);
    }
}

// The view of a new model, and what it says.
static void show(Life *life) {
    Error err = {0};
    double began = eye_cpu();
    if (!eye_show(&life->robot->eye, run_can_back(life->run), &err)) {
        life_stopped(life, NULL, &err);
        return;
    }
    double cost = eye_cpu() - began;
    life_look(life);
    found_slow(life, "slow-view", NULL, cost_of_view(life, cost), COST_ANSWER);
    life_check_pure(life);
    if (!life->over) {
        take_outcome(life);
    }
}

// --- Events ---

static bool is_kind(const Json *event, const char *kind) {
    return strcmp(json_string(json_get(event, "kind"), ""), kind) == 0;
}

void life_event(Life *life, const Json *event) {
    Error err = {0};
    Buffer before = {0};
    bool back = is_kind(event, "back");
    buffer_add(&before, life->model.bytes, life->model.size);
    life->robot->covered.events++;
    double began = eye_cpu();
    if (!run_event(life->run, event, (int64_t)life->now, &err)) {
        life->changed = false;
        found_error(life, "error", NULL, event, &err);
    } else if (take_model(life, event)) {
        save_now_and_then(life);
        if (!back) {
            double cost = eye_cpu() - began;
            found_slow(life, "slow-update", event,
                       cost_of_update(life, &before, event, cost), COST_ANSWER);
        }
        show(life);
    }
    buffer_free(&before);
}

void life_ticks(Life *life, int64_t count) {
    Error err = {0};
    for (int64_t i = 0; i < count && !life->over; i++) {
        if (!run_tick(life->run, (int64_t)life->now, &err)) {
            life_stopped(life, NULL, &err);
        }
    }
    if (!life->over && take_model(life, NULL)) {
        show(life);
    }
}

// --- Beginning and end ---

static bool open_run(Life *life, Error *err) {
    const ActivitySpec spec = {.bundle = life->robot->bundle,
                               .pen = screen_pen(life->robot->eye.screen),
                               .lang = life->robot->options->lang,
                               .hung = hung};
    RunKeeper keeper = {.line = on_line, .snapshot = on_snapshot, .ctx = life};
    life->activity = activity_new(&spec, err);
    life->run =
        life->activity == NULL ? NULL : run_new(life->activity, &keeper, err);
    return life->run != NULL &&
           run_start(life->run, life->seed, life->options, err) &&
           eye_use(&life->robot->eye, life->activity, err);
}

bool life_open(Life *life, Robot *robot, uint64_t seed, const Json *options,
               Error *err) {
    *life = (Life){.robot = robot, .seed = seed, .options = options};
    robot->covered.lives++;
    if (!open_run(life, err)) {
        life_stopped(life, NULL, err);
        return false;
    }
    if (take_model(life, NULL)) {
        show(life);
    }
    return !life->over;
}

void life_close(Life *life) {
    eye_use(&life->robot->eye, NULL, NULL);
    run_free(life->run);
    activity_free(life->activity);
    for (size_t i = 0; i < life->count; i++) {
        free(life->lines[i]);
    }
    free(life->lines);
    buffer_free(&life->model);
    buffer_free(&life->saved);
    json_free(life->look);
    json_free(life->outcome);
    *life = (Life){0};
}
