// audit.h: what a reader would find wrong with the words of a frame: cut off,
// pale, over one another. For the robot; nothing is drawn on the screen.
#ifndef DEVICE_AUDIT_H
#define DEVICE_AUDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "device/area.h"
#include "device/pen.h"

enum { AUDIT_TEXT = 64 };

// One text of the last ended frame, in the order they are painted. Lengths are
// physical pixels. A word's box is the smallest one around its ink.
typedef struct AuditText {
    char text[AUDIT_TEXT]; // how it begins, whole characters, 60 bytes at most
    Area area;             // around its words' boxes, clipped or not
    int64_t whole, seen;   // pixels of the words' boxes; those of them that
                           // lie within its clip and the screen
    int size;              // of its smallest font
    bool bold;             // all of its words are
    double contrast;       // 1 .. 21, as WCAG 2 reckons: the worst of its
                           // colours against what was painted before it,
                           // leaving out the 5 % worst pixels of the words'
                           // boxes. 21: nothing is seen
} AuditText;

// Two texts of which words lie over each other, by 3 pixels each way at least,
// and nothing solid was painted in between.
typedef struct AuditOverlap {
    size_t under, over; // numbers in `texts`
    Area area;          // the largest place where words' boxes meet
} AuditOverlap;

typedef struct Audit {
    AuditText *texts;
    size_t text_count;
    AuditOverlap *overlaps;
    size_t overlap_count;
    const uint32_t *missing; // characters no font had; the fonts' own
    size_t missing_count;
} Audit;

// Looks at the pen's last ended frame. It paints the frame without its words
// once, so it costs about as much as a full repaint. False and *err filled:
// memory ran out.
bool audit_frame(Pen *pen, Audit *audit, Error *err);

// Fine for a zeroed one.
void audit_free(Audit *audit);

#endif
