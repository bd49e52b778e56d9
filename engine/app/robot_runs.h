// robot_runs.h: the activity's own runs, tests/runs/ID/*.journal, looked for
// in the folders above the activity's.
#ifndef APP_ROBOT_RUNS_H
#define APP_ROBOT_RUNS_H

#include "app/robot_life.h"

// Reads them; one that is not good is a finding. False: memory ran out.
bool runs_read(Robot *robot);
void runs_free(Robot *robot);

// Plays the first `count` events of a run in a life that has just begun.
// `visit` is called after each.
void runs_play(Life *life, const Journal *run, size_t count,
               void (*visit)(Life *life));

#endif
