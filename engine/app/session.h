// session.h: what every child of the supervisor knows from the start.
#ifndef APP_SESSION_H
#define APP_SESSION_H

#include "app/home.h"
#include "app/options.h"
#include "app/process.h"
#include "app/screen.h"
#include "data/store.h"

typedef struct Session {
    Home home;
    Options options;
    bool shelf; // the program began with the shelf and goes back to it
} Session;

// The screens, each a whole life of a child; see ChildBody.
int shelf_child(const Request *request, Channel channel, void *session);
int play_child(const Request *request, Channel channel, void *session);

// The store of the session's place; when that cannot be opened one in
// memory, and *notice tells why. NULL only when memory ran out.
Store *session_store(const Session *session, Error *notice);

// A screen as the options and the request want it.
Screen *session_screen(const Session *session, const Request *request,
                       const char *title, PictureSource source, void *data,
                       Error *err);

// Asks the supervisor for another screen, in this one's place. False when
// nobody listens any more.
bool session_go(const Channel *channel, const Screen *screen,
                const Request *request);

// What a stage is told beside the tree, see activity_show.
typedef struct SessionInfo {
    bool can_back;
    bool desk;
    const char *title;
    const char *seat;
    const char *notice; // "" when there is none
} SessionInfo;
bool session_show(Screen *screen, const SessionInfo *info, Error *err);

// One of our own screens ("desk.shelf"), started with these options.
Activity *session_desk(Screen *screen, const char *name, const char *lang,
                       const Json *options, Error *err);

// Ends the process from the watchdog's thread: the supervisor goes on.
void session_hung(void *ctx);

#endif
