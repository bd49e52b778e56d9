// robot_runs.c: see robot_runs.h.
#include "app/robot_runs.h"

#include <stdlib.h>
#include <string.h>

#include "app/library.h"
#include "base/memory.h"
#include "base/os.h"

enum { RUNS_UP = 4 }; // folders above the activity's that are looked in

// The folder that the path stands in, or is. The caller frees it.
static char *folder_of(const char *path) {
    char *folder = mem_string(path);
    if (folder == NULL || os_kind(path, true) == OS_FOLDER) {
        return folder;
    }
    char *slash = strrchr(folder, '/');
    if (slash != NULL) {
        *slash = '\0';
        return folder;
    }
    free(folder);
    return mem_string(".");
}

// tests/runs/ID in the folder, when it is there. The caller frees it.
static char *runs_in(const char *folder, const char *id) {
    char *tests = os_join(folder, "tests/runs");
    char *runs = tests == NULL ? NULL : os_join(tests, id);
    free(tests);
    if (runs != NULL && os_kind(runs, true) != OS_FOLDER) {
        free(runs);
        return NULL;
    }
    return runs;
}

// The caller frees it; NULL: there are none.
static char *find_runs(const char *path, const char *id) {
    char *folder = folder_of(path);
    char *runs = NULL;
    for (int i = 0; folder != NULL && runs == NULL && i < RUNS_UP; i++) {
        char *above = os_join(folder, "..");
        free(folder);
        folder = above;
        runs = folder == NULL ? NULL : runs_in(folder, id);
    }
    free(folder);
    return runs;
}

static bool is_journal(const char *name) {
    const char *dot = strrchr(name, '.');
    return dot != NULL && strcmp(dot, ".journal") == 0;
}

static void refuse(Robot *robot, const char *name, const Error *err) {
    Finding finding = {.kind = "run", .control = name, .text = err->text};
    report_add(robot->report, &finding, NULL);
}

static void read_run(Robot *robot, const char *path) {
    Error err = {0};
    Journal *journal = library_journal(path, &err);
    if (journal == NULL ||
        !library_fits(bundle_card(robot->bundle), journal, &err)) {
        journal_free(journal);
        refuse(robot, path, &err);
        return;
    }
    robot->runs[robot->run_count++] = journal;
}

bool runs_read(Robot *robot) {
    char *folder = find_runs(robot->path, bundle_card(robot->bundle)->id);
    if (folder == NULL) {
        return true;
    }
    OsList list;
    bool ok = os_list(folder, &list, NULL);
    robot->runs = ok ? mem_new(list.count + 1, sizeof *robot->runs) : NULL;
    for (size_t i = 0; robot->runs != NULL && i < list.count; i++) {
        char *path =
            is_journal(list.names[i]) ? os_join(folder, list.names[i]) : NULL;
        if (path != NULL) {
            read_run(robot, path);
        }
        free(path);
    }
    ok = ok && robot->runs != NULL;
    os_list_free(&list);
    free(folder);
    return ok;
}

void runs_free(Robot *robot) {
    for (size_t i = 0; i < robot->run_count; i++) {
        journal_free(robot->runs[i]);
    }
    free(robot->runs);
    robot->runs = NULL;
    robot->run_count = 0;
}

static void play_line(Life *life, const Json *line) {
    Json *event = json_copy(line);
    double t = json_number(json_get(line, "t"), life->now);
    life->now = t > life->now ? t : life->now;
    if (strcmp(json_string(json_get(line, "kind"), ""), "tick") == 0) {
        double n = 1;
        json_integer(json_get(line, "n"), 1, JOURNAL_MAX_TICKS, &n);
        life_ticks(life, (int64_t)n);
    } else if (event != NULL) {
        life_event(life, event);
    }
    json_free(event);
}

void runs_play(Life *life, const Journal *run, size_t count,
               void (*visit)(Life *life)) {
    for (size_t i = 0; i < count && !life->over; i++) {
        play_line(life, run->events[i]);
        if (!life->over) {
            visit(life);
        }
    }
}
