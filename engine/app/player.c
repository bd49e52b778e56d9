// player.c: see player.h.
#include "app/player.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/library.h"

// There is no supervisor here: a script that cannot be stopped ends it all.
static void hung(void *ctx) {
    (void)ctx;
    fputs("kitbag: The activity cannot be stopped any other way, so all "
          "ends here.\n",
          stderr);
    _Exit(1);
}

static bool open_activity(Player *player, const char *path, const char *lang,
                          Pen *pen, Error *err) {
    bool ours = strncmp(path, "desk.", 5) == 0;
    if (!ours) {
        player->bundle = library_open(path, err);
        if (player->bundle == NULL) {
            return false;
        }
    }
    ActivitySpec spec = {.bundle = player->bundle,
                         .screen = ours ? path : NULL,
                         .pen = pen,
                         .lang = lang,
                         .trusted = ours,
                         .hung = hung};
    player->activity = activity_new(&spec, err);
    return player->activity != NULL;
}

static const Card *card_of(const Player *player) {
    return player->bundle == NULL ? NULL : bundle_card(player->bundle);
}

bool player_open(Player *player, const char *path, const Journal *journal,
                 const Options *options, Pen *pen, Error *err) {
    *player = (Player){0};
    bool ok = open_activity(player, path, options->lang, pen, err);
    player->run = ok ? run_new(player->activity, NULL, err) : NULL;
    if (player->run == NULL) {
        return false;
    }
    if (journal != NULL) {
        return library_fits(card_of(player), journal, err) &&
               run_resume(player->run, journal, NULL, err);
    }
    Json *picked = look_options(options, err);
    ok = picked != NULL && run_start(player->run, options->seed, picked, err);
    json_free(picked);
    return ok;
}

void player_close(Player *player) {
    run_free(player->run);
    activity_free(player->activity);
    bundle_free(player->bundle);
    *player = (Player){0};
}
