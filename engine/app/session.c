// session.c: see session.h.
#include "app/session.h"

#include <stdlib.h>
#include <string.h>

Store *session_store(const Session *session, Error *notice) {
    Error err = {0};
    Store *store = store_open(session->home.place.path, &err);
    if (store == NULL && session->home.place.path != NULL) {
        *notice = err;
        store = store_open(NULL, &err);
    }
    return store;
}

Reading *session_reading(const Session *session, const Request *request,
                         Store *store, Error *err) {
    return reading_new(store, &session->options, request->reading, err);
}

Screen *session_screen(const Session *session, const Request *request,
                       const Look *look, const char *title,
                       PictureSource source, void *data, Error *err) {
    Look first = *look;
    if ((session->options.given & OPTION_SIZE) == 0) {
        first.width = first.height = 0; // what suits the display
    }
    ScreenSpec spec = {.title = title,
                       .fonts = session->home.fonts,
                       .look = first,
                       .source = source,
                       .source_data = data,
                       .placed = request->placed,
                       .place = request->place,
                       .full = request->full};
    return screen_new(&spec, err);
}

// The supervisor tells it to the screens that follow.
static SessionWish change(const Channel *channel, Screen *screen,
                          Reading *reading, const Json *settings, Error *err) {
    Message message = {.kind = MESSAGE_READING};
    char *text = message.request.reading;
    if (reading_change(reading, settings, text, PROCESS_READING)) {
        channel_send(channel, &message);
    }
    return screen_set_look(screen, reading_look(reading), err)
               ? SESSION_SETTINGS
               : SESSION_FAILED;
}

SessionWish session_wish(const Channel *channel, Screen *screen,
                         Reading *reading, const Json *event, Error *err) {
    const char *kind = json_string(json_get(event, "kind"), "");
    if (strcmp(kind, "fullscreen") == 0) {
        screen_set_full(screen, !screen_full(screen));
        return SESSION_DONE;
    }
    if (strcmp(kind, "copy") == 0) {
        input_copy(json_string(json_get(event, "text"), ""));
        return SESSION_DONE;
    }
    if (strcmp(kind, "settings") == 0) {
        return change(channel, screen, reading, json_get(event, "settings"),
                      err);
    }
    return SESSION_NONE;
}

static Json *info_json(const SessionInfo *info) {
    Json *json = json_new_object();
    bool ok = json != NULL &&
              json_put(json, "can_back", json_new_bool(info->can_back)) &&
              json_put(json, "desk", json_new_bool(info->desk)) &&
              json_put(json, "title", json_new_text(info->title)) &&
              json_put(json, "seat", json_new_text(info->seat)) &&
              json_put(json, "notice", json_new_text(info->notice));
    if (!ok) {
        json_free(json);
        return NULL;
    }
    return json;
}

bool session_go(const Channel *channel, const Screen *screen,
                const Request *request) {
    Message message = {.kind = MESSAGE_GO, .request = *request};
    message.request.full = screen_full(screen);
    message.request.placed = !message.request.full;
    message.request.place = screen_place(screen);
    return channel_send(channel, &message);
}

bool session_show(Screen *screen, const SessionInfo *info, Error *err) {
    Json *json = info_json(info);
    bool ok = json != NULL ? screen_show(screen, json, err) : error_memory(err);
    json_free(json);
    return ok;
}

void session_hung(void *ctx) {
    (void)ctx;
    _Exit(PROCESS_HUNG);
}

Activity *session_desk(Screen *screen, const char *name, const char *lang,
                       const Json *options, Error *err) {
    ActivitySpec spec = {.screen = name,
                         .pen = screen_pen(screen),
                         .lang = lang,
                         .trusted = true,
                         .hung = session_hung};
    Activity *activity = activity_new(&spec, err);
    if (activity != NULL && (!activity_start(activity, 0, options, err) ||
                             !screen_use(screen, activity, err))) {
        screen_use(screen, NULL, NULL);
        activity_free(activity);
        activity = NULL;
    }
    return activity;
}
