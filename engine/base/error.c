// error.c: sentences of bounded length, never cut inside a character.
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"

// What is quoted from a file must not reach a terminal as a command.
static void tame(char *text) {
    for (; *text != '\0'; text++) {
        if ((unsigned char)*text < ' ' || *text == 0x7F) {
            *text = ' ';
        }
    }
}

bool error_set(Error *err, const char *format, ...) {
    if (err == NULL) {
        return false;
    }
    va_list args;
    va_start(args, format);
    vsnprintf(err->text, sizeof err->text, format, args);
    va_end(args);
    err->text[text_whole(err->text, strlen(err->text))] = '\0';
    tame(err->text);
    err->detail[0] = '\0';
    return false;
}

bool error_detail(Error *err, const char *detail) {
    if (err != NULL) {
        snprintf(err->detail, sizeof err->detail, "%s", detail);
        err->detail[text_whole(err->detail, strlen(err->detail))] = '\0';
    }
    return false;
}

bool error_memory(Error *err) {
    return error_set(err, "This laptop ran out of memory; close other "
                          "programs and try again.");
}
