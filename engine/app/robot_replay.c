// robot_replay.c: see robot_replay.h.
#include "app/robot_replay.h"

#include <stdio.h>
#include <string.h>

static void found(Life *life, const char *text) {
    Finding finding = {.kind = "not-replayable", .screen = "", .text = text};
    life_found(life, &finding, NULL);
}

// Adds the way to the first place where two values differ. False: nowhere.
static bool differs(const Json *a, const Json *b, Buffer *where) {
    JsonKind kind = json_kind(a);
    if (kind != json_kind(b) || json_count(a) != json_count(b)) {
        return true;
    }
    if (kind != JSON_OBJECT && kind != JSON_ARRAY) {
        return !json_equal(a, b);
    }
    size_t i = 0;
    for (const Json *j = json_first(a); j != NULL; j = json_next(j), i++) {
        size_t mark = where->size;
        const char *name = json_name(j);
        if (name != NULL) {
            buffer_format(where, ".%s", name);
        } else {
            buffer_format(where, "[%zu]", i + 1);
        }
        const Json *other = name != NULL ? json_get(b, name) : json_at(b, i);
        if (differs(j, other, where)) {
            return true;
        }
        where->size = mark;
    }
    return false;
}

// Reports when two values are not the same. True: they are.
static bool compare(Life *life, const char *how, const char *name,
                    const Json *a, const Json *b) {
    Buffer where = {0};
    buffer_text(&where, name);
    bool differ = differs(a, b, &where);
    if (differ) {
        char text[200];
        snprintf(text, sizeof text, "%s it ends otherwise, at %.120s", how,
                 where.bytes == NULL ? name : where.bytes);
        found(life, text);
    }
    buffer_free(&where);
    return !differ;
}

static void compare_ends(Life *life, const char *how, Activity *again,
                         Error *err) {
    Buffer bytes = {0};
    if (!activity_save(again, &bytes, err)) {
        found(life, err->text);
    } else if (bytes.size != life->model.size ||
               memcmp(bytes.bytes, life->model.bytes, bytes.size) != 0) {
        Json *ours = activity_model(life->activity, err);
        Json *theirs = activity_model(again, err);
        if (compare(life, how, "model", ours, theirs)) {
            char text[80];
            snprintf(text, sizeof text, "%s it has other random numbers", how);
            found(life, text);
        }
        json_free(ours);
        json_free(theirs);
    } else {
        Json *outcome = activity_outcome(again, err);
        compare(life, how, "outcome", life->outcome, outcome);
        json_free(outcome);
    }
    buffer_free(&bytes);
}

// `saved`: as in run_resume.
static void play_again(Life *life, const char *how, const Journal *journal,
                       const RunSaved *saved) {
    Error err = {0};
    const ActivitySpec spec = {.bundle = life->robot->bundle,
                               .lang = life->robot->options->lang};
    Activity *again = activity_new(&spec, &err);
    Run *run = again == NULL ? NULL : run_new(again, NULL, &err);
    if (run != NULL && run_resume(run, journal, saved, &err)) {
        compare_ends(life, how, again, &err);
    } else {
        found(life, err.text);
    }
    run_free(run);
    activity_free(again);
}

void replay_life(Life *life) {
    Error err = {0};
    Buffer text = {0};
    life_journal(life, NULL, &text);
    Journal *journal =
        text.failed ? NULL
                    : journal_parse(text.bytes, text.size, "its journal", &err);
    if (journal != NULL) {
        const RunSaved saved = {.bytes = life->saved.bytes,
                                .size = life->saved.size,
                                .seq = life->saved_at};
        play_again(life, "played again", journal, NULL);
        play_again(life, "taken up from a saved model", journal, &saved);
    } else {
        found(life, err.text);
    }
    journal_free(journal);
    buffer_free(&text);
}
