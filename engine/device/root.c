// root.c: see root.h. Digit by digit, as on paper.
#include "device/root.h"

uint64_t root(uint64_t n) {
    uint64_t bit = UINT64_C(1) << 62;
    uint64_t result = 0;
    while (bit > n) {
        bit >>= 2;
    }
    for (; bit != 0; bit >>= 2) {
        if (n >= result + bit) {
            n -= result + bit;
            result = (result >> 1) + bit;
        } else {
            result >>= 1;
        }
    }
    return result;
}
