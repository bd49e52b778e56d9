// clock.h: time that only goes forward; from any thread.
#ifndef DEVICE_CLOCK_H
#define DEVICE_CLOCK_H

// Milliseconds since some moment before the first call, to a microsecond.
double clock_ms(void);

#endif
