// robot_report.c: see robot_report.h.
#include "app/robot_report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/os.h"
#include "data/json.h"

enum { REPORT_MOST = 500 }; // distinct findings; then it is clear enough

typedef struct Entry {
    char *kind, *screen, *control, *text; // "" for what does not apply
    char *journal;                        // its path; NULL: none
    Buffer settings;                      // "200 %, dark"
    bool always;                          // it needs no particular settings
    size_t times;
} Entry;

struct Report {
    const Card *card;
    char *folder; // of this activity's journals
    Entry *entries;
    size_t count, room;
    size_t journals;
    Error failure; // of memory or the disk, told at the end
};

static void remove_old(const char *folder) {
    OsList list;
    if (os_kind(folder, true) != OS_FOLDER || !os_list(folder, &list, NULL)) {
        return;
    }
    for (size_t i = 0; i < list.count; i++) {
        char *path = os_join(folder, list.names[i]);
        const char *dot = strrchr(list.names[i], '.');
        if (path != NULL && dot != NULL && strcmp(dot, ".journal") == 0) {
            os_remove(path);
        }
        free(path);
    }
    os_list_free(&list);
}

Report *report_new(const Card *card, const char *folder, Error *err) {
    Report *report = mem_new(1, sizeof *report);
    if (report == NULL ||
        (report->folder = os_join(folder, card->id)) == NULL) {
        report_free(report);
        error_memory(err);
        return NULL;
    }
    report->card = card;
    remove_old(report->folder);
    return report;
}

static void entry_free(Entry *entry) {
    free(entry->kind);
    free(entry->screen);
    free(entry->control);
    free(entry->text);
    free(entry->journal);
    buffer_free(&entry->settings);
}

void report_free(Report *report) {
    if (report == NULL) {
        return;
    }
    for (size_t i = 0; i < report->count; i++) {
        entry_free(&report->entries[i]);
    }
    free(report->entries);
    free(report->folder);
    free(report);
}

static const char *or_empty(const char *text) {
    return text == NULL ? "" : text;
}

static bool same(const Entry *entry, const Finding *finding) {
    return strcmp(entry->kind, finding->kind) == 0 &&
           strcmp(entry->screen, or_empty(finding->screen)) == 0 &&
           strcmp(entry->control, or_empty(finding->control)) == 0;
}

static Entry *find(Report *report, const Finding *finding) {
    for (size_t i = 0; i < report->count; i++) {
        if (same(&report->entries[i], finding)) {
            return &report->entries[i];
        }
    }
    return NULL;
}

static void note_settings(Entry *entry, const char *settings) {
    const char *known = or_empty(entry->settings.bytes);
    entry->always = entry->always || settings == NULL;
    if (entry->always || strstr(known, settings) != NULL) {
        return;
    }
    if (entry->settings.size > 0) {
        buffer_text(&entry->settings, ", ");
    }
    buffer_text(&entry->settings, settings);
}

static void write_journal(Report *report, Entry *entry, const Buffer *text) {
    char name[32];
    snprintf(name, sizeof name, "%zu.journal", ++report->journals);
    entry->journal = os_join(report->folder, name);
    if (entry->journal == NULL || text->failed) {
        error_memory(&report->failure);
    } else if (os_make_folder(report->folder, &report->failure)) {
        os_write_file(entry->journal, text->bytes, text->size,
                      &report->failure);
    }
}

static Entry *add(Report *report, const Finding *finding) {
    Entry *grown = mem_grow(report->entries, report->count, &report->room,
                            sizeof *report->entries);
    if (grown == NULL) {
        error_memory(&report->failure);
        return NULL;
    }
    report->entries = grown;
    Entry *entry = &grown[report->count];
    *entry = (Entry){.kind = mem_string(finding->kind),
                     .screen = mem_string(or_empty(finding->screen)),
                     .control = mem_string(or_empty(finding->control)),
                     .text = mem_string(finding->text)};
    if (entry->kind == NULL || entry->screen == NULL ||
        entry->control == NULL || entry->text == NULL) {
        entry_free(entry);
        error_memory(&report->failure);
        return NULL;
    }
    report->count++;
    return entry;
}

