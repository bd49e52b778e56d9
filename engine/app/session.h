// session.h: what every child of the supervisor knows from the start.
#ifndef APP_SESSION_H
#define APP_SESSION_H

#include "app/home.h"
#include "app/options.h"
#include "app/process.h"
#include "app/reading.h"
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

// How the session reads; see reading_new.
Reading *session_reading(const Session *session, const Request *request,
                         Store *store, Error *err);

// A screen as the options, the request and the look want it.
Screen *session_screen(const Session *session, const Request *request,
                       const Look *look, const char *title,
                       PictureSource source, void *data, Error *err);

// What a stage may ask of the program wherever it stands: "fullscreen",
// "copy" and "settings".
typedef enum SessionWish {
    SESSION_NONE, // the event is something else
    SESSION_DONE,
    SESSION_SETTINGS, // done, and the view must be made anew
    SESSION_FAILED    // *err is filled
} SessionWish;
SessionWish session_wish(const Channel *channel, Screen *screen,
                         Reading *reading, const Json *event, Error *err);

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
