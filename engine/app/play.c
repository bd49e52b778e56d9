// play.c: the child that shows one activity to one pupil, and a calm page
// when the activity fails.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "app/commands.h"
#include "app/excerpt.h"
#include "app/library.h"
#include "app/printed.h"
#include "app/projector.h"
#include "app/session.h"
#include "app/sitting.h"
#include "base/os.h"
#include "device/clock.h"
#include "device/loop.h"

enum {
    PLAY_WATCH_MS = 500, // how often --watch looks at the files
    PLAY_BEHIND = 3      // ticks made up for after a hold-up, at most
};

typedef struct Play {
    const Session *session;
    const Options *options;
    const Request *request;
    Channel channel;
    Store *store;
    Reading *reading;
    Sitting *sitting;
    Screen *screen;
    Projector *projector;
    Loop *loop;
    Activity *trouble; // shown instead of the activity; NULL: all is well
    Error notice;      // for the top of the page; text "": none
    double began;      // the clock at time 0 of the run
    double next_tick;  // on the clock; < 0: the model asks for none
    int64_t stamp;     // of the files, for --watch
    bool stale;        // the view must be made anew
    bool shown;
    bool leaving;
    long frames;
    double mark_ms, mark_cpu; // when the measured frames began
    int code;
} Play;

static bool find_picture(void *data, const char *name, const void **bytes,
                         size_t *size) {
    const Play *play = data;
    return play->sitting != NULL &&
           library_picture(sitting_bundle(play->sitting), name, bytes, size);
}

static void log_line(void *ctx, const char *line) {
    (void)ctx;
    fprintf(stderr, "%s\n", line);
}

// --- Time ---

static int64_t now_in_run(const Play *play) {
    return (int64_t)(clock_ms() - play->began);
}

// The run goes on from its last event, however long the laptop was shut.
static void start_clock(Play *play) {
    play->began = clock_ms() - (double)sitting_time(play->sitting);
    play->next_tick = -1;
    play->stale = true;
}

// What is on the stage is about to go.
static void clear_stage(Play *play) {
    projector_leave(play->projector);
    screen_use(play->screen, NULL, NULL);
}

// --- Trouble ---

// For authors: the traceback, and the lines of their own that it points to.
static bool put_detail(Json *json, const Play *play, const Error *why) {
    const Bundle *bundle =
        play->sitting == NULL ? NULL : sitting_bundle(play->sitting);
    Json *excerpt = bundle == NULL ? NULL : excerpt_new(bundle, why->detail);
    return json_put(json, "detail", json_new_text(why->detail)) &&
           (excerpt == NULL || json_put(json, "source", excerpt));
}

static Json *trouble_options(const Play *play, const char *what,
                             const Error *why) {
    bool authors = (play->options->given & OPTION_WATCH) != 0;
    bool back = sitting_run(play->sitting) != 0 &&
                (sitting_activity(play->sitting) == NULL ||
                 sitting_can_back(play->sitting));
    Json *json = json_new_object();
    bool ok = json != NULL && json_put(json, "what", json_new_text(what)) &&
              json_put(json, "why", json_new_text(why->text)) &&
              json_put(json, "can_step_back", json_new_bool(back));
    if (ok && authors && why->detail[0] != '\0') {
        ok = put_detail(json, play, why);
    }
    if (!ok) {
        json_free(json);
        return NULL;
    }
    return json;
}

// The last resort: nothing can be shown at all.
static void give_up(Play *play, const Error *err) {
    play->code = command_failed(err);
    loop_stop(play->loop);
}

// On the terminal of whoever writes the activity.
static void tell_author(const Play *play, const Error *why) {
    if ((play->options->given & OPTION_WATCH) != 0 && why->text[0] != '\0') {
        fprintf(stderr, "%s\n%s\n", why->text, why->detail);
    }
}

// Puts up the calm page. From the command line, before anything was shown,
// the sentence and exit 2 serve better.
static void trouble(Play *play, const char *what, const Error *why) {
    bool author = (play->options->given & OPTION_WATCH) != 0;
    if (!play->shown && !play->session->shelf && !author) {
        give_up(play, why);
        return;
    }
    tell_author(play, why);
    Error err = {0};
    Json *options = trouble_options(play, what, why);
    clear_stage(play);
    activity_free(play->trouble);
    play->trouble =
        options == NULL
            ? NULL
            : session_desk(play->screen, "desk.trouble",
                           reading_look(play->reading)->lang, options, &err);
    json_free(options);
    if (play->trouble == NULL) {
        give_up(play, err.text[0] != '\0' ? &err : why);
        return;
    }
    play->next_tick = -1;
    play->stale = true;
    loop_ask(play->loop, 0);
}

static void stopped(Play *play, const Error *why) {
    trouble(play, "That activity stopped. Your work is safe.", why);
}

