// process.h: a process of our own that shows one screen and may die at any
// instant, and the pipe it talks through. One file per system.
#ifndef APP_PROCESS_H
#define APP_PROCESS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/error.h"
#include "device/area.h"

// How a child that gave up on a script ends (its own watchdog does it).
#define PROCESS_HUNG 75

enum { PROCESS_PATH = 1024, PROCESS_SENTENCE = 512, PROCESS_READING = 256 };

typedef enum ScreenKind { SCREEN_SHELF, SCREEN_PLAY } ScreenKind;

// What a child is asked to show. Plain bytes: it crosses the pipe as it is.
typedef struct Request {
    ScreenKind screen;
    char path[PROCESS_PATH];        // the bundle or folder to play
    int64_t run;                    // the run to carry on; 0: a new pupil
    char reading[PROCESS_READING];  // how the session reads now, as JSON; ""
    char stopped[PROCESS_SENTENCE]; // why the last child ended; "": it did not
    bool placed;                    // the two below tell where the window was
    Area place;
    bool full;
} Request;

typedef enum MessageKind {
    MESSAGE_SHOWN,   // the first frame is on the screen
    MESSAGE_GO,      // show `request` next; the sender waits to be ended
    MESSAGE_RUN,     // the run's number is now request.run (for a restart)
    MESSAGE_READING, // request.reading holds from here on, for every screen
    MESSAGE_END      // made by process_wait: the child has ended
} MessageKind;

typedef struct Message {
    MessageKind kind;
    Request request; // MESSAGE_GO, MESSAGE_RUN, MESSAGE_READING
    int status;      // MESSAGE_END: its exit code, or -1 when it was killed
} Message;

// The child's end of the pipe.
typedef struct Channel {
    int handle;
} Channel;

// False when nobody listens any more.
bool channel_send(const Channel *channel, const Message *message);

typedef struct Child {
    int64_t id;
    int handle;
} Child;

// What a child does; its answer is the exit code.
typedef int (*ChildBody)(const Request *request, Channel channel, void *ctx);

// Starts a child. Call it before any thread or window exists.
bool process_start(Child *child, const Request *request, ChildBody body,
                   void *ctx, Error *err);

// Sleeps until one of the children says something or ends. Returns its
// index, or -1 when the program itself was asked to end.
int process_wait(Child *children, int count, Message *message);

// Ends a child: asks first, insists after two seconds.
void process_end(Child *child);

#endif
