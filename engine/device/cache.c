// cache.c: a hash table of chains, threaded by a list in order of use.
#include "device/cache.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

struct Cache {
    CacheItem **buckets;
    size_t mask; // buckets - 1
    size_t count;
    size_t bytes, most;
    CacheItem *oldest, *newest;
    void (*drop)(CacheItem *item, void *data);
    void *data;
};

Cache *cache_new(size_t most, void (*drop)(CacheItem *item, void *data),
                 void *data) {
    enum { FIRST = 64 };
    Cache *cache = mem_new(1, sizeof *cache);
    CacheItem **buckets = mem_new(FIRST, sizeof(CacheItem *));
    if (cache == NULL || buckets == NULL) {
        free(cache);
        free(buckets);
        return NULL;
    }
    *cache = (Cache){.buckets = buckets,
                     .mask = FIRST - 1,
                     .most = most,
                     .drop = drop,
                     .data = data};
    return cache;
}

static void leave_order(Cache *cache, CacheItem *item) {
    *(item->older != NULL ? &item->older->newer : &cache->oldest) = item->newer;
    *(item->newer != NULL ? &item->newer->older : &cache->newest) = item->older;
}

static void join_order(Cache *cache, CacheItem *item) {
    item->newer = NULL;
    item->older = cache->newest;
    *(cache->newest != NULL ? &cache->newest->newer : &cache->oldest) = item;
    cache->newest = item;
}

void cache_touch(Cache *cache, CacheItem *item) {
    if (item != cache->newest) {
        leave_order(cache, item);
        join_order(cache, item);
    }
}

void cache_remove(Cache *cache, CacheItem *item) {
    CacheItem **link = &cache->buckets[item->hash & cache->mask];
    while (*link != item) {
        link = &(*link)->next;
    }
    *link = item->next;
    leave_order(cache, item);
    cache->bytes -= item->bytes;
    cache->count--;
    cache->drop(item, cache->data);
}

void cache_free(Cache *cache) {
    if (cache == NULL) {
        return;
    }
    while (cache->oldest != NULL) {
        cache_remove(cache, cache->oldest);
    }
    free(cache->buckets);
    free(cache);
}

CacheItem *cache_find(Cache *cache, uint64_t hash, CacheSame same,
                      const void *key) {
    CacheItem *item = cache->buckets[hash & cache->mask];
    while (item != NULL && (item->hash != hash || !same(item, key))) {
        item = item->next;
    }
    if (item != NULL) {
        cache_touch(cache, item);
    }
    return item;
}

static bool widen(Cache *cache) {
    size_t count = (cache->mask + 1) * 2;
    CacheItem **buckets = mem_new(count, sizeof(CacheItem *));
    if (buckets == NULL) {
        return false;
    }
    for (CacheItem *i = cache->oldest; i != NULL; i = i->newer) {
        i->next = buckets[i->hash & (count - 1)];
        buckets[i->hash & (count - 1)] = i;
    }
    free(cache->buckets);
    cache->buckets = buckets;
    cache->mask = count - 1;
    return true;
}

bool cache_add(Cache *cache, CacheItem *item, uint64_t hash, size_t bytes) {
    if (cache->count > cache->mask && !widen(cache)) {
        return false;
    }
    CacheItem **bucket = &cache->buckets[hash & cache->mask];
    item->hash = hash;
    item->bytes = bytes;
    item->next = *bucket;
    *bucket = item;
    join_order(cache, item);
    cache->bytes += bytes;
    cache->count++;
    return true;
}

static void shrink_to(Cache *cache, size_t most) {
    CacheItem *item = cache->oldest;
    while (item != NULL && cache->bytes > most) {
        CacheItem *newer = item->newer;
        if (item->holds == 0) {
            cache_remove(cache, item);
        }
        item = newer;
    }
}

void cache_trim(Cache *cache) {
    shrink_to(cache, cache->most);
}

void cache_clear(Cache *cache) {
    shrink_to(cache, 0);
}

size_t cache_bytes(const Cache *cache) {
    return cache->bytes;
}

// http://www.isthe.com/chongo/tech/comp/fnv/ with a last stir, because the
// buckets are chosen by the low bits.
uint64_t cache_hash(uint64_t seed, const void *bytes, size_t size) {
    const uint64_t prime = UINT64_C(0x100000001b3);
    uint64_t hash = seed ^ UINT64_C(0xcbf29ce484222325);
    const unsigned char *at = bytes;
    for (; size >= 8; size -= 8, at += 8) {
        uint64_t part = 0;
        memcpy(&part, at, 8);
        hash = (hash ^ part) * prime;
        hash ^= hash >> 29;
    }
    for (; size > 0; size--) {
        hash = (hash ^ *at++) * prime;
    }
    return hash ^ hash >> 32;
}
