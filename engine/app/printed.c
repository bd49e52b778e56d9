// printed.c: see printed.h.
#include "app/printed.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/paper.h"
#include "base/os.h"

#define FOLDER "printed"
#define ENDING ".html"
#define UNFINISHED ".html.part" // os_write_file was killed half-way

static bool ends_in(const char *name, const char *ending) {
    size_t size = strlen(name);
    size_t end = strlen(ending);
    return size >= end && strcmp(name + size - end, ending) == 0;
}

// Sticks have been everywhere: a link leads to what is not ours to delete.
static void delete_pages(const char *folder) {
    OsList list;
    if (os_kind(folder, false) != OS_FOLDER || !os_list(folder, &list, NULL)) {
        return;
    }
    for (size_t i = 0; i < list.count; i++) {
        const char *name = list.names[i];
        char *path = os_join(folder, name);
        bool page = ends_in(name, ENDING) || ends_in(name, UNFINISHED);
        if (page && path != NULL && os_kind(path, false) == OS_FILE) {
            os_remove(path);
        }
        free(path);
    }
    os_list_free(&list);
    os_remove(folder); // stays where something else lies in it
}

void printed_clear(const char *place) {
    char *folder = place == NULL ? NULL : os_join(place, FOLDER);
    if (folder != NULL) {
        delete_pages(folder);
    }
    free(folder);
}

// --- Writing ---

// "network-robin-2.html". Seats are words and numbers, see data/seat.h.
static bool add_name(Buffer *out, const Sitting *sitting) {
    buffer_format(out, "%s-", bundle_card(sitting_bundle(sitting))->id);
    for (const char *c = sitting_seat(sitting); *c != '\0'; c++) {
        bool capital = *c >= 'A' && *c <= 'Z';
        buffer_byte(out, *c == ' ' ? '-' : capital ? (char)(*c + 32) : *c);
    }
    return buffer_text(out, ENDING);
}

// Writes the page into place/FOLDER. Returns where it lies, from the root on;
// the caller frees it. NULL: it could not be written.
static char *write_page(const char *place, const char *name,
                        const Buffer *page) {
    char *folder = os_join(place, FOLDER);
    char *path = folder == NULL ? NULL : os_join(folder, name);
    char *whole = NULL;
    if (path != NULL && os_make_folder(folder, NULL) &&
        os_kind(folder, false) == OS_FOLDER &&
        os_write_file(path, page->bytes, page->size, NULL)) {
        whole = os_absolute(path);
    }
    free(path);
    free(folder);
    return whole;
}

// A path as RFC 8089 has it in a URL: what RFC 3986 does not leave as it is
// goes byte by byte.
static bool add_url(Buffer *out, const char *path) {
    static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    buffer_text(out, "file://");
    for (const char *c = path; *c != '\0'; c++) {
        if (strchr(plain, *c) != NULL) {
            buffer_byte(out, *c);
        } else {
            buffer_format(out, "%%%02X", (unsigned char)*c);
        }
    }
    return !out->failed;
}

static bool open_page(const char *path, PrintedOpen open, void *ctx) {
    Buffer url = {0};
    bool ok = add_url(&url, path) && open(ctx, url.bytes);
    buffer_free(&url);
    return ok;
}

// --- The whole way ---

static Json *told(const char *state, const char *path) {
    Json *json = json_new_object();
    if (!json_put(json, "state", json_new_text(state)) ||
        (path != NULL && !json_put(json, "path", json_new_text(path)))) {
        json_free(json);
        return NULL;
    }
    return json;
}

static bool make_page(Sitting *sitting, Buffer *page, Error *err) {
    const char *title = sitting_title(sitting);
    if (!activity_print(sitting_activity(sitting), title, page, err)) {
        return false;
    }
    return paper_harmless(page) ||
           error_set(err, "%s has tampered with how papers are made.", title);
}

static Json *write_and_open(const char *place, const Sitting *sitting,
                            const Buffer *page, PrintedOpen open, void *ctx) {
    Buffer name = {0};
    char *path = NULL;
    if (place != NULL && add_name(&name, sitting)) {
        path = write_page(place, name.bytes, page);
    }
    buffer_free(&name);
    if (path == NULL) {
        return told("unwritten", NULL);
    }
    Json *how = told(open_page(path, open, ctx) ? "open" : "closed", path);
    free(path);
    return how;
}

Json *printed_page(const char *place, Sitting *sitting, PrintedOpen open,
                   void *ctx, Error *err) {
    Buffer page = {0};
    Json *how = NULL;
    if (make_page(sitting, &page, err)) {
        how = write_and_open(place, sitting, &page, open, ctx);
    } else if (!activity_dead(sitting_activity(sitting))) {
        how = told("unmade", NULL);
    } else {
        buffer_free(&page);
        return NULL;
    }
    buffer_free(&page);
    if (how == NULL) {
        error_memory(err);
    }
    return how;
}
