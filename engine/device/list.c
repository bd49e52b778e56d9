// list.c: see list.h.
#include "device/list.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "device/cache.h"

struct DisplayList {
    int w, h;
    uint32_t background;
    Item *items;
    uint64_t *hashes;
    size_t count, room, hash_room;
};

DisplayList *list_new(void) {
    return mem_new(1, sizeof(DisplayList));
}

static void let_go(DisplayList *list) {
    for (size_t i = 0; i < list->count; i++) {
        if (list->items[i].block != NULL) {
            block_drop(list->items[i].block);
        }
        if (list->items[i].picture != NULL) {
            picture_drop(list->items[i].picture);
        }
    }
    list->count = 0;
}

void list_free(DisplayList *list) {
    if (list != NULL) {
        let_go(list);
        free(list->items);
        free(list->hashes);
        free(list);
    }
}

void list_start(DisplayList *list, int w, int h, uint32_t background) {
    let_go(list);
    list->w = w;
    list->h = h;
    list->background = background | 0xFF000000U;
}

bool list_add(DisplayList *list, const Item *item) {
    if (area_empty(item->bounds)) {
        return true;
    }
    Item *items =
        mem_grow(list->items, list->count, &list->room, sizeof *items);
    if (items == NULL) {
        return false;
    }
    list->items = items;
    uint64_t *hashes =
        mem_grow(list->hashes, list->count, &list->hash_room, sizeof *hashes);
    if (hashes == NULL) {
        return false;
    }
    list->hashes = hashes;
    list->items[list->count] = *item;
    list->hashes[list->count] = cache_hash(0, item, sizeof *item);
    list->count++;
    if (item->block != NULL) {
        block_hold(item->block);
    }
    if (item->picture != NULL) {
        picture_hold(item->picture);
    }
    return true;
}

size_t list_count(const DisplayList *list) {
    return list->count;
}

const Item *list_at(const DisplayList *list, size_t number) {
    return &list->items[number];
}

Area list_area(const DisplayList *list) {
    return (Area){0, 0, list->w, list->h};
}

uint32_t list_background(const DisplayList *list) {
    return list->background;
}

// --- Difference ---

typedef struct Damage {
    Area *areas;
    int count;
} Damage;

static int64_t size_of(Area area) {
    return (int64_t)area.w * area.h;
}

// How many more pixels the two cost as one.
static int64_t waste(Area a, Area b) {
    return size_of(area_join(a, b)) - size_of(a) - size_of(b);
}

static void take_out(Damage *damage, int number) {
    damage->areas[number] = damage->areas[--damage->count];
}

// Adds an area; joins it with those where that costs little, and with the
// cheapest when there is no room.
static void spoil(Damage *damage, Area area) {
    enum { LITTLE = 256 };
    for (int i = 0; i < damage->count; i++) {
        if (area_holds(damage->areas[i], area)) {
            return;
        }
    }
    for (int i = 0; i < damage->count;) {
        if (waste(damage->areas[i], area) <= LITTLE) {
            area = area_join(area, damage->areas[i]);
            take_out(damage, i);
            i = 0; // the larger one may reach others now
        } else {
            i++;
        }
    }
    if (damage->count < LIST_DAMAGE) {
        damage->areas[damage->count++] = area;
        return;
    }
    int best = 0;
    for (int i = 1; i < damage->count; i++) {
        if (waste(damage->areas[i], area) < waste(damage->areas[best], area)) {
            best = i;
        }
    }
    area = area_join(area, damage->areas[best]);
    take_out(damage, best);
    spoil(damage, area);
}

// An item is known by what it is; its place in the list is a number.
typedef struct Side {
    const DisplayList *list;
    size_t from, to; // what is left after the common beginning and end
} Side;

static bool same(const DisplayList *a, size_t i, const DisplayList *b,
                 size_t j) {
    return a->hashes[i] == b->hashes[j] &&
           memcmp(&a->items[i], &b->items[j], sizeof *a->items) == 0;
}

static void trim(Side *old, Side *now) {
    while (old->from < old->to && now->from < now->to &&
           same(old->list, old->from, now->list, now->from)) {
        old->from++;
        now->from++;
    }
    while (old->to > old->from && now->to > now->from &&
           same(old->list, old->to - 1, now->list, now->to - 1)) {
        old->to--;
        now->to--;
    }
}

