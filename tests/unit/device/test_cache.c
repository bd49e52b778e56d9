// The least recently used goes first; what is held stays.
#include "drawing.h"

#include "device/cache.h"

typedef struct Thing {
    CacheItem item;
    int name;
} Thing;

static int dropped;

static void drop(CacheItem *item, void *data) {
    (void)data;
    dropped++;
    free(item);
}

static bool same(const CacheItem *item, const void *key) {
    return ((const Thing *)item)->name == *(const int *)key;
}

static Thing *put(Cache *cache, int name, size_t bytes) {
    Thing *thing = calloc(1, sizeof *thing);
    thing->name = name;
    assert_true(cache_add(cache, &thing->item, (uint64_t)name, bytes));
    return thing;
}

static Thing *get(Cache *cache, int name) {
    return (Thing *)cache_find(cache, (uint64_t)name, same, &name);
}

static void oldest_goes_first(void **state) {
    (void)state;
    Cache *cache = cache_new(30, drop, NULL);
    for (int i = 0; i < 3; i++) {
        put(cache, i, 10);
    }
    get(cache, 0);
    put(cache, 3, 10);
    cache_trim(cache);
    assert_non_null(get(cache, 0));
    assert_null(get(cache, 1));
    assert_non_null(get(cache, 2));
    assert_int_equal(cache_bytes(cache), 30);
    cache_free(cache);
}

static void held_stays(void **state) {
    (void)state;
    Cache *cache = cache_new(10, drop, NULL);
    Thing *held = put(cache, 0, 10);
    held->item.holds = 1;
    put(cache, 1, 10);
    cache_clear(cache);
    assert_ptr_equal(get(cache, 0), held);
    assert_null(get(cache, 1));
    held->item.holds = 0;
    cache_clear(cache);
    assert_null(get(cache, 0));
    cache_free(cache);
}

static void many(void **state) {
    (void)state;
    Cache *cache = cache_new(1 << 20, drop, NULL);
    for (int i = 0; i < 1000; i++) {
        put(cache, i * 64, 1);
    }
    for (int i = 0; i < 1000; i++) {
        assert_int_equal(get(cache, i * 64)->name, i * 64);
    }
    cache_remove(cache, &get(cache, 64)->item);
    assert_null(get(cache, 64));
    dropped = 0;
    cache_free(cache);
    assert_int_equal(dropped, 999);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(oldest_goes_first),
        cmocka_unit_test(held_stays),
        cmocka_unit_test(many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
