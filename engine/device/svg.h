// svg.h: a look at an SVG before anything draws it.
#ifndef DEVICE_SVG_H
#define DEVICE_SVG_H

#include <stdbool.h>
#include <stddef.h>

// True when it names anything outside itself (a link or url() that does not
// begin with '#', an image, an entity, a style sheet) or holds a script.
bool svg_refers_out(const char *text, size_t size);

// The root's width and height in pixels, rounded up; where they are not plain
// numbers, those of its viewBox. False: it has neither, or is no SVG.
bool svg_measure(const char *text, size_t size, int *w, int *h);

#endif
