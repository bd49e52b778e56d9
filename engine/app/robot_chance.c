// robot_chance.c: see robot_chance.h.
#include "app/robot_chance.h"

size_t chance_below(Chance *chance, size_t count) {
    uint64_t z = chance->at += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return (size_t)((z ^ (z >> 31)) % count);
}

bool chance_percent(Chance *chance, int percent) {
    return chance_below(chance, 100) < (size_t)percent;
}