void report_add(Report *report, const Finding *finding, const Buffer *journal) {
    Entry *entry = find(report, finding);
    if (entry == NULL && report->count < REPORT_MOST) {
        entry = add(report, finding);
        if (entry != NULL && journal != NULL) {
            write_journal(report, entry, journal);
        }
    }
    if (entry != NULL) {
        entry->times++;
        note_settings(entry, finding->settings);
    }
}

size_t report_count(const Report *report) {
    return report->count;
}

// The settings it needs; "" when it needs none.
static const char *settings_of(const Entry *entry) {
    return entry->always ? "" : or_empty(entry->settings.bytes);
}

// --- For a person ---

static void print_entry(const Entry *entry) {
    printf("  %s: ", entry->kind);
    if (entry->screen[0] != '\0') {
        printf("%s, ", entry->screen);
    }
    if (entry->control[0] != '\0') {
        printf("%s, ", entry->control);
    }
    printf("%s", entry->text);
    if (settings_of(entry)[0] != '\0') {
        printf(" (%s)", settings_of(entry));
    }
    if (entry->times > 1) {
        printf(", %zu times", entry->times);
    }
    printf("%s%s\n", entry->journal == NULL ? "" : "; ",
           or_empty(entry->journal));
}

static void print_plain(const Report *report, const Covered *covered) {
    printf("%s %s: ", report->card->id, report->card->version);
    if (report->count == 0) {
        printf("clean");
    } else {
        printf("%zu finding%s", report->count, report->count == 1 ? "" : "s");
    }
    printf("; %zu screens, %zu of %zu pages, %zu of %zu endings, %zu events "
           "in %zu runs\n",
           covered->screens, covered->pages, covered->pages_named,
           covered->endings, covered->endings_named, covered->events,
           covered->lives);
    for (size_t i = 0; i < report->count; i++) {
        print_entry(&report->entries[i]);
    }
}

// --- For a program ---

static bool put_text(Json *json, const char *name, const char *text) {
    return text == NULL || text[0] == '\0' ||
           json_put(json, name, json_new_text(text));
}

static bool put_count(Json *json, const char *name, size_t count) {
    return json_put(json, name, json_new_number((double)count));
}

// Prints and frees it.
static bool print_line(Json *json, bool whole) {
    Buffer text = {0};
    bool ok = whole && json_print(json, &text);
    if (ok) {
        puts(text.bytes);
    }
    buffer_free(&text);
    json_free(json);
    return ok;
}

static bool print_finding(const Report *report, const Entry *entry) {
    Json *json = json_new_object();
    bool ok = put_text(json, "activity", report->card->id) &&
              put_text(json, "kind", entry->kind) &&
              put_text(json, "screen", entry->screen) &&
              put_text(json, "control", entry->control) &&
              put_text(json, "settings", settings_of(entry)) &&
              put_text(json, "text", entry->text) &&
              put_count(json, "times", entry->times) &&
              put_text(json, "journal", entry->journal);
    return print_line(json, ok);
}

static bool print_json(const Report *report, const Covered *covered) {
    bool ok = true;
    for (size_t i = 0; ok && i < report->count; i++) {
        ok = print_finding(report, &report->entries[i]);
    }
    Json *json = json_new_object();
    bool whole = put_text(json, "activity", report->card->id) &&
                 put_text(json, "version", report->card->version) &&
                 put_count(json, "findings", report->count) &&
                 put_count(json, "screens", covered->screens) &&
                 put_count(json, "pages", covered->pages) &&
                 put_count(json, "pages_named", covered->pages_named) &&
                 put_count(json, "endings", covered->endings) &&
                 put_count(json, "endings_named", covered->endings_named) &&
                 put_count(json, "events", covered->events) &&
                 put_count(json, "runs", covered->lives);
    return print_line(json, whole) && ok;
}

bool report_print(const Report *report, const Covered *covered, bool json,
                  Error *err) {
    if (report->failure.text[0] != '\0') {
        *err = report->failure;
        return false;
    }
    if (!json) {
        print_plain(report, covered);
        return true;
    }
    return print_json(report, covered) || error_memory(err);
}
