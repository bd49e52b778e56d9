// robot_lint.c: see robot_lint.h.
#include "app/robot_lint.h"

#include <stdio.h>
#include <string.h>

static void found(Robot *robot, const char *kind, const char *screen,
                  const char *control, const char *text) {
    Finding finding = {
        .kind = kind, .screen = screen, .control = control, .text = text};
    report_add(robot->report, &finding, NULL);
}

static bool ends_with(const char *name, const char *end) {
    size_t size = strlen(name);
    size_t tail = strlen(end);
    return size > tail && strcmp(name + size - tail, end) == 0;
}

static bool is_lua(const BundleFile *file) {
    return ends_with(file->name, ".lua");
}

bool lint_language(const BundleFile *file, char tag[LINT_TAG]) {
    static const char FOLDER[] = "words/";
    size_t lead = sizeof FOLDER - 1;
    size_t size = strlen(file->name);
    if (strncmp(file->name, FOLDER, lead) != 0 ||
        !ends_with(file->name, ".po") || size - lead - 3 >= LINT_TAG) {
        return false;
    }
    snprintf(tag, LINT_TAG, "%.*s", (int)(size - lead - 3), file->name + lead);
    return true;
}

// An activity only to ask things of its script. NULL: that is a finding.
static Activity *open_script(Robot *robot) {
    Error err = {0};
    const ActivitySpec spec = {.bundle = robot->bundle,
                               .pen = screen_pen(robot->eye.screen),
                               .lang = robot->options->lang};
    Activity *activity = activity_new(&spec, &err);
    if (activity == NULL) {
        found(robot, "error", NULL, "main.lua", err.text);
    }
    return activity;
}

// What kit.words says of a language's catalogues.
static void check_language(Robot *robot, Activity *activity, const char *tag) {
    Error err = {0};
    Json *list = activity_language(activity, tag, &err)
                     ? activity_audit(activity, "catalogues", NULL, &err)
                     : NULL;
    if (list == NULL) {
        found(robot, "catalogue", NULL, tag, err.text);
    }
    for (const Json *f = json_first(list); f != NULL; f = json_next(f)) {
        found(robot, "catalogue", NULL,
              json_string(json_get(f, "control"), NULL),
              json_string(json_get(f, "text"), ""));
    }
    json_free(list);
}

bool lint_files(Robot *robot) {
    if (json_count(bundle_card(robot->bundle)->endings) == 0) {
        found(robot, "card", NULL, "kit.json",
              "it names no endings, so nobody can say that all are reached");
    }
    Activity *activity = open_script(robot);
    if (activity == NULL) {
        return false;
    }
    for (size_t i = 0; i < bundle_count(robot->bundle); i++) {
        const BundleFile *file = bundle_at(robot->bundle, i);
        Error err = {0};
        if (is_lua(file) && !activity_compile(activity, file, &err)) {
            found(robot, "error", NULL, file->name, err.text);
        }
        char tag[LINT_TAG];
        if (lint_language(file, tag)) {
            check_language(robot, activity, tag);
        }
    }
    activity_free(activity);
    return true;
}

// --- Pages ---

static Json *pages_of(Activity *activity, const BundleFile *file, Error *err) {
    Json *about = json_new_object();
    Json *pages = NULL;
    if (json_put(about, "source",
                 json_new_string((const char *)file->bytes, file->size))) {
        pages = activity_audit(activity, "pages", about, err);
    }
    json_free(about);
    return pages;
}

static void count_page(Robot *robot, Seen *named, const char *page) {
    uint64_t hash = seen_hash_text(0, page);
    if (seen_add(named, hash) > 0) {
        return;
    }
    robot->covered.pages_named++;
    if (seen_count(&robot->pages, hash) > 0) {
        robot->covered.pages++;
    } else {
        found(robot, "page", page, NULL,
              "nobody reached this page, neither the robot nor the runs in "
              "tests/runs");
    }
}

void lint_pages(Robot *robot) {
    Seen named = {0};
    Activity *activity = open_script(robot);
    for (size_t i = 0; activity && i < bundle_count(robot->bundle); i++) {
        const BundleFile *file = bundle_at(robot->bundle, i);
        Error err = {0};
        Json *pages = is_lua(file) ? pages_of(activity, file, &err) : NULL;
        for (const Json *p = json_first(pages); p; p = json_next(p)) {
            count_page(robot, &named, json_string(p, ""));
        }
        json_free(pages);
    }
    activity_free(activity);
    seen_free(&named);
}

void lint_endings(Robot *robot) {
    const Json *endings = bundle_card(robot->bundle)->endings;
    for (const Json *e = json_first(endings); e != NULL; e = json_next(e)) {
        const char *name = json_string(e, "");
        robot->covered.endings_named++;
        if (seen_count(&robot->endings, seen_hash_text(0, name)) > 0) {
            robot->covered.endings++;
        } else {
            found(robot, "ending", NULL, name,
                  "nobody reached this ending, neither the robot nor the runs "
                  "in tests/runs");
        }
    }
}
