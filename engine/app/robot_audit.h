// robot_audit.h: one screen looked at in every way a pupil may have set: text
// of 200 %, the themes, longer words, from right to left, without motion.
#ifndef APP_ROBOT_AUDIT_H
#define APP_ROBOT_AUDIT_H

#include "app/robot_life.h"

// Reports what is wrong with the screen as it is now. No model changes, and
// the settings are afterwards what they were.
void audit_screen(Life *life);

// Watches a second of a screen that moves. Time goes by in the life.
void audit_second(Life *life);

#endif
