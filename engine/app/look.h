// look.h: how a screen is to look and sound: its size, and the settings with
// which somebody reads.
#ifndef APP_LOOK_H
#define APP_LOOK_H

#include "app/options.h"
#include "data/json.h"

enum { LOOK_NAME = 12, LOOK_LANG = 36 };

typedef struct Look {
    int width, height;     // physical pixels
    int text;              // per cent, 100..200
    char theme[LOOK_NAME]; // light, dark, contrast
    char lang[LOOK_LANG];  // a BCP 47 tag
    char face[LOOK_NAME];  // sans, dyslexic
    int letters, lines;    // room between them: 0, 1 or 2
    bool reduce_motion;
    bool sound;
    bool lasts; // what is changed is kept for another day
} Look;

// What names may stand in a Look.
bool look_is_theme(const char *name);
bool look_is_face(const char *name);
bool look_is_lang(const char *tag);

// As the command line wants it; what it leaves open is as usual.
Look look_of(const Options *options);

// Takes over the settings in a JSON object, each by itself: what is missing
// or out of range leaves the look as it was. The size is no setting.
void look_take(Look *look, const Json *settings);

// Takes over what was given on the command line, but for the size.
void look_override(Look *look, const Options *options);

// The settings alone, as look_take takes them; NULL when memory ran out.
Json *look_settings(const Look *look);

// All that activity_stage takes: these, the size, and the languages that can
// be chosen, which are the result's afterwards, also on failure. NULL when
// memory ran out.
Json *look_json(const Look *look, Json *langs);

// The options a teacher picked (--options), an object; NULL and *err filled
// when they are not one.
Json *look_options(const Options *options, Error *err);

#endif
