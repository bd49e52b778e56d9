// player.h: an activity played without a window or a store: what shot, tree
// and replay have in common.
#ifndef APP_PLAYER_H
#define APP_PLAYER_H

#include "app/look.h"
#include "app/run.h"
#include "data/bundle.h"

typedef struct Player {
    Bundle *bundle; // NULL for one of our own screens
    Activity *activity;
    Run *run;
} Player;

// Opens `path` (a bundle, a folder, or one of our own screens by name, as
// desk.shelf) and plays the journal (NULL: begins anew with the options'
// seed). `pen` may be NULL.
bool player_open(Player *player, const char *path, const Journal *journal,
                 const Options *options, Pen *pen, Error *err);
void player_close(Player *player);

#endif
