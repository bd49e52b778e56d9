// options.c: see options.h.
#include "app/options.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/look.h"
#include "data/journal.h"

typedef struct Flag {
    const char *name;
    OptionBit bit;
    const char *value; // how its value is written; NULL: it takes none
    const char *what;
} Flag;

static const Flag flags[] = {
    {"--size", OPTION_SIZE, "WxH", "window size in pixels, as 1366x768"},
    {"--text", OPTION_TEXT, "PERCENT", "text size, 100 to 200"},
    {"--theme", OPTION_THEME, "NAME", "light, dark or contrast"},
    {"--lang", OPTION_LANG, "TAG", "language, as en or cy"},
    {"--face", OPTION_FACE, "NAME", "sans or dyslexic"},
    {"--letters", OPTION_LETTERS, "N", "room between letters, 0 to 2"},
    {"--lines", OPTION_LINES, "N", "room between lines, 0 to 2"},
    {"--still", OPTION_STILL, NULL, "nothing moves"},
    {"--options", OPTION_OPTIONS, "JSON", "what the teacher picked"},
    {"--seed", OPTION_SEED, "N", "the same seed gives the same run"},
    {"--journal", OPTION_JOURNAL, "FILE", "begin where this run ends"},
    {"--watch", OPTION_WATCH, NULL, "reload the code when it changes"},
    {"--fresh", OPTION_FRESH, NULL, "begin anew, not where you left off"},
    {"-o", OPTION_OUT, "FILE", "the file (check, print: the folder) to write"},
    {"--activity", OPTION_ACTIVITY, "PATH", "the activity to use"},
    {"--json", OPTION_JSON, NULL, "answer in JSON, for a program"},
    {"--frames", OPTION_FRAMES, "N", "draw N whole frames, then leave"},
    {"--stats", OPTION_STATS, NULL, "print what drawing cost, on leaving"},
    {"--events", OPTION_EVENTS, "N", "how many events the robot plays"},
    {"--boxes", OPTION_BOXES, NULL, "print where each control is drawn"},
    {"--projector", OPTION_PROJECTOR, NULL, "what the room sees, instead"},
};

static const Flag *find_flag(const char *word) {
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        if (strcmp(flags[i].name, word) == 0) {
            return &flags[i];
        }
    }
    return NULL;
}

// A whole number from `low` to `high`, nothing behind it.
static bool number(const char *text, long low, long high, long *out) {
    char *end = NULL;
    errno = 0;
    long value = strtol(text, &end, 10);
    if (errno != 0 || end == text || *end != '\0' || value < low ||
        value > high) {
        return false;
    }
    *out = value;
    return true;
}

static bool read_size(Options *o, const char *text) {
    char *end = NULL;
    long width = strtol(text, &end, 10);
    long height = 0;
    if (*end != 'x' || !number(end + 1, 320, 8192, &height) || width < 320 ||
        width > 8192) {
        return false;
    }
    o->width = (int)width;
    o->height = (int)height;
    return true;
}

static bool read_number(const char *text, int low, int high, int *out) {
    long n = 0;
    bool ok = number(text, low, high, &n);
    *out = (int)n;
    return ok;
}

static bool read_seed(Options *o, const char *text) {
    char *end = NULL;
    errno = 0;
    unsigned long long seed = strtoull(text, &end, 10);
    bool digits = *text != '\0' && strspn(text, "0123456789") == strlen(text);
    o->seed = seed;
    return digits && errno == 0 && seed <= JOURNAL_MAX_SEED;
}

static bool set(Options *o, OptionBit bit, const char *value) {
    switch (bit) {
    case OPTION_SIZE:
        return read_size(o, value);
    case OPTION_TEXT:
        return read_number(value, 100, 200, &o->text);
    case OPTION_THEME:
        o->theme = value;
        return look_is_theme(value);
    case OPTION_LANG:
        o->lang = value;
        return look_is_lang(value);
    case OPTION_FACE:
        o->face = value;
        return look_is_face(value);
    case OPTION_LETTERS:
        return read_number(value, 0, 2, &o->letters);
    case OPTION_LINES:
        return read_number(value, 0, 2, &o->lines);
    case OPTION_STILL:
        o->still = true;
        return true;
    case OPTION_SEED:
        return read_seed(o, value);
    case OPTION_FRAMES:
        return number(value, 1, 1000000, &o->frames);
    case OPTION_EVENTS:
        return number(value, 1, 1000000, &o->events);
    case OPTION_OPTIONS:
        o->options = value;
        return true;
    case OPTION_JOURNAL:
        o->journal = value;
        return true;
    case OPTION_OUT:
        o->out = value;
        return true;
    case OPTION_ACTIVITY:
        o->activity = value;
        return true;
    default:
        return true;
    }
}

static bool read_flag(Options *o, const Command *command, const char *word,
                      const char *value, Error *err) {
    const Flag *flag = find_flag(word);
    if (flag == NULL || (command->options & flag->bit) == 0) {
        return error_set(err, "%s has no option %s; see kitbag %s --help.",
                         command->name, word, command->name);
    }
    if (flag->value != NULL && value == NULL) {
        return error_set(err, "%s wants %s behind it: %s.", word, flag->value,
                         flag->what);
    }
    if (!set(o, flag->bit, value)) {
        return error_set(err, "%s %s is not right: %s.", word, value,
                         flag->what);
    }
    o->given |= flag->bit;
    return true;
}

static bool count_paths(const Options *o, const Command *command, Error *err) {
    if (o->path_count < command->least ||
        (command->most >= 0 && o->path_count > command->most)) {
        return error_set(err,
                         "Write it as: kitbag %s %s; see kitbag %s "
                         "--help.",
                         command->name, command->paths, command->name);
    }
    return true;
}

bool options_read(Options *options, const Command *command, int argc,
                  char **argv, const char **store, Error *err) {
    *options = (Options){.width = 1366,
                         .height = 768,
                         .text = 100,
                         .theme = "light",
                         .lang = "en",
                         .face = "sans",
                         .paths = store};
    bool words = false;
    for (int i = 0; i < argc; i++) {
        if (!words && strcmp(argv[i], "--") == 0) {
            words = true;
        } else if (!words && argv[i][0] == '-' && argv[i][1] != '\0') {
            const Flag *flag = find_flag(argv[i]);
            bool pair = flag != NULL && flag->value != NULL && i + 1 < argc;
            const char *value = pair ? argv[i + 1] : NULL;
            if (!read_flag(options, command, argv[i], value, err)) {
                return false;
            }
            i += pair ? 1 : 0;
        } else {
            store[options->path_count++] = argv[i];
        }
    }
    return count_paths(options, command, err);
}

void options_help(const Command *command) {
    printf("kitbag %s %s\n    %s\n", command->name, command->paths,
           command->what);
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        if ((command->options & flags[i].bit) != 0) {
            char left[40];
            snprintf(left, sizeof left, "%s %s", flags[i].name,
                     flags[i].value == NULL ? "" : flags[i].value);
            printf("    %-20s %s\n", left, flags[i].what);
        }
    }
}
