// command_replay.c: plays journals again and compares their ends.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/commands.h"
#include "app/home.h"
#include "app/library.h"
#include "app/player.h"
#include "base/memory.h"
#include "base/os.h"

// Where an activity is looked for, in this order.
typedef struct Finder {
    const char *given; // --activity; NULL: look
    Home home;
    Library library;
} Finder;

// The caller frees it; NULL when there is none.
static char *find_activity(const Finder *finder, const char *id) {
    if (finder->given != NULL) {
        return mem_string(finder->given);
    }
    char *folder = os_join("activities", id);
    if (folder == NULL || os_kind(folder, true) == OS_FOLDER) {
        return folder;
    }
    free(folder);
    const LibraryItem *item = library_find(&finder->library, id);
    return item == NULL ? NULL : mem_string(item->path);
}

// What is expected must be there; what is there beyond that is no matter.
// On a difference `where` holds the way to it.
static bool agrees(const Json *expected, const Json *found, Buffer *where) {
    if (json_kind(expected) == JSON_OBJECT) {
        for (const Json *e = json_first(expected); e; e = json_next(e)) {
            size_t mark = where->size;
            buffer_format(where, ".%s", json_name(e));
            if (!agrees(e, json_get(found, json_name(e)), where)) {
                return false;
            }
            where->size = mark;
        }
        return json_kind(found) == JSON_OBJECT;
    }
    if (json_kind(expected) == JSON_ARRAY) {
        const Json *f = json_first(found);
        size_t i = 0;
        for (const Json *e = json_first(expected); e; e = json_next(e)) {
            size_t mark = where->size;
            buffer_format(where, "[%zu]", ++i);
            if (!agrees(e, f, where)) {
                return false;
            }
            where->size = mark;
            f = json_next(f);
        }
        return json_count(expected) == json_count(found);
    }
    return json_equal(expected, found);
}

// The end of the run as a test describes it.
static Json *end_of(Activity *activity, Error *err) {
    Json *end = json_new_object();
    Json *model = activity_model(activity, err);
    Json *outcome = model == NULL ? NULL : activity_outcome(activity, err);
    bool ok = outcome != NULL;
    ok = json_put(end, "model", model) && ok;
    ok = json_put(end, "outcome", outcome) && ok;
    if (!ok) {
        json_free(end);
        return NULL;
    }
    return end;
}

static bool compare(const char *path, const Journal *journal,
                    Activity *activity, Error *err) {
    Json *end = end_of(activity, err);
    if (end == NULL) {
        return false;
    }
    Buffer where = {0};
    buffer_text(&where, "expect");
    bool ok = journal->expect == NULL || agrees(journal->expect, end, &where);
    if (!ok) {
        Buffer text = {0};
        buffer_text(&text, "It ends so:\n");
        json_print(end, &text);
        error_set(err, "%s ends otherwise than expected, at %.200s.", path,
                  where.bytes == NULL ? "its end" : where.bytes);
        error_detail(err, text.bytes == NULL ? "" : text.bytes);
        buffer_free(&text);
    }
    buffer_free(&where);
    json_free(end);
    return ok;
}

// 0 it ends as expected, 1 it does not, 2 it cannot be read.
static int replay(const Finder *finder, const char *path,
                  const Options *options, Error *err) {
    Journal *journal = library_journal(path, err);
    if (journal == NULL) {
        return 2;
    }
    int code = 2;
    Player player = {0};
    char *activity = find_activity(finder, journal->activity);
    if (activity == NULL) {
        error_set(err,
                  "%s: there is no activity called %s on the shelf or "
                  "in ./activities.",
                  path, journal->activity);
    } else if (!player_open(&player, activity, journal, options, NULL, err)) {
        Error why = *err;
        error_set(err, "%s: %.400s", path, why.text);
        error_detail(err, why.detail);
    } else if (compare(path, journal, player.activity, err)) {
        printf("%s: %zu events, ends as %s\n", path, journal->count,
               journal->expect == NULL ? "it does (nothing is expected)"
                                       : "expected");
        code = 0;
    } else {
        code = 1;
    }
    player_close(&player);
    free(activity);
    journal_free(journal);
    return code;
}

int command_replay(const Options *options) {
    Error err = {0};
    Finder finder = {.given = options->activity};
    if (!home_find(&finder.home, false, &err) ||
        !library_list(&finder.home, &finder.library, &err)) {
        home_leave(&finder.home);
        return command_failed(&err);
    }
    int worst = 0;
    for (int i = 0; i < options->path_count; i++) {
        int code = replay(&finder, options->paths[i], options, &err);
        if (code != 0) {
            command_failed(&err);
        }
        worst = code > worst ? code : worst;
    }
    library_free(&finder.library);
    home_leave(&finder.home);
    return worst;
}
