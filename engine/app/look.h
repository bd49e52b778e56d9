// look.h: how a screen is to look: size, text, theme, language.
#ifndef APP_LOOK_H
#define APP_LOOK_H

#include "app/options.h"
#include "data/json.h"

typedef struct Look {
    int width, height; // physical pixels
    int text;          // per cent
    const char *theme; // borrowed
    const char *lang;  // borrowed
} Look;

Look look_of(const Options *options);

// The settings that activity_stage takes; NULL when memory ran out.
Json *look_json(const Look *look);

// The options a teacher picked (--options), an object; NULL and *err filled
// when they are not one.
Json *look_options(const Options *options, Error *err);

#endif
