// seat.h: kind words that stand for a pupil in place of a name.
#ifndef DATA_SEAT_H
#define DATA_SEAT_H

#include <stddef.h>

#define SEAT_NAME 40

// The n-th of all seat codes, from 0: "Robin", "Otter", ... and, once every
// word was used, "Robin 2" and so on. No two are the same.
void seat_name(size_t n, char out[SEAT_NAME]);

#endif
