// cap.h: the memory a Lua state may take, counted as the system's allocator
// really spends it.
#ifndef SCRIPT_CAP_H
#define SCRIPT_CAP_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct Cap {
    size_t used, most; // bytes
    // Set at the first request that failed for good; every later request
    // fails too, so that a script cannot live on by catching the error.
    bool over;
    bool laptop; // it was the laptop that had no more, not the cap (last time)
    bool asked;  // a request failed; Lua may collect and repeat it
    void *asked_block;
    size_t asked_size;
    // Set when the call's time is over: then nothing is collected to go on.
    const atomic_bool *late;
    // While it is set nothing is freed or moved: the watchdog is looking.
    atomic_bool hold;
} Cap;

// A lua_Alloc; `cap` is a Cap.
void *cap_alloc(void *cap, void *block, size_t old_size, size_t size);

#endif
