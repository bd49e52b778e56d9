// printed.h: the page on show, printed by the pupil: a web page in the folder
// `printed` of the place where things are kept, opened in the browser. It may
// hold what the pupil typed, and laptops are shared: it is there no longer
// than the activity is open.
#ifndef APP_PRINTED_H
#define APP_PRINTED_H

#include <stdbool.h>

#include "app/sitting.h"
#include "base/error.h"
#include "data/json.h"

// Has the browser show a page, see screen_browse.
typedef bool (*PrintedOpen)(void *ctx, const char *url);

// Makes, writes and opens the page that the sitting shows, in the folder
// `place` (NULL: nothing is kept). An earlier one of the same pupil's is
// replaced, whole or not at all. Returns how that went, for activity_tell; the
// caller frees it; why a page could not be made is in *err for its author.
// NULL: the activity cannot go on.
Json *printed_page(const char *place, Sitting *sitting, PrintedOpen open,
                   void *ctx, Error *err);

// Deletes every page in the folder `place` (NULL: there is none).
void printed_clear(const char *place);

#endif
