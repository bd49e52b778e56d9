// area.c: see area.h.
#include "device/area.h"

static int smaller(int a, int b) {
    return a < b ? a : b;
}

static int larger(int a, int b) {
    return a > b ? a : b;
}

bool area_empty(Area area) {
    return area.w <= 0 || area.h <= 0;
}

Area area_meet(Area a, Area b) {
    int left = larger(a.x, b.x);
    int top = larger(a.y, b.y);
    int right = smaller(a.x + a.w, b.x + b.w);
    int bottom = smaller(a.y + a.h, b.y + b.h);
    if (right <= left || bottom <= top) {
        return (Area){left, top, 0, 0};
    }
    return (Area){left, top, right - left, bottom - top};
}

Area area_join(Area a, Area b) {
    if (area_empty(a)) {
        return b;
    }
    if (area_empty(b)) {
        return a;
    }
    int left = smaller(a.x, b.x);
    int top = smaller(a.y, b.y);
    int right = larger(a.x + a.w, b.x + b.w);
    int bottom = larger(a.y + a.h, b.y + b.h);
    return (Area){left, top, right - left, bottom - top};
}

bool area_holds(Area outer, Area inner) {
    return inner.x >= outer.x && inner.y >= outer.y &&
           inner.x + inner.w <= outer.x + outer.w &&
           inner.y + inner.h <= outer.y + outer.h;
}
