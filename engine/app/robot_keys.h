// robot_keys.h: keys that are pressed in a life of the robot, whatever they
// mean there, and the time that goes by meanwhile.
#ifndef APP_ROBOT_KEYS_H
#define APP_ROBOT_KEYS_H

#include <stdbool.h>

#include "app/robot_life.h"

// One key by its name, as in kit.stage. Wishes to the program (to leave, say)
// are passed over, but for Back.
void keys_press(Life *life, const char *key, bool shift, bool ctrl);

// A text, as an input method gives it at once.
void keys_type(Life *life, const char *text);
void keys_paste(Life *life, const char *text);

// Time goes by: as many ticks as the model asks for.
void keys_wait(Life *life, double ms);

#endif
