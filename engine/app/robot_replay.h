// robot_replay.h: whether a life of the robot can be played again.
#ifndef APP_ROBOT_REPLAY_H
#define APP_ROBOT_REPLAY_H

#include "app/robot_life.h"

// Plays the journal again in a fresh activity, from the start and from the
// last saved model, and reports when it ends otherwise.
void replay_life(Life *life);

#endif
