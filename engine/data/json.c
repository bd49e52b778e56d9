// json.c: see json.h. A Json is a cJSON under another name, so that cJSON's
// own header stays in this file.
#include "data/json.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "base/memory.h"
#include "base/text.h"

static cJSON *own(Json *json) {
    return (cJSON *)json;
}

static const cJSON *see(const Json *json) {
    return (const cJSON *)json;
}

static bool fail_at(const char *text, size_t at, Error *err) {
    int line = 1;
    for (size_t i = 0; i < at; i++) {
        line += text[i] == '\n';
    }
    return error_set(err, "is not JSON at line %d", line);
}

// The first byte behind the string that begins at text[at], or `size` + 1
// when it holds what this module refuses.
static size_t skip_string(const char *text, size_t size, size_t at) {
    for (at++; at < size; at++) {
        unsigned char c = (unsigned char)text[at];
        if (c == '"') {
            return at + 1;
        }
        if (c < 0x20) {
            break;
        }
        if (c == '\\') {
            if (size - at > 5 && memcmp(text + at, "\\u0000", 6) == 0) {
                break;
            }
            at++;
        }
    }
    return size + 1;
}

// What cJSON would let pass: bad UTF-8, zero characters, great depth.
static bool look(const char *text, size_t size, Error *err) {
    if (size > JSON_MAX_SIZE) {
        return error_set(err, "is longer than %u MiB", JSON_MAX_SIZE >> 20);
    }
    if (!text_valid(text, size)) {
        return error_set(err, "is not UTF-8 text");
    }
    int depth = 0;
    for (size_t at = 0; at < size;) {
        char c = text[at];
        depth += (c == '[' || c == '{') - (c == ']' || c == '}');
        if (depth > JSON_MAX_DEPTH) {
            return error_set(err, "is nested deeper than %d", JSON_MAX_DEPTH);
        }
        size_t next = c == '"' ? skip_string(text, size, at) : at + 1;
        if (next > size) {
            return fail_at(text, at, err);
        }
        at = next;
    }
    return true;
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

// NULL when all names differ; else the name that is there twice.
static const char *find_twin(const cJSON *object, bool *failed) {
    size_t count = (size_t)cJSON_GetArraySize(object);
    if (count < 2) {
        return NULL;
    }
    const char **names = mem_new(count, sizeof *names);
    if (names == NULL) {
        *failed = true;
        return NULL;
    }
    size_t used = 0;
    for (const cJSON *j = object->child; j != NULL; j = j->next) {
        names[used++] = j->string;
    }
    qsort(names, count, sizeof *names, by_name);
    const char *twin = NULL;
    for (size_t i = 1; i < count && twin == NULL; i++) {
        twin = strcmp(names[i - 1], names[i]) == 0 ? names[i] : NULL;
    }
    free(names);
    return twin;
}

// What can only be seen once it is read. The depth is bounded by look().
static bool look_inside(const cJSON *json, Error *err) {
    if (cJSON_IsNumber(json) && !isfinite(json->valuedouble)) {
        return error_set(err, "holds a number that is too big");
    }
    if (cJSON_IsObject(json)) {
        bool failed = false;
        const char *twin = find_twin(json, &failed);
        if (failed) {
            return error_memory(err);
        }
        if (twin != NULL) {
            return error_set(err, "says \"%.100s\" twice", twin);
        }
    }
    for (const cJSON *j = json->child; j != NULL; j = j->next) {
        if (!look_inside(j, err)) {
            return false;
        }
    }
    return true;
}

Json *json_parse(const char *text, size_t size, Error *err) {
    if (!look(text, size, err)) {
        return NULL;
    }
    const char *end = text;
    cJSON *json = cJSON_ParseWithLengthOpts(text, size, &end, false);
    size_t at = (size_t)(end - text);
    if (json != NULL) {
        while (at < size && memchr(" \t\r\n", text[at], 4) != NULL) {
            at++;
        }
    }
    if (json == NULL || at < size) {
        fail_at(text, at, err);
        cJSON_Delete(json);
        return NULL;
    }
    if (!look_inside(json, err)) {
        cJSON_Delete(json);
        return NULL;
    }
    return (Json *)json;
}

void json_free(Json *json) {
    cJSON_Delete(own(json));
}

JsonKind json_kind(const Json *json) {
    if (json == NULL) {
        return JSON_NONE;
    }
    switch (see(json)->type & 0xFF) {
    case cJSON_NULL:
        return JSON_NULL;
    case cJSON_False:
    case cJSON_True:
        return JSON_BOOL;
    case cJSON_Number:
        return JSON_NUMBER;
    case cJSON_String:
        return JSON_STRING;
    case cJSON_Array:
        return JSON_ARRAY;
    case cJSON_Object:
        return JSON_OBJECT;
    default:
        return JSON_NONE;
    }
}

bool json_bool(const Json *json, bool otherwise) {
    return json_kind(json) == JSON_BOOL ? cJSON_IsTrue(see(json)) : otherwise;
}

double json_number(const Json *json, double otherwise) {
    return json_kind(json) == JSON_NUMBER ? see(json)->valuedouble : otherwise;
}

bool json_integer(const Json *json, double min, double max, double *out) {
    double value = json_number(json, NAN);
    if (!(value >= min && value <= max) || floor(value) != value) {
        return false;
    }
    *out = value;
    return true;
}

const char *json_string(const Json *json, const char *otherwise) {
    return json_kind(json) == JSON_STRING ? see(json)->valuestring : otherwise;
}

const Json *json_get(const Json *json, const char *name) {
    return json_kind(json) == JSON_OBJECT
               ? (const Json *)cJSON_GetObjectItemCaseSensitive(see(json), name)
               : NULL;
}

size_t json_count(const Json *json) {
    size_t count = 0;
    for (const Json *j = json_first(json); j != NULL; j = json_next(j)) {
        count++;
    }
    return count;
}

const Json *json_at(const Json *json, size_t index) {
    const Json *j = json_first(json);
    while (j != NULL && index-- > 0) {
        j = json_next(j);
    }
    return j;
}

const Json *json_first(const Json *json) {
    JsonKind kind = json_kind(json);
    bool many = kind == JSON_ARRAY || kind == JSON_OBJECT;
    return many ? (const Json *)see(json)->child : NULL;
}

const Json *json_next(const Json *json) {
    return json == NULL ? NULL : (const Json *)see(json)->next;
}

const char *json_name(const Json *json) {
    return json == NULL ? NULL : see(json)->string;
}

Json *json_new_object(void) {
    return (Json *)cJSON_CreateObject();
}

Json *json_new_array(void) {
    return (Json *)cJSON_CreateArray();
}

Json *json_new_text(const char *text) {
    return json_new_string(text, strlen(text));
}

Json *json_new_string(const char *text, size_t size) {
    if (memchr(text, 0, size) != NULL || !text_valid(text, size)) {
        return NULL;
    }
    char *copy = mem_copy(text, size);
    Json *json = copy == NULL ? NULL : (Json *)cJSON_CreateString(copy);
    free(copy);
    return json;
}

Json *json_new_number(double number) {
    return isfinite(number) ? (Json *)cJSON_CreateNumber(number) : NULL;
}

Json *json_new_bool(bool value) {
    return (Json *)cJSON_CreateBool(value);
}

Json *json_new_null(void) {
    return (Json *)cJSON_CreateNull();
}

Json *json_copy(const Json *json) {
    return (Json *)cJSON_Duplicate(see(json), true);
}

bool json_put(Json *json, const char *name, Json *child) {
    bool ok = child != NULL && json_kind(json) == JSON_OBJECT;
    if (ok) {
        cJSON_DeleteItemFromObjectCaseSensitive(own(json), name);
        ok = cJSON_AddItemToObject(own(json), name, own(child));
    }
    if (!ok) {
        json_free(child);
    }
    return ok;
}

bool json_add(Json *json, Json *child) {
    bool ok = child != NULL && json_kind(json) == JSON_ARRAY &&
              cJSON_AddItemToArray(own(json), own(child));
    if (!ok) {
        json_free(child);
    }
    return ok;
}

static void print_string(const char *text, Buffer *out) {
    buffer_byte(out, '"');
    const char *kept = text; // begin of what needs no escape
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F) {
            continue;
        }
        buffer_add(out, kept, (size_t)(text - kept));
        if (c == '"' || c == '\\') {
            buffer_byte(out, '\\');
            buffer_byte(out, *text);
        } else if (c == '\n') {
            buffer_text(out, "\\n");
        } else {
            buffer_format(out, "\\u%04x", c);
        }
        kept = text + 1;
    }
    buffer_add(out, kept, (size_t)(text - kept));
    buffer_byte(out, '"');
}

