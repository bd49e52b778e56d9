// reading.c: see reading.h.
#include "app/reading.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/writer.h"
#include "base/memory.h"

struct Reading {
    Store *store;
    Look look;
    Writer *writer; // NULL until something is changed
};

static void take_text(Look *look, const char *text) {
    Json *json = json_parse(text, strlen(text), NULL);
    look_take(look, json);
    json_free(json);
}

Reading *reading_new(Store *store, const Options *options, const char *session,
                     Error *err) {
    Reading *reading = mem_new(1, sizeof *reading);
    if (reading == NULL) {
        error_memory(err);
        return NULL;
    }
    reading->store = store;
    reading->look = look_of(options);
    char *kept = store_setting(store, READING_SETTING, NULL);
    if (kept != NULL) {
        take_text(&reading->look, kept);
    }
    free(kept);
    look_override(&reading->look, options);
    if (session[0] != '\0') {
        take_text(&reading->look, session);
    }
    reading->look.lasts = store_lasts(store);
    return reading;
}

void reading_free(Reading *reading) {
    if (reading != NULL) {
        writer_free(reading->writer);
        free(reading);
    }
}

const Look *reading_look(const Reading *reading) {
    return &reading->look;
}

static void keep(Reading *reading, const char *text) {
    if (reading->writer == NULL) {
        reading->writer = writer_new(reading->store, 0, NULL);
    }
    if (reading->writer != NULL) {
        writer_setting(reading->writer, READING_SETTING, text);
    }
}

bool reading_change(Reading *reading, const Json *settings, char *text,
                    size_t size) {
    look_take(&reading->look, settings);
    Json *all = look_settings(&reading->look);
    Buffer line = {0};
    bool ok = all != NULL && json_print(all, &line) && line.size < size;
    if (ok) {
        memcpy(text, line.bytes, line.size + 1);
        keep(reading, text);
    }
    buffer_free(&line);
    json_free(all);
    return ok;
}
