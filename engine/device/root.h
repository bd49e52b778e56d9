// root.h: a square root in whole numbers, the same on every system.
#ifndef DEVICE_ROOT_H
#define DEVICE_ROOT_H

#include <stdint.h>

// The whole part of the square root of n.
uint64_t root(uint64_t n);

#endif
