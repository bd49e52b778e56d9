// options.h: the words of the command line, checked.
#ifndef APP_OPTIONS_H
#define APP_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/error.h"

// One bit for each option a command may take.
typedef enum OptionBit {
    OPTION_SIZE = 1 << 0,
    OPTION_TEXT = 1 << 1,
    OPTION_THEME = 1 << 2,
    OPTION_LANG = 1 << 3,
    OPTION_OPTIONS = 1 << 4,
    OPTION_SEED = 1 << 5,
    OPTION_JOURNAL = 1 << 6,
    OPTION_WATCH = 1 << 7,
    OPTION_FRESH = 1 << 8,
    OPTION_OUT = 1 << 9,
    OPTION_ACTIVITY = 1 << 10,
    OPTION_JSON = 1 << 11,
    OPTION_FRAMES = 1 << 12,
    OPTION_STATS = 1 << 13,
    OPTION_BOXES = 1 << 14,
    OPTION_FACE = 1 << 15,
    OPTION_LETTERS = 1 << 16,
    OPTION_LINES = 1 << 17,
    OPTION_STILL = 1 << 18,
    OPTION_EVENTS = 1 << 19,
    OPTION_PROJECTOR = 1 << 20,
    // how a screen looks, for every command that makes one
    OPTION_LOOK = OPTION_SIZE | OPTION_TEXT | OPTION_THEME | OPTION_LANG |
                  OPTION_FACE | OPTION_LETTERS | OPTION_LINES | OPTION_STILL |
                  OPTION_OPTIONS
} OptionBit;

typedef struct Options {
    unsigned given; // OptionBits that were on the line
    int width, height;
    int text;            // per cent, 100..200
    const char *theme;   // light, dark, contrast
    const char *lang;    // a language tag
    const char *face;    // sans, dyslexic
    int letters, lines;  // room between them: 0, 1 or 2
    bool still;          // nothing moves
    const char *options; // JSON the teacher picked, as text
    uint64_t seed;
    const char *journal;
    const char *out;
    const char *activity;
    long frames;
    long events;        // 0: as many as the robot thinks right
    const char **paths; // what is no option; borrowed from argv
    int path_count;
} Options;

typedef struct Command {
    const char *name;
    const char *paths; // how the paths are written in the help: "PATH"
    int least, most;   // how many of them; most -1: any number
    unsigned options;  // OptionBits it takes
    const char *what;  // one line for the help
    int (*run)(const Options *options); // returns the exit code
} Command;

// Reads argv[1..]: options in any place, "--" ends them. `paths` of the
// result points into `store`, which has room for `argc` pointers. False with
// a sentence that names the command's help.
bool options_read(Options *options, const Command *command, int argc,
                  char **argv, const char **store, Error *err);

// Prints the command's help on stdout.
void options_help(const Command *command);

#endif
