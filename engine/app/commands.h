// commands.h: what the program can be told on the command line.
#ifndef APP_COMMANDS_H
#define APP_COMMANDS_H

#include "app/options.h"

// Ended by one without a name.
extern const Command commands[];

// Each returns the exit code: 0 done, 1 what was checked fell short, 2 wrong
// use or unreadable input, with one sentence on stderr.
int command_shelf(const Options *options);
int command_play(const Options *options);
int command_shot(const Options *options);
int command_tree(const Options *options);
int command_replay(const Options *options);
int command_print(const Options *options);
int command_new(const Options *options);
int command_check(const Options *options);
int command_pack(const Options *options);
int command_verify(const Options *options);
int command_runs(const Options *options);

// Prints the sentence, and the detail if it is for authors: several lines.
// Returns 2.
int command_failed(const Error *err);

#endif
