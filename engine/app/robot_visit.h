// robot_visit.h: what the robot knows of screens: which it has seen, which
// lead nowhere, and what was tried on them.
#ifndef APP_ROBOT_VISIT_H
#define APP_ROBOT_VISIT_H

#include "app/robot_life.h"

enum { VISIT_KEY = 80 }; // bytes of a control's key

// Takes note of the screen as it is; a new kind of screen (page and set of
// controls) is audited. The life may be over afterwards.
void visit_screen(Life *life);

// Whether there is anything to press but Back and Leave.
bool visit_open(const Life *life);

// Whether something hangs over the page that Escape takes away.
bool visit_light(const Life *life);

// Picks the control of the activity that was tried least, with this model and
// on this screen. False: there is none.
bool visit_pick(Life *life, char key[VISIT_KEY]);

// A control is about to be tried; answers the present screen.
uint64_t visit_try(Life *life, const char *key);

// It was tried on that screen: reports a screen on which everything was and
// nothing changed anything.
void visit_tried(Life *life, uint64_t screen);

// A control that no key leads to.
void visit_lost(Life *life, const char *key);

#endif
