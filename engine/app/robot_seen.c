// robot_seen.c: see robot_seen.h. Open addressing, at most half full.
#include "app/robot_seen.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { SEEN_FIRST_ROOM = 256 };

void seen_free(Seen *seen) {
    free(seen->entries);
    *seen = (Seen){0};
}

// The entry of the hash, or the free one where it would stand.
static SeenEntry *spot(const Seen *seen, uint64_t hash) {
    size_t at = (size_t)hash & (seen->room - 1);
    while (seen->entries[at].hash != 0 && seen->entries[at].hash != hash) {
        at = (at + 1) & (seen->room - 1);
    }
    return &seen->entries[at];
}

static void grow(Seen *seen) {
    Seen more = {.room = seen->room == 0 ? SEEN_FIRST_ROOM : seen->room * 2,
                 .count = seen->count};
    more.entries = mem_new(more.room, sizeof *more.entries);
    if (more.entries == NULL) {
        return;
    }
    for (size_t i = 0; i < seen->room; i++) {
        if (seen->entries[i].hash != 0) {
            *spot(&more, seen->entries[i].hash) = seen->entries[i];
        }
    }
    free(seen->entries);
    *seen = more;
}

unsigned seen_count(const Seen *seen, uint64_t hash) {
    return seen->room == 0 ? 0 : spot(seen, hash)->count;
}

unsigned seen_add(Seen *seen, uint64_t hash) {
    if (seen->count * 2 >= seen->room) {
        grow(seen);
    }
    if (seen->count + 1 >= seen->room) {
        return 0;
    }
    SeenEntry *entry = spot(seen, hash);
    seen->count += entry->hash == 0 ? 1 : 0;
    entry->hash = hash;
    return entry->count++;
}

uint64_t seen_hash(uint64_t from, const void *bytes, size_t size) {
    const unsigned char *at = bytes;
    uint64_t hash = from == 0 ? UINT64_C(0xCBF29CE484222325) : from;
    for (size_t i = 0; i < size; i++) {
        hash = (hash ^ at[i]) * UINT64_C(0x100000001B3);
    }
    return hash == 0 ? 1 : hash;
}

uint64_t seen_hash_text(uint64_t from, const char *text) {
    return seen_hash(from, text, strlen(text) + 1);
}
