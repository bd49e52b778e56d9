// cache.h: things found by a hash, of which the least recently used go first
// when they take more than a set number of bytes.
#ifndef DEVICE_CACHE_H
#define DEVICE_CACHE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Cache Cache;

// The first member of everything that is cached.
typedef struct CacheItem {
    struct CacheItem *next; // in the same bucket
    struct CacheItem *older, *newer;
    uint64_t hash;
    size_t bytes;
    int holds; // how many hold it; such a one is never thrown out
} CacheItem;

typedef bool (*CacheSame)(const CacheItem *item, const void *key);

// `drop` frees an item. NULL: memory ran out.
Cache *cache_new(size_t most, void (*drop)(CacheItem *item, void *data),
                 void *data);
// Drops everything; nobody may hold anything any more.
void cache_free(Cache *cache);

// The item with this hash for which same(item, key) is true; NULL: none. It
// becomes the most recently used.
CacheItem *cache_find(Cache *cache, uint64_t hash, CacheSame same,
                      const void *key);

// Takes the item over. False, and it stays the caller's: memory ran out.
bool cache_add(Cache *cache, CacheItem *item, uint64_t hash, size_t bytes);

// Makes it the most recently used.
void cache_touch(Cache *cache, CacheItem *item);
// Drops it, held or not.
void cache_remove(Cache *cache, CacheItem *item);

// Throws out, oldest first, what nobody holds until the rest fits.
void cache_trim(Cache *cache);
// Throws out everything nobody holds.
void cache_clear(Cache *cache);

size_t cache_bytes(const Cache *cache);

// FNV-1a, 64 bit, folded eight bytes at a time; begin with seed 0.
uint64_t cache_hash(uint64_t seed, const void *bytes, size_t size);

#endif
