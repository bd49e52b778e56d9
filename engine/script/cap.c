// cap.c: see cap.h.
#include "script/cap.h"

#include <stdlib.h>

// What a block of this size costs: a word of bookkeeping, and whole steps of
// 16 bytes (glibc; others are alike). Counting bare sizes would let millions
// of short strings take nearly twice the cap.
static size_t cost(size_t size) {
    return size == 0 ? 0 : (size + 23) & ~(size_t)15;
}

// Lua answers a failure by collecting everything and asking for the same
// again; only when that fails as well is there really no memory left. A
// script can make every request end so and spend its time on collecting.
static void *refuse(Cap *cap, void *block, size_t size, bool laptop) {
    bool again =
        cap->asked && cap->asked_block == block && cap->asked_size == size;
    cap->asked = !again;
    cap->asked_block = block;
    cap->asked_size = size;
    cap->over = cap->over || again || atomic_load(cap->late);
    cap->laptop = laptop;
    return NULL;
}

static void *resize(Cap *cap, void *block, size_t old_size, size_t size) {
    size_t old_cost = block == NULL ? 0 : cost(old_size);
    bool grows = block == NULL || size > old_size;
    if (grows && cap->over) {
        return NULL;
    }
    if (grows &&
        (size > cap->most || cap->used - old_cost + cost(size) > cap->most)) {
        return refuse(cap, block, size, false);
    }
    void *moved = realloc(block, size);
    if (moved == NULL) {
        // Lua relies on a block that shrinks: it may as well stay large.
        return grows ? refuse(cap, block, size, true) : block;
    }
    cap->asked = false;
    cap->used = cap->used - old_cost + cost(size);
    return moved;
}

void *cap_alloc(void *data, void *block, size_t old_size, size_t size) {
    Cap *cap = data;
    while (atomic_load_explicit(&cap->hold, memory_order_relaxed)) {
    }
    if (size > 0) {
        return resize(cap, block, old_size, size);
    }
    if (block != NULL) {
        cap->used -= cost(old_size);
        free(block);
    }
    return NULL;
}
