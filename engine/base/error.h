// error.h: what went wrong, in one sentence for the person at the laptop.
#ifndef BASE_ERROR_H
#define BASE_ERROR_H

#include <stdbool.h>

// Lives on the caller's stack; start it as `Error err = {0}`. `text` is one
// sentence that names the file or thing and says what to do; `detail` is for
// authors and technicians (a traceback, a library's own words) and may be "".
typedef struct Error {
    char text[512];
    char detail[4096];
} Error;

// Fills err->text (cut at a whole UTF-8 character if too long) and empties
// the detail. err may be NULL. Always returns false, so that a failing
// function can end with `return error_set(err, ...)`.
__attribute__((format(printf, 2, 3))) bool error_set(Error *err,
                                                     const char *format, ...);

// Replaces the detail; text stays. Always returns false.
bool error_detail(Error *err, const char *detail);

// The sentence for an allocation that failed. Always returns false.
bool error_memory(Error *err);

#endif
