// robot_chance.h: the robot's dice: the same seed, the same throws
// (splitmix64: Steele, Lea, Flood 2014).
#ifndef APP_ROBOT_CHANCE_H
#define APP_ROBOT_CHANCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Chance {
    uint64_t at; // the seed to begin with
} Chance;

// A number from 0 to count - 1; count is at least 1.
size_t chance_below(Chance *chance, size_t count);

// True so many times in a hundred.
bool chance_percent(Chance *chance, int percent);

#endif
