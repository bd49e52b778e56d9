// seat.c: see seat.h.
#include "data/seat.h"

#include <stdio.h>

// Birds, animals and trees; short, easily told apart when read aloud.
static const char *const words[] = {
    "Robin",   "Otter",    "Rowan",   "Heron",   "Badger",   "Willow",
    "Wren",    "Hedgehog", "Oak",     "Swift",   "Fox",      "Birch",
    "Puffin",  "Beaver",   "Hazel",   "Owl",     "Squirrel", "Maple",
    "Finch",   "Dolphin",  "Aspen",   "Lark",    "Seal",     "Cedar",
    "Kestrel", "Hare",     "Alder",   "Magpie",  "Deer",     "Elm",
    "Plover",  "Dormouse", "Juniper", "Gannet",  "Turtle",   "Holly",
    "Curlew",  "Lynx",     "Linden",  "Osprey",  "Pony",     "Larch",
    "Swallow", "Frog",     "Poplar",  "Starling"};

void seat_name(size_t n, char out[SEAT_NAME]) {
    size_t count = sizeof words / sizeof words[0];
    if (n < count) {
        snprintf(out, SEAT_NAME, "%s", words[n]);
    } else {
        snprintf(out, SEAT_NAME, "%s %zu", words[n % count], n / count + 1);
    }
}
