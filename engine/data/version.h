// version.h: what this program calls itself, and how versions compare.
#ifndef DATA_VERSION_H
#define DATA_VERSION_H

#include <stdbool.h>

#define KITBAG_VERSION "1.0.0"

// True for `parts` numbers (2 or 3) of at most four digits joined by dots,
// without needless zeros: "1.0" or "1.12.3".
bool version_valid(const char *text, int parts);

// Below, at or above 0 as `a` is older than, the same as or newer than `b`.
// A missing third number counts as 0. Both must be valid.
int version_compare(const char *a, const char *b);

#endif
