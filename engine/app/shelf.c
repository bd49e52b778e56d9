// shelf.c: the child that shows the shelf: every activity there is, and the
// runs that can be carried on.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/commands.h"
#include "app/library.h"
#include "app/session.h"
#include "base/os.h"
#include "data/version.h"
#include "device/loop.h"

typedef struct Shelf {
    const Session *session;
    const Request *request;
    Channel channel;
    Store *store;
    Reading *reading;
    Error notice;
    Library library;
    const LibraryItem *covered; // whose cover was asked for last
    unsigned char *cover;       // NULL: it has none
    size_t cover_size;
    Screen *screen;
    Loop *loop;
    Activity *desk;
    bool stale;
    bool shown;
    bool leaving;
    int code;
} Shelf;

// "shelf/network/cover" is the cover of the activity with that id.
static bool find_cover(void *data, const char *name, const void **bytes,
                       size_t *size) {
    Shelf *shelf = data;
    char id[40];
    if (sscanf(name, "shelf/%39[^/]/cover", id) != 1) {
        return false;
    }
    const LibraryItem *item = library_find(&shelf->library, id);
    if (item != shelf->covered) { // asked for its size, then to draw it
        free(shelf->cover);
        shelf->cover =
            item == NULL ? NULL : library_cover(item, &shelf->cover_size);
        shelf->covered = item;
    }
    *bytes = shelf->cover;
    *size = shelf->cover_size;
    return shelf->cover != NULL;
}

// --- What the desk is told ---

static const char *state_of(const StoreRun *run, const Card *card) {
    if (version_compare(run->version, card->version) > 0) {
        return "newer";
    }
    return run->finished ? "finished" : "open";
}

static bool add_run(Json *runs, const StoreRun *run, const Card *card) {
    char when[64];
    os_when(run->touched, os_now(), when, sizeof when);
    Json *json = json_new_object();
    bool ok = json != NULL &&
              json_put(json, "run", json_new_number((double)run->run)) &&
              json_put(json, "seat", json_new_text(run->seat)) &&
              json_put(json, "when", json_new_text(when)) &&
              json_put(json, "state", json_new_text(state_of(run, card))) &&
              json_put(json, "version", json_new_text(run->version));
    if (!ok) {
        json_free(json);
        return false;
    }
    return json_add(runs, json);
}

static Json *runs_of(const StoreRuns *all, const Card *card) {
    Json *runs = json_new_array();
    for (size_t i = 0; i < all->count; i++) {
        if (strcmp(all->runs[i].activity, card->id) == 0 &&
            !add_run(runs, &all->runs[i], card)) {
            json_free(runs);
            return NULL;
        }
    }
    return runs;
}

static Json *range(CardRange range) {
    Json *json = json_new_object();
    if (!json_put(json, "min", json_new_number(range.min)) ||
        !json_put(json, "max", json_new_number(range.max))) {
        json_free(json);
        return NULL;
    }
    return json;
}

static bool put_card(Json *json, const Card *card, const char *lang,
                     const StoreRuns *runs) {
    char cover[64];
    snprintf(cover, sizeof cover, "shelf/%s/cover.svg", card->id);
    bool ok =
        json_put(json, "id", json_new_text(card->id)) &&
        json_put(json, "title", json_new_text(card_title(card, lang))) &&
        json_put(json, "summary", json_new_text(card_summary(card, lang))) &&
        json_put(json, "minutes", range(card->minutes)) &&
        json_put(json, "ages", range(card->ages)) &&
        json_put(json, "trust", json_new_text("not sealed")) &&
        json_put(json, "runs", runs_of(runs, card));
    if (ok && card->cover != NULL) {
        ok = json_put(json, "cover", json_new_text(cover));
    }
    return ok;
}

static bool add_item(Json *list, const LibraryItem *item, const char *lang,
                     const StoreRuns *runs) {
    Json *json = json_new_object();
    bool ok = json != NULL && json_put(json, "file", json_new_text(item->file));
    if (ok && item->card != NULL) {
        ok = put_card(json, item->card, lang, runs);
    } else if (ok) {
        ok = json_put(json, "problem", json_new_text(item->problem));
    }
    if (!ok) {
        json_free(json);
        return false;
    }
    return json_add(list, json);
}

static Json *list_of(Shelf *shelf) {
    StoreRuns runs = {0};
    store_runs(shelf->store, NULL, &runs, &shelf->notice);
    Json *list = json_new_array();
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < shelf->library.count; i++) {
        ok = add_item(list, &shelf->library.items[i],
                      reading_look(shelf->reading)->lang, &runs);
    }
    store_runs_free(&runs);
    if (!ok) {
        json_free(list);
        return NULL;
    }
    return list;
}

// The one sentence for the top of the page that matters most; "": none.
static const char *notice_of(const Shelf *shelf) {
    if (shelf->request->stopped[0] != '\0') {
        return shelf->request->stopped;
    }
    const char *warning = home_warning(&shelf->session->home);
    return warning[0] != '\0' ? warning : shelf->notice.text;
}

static Json *desk_options(Shelf *shelf) {
    const char *notice = notice_of(shelf);
    Json *json = json_new_object();
    bool ok = json != NULL && json_put(json, "bundles", list_of(shelf)) &&
              json_put(json, "kept",
                       json_new_text(home_sentence(&shelf->session->home)));
    if (ok && notice[0] != '\0') {
        ok = json_put(json, "notice", json_new_text(notice));
    }
    if (!ok) {
        json_free(json);
        return NULL;
    }
    return json;
}

