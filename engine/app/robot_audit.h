// robot_audit.h: one screen looked at in every way a pupil may have set: text
// of 200 %, the themes, longer words, from right to left, without motion; and
// what the room sees meanwhile in all but the first.
#ifndef APP_ROBOT_AUDIT_H
#define APP_ROBOT_AUDIT_H

#include "app/robot_life.h"

// Reports what is wrong with the screen as it is now. No model changes, and
// the settings are afterwards what they were.
void audit_screen(Life *life);

// Whether the screen, or what the room sees, wants to be drawn again.
bool audit_moves(Life *life);

// Watches a second of a screen that moves, and another of what the room sees.
// Time goes by in the life.
void audit_second(Life *life);

#endif
