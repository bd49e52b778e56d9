// look.c: see look.h.
#include "app/look.h"

#include <stdio.h>
#include <string.h>

enum { LOOK_LEAST_TEXT = 100, LOOK_MOST_TEXT = 200, LOOK_MOST_ROOM = 2 };

static bool one_of(const char *name, const char *const *names) {
    for (; *names != NULL; names++) {
        if (strcmp(name, *names) == 0) {
            return true;
        }
    }
    return false;
}

bool look_is_theme(const char *name) {
    static const char *const themes[] = {"light", "dark", "contrast", NULL};
    return one_of(name, themes);
}

bool look_is_face(const char *name) {
    static const char *const faces[] = {"sans", "dyslexic", NULL};
    return one_of(name, faces);
}

// Only its shape: words of Latin letters and digits with hyphens between.
bool look_is_lang(const char *tag) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
                                  "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    if (strlen(tag) >= LOOK_LANG) {
        return false;
    }
    for (;;) {
        size_t word = strspn(tag, letters);
        if (word == 0 || (tag[word] != '-' && tag[word] != '\0')) {
            return false;
        }
        if (tag[word] == '\0') {
            return true;
        }
        tag += word + 1;
    }
}

// --- From the command line ---

static void give(Look *look, const Options *o, unsigned what) {
    if ((what & OPTION_TEXT) != 0) {
        look->text = o->text;
    }
    if ((what & OPTION_THEME) != 0) {
        snprintf(look->theme, sizeof look->theme, "%s", o->theme);
    }
    if ((what & OPTION_LANG) != 0) {
        snprintf(look->lang, sizeof look->lang, "%s", o->lang);
    }
    if ((what & OPTION_FACE) != 0) {
        snprintf(look->face, sizeof look->face, "%s", o->face);
    }
    if ((what & OPTION_LETTERS) != 0) {
        look->letters = o->letters;
    }
    if ((what & OPTION_LINES) != 0) {
        look->lines = o->lines;
    }
    if ((what & OPTION_STILL) != 0) {
        look->reduce_motion = o->still;
    }
}

Look look_of(const Options *options) {
    Look look = {.width = options->width, .height = options->height};
    give(&look, options, OPTION_LOOK);
    return look;
}

void look_override(Look *look, const Options *options) {
    give(look, options, options->given);
}

// --- From JSON and to it ---

static void take_number(const Json *json, int least, int most, int *out) {
    double number = 0;
    if (json_integer(json, least, most, &number)) {
        *out = (int)number;
    }
}

static void take_name(const Json *json, bool (*is)(const char *name), char *out,
                      size_t room) {
    const char *name = json_string(json, NULL);
    if (name != NULL && is(name)) {
        snprintf(out, room, "%s", name);
    }
}

void look_take(Look *look, const Json *s) {
    take_number(json_get(s, "text"), LOOK_LEAST_TEXT, LOOK_MOST_TEXT,
                &look->text);
    take_name(json_get(s, "theme"), look_is_theme, look->theme,
              sizeof look->theme);
    take_name(json_get(s, "lang"), look_is_lang, look->lang, sizeof look->lang);
    take_name(json_get(s, "face"), look_is_face, look->face, sizeof look->face);
    take_number(json_get(s, "letters"), 0, LOOK_MOST_ROOM, &look->letters);
    take_number(json_get(s, "lines"), 0, LOOK_MOST_ROOM, &look->lines);
    look->reduce_motion =
        json_bool(json_get(s, "reduce_motion"), look->reduce_motion);
    look->sound = json_bool(json_get(s, "sound"), look->sound);
}

static bool put_settings(Json *json, const Look *look) {
    return json_put(json, "text", json_new_number(look->text)) &&
           json_put(json, "theme", json_new_text(look->theme)) &&
           json_put(json, "lang", json_new_text(look->lang)) &&
           json_put(json, "face", json_new_text(look->face)) &&
           json_put(json, "letters", json_new_number(look->letters)) &&
           json_put(json, "lines", json_new_number(look->lines)) &&
           json_put(json, "reduce_motion",
                    json_new_bool(look->reduce_motion)) &&
           json_put(json, "sound", json_new_bool(look->sound));
}

Json *look_settings(const Look *look) {
    Json *json = json_new_object();
    if (json != NULL && !put_settings(json, look)) {
        json_free(json);
        return NULL;
    }
    return json;
}

Json *look_json(const Look *look, Json *langs) {
    Json *json = json_new_object();
    bool ok = json_put(json, "langs", langs) && put_settings(json, look) &&
              json_put(json, "lasts", json_new_bool(look->lasts)) &&
              json_put(json, "width", json_new_number(look->width)) &&
              json_put(json, "height", json_new_number(look->height));
    if (!ok) {
        json_free(json);
        return NULL;
    }
    return json;
}

Json *look_options(const Options *options, Error *err) {
    const char *text = options->options == NULL ? "{}" : options->options;
    Error why = {0};
    Json *json = json_parse(text, strlen(text), &why);
    if (json != NULL && json_kind(json) == JSON_OBJECT) {
        return json;
    }
    error_set(err, "--options %s.",
              json == NULL ? why.text : "is not a JSON object");
    json_free(json);
    return NULL;
}
