// robot_cost.h: whether an activity answers in time. The first measurement is
// the caller's; only what is over its budget each time it is done again, from
// the same model, counts: a busy laptop never fails a good activity.
#ifndef APP_ROBOT_COST_H
#define APP_ROBOT_COST_H

#include "app/robot_life.h"

// How many times longer an instrumented build may take; the Makefile says so.
#ifndef COST_TIMES
#define COST_TIMES 1
#endif

// The budgets, in ms of CPU.
enum { COST_ANSWER = 50 * COST_TIMES, COST_FRAME = 100 * COST_TIMES };

// Each answers what it costs at least; 0 when that is within its budget or is
// known to be over it.
// `first`: ms; `before`: the model the event came to.
double cost_of_update(Life *life, const Buffer *before, const Json *event,
                      double first);
double cost_of_view(Life *life, double first);
double cost_of_frame(Life *life, double first);

#endif
