// robot_report.h: what the robot found in one activity, each thing once, with
// a journal that reaches it.
#ifndef APP_ROBOT_REPORT_H
#define APP_ROBOT_REPORT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "base/error.h"
#include "data/card.h"

typedef struct Report Report;

// Strings are borrowed and copied. What does not apply is NULL.
typedef struct Finding {
    const char *kind;     // a word for programs: "clipped"; tests/README.md
    const char *screen;   // the page's id
    const char *control;  // its id, or words of what it is about
    const char *settings; // "200 %"; NULL: those one begins with
    const char *text;     // what is wrong, without a full stop
} Finding;

// How much was seen, for the last line.
typedef struct Covered {
    size_t screens, events, lives;
    size_t pages, pages_named;     // reached, and named in the sources
    size_t endings, endings_named; // reached, and on the card
} Covered;

// Journals go to `folder`/ID/1.journal and on; those of an earlier check are
// removed. NULL and *err filled when the folder cannot be used.
Report *report_new(const Card *card, const char *folder, Error *err);
void report_free(Report *report);

// Adds a finding; the same one (kind, screen and control) counts once more,
// and its settings are added. `journal` (NULL: none) reaches it.
void report_add(Report *report, const Finding *finding, const Buffer *journal);

// Distinct findings so far.
size_t report_count(const Report *report);

// Prints it on stdout: for a person, or one JSON object a line. False and
// *err filled when memory ran out or a journal could not be written.
bool report_print(const Report *report, const Covered *covered, bool json,
                  Error *err);

#endif