// --- Beginning ---

static uint64_t seed_of(const Play *play) {
    bool given = (play->options->given & OPTION_SEED) != 0;
    return given ? play->options->seed : (uint64_t)os_now();
}

static bool begin_new(Play *play, Error *err) {
    Json *options = look_options(play->options, err);
    bool ok = options != NULL &&
              sitting_begin(play->sitting, seed_of(play), options, err);
    json_free(options);
    return ok;
}

static bool begin_from_journal(Play *play, Error *err) {
    Journal *journal = library_journal(play->options->journal, err);
    bool ok = journal != NULL && sitting_adopt(play->sitting, journal, err);
    journal_free(journal);
    return ok;
}

// From the command line a run is carried on unless another beginning is
// asked for; from the shelf the pupil has said which.
static bool begin_run(Play *play, Error *err) {
    if (sitting_run(play->sitting) != 0) {
        return sitting_again(play->sitting, err);
    }
    if (play->request->run != 0) {
        return sitting_carry_on(play->sitting, play->request->run, err);
    }
    if (play->session->shelf) {
        return begin_new(play, err);
    }
    if ((play->options->given & OPTION_JOURNAL) != 0) {
        return begin_from_journal(play, err);
    }
    bool fresh = (play->options->given &
                  (OPTION_FRESH | OPTION_SEED | OPTION_OPTIONS)) != 0;
    int64_t open = fresh ? 0 : sitting_open_run(play->sitting);
    return open != 0 ? sitting_carry_on(play->sitting, open, err)
                     : begin_new(play, err);
}

static void tell_run(const Play *play) {
    Message message = {.kind = MESSAGE_RUN};
    message.request.run = sitting_run(play->sitting);
    channel_send(&play->channel, &message);
}

// Puts the activity on the screen, or trouble.
static void take_stage(Play *play, bool ok, Error *err) {
    if (ok && screen_use(play->screen, sitting_activity(play->sitting), err)) {
        activity_free(play->trouble);
        play->trouble = NULL;
        start_clock(play);
        tell_run(play);
        loop_ask(play->loop, 0);
    } else {
        stopped(play, err);
    }
}

// --- Showing ---

static bool show(Play *play, Error *err) {
    Error problem = play->notice;
    sitting_problem(play->sitting, &problem);
    SessionInfo info = {.can_back = play->trouble == NULL &&
                                    sitting_can_back(play->sitting),
                        .desk = play->trouble != NULL,
                        .title = sitting_title(play->sitting),
                        .seat = sitting_seat(play->sitting),
                        .notice = problem.text};
    Activity *activity =
        play->trouble == NULL ? sitting_activity(play->sitting) : NULL;
    play->stale = !session_show(play->screen, &info, err) ||
                  !projector_follow(play->projector, activity, err);
    return !play->stale;
}

// --- Leaving ---

static void leave(Play *play) {
    Error err = {0};
    sitting_snapshot(play->sitting, &err);
    sitting_flush(play->sitting);
    if (!play->session->shelf) {
        loop_stop(play->loop);
        return;
    }
    Request shelf = {.screen = SCREEN_SHELF};
    play->leaving = true; // until the shelf is there and we are ended
    if (!session_go(&play->channel, play->screen, &shelf)) {
        loop_stop(play->loop);
    }
}

// --- What the pupil does ---

static void trouble_event(Play *play, const Json *event) {
    Error err = {0};
    if (!activity_update(play->trouble, event, &err)) {
        give_up(play, &err);
        return;
    }
    play->stale = true;
    Json *ask = activity_ask(play->trouble, &err);
    if (json_bool(json_get(ask, "leave"), false)) {
        leave(play);
    } else if (json_bool(json_get(ask, "back"), false)) {
        clear_stage(play);
        take_stage(play, sitting_step_back(play->sitting, &err), &err);
    } else if (json_bool(json_get(ask, "again"), false)) {
        clear_stage(play);
        take_stage(play, begin_run(play, &err), &err);
    }
    json_free(ask);
}

static bool browse(void *data, const char *url) {
    const Play *play = data;
    return screen_browse(play->screen, url);
}

// No event: neither the model nor the journal hears of it.
static void print_page(Play *play) {
    Error err = {0};
    Json *how = printed_page(play->session->home.place.path, play->sitting,
                             browse, play, &err);
    if (how != NULL) {
        tell_author(play, &err);
    }
    if (how == NULL ||
        !activity_tell(sitting_activity(play->sitting), how, &err)) {
        stopped(play, &err);
    }
    json_free(how);
}

// No event either.
static void project(Play *play) {
    Error err = {0};
    if (!projector_press(play->projector, sitting_activity(play->sitting),
                         &err)) {
        stopped(play, &err);
    }
}

