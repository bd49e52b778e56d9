// card.c: see card.h. One table says what every field is; a test holds it
// to activities/kit.schema.json.
#include "data/card.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "data/version.h"
#include "data/zipcheck.h"

#define MAX_LIST 64
#define MAX_WORDS 400

typedef enum Kind {
    IS_ID,
    IS_VERSION, // "1.0.0"
    IS_ENGINE,  // "1.0"
    IS_WORDS,   // a string, or one for each language
    IS_RANGE,   // {"min": 1, "max": 2}, each in min..max
    IS_WHOLE,   // in min..max
    IS_LIST,    // of different strings, of `among` if given
    IS_NUMBERS, // different, in min..max
    IS_COVER
} Kind;

typedef struct Field {
    const char *name;
    Kind kind;
    size_t place; // in Card; no matter for IS_WORDS
    int min;
    int max;
    bool required;
    const char *const *among; // the only words; NULL: any
    const char *should;
} Field;

static const char *const needs[] = {"sound", "printer", NULL};

#define AT(member) offsetof(Card, member)

static const Field fields[] = {
    {"id", IS_ID, AT(id), 0, 0, true, NULL,
     "2 to 32 of a-z, 0-9 and single inner '-', such as \"network\""},
    {"version", IS_VERSION, AT(version), 0, 0, true, NULL,
     "three numbers such as \"1.0.0\""},
    {"title", IS_WORDS, 0, 0, 0, true, NULL,
     "text, or text for each language with \"en\" among them"},
    {"summary", IS_WORDS, 0, 0, 0, true, NULL,
     "text, or text for each language with \"en\" among them"},
    {"minutes", IS_RANGE, AT(minutes), 1, 600, true, NULL,
     "like {\"min\": 20, \"max\": 40}, from 1 to 600"},
    {"ages", IS_RANGE, AT(ages), 3, 99, true, NULL,
     "like {\"min\": 9, \"max\": 14}, from 3 to 99"},
    {"key_stages", IS_NUMBERS, AT(key_stages), 1, 5, false, NULL,
     "a list of different whole numbers from 1 to 5"},
    {"group", IS_RANGE, AT(group), 1, 40, false, NULL,
     "like {\"min\": 1, \"max\": 2}, from 1 to 40"},
    {"benchmarks", IS_NUMBERS, AT(benchmarks), 1, 8, false, NULL,
     "a list of different whole numbers from 1 to 8"},
    {"subjects", IS_LIST, AT(subjects), 0, 0, false, NULL,
     "a list of different words"},
    {"skills", IS_LIST, AT(skills), 0, 0, false, NULL,
     "a list of different words"},
    {"careers", IS_LIST, AT(careers), 0, 0, false, NULL,
     "a list of different words"},
    {"reading_age", IS_WHOLE, AT(reading_age), 5, 18, false, NULL,
     "a whole number from 5 to 18"},
    {"content_notes", IS_LIST, AT(content_notes), 0, 0, false, NULL,
     "a list of different words"},
    {"needs", IS_LIST, AT(needs), 0, 0, false, needs,
     "a list of \"sound\" and \"printer\""},
    {"memory", IS_WHOLE, AT(memory), 1, CARD_MAX_MEMORY, true, NULL,
     "a whole number of MiB from 1 to 64"},
    {"engine", IS_ENGINE, AT(engine), 0, 0, true, NULL,
     "the oldest Kitbag it runs on, such as \"1.0\""},
    {"cover", IS_COVER, AT(cover), 0, 0, false, NULL,
     "the name of an .svg file such as \"art/cover.svg\""},
    {"endings", IS_LIST, AT(endings), 0, 0, false, NULL,
     "a list of different words"},
};

#define FIELDS (sizeof fields / sizeof fields[0])

const char *card_field(size_t index) {
    return index < FIELDS ? fields[index].name : NULL;
}

bool card_valid_id(const char *id) {
    size_t size = strlen(id);
    bool plain = strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-") == size;
    return plain && size >= 2 && size <= 32 && id[0] != '-' &&
           id[size - 1] != '-' && strstr(id, "--") == NULL;
}

// Words for a person: not empty, not endless, nothing that moves a cursor.
static bool good_words(const Json *json) {
    const char *text = json_string(json, "");
    size_t size = strlen(text);
    for (size_t at = 0; at < size;) {
        uint32_t c = text_next(text, size, &at);
        if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
            return false;
        }
    }
    return size > 0 && size <= MAX_WORDS;
}

static bool good_languages(const Json *json) {
    if (json_kind(json) == JSON_STRING) {
        return good_words(json);
    }
    for (const Json *j = json_first(json); j != NULL; j = json_next(j)) {
        size_t size = strlen(json_name(j));
        if (!good_words(j) || size < 2 || size > 16) {
            return false;
        }
    }
    return json_get(json, "en") != NULL;
}

static bool good_range(const Json *json, const Field *field, CardRange *out) {
    double min = 0;
    double max = 0;
    bool ok =
        json_count(json) == 2 &&
        json_integer(json_get(json, "min"), field->min, field->max, &min) &&
        json_integer(json_get(json, "max"), min, field->max, &max);
    if (ok) {
        *out = (CardRange){(int)min, (int)max};
    }
    return ok;
}