enum { NONE = -1 };

typedef struct Match {
    int *partner;        // per item of `now`: a number in `old`, or NONE
    int *buckets, *next; // hash table of `old`; each item is taken once
    int *tails, *back;   // of rising runs; back: the one before in its run
    bool *kept;          // per item of `old`
    size_t mask;
} Match;

static void match_free(Match *match) {
    free(match->partner);
    free(match->buckets);
    free(match->next);
    free(match->tails);
    free(match->back);
    free(match->kept);
}

static bool match_new(Match *match, size_t old_count, size_t now_count) {
    size_t buckets = 16;
    while (buckets < old_count * 2) {
        buckets *= 2;
    }
    *match = (Match){.mask = buckets - 1};
    match->partner = mem_new(now_count, sizeof(int));
    match->buckets = mem_new(buckets, sizeof(int));
    match->next = mem_new(old_count, sizeof(int));
    match->tails = mem_new(now_count, sizeof(int));
    match->back = mem_new(now_count, sizeof(int));
    match->kept = mem_new(old_count, sizeof(bool));
    return match->partner != NULL && match->buckets != NULL &&
           match->next != NULL && match->tails != NULL && match->back != NULL &&
           match->kept != NULL;
}

// Pairs equal items: the first with the first, the second with the second.
static void pair(Match *match, const Side *old, const Side *now) {
    memset(match->buckets, 0xFF, (match->mask + 1) * sizeof(int));
    for (size_t i = old->to; i > old->from; i--) {
        int number = (int)(i - 1 - old->from);
        int *bucket = &match->buckets[old->list->hashes[i - 1] & match->mask];
        match->next[number] = *bucket;
        *bucket = number;
    }
    for (size_t i = now->from; i < now->to; i++) {
        int *link = &match->buckets[now->list->hashes[i] & match->mask];
        while (*link != NONE &&
               !same(old->list, old->from + (size_t)*link, now->list, i)) {
            link = &match->next[*link];
        }
        int found = *link;
        match->partner[i - now->from] = found;
        if (found != NONE) {
            *link = match->next[found];
        }
    }
}

// Keeps the longest run of pairs in which both sides rise (patience sorting);
// the others count as gone and come again.
static void straighten(Match *match, size_t count) {
    int length = 0;
    for (size_t i = 0; i < count; i++) {
        int value = match->partner[i];
        if (value == NONE) {
            continue;
        }
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (match->partner[match->tails[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        match->back[i] = low > 0 ? match->tails[low - 1] : NONE;
        match->tails[low] = (int)i;
        length = low == length ? length + 1 : length;
    }
    int next = length > 0 ? match->tails[length - 1] : NONE;
    for (int i = (int)count - 1; i >= 0; i--) {
        if (i == next) {
            match->kept[match->partner[i]] = true;
            next = match->back[i];
        } else {
            match->partner[i] = NONE;
        }
    }
}

static bool compare(const Side *old, const Side *now, Damage *damage) {
    size_t old_count = old->to - old->from;
    size_t now_count = now->to - now->from;
    Match match;
    bool ok = match_new(&match, old_count, now_count);
    if (ok) {
        pair(&match, old, now);
        straighten(&match, now_count);
    }
    for (size_t i = 0; ok && i < old_count; i++) {
        if (!match.kept[i]) {
            spoil(damage, old->list->items[old->from + i].bounds);
        }
    }
    for (size_t i = 0; ok && i < now_count; i++) {
        if (match.partner[i] == NONE) {
            spoil(damage, now->list->items[now->from + i].bounds);
        }
    }
    match_free(&match);
    return ok;
}

int list_diff(const DisplayList *old, const DisplayList *now,
              Area damage[LIST_DAMAGE]) {
    Damage found = {damage, 0};
    Side before = {old, 0, old->count};
    Side after = {now, 0, now->count};
    bool fresh = old->w != now->w || old->h != now->h ||
                 old->background != now->background;
    trim(&before, &after);
    if (fresh || !compare(&before, &after, &found)) {
        damage[0] = list_area(now);
        return 1;
    }
    return found.count;
}
