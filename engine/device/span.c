// span.c: see span.h. Four channels are blended at once as 16-bit lanes of
// one 64-bit number. Shares of 256 stand for alpha: 0..255 becomes 0..256.
#include "device/span.h"

#include <string.h>

static const uint64_t LANES = UINT64_C(0x00FF00FF00FF00FF);

static inline uint64_t spread(uint32_t pixel) {
    return ((uint64_t)(pixel & 0xFF00FF00U) << 24) | (pixel & 0x00FF00FFU);
}

static inline uint32_t gather(uint64_t lanes) {
    return (uint32_t)(lanes & 0x00FF00FFU) |
           (uint32_t)((lanes >> 24) & 0xFF00FF00U);
}

static inline unsigned share_of(unsigned alpha) {
    return alpha + (alpha >> 7);
}

static inline uint32_t mix(uint32_t under, uint64_t over, unsigned share) {
    uint64_t lanes = spread(under);
    // Borrows between the lanes cancel out: the whole is under times
    // (256 - share) plus over times share.
    uint64_t sum = (lanes << 8) + (over - lanes) * share;
    return gather((sum >> 8) & LANES);
}

// The share of a colour's own alpha at a coverage.
static inline unsigned part(uint32_t colour, unsigned coverage) {
    return (share_of(colour >> 24) * share_of(coverage) + 128) >> 8;
}

void span_fill(uint32_t *to, int count, uint32_t colour) {
    unsigned share = share_of(colour >> 24);
    uint64_t over = spread(colour | 0xFF000000U);
    if (share < 256) {
        for (; count > 0; count--, to++) {
            *to = mix(*to, over, share);
        }
        return;
    }
    uint64_t two = (uint64_t)colour << 32 | colour;
    for (; count >= 8; count -= 8, to += 8) {
        memcpy(to, &two, sizeof two);
        memcpy(to + 2, &two, sizeof two);
        memcpy(to + 4, &two, sizeof two);
        memcpy(to + 6, &two, sizeof two);
    }
    for (; count > 0; count--, to++) {
        *to = colour;
    }
}

void span_dot(uint32_t *to, uint32_t colour, unsigned coverage) {
    *to = mix(*to, spread(colour | 0xFF000000U), part(colour, coverage));
}

void span_two(uint32_t *to, uint32_t first, unsigned first_coverage,
              uint32_t second, unsigned second_coverage) {
    unsigned a = part(first, first_coverage);
    unsigned b = part(second, second_coverage);
    if (a + b > 256) {
        b = 256 - a;
    }
    uint64_t sum = spread(*to) * (256 - a - b) +
                   spread(first | 0xFF000000U) * a +
                   spread(second | 0xFF000000U) * b;
    *to = gather((sum >> 8) & LANES);
}

static void mask_opaque(uint32_t *to, const uint8_t *mask, int count,
                        uint32_t colour) {
    uint64_t over = spread(colour);
    for (int i = 0; i < count; i++) {
        unsigned coverage = mask[i];
        if (coverage == 255) {
            to[i] = colour;
        } else if (coverage != 0) {
            to[i] = mix(to[i], over, share_of(coverage));
        }
    }
}

void span_mask(uint32_t *to, const uint8_t *mask, int count, uint32_t colour) {
    if (colour >= 0xFF000000U) {
        mask_opaque(to, mask, count, colour);
        return;
    }
    uint64_t over = spread(colour | 0xFF000000U);
    for (int i = 0; i < count; i++) {
        if (mask[i] != 0) {
            to[i] = mix(to[i], over, part(colour, mask[i]));
        }
    }
}

void span_stroke(uint32_t *to, int count, int64_t across, int64_t step,
                 int64_t reach, uint32_t colour) {
    uint64_t over = spread(colour | 0xFF000000U);
    unsigned full = share_of(colour >> 24);
    int64_t above = reach + across;
    int64_t below = reach - across;
    for (; count > 0; count--, to++, above += step, below -= step) {
        int64_t inside = above < below ? above : below;
        inside = inside < SPAN_PIXEL ? inside : SPAN_PIXEL;
        inside = inside > 0 ? inside : 0;
        unsigned share = (unsigned)(inside >> 16) * full >> 8;
        *to = mix(*to, over, share);
    }
}

void span_over(uint32_t *to, const uint32_t *from, int count) {
    for (int i = 0; i < count; i++) {
        unsigned alpha = from[i] >> 24;
        if (alpha == 255) {
            to[i] = from[i];
        } else if (alpha != 0) {
            uint64_t under = spread(to[i]) * (256 - share_of(alpha));
            to[i] = gather(spread(from[i]) + ((under >> 8) & LANES));
        }
    }
}

void span_tint(uint32_t *to, const uint32_t *from, int count, uint32_t colour) {
    uint64_t over = spread(colour | 0xFF000000U);
    for (int i = 0; i < count; i++) {
        to[i] = mix(to[i], over, part(colour, from[i] >> 24));
    }
}
