// place.h: where things are kept: the first folder of a ladder that can
// really be written, held against every other running Kitbag.
#ifndef DATA_PLACE_H
#define DATA_PLACE_H

#include <stdbool.h>
#include <stddef.h>

typedef enum PlaceKind {
    PLACE_STICK, // kitbag-data/ beside the program
    PLACE_USER,  // the user's own data folder
    PLACE_MEMORY // nowhere: nothing is kept
} PlaceKind;

typedef struct PlaceStep {
    PlaceKind kind;
    const char *path; // NULL or "" is passed over
} PlaceStep;

typedef struct Place {
    PlaceKind kind;
    char *path;    // NULL in memory
    bool busy;     // another Kitbag has the folder: nothing is kept here
    char why[512]; // why earlier steps were not taken, as sentences; or ""
    int lock;
} Place;

// Tries the steps in order: makes the folder, writes a file, removes it,
// takes the lock. A folder that another running Kitbag holds ends the search
// with `busy` in memory, so that work never goes unseen into a second place.
// Always gives a place, PLACE_MEMORY at the worst.
void place_find(Place *place, const PlaceStep *steps, size_t count);

// Gives the lock back and frees the path.
void place_leave(Place *place);

#endif
