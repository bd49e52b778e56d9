// command_new.c: new: a small working activity to start from. It is made of
// the files in assets/template, which are an activity themselves.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/commands.h"
#include "base/buffer.h"
#include "base/embedded.h"
#include "base/memory.h"
#include "base/os.h"
#include "data/card.h"

#define TEMPLATE "assets/template/"

// What the template is called in its own files.
static const char TEMPLATE_ID[] = "my-activity";
static const char TEMPLATE_TITLE[] = "My activity";

enum { TITLE_ROOM = 64 };

// The path without the slashes at its end; the caller frees it. NULL: memory
// ran out.
static char *folder_of(const char *path) {
    size_t size = strlen(path);
    while (size > 1 && path[size - 1] == '/') {
        size--;
    }
    return mem_copy(path, size);
}

static const char *last_part(const char *folder) {
    const char *slash = strrchr(folder, '/');
    return slash == NULL ? folder : slash + 1;
}

// "black-screen" makes "Black screen".
static void title_of(const char *id, char title[TITLE_ROOM]) {
    snprintf(title, TITLE_ROOM, "%s", id);
    for (char *c = title; *c != '\0'; c++) {
        *c = *c == '-' ? ' ' : *c;
    }
    if (title[0] >= 'a' && title[0] <= 'z') {
        title[0] = (char)(title[0] - 'a' + 'A');
    }
}

// Adds the text with the activity's own name in place of the template's.
static bool fill_in(Buffer *out, const char *text, const char *id,
                    const char *title) {
    while (*text != '\0') {
        if (strncmp(text, TEMPLATE_ID, strlen(TEMPLATE_ID)) == 0) {
            buffer_text(out, id);
            text += strlen(TEMPLATE_ID);
        } else if (strncmp(text, TEMPLATE_TITLE, strlen(TEMPLATE_TITLE)) == 0) {
            buffer_text(out, title);
            text += strlen(TEMPLATE_TITLE);
        } else {
            buffer_byte(out, *text++);
        }
    }
    return !out->failed;
}

// Writes a file and the folder it lies in.
static bool write_file(const char *folder, const char *name, const Buffer *text,
                       Error *err) {
    char *path = os_join(folder, name);
    if (path == NULL) {
        return error_memory(err);
    }
    char *slash = strrchr(path, '/');
    *slash = '\0';
    bool ok = os_make_folder(path, err);
    *slash = '/';
    ok = ok && os_write_file(path, text->bytes, text->size, err);
    free(path);
    return ok;
}

static bool write_all(const char *folder, Error *err) {
    const char *id = last_part(folder);
    char title[TITLE_ROOM];
    title_of(id, title);
    Buffer text = {0};
    bool ok = true;
    const Embedded *file = NULL;
    for (size_t i = 0; ok && (file = embedded_at(i)) != NULL; i++) {
        if (strncmp(file->name, TEMPLATE, strlen(TEMPLATE)) != 0) {
            continue;
        }
        const char *name = file->name + strlen(TEMPLATE);
        buffer_clear(&text);
        ok = (fill_in(&text, (const char *)file->bytes, id, title) ||
              error_memory(err)) &&
             write_file(folder, name, &text, err);
        if (ok) {
            printf("%s/%s\n", folder, name);
        }
    }
    buffer_free(&text);
    return ok;
}

static bool may_be_made(const char *folder, Error *err) {
    if (!card_valid_id(last_part(folder))) {
        return error_set(err,
                         "%s is not a name for an activity: 2 to 32 of a to "
                         "z, 0 to 9 and single hyphens within.",
                         last_part(folder));
    }
    if (os_kind(folder, false) != OS_NOTHING) {
        return error_set(err, "%s is there already; choose another name.",
                         folder);
    }
    return true;
}

int command_new(const Options *options) {
    Error err = {0};
    char *folder = folder_of(options->paths[0]);
    bool ok = folder != NULL
                  ? may_be_made(folder, &err) && write_all(folder, &err)
                  : error_memory(&err);
    if (ok) {
        printf("\nA small activity that works; begin with %s/main.lua.\n"
               "See it change as you write:  kitbag play %s --watch\n"
               "Let a robot look for faults: kitbag check %s\n",
               folder, folder, folder);
    }
    free(folder);
    return ok ? 0 : command_failed(&err);
}
