// os.h: what the standard C library lacks, one file per system (os_posix.c).
// Paths are UTF-8; '/' separates on every system.
#ifndef BASE_OS_H
#define BASE_OS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

typedef enum OsKind { OS_NOTHING, OS_FILE, OS_FOLDER, OS_OTHER } OsKind;

// What stands at the path itself; a symbolic link is OS_OTHER, unless
// `follow`.
OsKind os_kind(const char *path, bool follow);

typedef struct OsList {
    char **names; // of the entries, without "." and "..", sorted by byte
    size_t count;
} OsList;

// Returns false and fills *err when the folder cannot be read.
bool os_list(const char *path, OsList *list, Error *err);
void os_list_free(OsList *list);

// Makes the folder and those above it; fine when it is there already.
bool os_make_folder(const char *path, Error *err);

// Writes a whole file: new name, synced, renamed over the old one, folder
// synced. The old content stays until the new one is safe.
bool os_write_file(const char *path, const void *bytes, size_t size,
                   Error *err);
bool os_remove(const char *path);

// Holds `path` (made if needed) against every other process until os_unlock
// or the end of this one and of its children, but not of other programs that
// they start. *busy tells "another has it".
// Returns a handle >= 0, or -1.
int os_lock(const char *path, bool *busy);
void os_unlock(int handle);

// Seconds and nanoseconds in one number; 0 when the file is not there.
int64_t os_changed(const char *path);

// Seconds since 1970, for a person to read; never for a model.
int64_t os_now(void);

// "today, 14:05", "yesterday, 09:10" or "12 November, 11:00", local time.
void os_when(int64_t then, int64_t now, char *out, size_t room);

// Whether a person reads stderr as it comes.
bool os_terminal(void);

// The folder the program's own file stands in, and the folder `name` in the
// place this system has for a user's data (not made). NULL when there is
// none or memory ran out. The caller frees them.
char *os_program_folder(void);
char *os_user_folder(const char *name);

// The same path from the root on, without links. NULL when nothing is there
// or memory ran out. The caller frees it.
char *os_absolute(const char *path);

// Whether this system finds a program of that name when it is asked to start
// it.
bool os_finds(const char *program);

// `folder`/`name`, or NULL when memory ran out. The caller frees it.
char *os_join(const char *folder, const char *name);

#endif
