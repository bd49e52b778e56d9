// main.c: finds the command that was asked for.
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/commands.h"
#include "base/memory.h"
#include "data/version.h"

static void print_help(void) {
    puts("kitbag " KITBAG_VERSION ": workshops about digital careers, from "
         "single-file bundles.\n");
    puts("kitbag             opens the shelf");
    for (const Command *c = commands; c->name != NULL; c++) {
        char left[32];
        snprintf(left, sizeof left, "%s %s", c->name, c->paths);
        printf("kitbag %-18s %s\n", left, c->what);
    }
    puts("\nkitbag COMMAND --help tells more.");
}

static const Command *find_command(const char *name) {
    for (const Command *c = commands; c->name != NULL; c++) {
        if (strcmp(c->name, name) == 0) {
            return c;
        }
    }
    return NULL;
}

static bool asks_for_help(int argc, char **argv) {
    for (int i = 0; i < argc; i++) {
        if (strcmp(argv[i], "--help") == 0) {
            return true;
        }
    }
    return false;
}

static int run_command(const Command *command, int argc, char **argv) {
    if (asks_for_help(argc, argv)) {
        options_help(command);
        return 0;
    }
    Error err = {0};
    Options options;
    const char **store = mem_new((size_t)argc + 1, sizeof *store);
    if (store == NULL) {
        error_memory(&err);
        return command_failed(&err);
    }
    int code = options_read(&options, command, argc, argv, store, &err)
                   ? command->run(&options)
                   : command_failed(&err);
    free(store);
    return code;
}

int main(int argc, char **argv) {
    // Names inside archives are UTF-8, whatever the laptop's language is.
    if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) {
        setlocale(LC_CTYPE, "");
    }
    const char *word = argc > 1 ? argv[1] : "shelf";
    if (strcmp(word, "--help") == 0) {
        print_help();
        return 0;
    }
    if (strcmp(word, "--version") == 0) {
        puts("kitbag " KITBAG_VERSION);
        return 0;
    }
    bool bare = word[0] == '-'; // kitbag --text 150: the shelf, with options
    const Command *command = find_command(bare ? "shelf" : word);
    if (command == NULL) {
        fprintf(stderr, "kitbag: There is no command %s; see kitbag --help.\n",
                word);
        return 2;
    }
    int skip = bare || argc < 2 ? 1 : 2;
    return run_command(command, argc - skip, argv + skip);
}
