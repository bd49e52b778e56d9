// span.h: runs of pixels in one row: the innermost loops of painting.
#ifndef DEVICE_SPAN_H
#define DEVICE_SPAN_H

#include <stdint.h>

// A colour is 0xAARRGGBB, not multiplied; coverage is 0..255.

// The colour over `count` pixels.
void span_fill(uint32_t *to, int count, uint32_t colour);

// The colour over one pixel, by coverage.
void span_dot(uint32_t *to, uint32_t colour, unsigned coverage);

// Two colours side by side within one pixel, each by its own coverage; they
// sum to at most 255.
void span_two(uint32_t *to, uint32_t first, unsigned first_coverage,
              uint32_t second, unsigned second_coverage);

// The colour over `count` pixels, by the coverage of each.
void span_mask(uint32_t *to, const uint8_t *mask, int count, uint32_t colour);

// The colour by distance from the middle of a stroke: `across` at the first
// pixel, `step` more at each next, `reach` where it ends; SPAN_PIXEL is one
// pixel, over which it fades.
enum { SPAN_PIXEL = 1 << 24 };
void span_stroke(uint32_t *to, int count, int64_t across, int64_t step,
                 int64_t reach, uint32_t colour);

// Pixels 0xAARRGGBB, multiplied by alpha, over `count` pixels.
void span_over(uint32_t *to, const uint32_t *from, int count);

// The colour over `count` pixels, by the alpha of each of `from`.
void span_tint(uint32_t *to, const uint32_t *from, int count, uint32_t colour);

#endif
