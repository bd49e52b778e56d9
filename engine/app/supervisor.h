// supervisor.h: the tiny process that outlives every activity. It draws
// nothing, opens nothing and runs no script: it starts one child for the
// shelf and one for each activity, and starts another when one dies.
#ifndef APP_SUPERVISOR_H
#define APP_SUPERVISOR_H

#include "app/process.h"

// Runs until the pupil closes the window. Returns the exit code.
int supervise(const Request *first, ChildBody body, void *ctx);

#endif