static bool good_item(const Json *json, const Field *field) {
    double ignored = 0;
    if (field->kind == IS_NUMBERS) {
        return json_integer(json, field->min, field->max, &ignored);
    }
    if (field->among == NULL) {
        return good_words(json);
    }
    const char *const *word = field->among;
    while (*word != NULL && strcmp(*word, json_string(json, "")) != 0) {
        word++;
    }
    return *word != NULL;
}

static bool good_list(const Json *json, const Field *field) {
    if (json_kind(json) != JSON_ARRAY || json_count(json) > MAX_LIST) {
        return false;
    }
    for (const Json *j = json_first(json); j != NULL; j = json_next(j)) {
        if (!good_item(j, field)) {
            return false;
        }
        for (const Json *k = json_first(json); k != j; k = json_next(k)) {
            if (json_equal(j, k)) {
                return false;
            }
        }
    }
    return true;
}

static bool good_cover(const char *name) {
    size_t size = strlen(name);
    return zipcheck_name(name) == NULL && size > 4 &&
           strcmp(name + size - 4, ".svg") == 0;
}

// Checks one field and puts it into its place in the card.
static bool take(Card *card, const Field *field, const Json *json) {
    void *place = (char *)card + field->place;
    const char *text = json_string(json, "");
    double whole = 0;
    switch (field->kind) {
    case IS_ID:
        *(const char **)place = text;
        return card_valid_id(text);
    case IS_VERSION:
        *(const char **)place = text;
        return version_valid(text, 3);
    case IS_ENGINE:
        *(const char **)place = text;
        return version_valid(text, 2);
    case IS_COVER:
        *(const char **)place = text;
        return good_cover(text);
    case IS_WORDS:
        return good_languages(json);
    case IS_RANGE:
        return good_range(json, field, place);
    case IS_WHOLE:
        if (!json_integer(json, field->min, field->max, &whole)) {
            return false;
        }
        *(int *)place = (int)whole;
        return true;
    case IS_LIST:
    case IS_NUMBERS:
        *(const Json **)place = json;
        return good_list(json, field);
    }
    return false;
}

static bool known(const char *name) {
    for (size_t i = 0; i < FIELDS; i++) {
        if (strcmp(fields[i].name, name) == 0) {
            return true;
        }
    }
    return false;
}

static bool take_all(Card *card, const char *file, Error *err) {
    for (const Json *j = json_first(card->json); j; j = json_next(j)) {
        if (!known(json_name(j))) {
            return error_set(err,
                             "%s: there is no field \"%.40s\"; take it out or "
                             "mend its spelling.",
                             file, json_name(j));
        }
    }
    for (size_t i = 0; i < FIELDS; i++) {
        const Json *json = json_get(card->json, fields[i].name);
        if (json == NULL && fields[i].required) {
            return error_set(err, "%s: the field \"%s\" is missing; give %s.",
                             file, fields[i].name, fields[i].should);
        }
        if (json != NULL && !take(card, &fields[i], json)) {
            return error_set(err, "%s: \"%s\" should be %s.", file,
                             fields[i].name, fields[i].should);
        }
    }
    if (version_compare(card->engine, KITBAG_VERSION) > 0) {
        return error_set(err,
                         "%s: this needs Kitbag %s or newer, and here is "
                         "Kitbag %s.",
                         file, card->engine, KITBAG_VERSION);
    }
    return true;
}

static bool parse(Card *card, const char *text, size_t size, const char *file,
                  Error *err) {
    if (size > CARD_MAX_SIZE) {
        return error_set(err, "%s is longer than %u KiB.", file,
                         CARD_MAX_SIZE >> 10);
    }
    Error why = {0};
    card->json = json_parse(text, size, &why);
    if (card->json == NULL) {
        return error_set(err, "%s %s.", file, why.text);
    }
    if (json_kind(card->json) != JSON_OBJECT) {
        return error_set(err, "%s should be a JSON object.", file);
    }
    return take_all(card, file, err);
}

Card *card_parse(const char *text, size_t size, const char *file, Error *err) {
    Card *card = mem_new(1, sizeof *card);
    if (card == NULL) {
        error_memory(err);
        return NULL;
    }
    if (!parse(card, text, size, file, err)) {
        card_free(card);
        return NULL;
    }
    return card;
}

void card_free(Card *card) {
    if (card != NULL) {
        json_free(card->json);
        free(card);
    }
}

static const char *words(const Card *card, const char *field,
                         const char *lang) {
    const Json *json = json_get(card->json, field);
    const char *found = json_string(json, NULL);
    if (found == NULL) {
        found = json_string(json_get(json, lang), NULL);
    }
    size_t size = strcspn(lang, "-_");
    char broad[17] = "";
    if (found == NULL && size < sizeof broad) {
        memcpy(broad, lang, size);
        found = json_string(json_get(json, broad), NULL);
    }
    return found != NULL ? found : json_string(json_get(json, "en"), "");
}

const char *card_title(const Card *card, const char *lang) {
    return words(card, "title", lang);
}

const char *card_summary(const Card *card, const char *lang) {
    return words(card, "summary", lang);
}
