// disc.c: see disc.h. A pixel is covered by radius + 1/2 - its distance from
// the centre, held within 0 and 1: exact enough that no eye tells, and made
// of whole numbers only.
#include "device/disc.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "device/cache.h"
#include "device/root.h"

enum { DISCS_MOST = 2 << 20 };

typedef struct DiscKey {
    int32_t radius, x, y;
} DiscKey;

typedef struct Kept {
    CacheItem item;
    DiscKey key;
    Disc disc;
    DiscRow *rows;
    uint8_t *bytes; // of all rises and falls
} Kept;

struct Discs {
    Cache *cache;
    Kept *last; // held, so that a second asking does not throw it out
};

static void drop(CacheItem *item, void *data) {
    (void)data;
    Kept *kept = (Kept *)item;
    free(kept->rows);
    free(kept->bytes);
    free(kept);
}

Discs *discs_new(void) {
    Discs *discs = mem_new(1, sizeof *discs);
    Cache *cache = cache_new(DISCS_MOST, drop, NULL);
    if (discs == NULL || cache == NULL) {
        free(discs);
        cache_free(cache);
        return NULL;
    }
    discs->cache = cache;
    return discs;
}

void discs_free(Discs *discs) {
    if (discs != NULL) {
        cache_free(discs->cache);
        free(discs);
    }
}

// Coverage of the pixel in a column and row; lengths in 1/256 pixel.
static uint8_t cover(const DiscKey *key, int column, int row) {
    int64_t dx = (int64_t)column * 256 + 128 - key->x * 16;
    int64_t dy = (int64_t)row * 256 + 128 - key->y * 16;
    int64_t inside = (int64_t)key->radius * 16 + 128 -
                     (int64_t)root((uint64_t)(dx * dx + dy * dy));
    if (inside <= 0) {
        return 0;
    }
    return (uint8_t)(inside >= 256 ? 255 : inside * 255 / 256);
}

// Writes a row's coverage behind `bytes` and counts it.
static DiscRow make_row(const DiscKey *key, int row, Buffer *bytes) {
    int reach = key->radius / DISC_UNIT + 2;
    DiscRow made = {-reach, 0, 0, reach, NULL, NULL};
    while (made.left < made.right && cover(key, made.left, row) == 0) {
        made.left++;
    }
    while (made.right > made.left && cover(key, made.right - 1, row) == 0) {
        made.right--;
    }
    int x = made.left;
    for (; x < made.right; x++, made.in++) {
        uint8_t part = cover(key, x, row);
        if (part == 255) {
            break;
        }
        buffer_byte(bytes, (char)part);
    }
    int end = made.right;
    while (end > x && cover(key, end - 1, row) != 255) {
        end--;
    }
    for (; end < made.right; end++, made.out++) {
        buffer_byte(bytes, (char)cover(key, end, row));
    }
    return made;
}

static bool fill(Kept *kept) {
    const DiscKey *key = &kept->key;
    int reach = key->radius / DISC_UNIT + 2;
    Buffer bytes = {0};
    kept->rows = mem_new((size_t)reach * 2, sizeof *kept->rows);
    if (kept->rows == NULL) {
        return false;
    }
    kept->disc.top = -reach;
    for (int row = -reach; row < reach; row++) {
        DiscRow made = make_row(key, row, &bytes);
        bool empty = made.left == made.right;
        if (empty && kept->disc.count == 0) {
            kept->disc.top++;
        } else if (!empty) {
            kept->rows[kept->disc.count++] = made;
        }
    }
    bool failed = bytes.failed;
    kept->bytes = (uint8_t *)buffer_take(&bytes, NULL);
    size_t at = 0;
    for (int i = 0; i < kept->disc.count && !failed; i++) {
        kept->rows[i].rise = kept->bytes + at;
        kept->rows[i].fall = kept->bytes + at + kept->rows[i].in;
        at += (size_t)(kept->rows[i].in + kept->rows[i].out);
    }
    kept->disc.rows = kept->rows;
    return !failed;
}

static bool same(const CacheItem *item, const void *key) {
    const Kept *kept = (const Kept *)item;
    return memcmp(&kept->key, key, sizeof kept->key) == 0;
}

static Kept *make(Discs *discs, const DiscKey *key, uint64_t hash) {
    Kept *kept = mem_new(1, sizeof *kept);
    if (kept == NULL) {
        return NULL;
    }
    kept->key = *key;
    size_t bytes = sizeof *kept + (size_t)key->radius * 4;
    if ((key->radius > 0 && !fill(kept)) ||
        !cache_add(discs->cache, &kept->item, hash, bytes)) {
        drop(&kept->item, NULL);
        return NULL;
    }
    return kept;
}

const Disc *discs_get(Discs *discs, int radius, int x, int y) {
    int most = DISC_LARGEST * DISC_UNIT;
    DiscKey key = {radius < 0 ? 0 : radius > most ? most : radius, x, y};
    uint64_t hash = cache_hash(0, &key, sizeof key);
    Kept *kept = (Kept *)cache_find(discs->cache, hash, same, &key);
    if (kept == NULL) {
        kept = make(discs, &key, hash);
    }
    if (kept == NULL) {
        return NULL;
    }
    if (discs->last != NULL) {
        discs->last->item.holds--;
    }
    discs->last = kept;
    kept->item.holds++;
    cache_trim(discs->cache);
    return &kept->disc;
}
