// json.h: JSON values (RFC 8259), over cJSON, with caps on what is read.
#ifndef DATA_JSON_H
#define DATA_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "base/error.h"

typedef struct Json Json;

typedef enum JsonKind {
    JSON_NONE, // there is no value: what every reader answers for NULL
    JSON_NULL,
    JSON_BOOL,
    JSON_NUMBER,
    JSON_STRING,
    JSON_ARRAY,
    JSON_OBJECT
} JsonKind;

#define JSON_MAX_DEPTH 32
#define JSON_MAX_SIZE (4u << 20)

// Reads one value that fills the whole text. Refused: bad UTF-8, a zero
// character, a name twice in one object, a number that no double holds,
// deeper than JSON_MAX_DEPTH, longer than JSON_MAX_SIZE. Returns NULL and
// fills *err with an end of a sentence to put behind a file's name: "is not
// JSON at line 3" (no full stop, so that the caller can go on).
Json *json_parse(const char *text, size_t size, Error *err);
void json_free(Json *json);

// Readers take NULL, so that they can be nested:
// json_number(json_get(json_get(card, "minutes"), "min"), 0).
JsonKind json_kind(const Json *json);
bool json_bool(const Json *json, bool otherwise);
double json_number(const Json *json, double otherwise);
// True when it is a whole number from `min` to `max`, put into *out.
bool json_integer(const Json *json, double min, double max, double *out);
// UTF-8, valid as long as the value; `otherwise` when it is no string.
const char *json_string(const Json *json, const char *otherwise);

// The member of an object; NULL when there is none or this is no object.
const Json *json_get(const Json *json, const char *name);
// Counts and finds by walking: use json_first and json_next for a loop.
size_t json_count(const Json *json);
const Json *json_at(const Json *json, size_t index);

// for (const Json *j = json_first(all); j != NULL; j = json_next(j)):
// the elements of an array or the members of an object, in their order.
const Json *json_first(const Json *json);
const Json *json_next(const Json *json);
// The name of an object's member; NULL for anything else.
const char *json_name(const Json *json);

// New values belong to the caller until added to another. NULL when memory
// runs out, for a number that is not finite, and for a string that is not
// UTF-8 or holds a zero character.
Json *json_new_object(void);
Json *json_new_array(void);
Json *json_new_string(const char *text, size_t size);
Json *json_new_text(const char *text); // the same, up to its zero
Json *json_new_number(double number);
Json *json_new_bool(bool value);
Json *json_new_null(void);
Json *json_copy(const Json *json);

// `child` belongs to `json` afterwards, and is freed at once on failure; a
// NULL child is a failure, so that
// `json_put(o, "a", json_new_number(1)) && json_put(...)` needs one check.
// json_put replaces a member of the same name.
bool json_put(Json *json, const char *name, Json *child);
bool json_add(Json *json, Json *child);

// Compact, one line. Numbers read back exactly; whole ones have no dot.
bool json_print(const Json *json, Buffer *out);

// The same kinds and values; the order of an object's members is no matter.
bool json_equal(const Json *a, const Json *b);

#endif