static void print_number(double number, Buffer *out) {
    char text[32];
    if (floor(number) == number && fabs(number) < 1e15) {
        snprintf(text, sizeof text, "%.0f", number);
    } else {
        int digits = 15;
        do {
            snprintf(text, sizeof text, "%.*g", digits, number);
        } while (digits++ < 17 && strtod(text, NULL) != number);
    }
    buffer_text(out, text);
}

static void print_many(const Json *json, bool named, Buffer *out) {
    buffer_byte(out, named ? '{' : '[');
    for (const Json *j = json_first(json); j != NULL; j = json_next(j)) {
        if (j != json_first(json)) {
            buffer_byte(out, ',');
        }
        if (named) {
            print_string(json_name(j), out);
            buffer_byte(out, ':');
        }
        json_print(j, out);
    }
    buffer_byte(out, named ? '}' : ']');
}

bool json_print(const Json *json, Buffer *out) {
    switch (json_kind(json)) {
    case JSON_NONE:
    case JSON_NULL:
        buffer_text(out, "null");
        break;
    case JSON_BOOL:
        buffer_text(out, json_bool(json, false) ? "true" : "false");
        break;
    case JSON_NUMBER:
        print_number(json_number(json, 0), out);
        break;
    case JSON_STRING:
        print_string(json_string(json, ""), out);
        break;
    case JSON_ARRAY:
        print_many(json, false, out);
        break;
    case JSON_OBJECT:
        print_many(json, true, out);
        break;
    }
    return !out->failed;
}

static bool equal_many(const Json *a, const Json *b, bool named) {
    if (json_count(a) != json_count(b)) {
        return false;
    }
    const Json *other = json_first(b);
    for (const Json *j = json_first(a); j != NULL; j = json_next(j)) {
        if (!json_equal(j, named ? json_get(b, json_name(j)) : other)) {
            return false;
        }
        other = json_next(other);
    }
    return true;
}

bool json_equal(const Json *a, const Json *b) {
    JsonKind kind = json_kind(a);
    if (kind != json_kind(b)) {
        return false;
    }
    switch (kind) {
    case JSON_BOOL:
        return json_bool(a, false) == json_bool(b, false);
    case JSON_NUMBER:
        return !(json_number(a, 0) < json_number(b, 0)) &&
               !(json_number(a, 0) > json_number(b, 0));
    case JSON_STRING:
        return strcmp(json_string(a, ""), json_string(b, "")) == 0;
    case JSON_ARRAY:
    case JSON_OBJECT:
        return equal_many(a, b, kind == JSON_OBJECT);
    default:
        return true;
    }
}
