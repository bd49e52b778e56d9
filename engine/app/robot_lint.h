// robot_lint.h: what can be said of an activity without playing it.
#ifndef APP_ROBOT_LINT_H
#define APP_ROBOT_LINT_H

#include <stdbool.h>

#include "app/robot.h"

enum { LINT_TAG = 36 }; // room for a language's tag

// Reports what is wrong with the card and the sources. False: it cannot be
// played at all.
bool lint_files(Robot *robot);

// Whether the file is a catalogue, words/TAG.po; fills the tag.
bool lint_language(const BundleFile *file, char tag[LINT_TAG]);

// Reports the pages that the sources name and that were never reached, and
// counts both.
void lint_pages(Robot *robot);

// Reports the endings of the card that were never reached, and counts both.
void lint_endings(Robot *robot);

#endif
