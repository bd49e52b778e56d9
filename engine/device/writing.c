// writing.c: blocks of Unicode 15 (Blocks.txt, Scripts.txt), rising.
#include "device/writing.h"

#include <stddef.h>

static const Writing WRITINGS[] = {
    {0x41, 0x5A, "Latn", false, false},
    {0x61, 0x7A, "Latn", false, false},
    {0xC0, 0xD6, "Latn", false, false},
    {0xD8, 0xF6, "Latn", false, false},
    {0xF8, 0x2AF, "Latn", false, false},
    {0x370, 0x3FF, "Grek", false, false},
    {0x400, 0x52F, "Cyrl", false, false},
    {0x531, 0x58F, "Armn", false, false},
    {0x591, 0x5FF, "Hebr", true, false},
    {0x600, 0x6FF, "Arab", true, true},
    {0x700, 0x74F, "Syrc", true, true},
    {0x750, 0x77F, "Arab", true, true},
    {0x780, 0x7BF, "Thaa", true, false},
    {0x7C0, 0x7FF, "Nkoo", true, true},
    {0x870, 0x8FF, "Arab", true, true},
    {0x900, 0x963, "Deva", false, true},
    {0x966, 0x97F, "Deva", false, true},
    {0x980, 0x9FF, "Beng", false, true},
    {0xA00, 0xA7F, "Guru", false, true},
    {0xA80, 0xAFF, "Gujr", false, true},
    {0xB00, 0xB7F, "Orya", false, true},
    {0xB80, 0xBFF, "Taml", false, true},
    {0xC00, 0xC7F, "Telu", false, true},
    {0xC80, 0xCFF, "Knda", false, true},
    {0xD00, 0xD7F, "Mlym", false, true},
    {0xD80, 0xDFF, "Sinh", false, true},
    {0xE00, 0xE7F, "Thai", false, false},
    {0xE80, 0xEFF, "Laoo", false, false},
    {0xF00, 0xFFF, "Tibt", false, true},
    {0x1000, 0x109F, "Mymr", false, true},
    {0x10A0, 0x10FF, "Geor", false, false},
    {0x1100, 0x11FF, "Hang", false, false},
    {0x1200, 0x139F, "Ethi", false, false},
    {0x1780, 0x17FF, "Khmr", false, true},
    {0x1E00, 0x1EFF, "Latn", false, false},
    {0x1F00, 0x1FFF, "Grek", false, false},
    {0x2C60, 0x2C7F, "Latn", false, false},
    {0x3040, 0x309F, "Hira", false, false},
    {0x30A0, 0x30FF, "Kana", false, false},
    {0x3400, 0x9FFF, "Hani", false, false},
    {0xA720, 0xA7FF, "Latn", false, false},
    {0xAC00, 0xD7AF, "Hang", false, false},
    {0xFB00, 0xFB06, "Latn", false, false},
    {0xFB1D, 0xFB4F, "Hebr", true, false},
    {0xFB50, 0xFDFF, "Arab", true, true},
    {0xFE70, 0xFEFE, "Arab", true, true},
    {0x20000, 0x3FFFF, "Hani", false, false},
};

const Writing *writing_of(uint32_t code) {
    size_t low = 0;
    size_t high = sizeof WRITINGS / sizeof *WRITINGS;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (code > WRITINGS[middle].last) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    bool found =
        low < sizeof WRITINGS / sizeof *WRITINGS && code >= WRITINGS[low].first;
    return found ? &WRITINGS[low] : NULL;
}

bool writing_hidden(uint32_t code) {
    return (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x206F) ||
           (code >= 0xFE00 && code <= 0xFE0F) || code == 0xFEFF ||
           code == 0xAD || code == 0x61C;
}
