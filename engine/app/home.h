// home.h: where the program stands on this laptop: its own folder, its
// fonts, and the place where things are kept.
#ifndef APP_HOME_H
#define APP_HOME_H

#include <stdbool.h>

#include "base/error.h"
#include "data/place.h"

typedef struct Home {
    char *program; // the folder the program stands in
    char *fonts;   // fonts/ in it
    char *user;    // the user's own data folder; NULL: there is none
    Place place;   // where things are kept; held by this process
} Home;

// Finds the folders; `hold`: also takes the place where things are kept
// (the environment's KITBAG_DATA names it instead of the ladder, for tests
// and technicians). False when memory ran out.
bool home_find(Home *home, bool hold, Error *err);
void home_leave(Home *home);

// The folder in which something has been kept already, without taking it;
// NULL: there is none. The caller frees it.
char *home_kept(const Home *home);

// "Work is kept on this laptop." One calm sentence for the foot of the shelf.
const char *home_sentence(const Home *home);

// Why work is not kept, and what to do; "" when it is kept.
const char *home_warning(const Home *home);

#endif
