// card.h: kit.json, what a teacher chooses an activity by. Its fields are
// described for authors in activities/kit.schema.json.
#ifndef DATA_CARD_H
#define DATA_CARD_H

#include <stddef.h>

#include "base/error.h"
#include "data/json.h"

#define CARD_MAX_SIZE (64u << 10)
#define CARD_MAX_MEMORY 64 // MiB

typedef struct CardRange {
    int min;
    int max;
} CardRange;

// Everything is checked: a card that is there is a good one. Strings live as
// long as the card. A field that was left out is NULL, 0 or 0 to 0.
typedef struct Card {
    const char *id;      // "network"
    const char *version; // "1.0.0"
    const char *engine;  // the oldest Kitbag it runs on, "1.0"
    const char *cover;   // "art/cover.svg"
    CardRange minutes;
    CardRange ages;
    CardRange group; // pupils who share one laptop
    int reading_age;
    int memory; // MiB
    // Arrays as they stand in the file: of strings, but key_stages (1 to 5)
    // and benchmarks (Gatsby's 1 to 8) of whole numbers.
    const Json *key_stages;
    const Json *benchmarks;
    const Json *subjects;
    const Json *skills;
    const Json *careers;
    const Json *content_notes;
    const Json *needs; // "sound", "printer"
    const Json *endings;
    Json *json; // the whole card
} Card;

// `file` names the card for the sentence ("lamp.kit: kit.json"). Returns
// NULL and fills *err, naming the field and what it should be; also when the
// card asks for a newer Kitbag than this one.
Card *card_parse(const char *text, size_t size, const char *file, Error *err);
void card_free(Card *card);

// In the language ("cy", "pt-BR": also tried as "pt"), else in English.
const char *card_title(const Card *card, const char *lang);
const char *card_summary(const Card *card, const char *lang);

// The names of all fields in turn, for a test; NULL behind the last one.
const char *card_field(size_t index);

// True for an activity's id: a-z, 0-9 and single inner '-', 2 to 32 long.
bool card_valid_id(const char *id);

#endif