static void own_event(Play *play, const Json *event) {
    Error err = {0};
    if (!sitting_event(play->sitting, event, now_in_run(play), &err)) {
        stopped(play, &err);
    }
    play->stale = true;
}

static void failed(Play *play, const Error *err) {
    if (play->trouble == NULL) {
        stopped(play, err);
    } else {
        give_up(play, err);
    }
}

// True when it was a wish to the program.
static bool take_wish(Play *play, const Json *event) {
    Error err = {0};
    SessionWish wish =
        session_wish(&play->channel, play->screen, play->reading, event, &err);
    if (wish == SESSION_SETTINGS) {
        play->stale = true;
        if (!projector_set_look(play->projector, reading_look(play->reading),
                                &err)) {
            failed(play, &err);
        }
    } else if (wish == SESSION_FAILED) {
        failed(play, &err);
    }
    return wish != SESSION_NONE;
}

static void on_event(Play *play, const Json *event) {
    const char *kind = json_string(json_get(event, "kind"), "");
    if (take_wish(play, event)) {
        // What was cut goes to the clipboard, and out of the text.
        const Json *also = json_get(event, "event");
        if (also != NULL && play->trouble == NULL) {
            own_event(play, also);
        }
        return;
    }
    if (strcmp(kind, "leave") == 0) {
        leave(play);
    } else if (play->trouble != NULL) {
        trouble_event(play, event);
    } else if (strcmp(kind, "print") == 0) {
        print_page(play);
    } else if (strcmp(kind, "projector") == 0) {
        project(play);
    } else if (strcmp(kind, "back") != 0 || sitting_can_back(play->sitting)) {
        own_event(play, event);
    }
}

static void on_input(void *data, const Input *input) {
    Play *play = data;
    Error err = {0};
    if (projector_input(play->projector, input, &err)) {
        loop_ask(play->loop, 0);
        return;
    }
    if (input->kind == INPUT_QUIT) {
        loop_stop(play->loop);
        return;
    }
    if (play->leaving) {
        return;
    }
    play->stale = play->stale || input->kind == INPUT_DISPLAY;
    // What is pressed must be what is there by now, not what was.
    bool ok = !play->stale || show(play, &err);
    Json *event = ok ? screen_input(play->screen, input, &err) : NULL;
    if (event != NULL) {
        on_event(play, event);
        json_free(event);
    } else if (err.text[0] != '\0') {
        failed(play, &err);
    }
    loop_ask(play->loop, 0);
}

// --- Frames ---

static void tick(Play *play, Error *err) {
    int rate = play->trouble != NULL || play->leaving
                   ? 0
                   : activity_ticks(sitting_activity(play->sitting), err);
    if (rate <= 0) {
        play->next_tick = -1;
        return;
    }
    double gap = 1000.0 / rate;
    double now = clock_ms();
    if (play->next_tick < 0) {
        play->next_tick = now + gap;
    }
    if (now - play->next_tick > gap * PLAY_BEHIND) {
        play->next_tick = now - gap * PLAY_BEHIND; // it was held up
    }
    while (err->text[0] == '\0' && play->next_tick <= now) {
        play->next_tick += gap;
        play->stale = true;
        sitting_tick(play->sitting, now_in_run(play), err);
    }
}

static void watch(Play *play) {
    int64_t stamp = sitting_stamp(play->sitting);
    if (stamp == play->stamp) {
        return;
    }
    play->stamp = stamp;
    Error err = {0};
    clear_stage(play);
    screen_forget_pictures(play->screen);
    bool ok = sitting_reload(play->sitting, &err) &&
              (sitting_run(play->sitting) != 0 || begin_run(play, &err));
    take_stage(play, ok, &err);
}

static void first_frame(Play *play) {
    if (play->shown) {
        return;
    }
    play->shown = true;
    Message message = {.kind = MESSAGE_SHOWN};
    channel_send(&play->channel, &message);
}

static double cpu_ms(void) {
    return (double)clock() * 1000.0 / CLOCKS_PER_SEC;
}

static void mark(Play *play) {
    play->mark_ms = clock_ms();
    play->mark_cpu = cpu_ms();
}

// With --frames N asks for the next whole frame and ends after N; a
// twentieth more come first, unmeasured, to warm the caches.
static void count_frame(Play *play) {
    play->frames++;
    long wanted = play->options->frames;
    long warm = wanted / 20;
    if (play->frames == warm) {
        mark(play);
    }
    if (wanted > 0 && play->frames >= warm + wanted) {
        loop_stop(play->loop);
    } else if (wanted > 0) {
        loop_ask(play->loop, 0);
    }
}

static void ask_next(Play *play, double wait, double room) {
    if (wait >= 0) {
        loop_ask(play->loop, wait);
    }
    if (room >= 0) {
        loop_ask(play->loop, room);
    }
    if (play->next_tick >= 0) {
        double left = play->next_tick - clock_ms();
        loop_ask(play->loop, left > 0 ? left : 0);
    }
    if ((play->options->given & OPTION_WATCH) != 0) {
        loop_ask(play->loop, PLAY_WATCH_MS);
    }
}

