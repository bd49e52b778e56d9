// look.c: see look.h.
#include "app/look.h"

#include <string.h>

Look look_of(const Options *o) {
    return (Look){o->width, o->height, o->text, o->theme, o->lang};
}

Json *look_json(const Look *look) {
    Json *json = json_new_object();
    bool ok = json != NULL &&
              json_put(json, "width", json_new_number(look->width)) &&
              json_put(json, "height", json_new_number(look->height)) &&
              json_put(json, "text", json_new_number(look->text)) &&
              json_put(json, "theme", json_new_text(look->theme)) &&
              json_put(json, "lang", json_new_text(look->lang));
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
