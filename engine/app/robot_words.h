// robot_words.h: the words of a screen as they are painted: cut off, pale,
// over one another, in characters no font has, not of the language.
#ifndef APP_ROBOT_WORDS_H
#define APP_ROBOT_WORDS_H

#include "app/robot_life.h"

// Reports what is wrong with the words of the whole page: it is scrolled from
// its place to its end. The stage has the settings of `sight`.
void words_check(Life *life, const Sight *sight);

#endif