static void frame(void *data) {
    Play *play = data;
    Error err = {0};
    if ((play->options->given & OPTION_WATCH) != 0) {
        watch(play);
    }
    tick(play, &err);
    double wait = -1;
    double room = -1;
    bool whole = play->options->frames > 0;
    bool ok = err.text[0] == '\0' && (!play->stale || show(play, &err)) &&
              screen_draw(play->screen, whole, &wait, NULL, &err) &&
              projector_draw(play->projector, &room, &err);
    if (!ok) {
        failed(play, &err);
        return;
    }
    first_frame(play);
    count_frame(play);
    ask_next(play, wait, room);
}

static void print_stats(const Play *play) {
    double frames = (double)(play->options->frames > 0 ? play->options->frames
                                                       : play->frames);
    double wall = clock_ms() - play->mark_ms;
    double cpu = cpu_ms() - play->mark_cpu;
    printf("{\"frames\":%ld,\"cpu_ms_per_frame\":%.4f,"
           "\"wall_ms_per_frame\":%.4f}\n",
           play->frames, cpu / frames, wall / frames);
    fflush(stdout);
}

// --- The life of the child ---

static bool open_all(Play *play, Error *err) {
    play->store = session_store(play->session, &play->notice);
    if (play->store == NULL) {
        return error_memory(err);
    }
    play->reading =
        session_reading(play->session, play->request, play->store, err);
    if (play->reading == NULL) {
        return false;
    }
    bool author = (play->options->given & OPTION_WATCH) != 0;
    SittingSpec spec = {.path = play->request->path,
                        .lang = reading_look(play->reading)->lang,
                        .store = play->store,
                        .hung = session_hung,
                        .log = author ? log_line : NULL,
                        .ctx = play};
    play->sitting = sitting_new(&spec, err);
    return play->sitting != NULL;
}

// A bundle that does not open is told on the shelf, where it came from.
static int refuse(const Play *play, const Error *err) {
    if (!play->session->shelf) {
        return command_failed(err);
    }
    Message message = {.kind = MESSAGE_GO, .request = *play->request};
    message.request.screen = SCREEN_SHELF;
    snprintf(message.request.stopped, sizeof message.request.stopped, "%s",
             err->text);
    channel_send(&play->channel, &message);
    return 2; // not 0: that is the pupil closing the window
}

static void begin(Play *play) {
    Error err = {0};
    sitting_set_pen(play->sitting, screen_pen(play->screen));
    if ((play->options->given & OPTION_WATCH) != 0) {
        play->stamp = sitting_stamp(play->sitting);
    }
    if (play->request->stopped[0] != '\0') {
        play->shown = true; // it was, before the last child died
        error_set(&err, "%s", play->request->stopped);
        if (play->request->run != 0) {
            sitting_expect(play->sitting, play->request->run);
        }
        stopped(play, &err);
        play->shown = false;
        return;
    }
    take_stage(play, begin_run(play, &err), &err);
}

static bool open_screens(Play *play, Error *err) {
    const Look *look = reading_look(play->reading);
    const char *title = sitting_title(play->sitting);
    play->screen = session_screen(play->session, play->request, look, title,
                                  find_picture, play, err);
    if (play->screen == NULL) {
        return false;
    }
    ScreenSpec room = {.title = title,
                       .fonts = play->session->home.fonts,
                       .look = *look,
                       .source = find_picture,
                       .source_data = play};
    play->projector = projector_new(&room, play->screen, err);
    return play->projector != NULL;
}

static void run_loop(Play *play) {
    Error err = {0};
    LoopCalls calls = {on_input, frame, play};
    play->loop = open_screens(play, &err) ? loop_new(&calls, &err) : NULL;
    if (play->loop == NULL) {
        play->code = command_failed(&err);
        return;
    }
    begin(play);
    mark(play);
    loop_run(play->loop);
    sitting_snapshot(play->sitting, &err);
    if ((play->options->given & OPTION_STATS) != 0) {
        print_stats(play);
    }
}

int play_child(const Request *request, Channel channel, void *data) {
    const Session *session = data;
    Play play = {.session = session,
                 .options = &session->options,
                 .request = request,
                 .channel = channel,
                 .next_tick = -1};
    Error err = {0};
    if (open_all(&play, &err)) {
        run_loop(&play);
    } else {
        play.code = refuse(&play, &err);
    }
    activity_free(play.trouble);
    sitting_free(play.sitting);
    reading_free(play.reading);
    store_free(play.store);
    loop_free(play.loop);
    projector_free(play.projector);
    screen_free(play.screen);
    return play.code;
}
