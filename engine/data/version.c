// version.c: see version.h.
#include "data/version.h"

#include <stddef.h>

// Reads one number at *at; -1 when there is none, or it is not plain.
static int number(const char **at) {
    const char *start = *at;
    int value = 0;
    while (**at >= '0' && **at <= '9' && *at - start < 5) {
        value = value * 10 + (**at - '0');
        (*at)++;
    }
    ptrdiff_t digits = *at - start;
    bool plain = digits == 1 || (digits > 1 && *start != '0');
    return plain && digits <= 4 ? value : -1;
}

bool version_valid(const char *text, int parts) {
    for (int i = 0; i < parts; i++) {
        if (i > 0 && *text++ != '.') {
            return false;
        }
        if (number(&text) < 0) {
            return false;
        }
    }
    return *text == '\0';
}

int version_compare(const char *a, const char *b) {
    for (int i = 0; i < 3; i++) {
        int left = *a == '\0' ? 0 : number(&a);
        int right = *b == '\0' ? 0 : number(&b);
        if (left != right) {
            return left < right ? -1 : 1;
        }
        a += *a == '.';
        b += *b == '.';
    }
    return 0;
}
