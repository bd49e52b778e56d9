// robot_hand.h: the robot's hand on the keyboard.
#ifndef APP_ROBOT_HAND_H
#define APP_ROBOT_HAND_H

#include <stdbool.h>
#include <stdint.h>

#include "app/robot_life.h"

typedef enum HandAnswer {
    HAND_THERE,   // the focus has arrived
    HAND_CHANGED, // the control went away meanwhile, or the life is over
    HAND_LOST     // no key leads there
} HandAnswer;

// Moves the focus to a control, as a person would: with Tab or Shift+Tab, and
// within a group with the arrows. Time goes by meanwhile.
HandAnswer hand_go(Life *life, const char *key);

// Does with the control that has the focus what its kind asks for: presses
// it, types into it, moves it.
void hand_act(Life *life);

// Back, when the screen has it.
void hand_back(Life *life);

// Whether the hand types this character into fields, whatever the activity's
// own words hold.
bool hand_types(uint32_t code);

// One key by its name, as in kit.stage.
void hand_key(Life *life, const char *key, bool shift);

#endif