// --- What the desk asks ---

static void give_up(Shelf *shelf, const Error *err) {
    shelf->code = command_failed(err);
    loop_stop(shelf->loop);
}

static void open_item(Shelf *shelf, const Json *ask) {
    const LibraryItem *item =
        library_find(&shelf->library, json_string(json_get(ask, "open"), ""));
    if (item == NULL) {
        return;
    }
    Request play = {.screen = SCREEN_PLAY};
    play.run = (int64_t)json_number(json_get(ask, "run"), 0);
    snprintf(play.path, sizeof play.path, "%s", item->path);
    shelf->leaving = session_go(&shelf->channel, shelf->screen, &play);
}

// What the desk was told is in a language: it is told anew, and goes on where
// it is.
static bool tell_again(Shelf *shelf, Error *err) {
    Buffer now = {0};
    Json *options = desk_options(shelf);
    bool ok = options != NULL || error_memory(err);
    ok = ok && activity_save(shelf->desk, &now, err) &&
         activity_start(shelf->desk, 0, options, err) &&
         activity_load(shelf->desk, now.bytes, now.size, err);
    buffer_free(&now);
    json_free(options);
    return ok;
}

// True when it was a wish to the program.
static bool take_wish(Shelf *shelf, const Json *event) {
    Error err = {0};
    Look before = *reading_look(shelf->reading);
    SessionWish wish = session_wish(&shelf->channel, shelf->screen,
                                    shelf->reading, event, &err);
    bool same = strcmp(before.lang, reading_look(shelf->reading)->lang) == 0;
    shelf->stale = shelf->stale || wish == SESSION_SETTINGS;
    if (wish == SESSION_FAILED || (!same && !tell_again(shelf, &err))) {
        give_up(shelf, &err);
    }
    return wish != SESSION_NONE;
}

static void on_event(Shelf *shelf, const Json *event) {
    const char *kind = json_string(json_get(event, "kind"), "");
    if (take_wish(shelf, event) || strcmp(kind, "leave") == 0) {
        return; // the shelf is where leaving leads to
    }
    Error err = {0};
    if (!activity_update(shelf->desk, event, &err)) {
        give_up(shelf, &err);
        return;
    }
    shelf->stale = true;
    Json *ask = activity_ask(shelf->desk, &err);
    if (ask != NULL) {
        open_item(shelf, ask);
    } else if (err.text[0] != '\0') {
        give_up(shelf, &err);
    }
    json_free(ask);
}

static void on_input(void *data, const Input *input) {
    Shelf *shelf = data;
    if (input->kind == INPUT_QUIT) {
        loop_stop(shelf->loop);
        return;
    }
    if (shelf->leaving) {
        return;
    }
    Error err = {0};
    Json *event = screen_input(shelf->screen, input, &err);
    if (event != NULL) {
        on_event(shelf, event);
        json_free(event);
    } else if (err.text[0] != '\0') {
        give_up(shelf, &err);
    }
    loop_ask(shelf->loop, 0);
}

static bool show(Shelf *shelf, Error *err) {
    SessionInfo info = {
        .desk = true, .title = "Kitbag", .seat = "", .notice = ""};
    shelf->stale = !session_show(shelf->screen, &info, err);
    return !shelf->stale;
}

static void frame(void *data) {
    Shelf *shelf = data;
    Error err = {0};
    double wait = -1;
    if ((shelf->stale && !show(shelf, &err)) ||
        !screen_draw(shelf->screen, false, &wait, NULL, &err)) {
        give_up(shelf, &err);
        return;
    }
    if (!shelf->shown) {
        Message message = {.kind = MESSAGE_SHOWN};
        channel_send(&shelf->channel, &message);
        shelf->shown = true;
        if (shelf->session->options.frames > 0) {
            loop_stop(shelf->loop);
        }
    }
    if (wait >= 0) {
        loop_ask(shelf->loop, wait);
    }
}

// --- The life of the child ---

static bool open_all(Shelf *shelf, Error *err) {
    shelf->store = session_store(shelf->session, &shelf->notice);
    if (shelf->store == NULL) {
        return error_memory(err);
    }
    shelf->reading =
        session_reading(shelf->session, shelf->request, shelf->store, err);
    if (shelf->reading == NULL) {
        return false;
    }
    if (!library_list(&shelf->session->home, &shelf->library, err)) {
        return false;
    }
    LoopCalls calls = {on_input, frame, shelf};
    const Look *look = reading_look(shelf->reading);
    shelf->screen = session_screen(shelf->session, shelf->request, look,
                                   "Kitbag", find_cover, shelf, err);
    shelf->loop = shelf->screen == NULL ? NULL : loop_new(&calls, err);
    Json *options = shelf->loop == NULL ? NULL : desk_options(shelf);
    if (options != NULL) {
        shelf->desk =
            session_desk(shelf->screen, "desk.shelf", look->lang, options, err);
    }
    json_free(options);
    return shelf->desk != NULL;
}

int shelf_child(const Request *request, Channel channel, void *data) {
    Shelf shelf = {
        .session = data, .request = request, .channel = channel, .stale = true};
    Error err = {0};
    if (open_all(&shelf, &err)) {
        loop_ask(shelf.loop, 0);
        loop_run(shelf.loop);
    } else {
        shelf.code = command_failed(&err);
    }
    activity_free(shelf.desk);
    loop_free(shelf.loop);
    screen_free(shelf.screen);
    free(shelf.cover);
    library_free(&shelf.library);
    reading_free(shelf.reading);
    store_free(shelf.store);
    return shelf.code;
}
