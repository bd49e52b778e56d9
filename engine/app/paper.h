// paper.h: a web page that an activity's state made for printing, before it is
// written.
#ifndef APP_PAPER_H
#define APP_PAPER_H

#include <stdbool.h>

#include "base/buffer.h"

// Whether the page begins as kit/paper.lua has it, with a policy that lets it
// load and run nothing, and no tag leads elsewhere, whatever else there is. Its
// maker shares a state with the activity's script, which could have put
// anything in its place; and what a pupil typed stays on the laptop.
bool paper_harmless(const Buffer *page);

#endif
