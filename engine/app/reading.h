// reading.h: how somebody reads at this laptop: text size, theme, language
// and so on, from screen to screen and from day to day. It is the laptop's,
// not a pupil's, and no model knows of it.
#ifndef APP_READING_H
#define APP_READING_H

#include <stdbool.h>

#include "app/look.h"
#include "base/error.h"
#include "data/store.h"

typedef struct Reading Reading;

#define READING_SETTING "reading" // where the store keeps it, as JSON

// What the store keeps (read field by field: nothing in it is an error),
// overridden by the command line. `session`: what the last screen of this
// session read with, which goes before both; "" when there was none.
// All is borrowed. NULL only when memory ran out.
Reading *reading_new(Store *store, const Options *options, const char *session,
                     Error *err);

// Keeps what was changed, then frees.
void reading_free(Reading *reading);

// Stays at its place, and follows changes.
const Look *reading_look(const Reading *reading);

// Takes over new settings and keeps them, without waiting for the disk; a
// disk that refuses them is no reason to tell anybody. `text` (of `size`
// bytes) receives all of them for the next screen's `session`.
bool reading_change(Reading *reading, const Json *settings, char *text,
                    size_t size);

#endif
