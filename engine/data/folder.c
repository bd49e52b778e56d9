// folder.c: see folder.h.
#include "data/folder.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/os.h"
#include "data/whole.h"
#include "data/zipcheck.h"

typedef struct Folder {
    Files *files;
    const char *root;
    StreamOpen *open;
    Error *err;
} Folder;

static bool read_file(Folder *f, const char *name, const char *path) {
    Files *files = f->files;
    const char *why = zipcheck_name(name);
    if (why != NULL) {
        return error_set(f->err, "%s %s; rename it or take it out.", path, why);
    }
    if (files->count >= ZIP_MAX_ENTRIES - 1) {
        return error_set(f->err, "%s has more than %d files.", f->root,
                         ZIP_MAX_ENTRIES - 1);
    }
    Stream *stream = f->open(path, f->err);
    if (stream == NULL) {
        return false;
    }
    size_t size = 0;
    unsigned char *bytes = NULL;
    if (whole_size(stream, ZIP_MAX_FILE, path, &size, f->err)) {
        if (size > ZIP_MAX_TOTAL - files->total) {
            error_set(f->err, "%s is bigger than 64 MiB in all.", f->root);
        } else {
            bytes = whole_read(stream, size, path, f->err);
        }
    }
    stream->close(stream);
    return bytes != NULL && files_add(files, name, bytes, size, f->err);
}

static bool read_folder(Folder *f, const char *folder, const char *path);

// `folder` is the name of the folder in the bundle, "" for the root.
static bool read_entry(Folder *f, const char *folder, const char *path,
                       const char *entry) {
    bool root = folder[0] == '\0';
    if (entry[0] == '.' || (root && strcmp(entry, "tests") == 0)) {
        return true;
    }
    char *name = root ? mem_string(entry) : os_join(folder, entry);
    char *full = os_join(path, entry);
    bool ok = name != NULL && full != NULL;
    if (!ok) {
        error_memory(f->err);
    } else if (strlen(name) > ZIP_MAX_NAME) {
        ok = error_set(f->err, "%s is too long for a name; shorten it.", full);
    } else {
        switch (os_kind(full, false)) {
        case OS_FILE:
            ok = read_file(f, name, full);
            break;
        case OS_FOLDER:
            ok = read_folder(f, name, full);
            break;
        default:
            ok = error_set(f->err,
                           "%s is neither a file nor a folder; put the file "
                           "itself there.",
                           full);
        }
    }
    free(name);
    free(full);
    return ok;
}

// How deep it goes is bounded by the length of a name.
static bool read_folder(Folder *f, const char *folder, const char *path) {
    OsList list = {0};
    if (!os_list(path, &list, f->err)) {
        return false;
    }
    bool ok = true;
    for (size_t i = 0; ok && i < list.count; i++) {
        ok = read_entry(f, folder, path, list.names[i]);
    }
    os_list_free(&list);
    return ok;
}

static bool check_twins(const Files *files, const char *path, Error *err) {
    const char **names = mem_new(files->count, sizeof *names);
    if (names == NULL) {
        return error_memory(err);
    }
    for (size_t i = 0; i < files->count; i++) {
        names[i] = files->list[i].name;
    }
    const char *twin = zipcheck_twin(names, files->count);
    free(names);
    return twin == NULL ||
           error_set(err,
                     "%s has two files called %s but for capital letters; "
                     "rename one.",
                     path, twin);
}

bool folder_read(const char *path, StreamOpen *open, Files *files, Error *err) {
    Folder folder = {files, path, open, err};
    bool ok = read_folder(&folder, "", path);
    files_sort(files);
    return ok && check_twins(files, path, err);
}
