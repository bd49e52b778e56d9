// writing.c: blocks of Unicode 15 (Blocks.txt, Scripts.txt), rising.
#include "device/writing.h"

#include <stddef.h>

static const Writing WRITINGS[] = {
    {0x41, 0x5A, "Latn", false},     {0x61, 0x7A, "Latn", false},
    {0xC0, 0xD6, "Latn", false},     {0xD8, 0xF6, "Latn", false},
    {0xF8, 0x2AF, "Latn", false},    {0x370, 0x3FF, "Grek", false},
    {0x400, 0x52F, "Cyrl", false},   {0x531, 0x58F, "Armn", false},
    {0x591, 0x5FF, "Hebr", true},    {0x600, 0x6FF, "Arab", true},
    {0x700, 0x74F, "Syrc", true},    {0x750, 0x77F, "Arab", true},
    {0x780, 0x7BF, "Thaa", true},    {0x7C0, 0x7FF, "Nkoo", true},
    {0x870, 0x8FF, "Arab", true},    {0x900, 0x97F, "Deva", false},
    {0x980, 0x9FF, "Beng", false},   {0xA00, 0xA7F, "Guru", false},
    {0xA80, 0xAFF, "Gujr", false},   {0xB00, 0xB7F, "Orya", false},
    {0xB80, 0xBFF, "Taml", false},   {0xC00, 0xC7F, "Telu", false},
    {0xC80, 0xCFF, "Knda", false},   {0xD00, 0xD7F, "Mlym", false},
    {0xD80, 0xDFF, "Sinh", false},   {0xE00, 0xE7F, "Thai", false},
    {0xE80, 0xEFF, "Laoo", false},   {0xF00, 0xFFF, "Tibt", false},
    {0x1000, 0x109F, "Mymr", false}, {0x10A0, 0x10FF, "Geor", false},
    {0x1100, 0x11FF, "Hang", false}, {0x1200, 0x139F, "Ethi", false},
    {0x1780, 0x17FF, "Khmr", false}, {0x1E00, 0x1EFF, "Latn", false},
    {0x1F00, 0x1FFF, "Grek", false}, {0x2C60, 0x2C7F, "Latn", false},
    {0x3040, 0x309F, "Hira", false}, {0x30A0, 0x30FF, "Kana", false},
    {0x3400, 0x9FFF, "Hani", false}, {0xA720, 0xA7FF, "Latn", false},
    {0xAC00, 0xD7AF, "Hang", false}, {0xFB00, 0xFB06, "Latn", false},
    {0xFB1D, 0xFB4F, "Hebr", true},  {0xFB50, 0xFDFF, "Arab", true},
    {0xFE70, 0xFEFE, "Arab", true},  {0x20000, 0x3FFFF, "Hani", false},
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
