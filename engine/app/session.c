// session.c: see session.h.
#include "app/session.h"

#include <stdlib.h>

Store *session_store(const Session *session, Error *notice) {
    Error err = {0};
    Store *store = store_open(session->home.place.path, &err);
    if (store == NULL && session->home.place.path != NULL) {
        *notice = err;
        store = store_open(NULL, &err);
    }
    return store;
}

Screen *session_screen(const Session *session, const Request *request,
                       const char *title, PictureSource source, void *data,
                       Error *err) {
    Look look = look_of(&session->options);
    if ((session->options.given & OPTION_SIZE) == 0) {
        look.width = look.height = 0; // what suits the display
    }
    ScreenSpec spec = {.title = title,
                       .fonts = session->home.fonts,
                       .look = look,
                       .source = source,
                       .source_data = data,
                       .placed = request->placed,
                       .place = request->place,
                       .full = request->full};
    return screen_new(&spec, err);
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
