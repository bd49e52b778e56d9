// robot_seen.h: how often the robot has met something; things are known by a
// hash of 64 bits.
#ifndef APP_ROBOT_SEEN_H
#define APP_ROBOT_SEEN_H

#include <stddef.h>
#include <stdint.h>

typedef struct SeenEntry {
    uint64_t hash; // 0: free
    unsigned count;
} SeenEntry;

// Start it as `Seen seen = {0}`.
typedef struct Seen {
    SeenEntry *entries;
    size_t room; // a power of two
    size_t count;
} Seen;

void seen_free(Seen *seen);

// How often it was added.
unsigned seen_count(const Seen *seen, uint64_t hash);

// One time more; returns how often it had been added before. When memory runs
// out the thing stays unseen.
unsigned seen_add(Seen *seen, uint64_t hash);

// FNV-1a, going on from `from` (0: the beginning). Never 0.
uint64_t seen_hash(uint64_t from, const void *bytes, size_t size);
uint64_t seen_hash_text(uint64_t from, const char *text);

#endif
