// command_runs.c: what is kept on this laptop, for a technician and tests.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/commands.h"
#include "app/home.h"
#include "base/os.h"
#include "data/json.h"
#include "data/store.h"

static bool put_events(Json *json, Store *store, int64_t run, Error *err) {
    StoreLoad kept;
    if (!store_load(store, run, &kept, err)) {
        return false;
    }
    Json *events = json_new_array();
    bool ok = events != NULL;
    for (size_t i = 0; ok && i < kept.count; i++) {
        ok = json_add(events,
                      json_parse(kept.lines[i], strlen(kept.lines[i]), NULL));
    }
    store_load_free(&kept);
    return (json_put(json, "events", events) && ok) || error_memory(err);
}

static bool print_json(const StoreRun *run, Store *store, Error *err) {
    Json *json = json_new_object();
    const char *outcome = run->outcome == NULL ? "null" : run->outcome;
    bool ok =
        json_put(json, "run", json_new_number((double)run->run)) &&
        json_put(json, "activity", json_new_text(run->activity)) &&
        json_put(json, "version", json_new_text(run->version)) &&
        json_put(json, "seed", json_new_number((double)run->seed)) &&
        json_put(json, "options",
                 json_parse(run->options, strlen(run->options), NULL)) &&
        json_put(json, "seat", json_new_text(run->seat)) &&
        json_put(json, "finished", json_new_bool(run->finished)) &&
        json_put(json, "outcome", json_parse(outcome, strlen(outcome), NULL));
    ok = ok ? put_events(json, store, run->run, err) : error_memory(err);
    Buffer text = {0};
    if (ok && json_print(json, &text)) {
        puts(text.bytes);
    }
    buffer_free(&text);
    json_free(json);
    return ok;
}

static void print_line(const StoreRun *run) {
    char when[64];
    os_when(run->touched, os_now(), when, sizeof when);
    printf("%-10s %-12s %-8s %-9s %s\n", run->seat, run->activity, run->version,
           run->finished ? "finished" : "open", when);
}

static bool print_all(Store *store, bool json, Error *err) {
    StoreRuns runs;
    if (!store_runs(store, NULL, &runs, err)) {
        return false;
    }
    bool ok = true;
    for (size_t i = 0; ok && i < runs.count; i++) {
        if (json) {
            ok = print_json(&runs.runs[i], store, err);
        } else {
            print_line(&runs.runs[i]);
        }
    }
    store_runs_free(&runs);
    return ok;
}

int command_runs(const Options *options) {
    Error err = {0};
    Home home;
    if (!home_find(&home, false, &err)) {
        return command_failed(&err);
    }
    char *folder = home_kept(&home);
    Store *store = folder == NULL ? NULL : store_open(folder, &err);
    bool ok = folder == NULL; // nothing kept, nothing to list
    if (store != NULL) {
        ok = print_all(store, (options->given & OPTION_JSON) != 0, &err);
    }
    store_free(store);
    free(folder);
    home_leave(&home);
    return ok ? 0 : command_failed(&err);
}
