// os_posix.c: os.h for Linux and other POSIX systems.
#include "base/os.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/memory.h"

OsKind os_kind(const char *path, bool follow) {
    struct stat info;
    int failed = follow ? stat(path, &info) : lstat(path, &info);
    if (failed != 0) {
        return OS_NOTHING;
    }
    if (S_ISREG(info.st_mode)) {
        return OS_FILE;
    }
    return S_ISDIR(info.st_mode) ? OS_FOLDER : OS_OTHER;
}

static int by_byte(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool add_name(OsList *list, size_t *room, const char *name) {
    char **grown =
        mem_grow(list->names, list->count, room, sizeof *list->names);
    if (grown == NULL) {
        return false;
    }
    list->names = grown;
    list->names[list->count] = mem_string(name);
    return list->names[list->count++] != NULL;
}

bool os_list(const char *path, OsList *list, Error *err) {
    *list = (OsList){0};
    DIR *folder = opendir(path);
    if (folder == NULL) {
        return error_set(err, "%s cannot be read (%s).", path, strerror(errno));
    }
    bool ok = true;
    size_t room = 0;
    for (struct dirent *e; ok && (e = readdir(folder)) != NULL;) {
        if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0) {
            ok = add_name(list, &room, e->d_name);
        }
    }
    closedir(folder);
    if (!ok) {
        os_list_free(list);
        return error_memory(err);
    }
    if (list->count > 1) {
        qsort(list->names, list->count, sizeof *list->names, by_byte);
    }
    return true;
}

void os_list_free(OsList *list) {
    for (size_t i = 0; i < list->count; i++) {
        free(list->names[i]);
    }
    free(list->names);
    *list = (OsList){0};
}

bool os_make_folder(const char *path, Error *err) {
    if (os_kind(path, true) == OS_FOLDER) {
        return true;
    }
    char *copy = mem_string(path);
    if (copy == NULL) {
        return error_memory(err);
    }
    bool ok = true;
    for (char *p = copy + 1; ok; p++) {
        if (*p == '/' || *p == '\0') {
            char kept = *p;
            *p = '\0';
            ok = mkdir(copy, 0755) == 0 || errno == EEXIST;
            *p = kept;
            if (kept == '\0') {
                break;
            }
        }
    }
    free(copy);
    if (!ok || os_kind(path, true) != OS_FOLDER) {
        return error_set(err, "The folder %s cannot be made (%s).", path,
                         strerror(errno));
    }
    return true;
}

static bool write_all(int file, const char *bytes, size_t size) {
    while (size > 0) {
        ssize_t wrote = write(file, bytes, size);
        if (wrote < 0 && errno == EINTR) {
            continue;
        }
        if (wrote <= 0) {
            return false;
        }
        bytes += wrote;
        size -= (size_t)wrote;
    }
    return true;
}

// A rename is only safe on the disk when its folder is.
static void sync_folder_of(const char *path) {
    char *folder = mem_string(path);
    if (folder == NULL) {
        return;
    }
    char *slash = strrchr(folder, '/');
    if (slash != NULL) {
        slash[slash == folder ? 1 : 0] = '\0';
    }
    int handle = open(slash == NULL ? "." : folder, O_RDONLY | O_CLOEXEC);
    if (handle >= 0) {
        fsync(handle);
        close(handle);
    }
    free(folder);
}

bool os_write_file(const char *path, const void *bytes, size_t size,
                   Error *err) {
    size_t room = strlen(path) + 8;
    char *fresh = mem_new(room, 1);
    if (fresh == NULL) {
        return error_memory(err);
    }
    snprintf(fresh, room, "%s.part", path);
    int file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    bool ok = file >= 0 && write_all(file, bytes, size) && fsync(file) == 0;
    int why = errno;
    if (file >= 0) {
        close(file);
    }
    if (ok && rename(fresh, path) != 0) {
        ok = false;
        why = errno;
    }
    if (ok) {
        sync_folder_of(path);
    } else {
        error_set(err, "%s cannot be written (%s).", path, strerror(why));
        if (file >= 0) {
            unlink(fresh);
        }
    }
    free(fresh);
    return ok;
}

bool os_remove(const char *path) {
    return remove(path) == 0;
}

int os_lock(const char *path, bool *busy) {
    *busy = false;
    int handle = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (handle < 0) {
        return -1;
    }
    if (flock(handle, LOCK_EX | LOCK_NB) != 0) {
        *busy = errno == EWOULDBLOCK;
        close(handle);
        return -1;
    }
    return handle;
}

void os_unlock(int handle) {
    if (handle >= 0) {
        close(handle);
    }
}

int64_t os_changed(const char *path) {
    struct stat info;
    if (stat(path, &info) != 0) {
        return 0;
    }
    return (int64_t)info.st_mtim.tv_sec * 1000000000 + info.st_mtim.tv_nsec;
}

bool os_terminal(void) {
    return isatty(STDERR_FILENO) == 1;
}

int64_t os_now(void) {
    return (int64_t)time(NULL);
}

void os_when(int64_t then, int64_t now, char *out, size_t room) {
    static const char *const months[] = {
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    time_t a = (time_t)then;
    time_t b = (time_t)now;
    struct tm day;
    struct tm today;
    localtime_r(&a, &day);
    localtime_r(&b, &today);
    int gap = today.tm_yday - day.tm_yday;
    bool same_year = today.tm_year == day.tm_year;
    if (same_year && gap >= 0 && gap <= 1) {
        snprintf(out, room, "%s, %02d:%02d", gap == 0 ? "today" : "yesterday",
                 day.tm_hour, day.tm_min);
    } else {
        snprintf(out, room, "%d %s, %02d:%02d", day.tm_mday, months[day.tm_mon],
                 day.tm_hour, day.tm_min);
    }
}

char *os_program_folder(void) {
    char path[4096];
    ssize_t size = readlink("/proc/self/exe", path, sizeof path - 1);
    if (size <= 0) {
        return NULL;
    }
    path[size] = '\0';
    char *slash = strrchr(path, '/');
    if (slash == NULL || slash == path) {
        return mem_string("/");
    }
    *slash = '\0';
    return mem_string(path);
}

// $XDG_DATA_HOME, or ~/.local/share (the XDG Base Directory Specification).
char *os_user_folder(const char *name) {
    const char *data = getenv("XDG_DATA_HOME");
    if (data != NULL && data[0] == '/') {
        return os_join(data, name);
    }
    const char *home = getenv("HOME");
    if (home == NULL || home[0] != '/') {
        return NULL;
    }
    char *share = os_join(home, ".local/share");
    char *folder = share == NULL ? NULL : os_join(share, name);
    free(share);
    return folder;
}

char *os_absolute(const char *path) {
    return realpath(path, NULL);
}

bool os_finds(const char *program) {
    char *path = mem_string(getenv("PATH"));
    bool found = false;
    char *rest = path;
    for (char *folder; !found && rest != NULL;) {
        folder = strsep(&rest, ":");
        char *file = os_join(folder[0] == '\0' ? "." : folder, program);
        found = file != NULL && os_kind(file, true) == OS_FILE &&
                access(file, X_OK) == 0;
        free(file);
    }
    free(path);
    return found;
}

char *os_join(const char *folder, const char *name) {
    size_t room = strlen(folder) + strlen(name) + 2;
    char *path = mem_new(room, 1);
    if (path != NULL) {
        snprintf(path, room, "%s/%s", folder, name);
    }
    return path;
}
