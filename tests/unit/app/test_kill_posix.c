// test_kill_posix.c: the program is killed at 50 moments of a scripted run;
// what is kept must be a true beginning of it, at most 250 ms short, and the
// run must go on from there.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "app/sitting.h"
#include "base/os.h"
#include "device/clock.h"

enum { KILLS = 50, TYPING_KILLS = 10, EVENTS = 4000, GRACE_MS = 250 };

// Shared with the child, which tells when it handed each event over.
typedef struct Progress {
    bool typing; // one growing text, instead of presses
    volatile int64_t run;
    volatile int handed;
    volatile double at[EVENTS];
} Progress;

static const char *id_of(int i) {
    static const char *const ids[] = {"draw", "switch", "draw", "back"};
    return ids[i % 4];
}

static bool step(Sitting *sitting, int i, Error *err) {
    const char *id = id_of(i);
    bool back = strcmp(id, "back") == 0;
    Json *event = json_new_object();
    json_put(event, "kind", json_new_text(back ? "back" : "press"));
    if (!back) {
        json_put(event, "id", json_new_text(id));
    }
    bool ok = sitting_event(sitting, event, i * 3, err);
    json_free(event);
    return ok;
}

// The number stands for a text that grew so many times.
static bool type(Sitting *sitting, int i, Error *err) {
    char text[16];
    snprintf(text, sizeof text, "%d", i);
    Json *event = json_new_object();
    json_put(event, "kind", json_new_text("type"));
    json_put(event, "id", json_new_text("note"));
    json_put(event, "value", json_new_text(text));
    bool ok = sitting_event(sitting, event, i * 3, err);
    json_free(event);
    return ok;
}

static Sitting *open_sitting(Store *store) {
    Error err = {0};
    SittingSpec spec = {
        .path = "tests/activities/lamp", .lang = "en", .store = store};
    Sitting *sitting = sitting_new(&spec, &err);
    if (sitting == NULL) {
        fprintf(stderr, "%s\n", err.text);
        _exit(1);
    }
    return sitting;
}

static void play(const char *folder, Progress *progress) {
    Error err = {0};
    Store *store = store_open(folder, &err);
    Sitting *sitting = open_sitting(store);
    if (!sitting_begin(sitting, 7, NULL, &err)) {
        _exit(1);
    }
    progress->run = sitting_run(sitting);
    struct timespec pause = {0, 1000000};
    bool (*act)(Sitting *, int, Error *) = progress->typing ? type : step;
    for (int i = 0; i < EVENTS && act(sitting, i, &err); i++) {
        progress->at[i] = clock_ms();
        progress->handed = i + 1;
        nanosleep(&pause, NULL);
    }
    for (;;) {
        pause.tv_sec = 1;
        nanosleep(&pause, NULL);
    }
}

// The line of event `i` as it must be kept.
static void assert_line(const char *line, int i) {
    char wanted[96];
    const char *id = id_of(i);
    if (strcmp(id, "back") == 0) {
        snprintf(wanted, sizeof wanted, "{\"t\":%d,\"kind\":\"back\"}", i * 3);
    } else {
        snprintf(wanted, sizeof wanted,
                 "{\"t\":%d,\"kind\":\"press\",\"id\":\"%s\"}", i * 3, id);
    }
    assert_string_equal(line, wanted);
}

static char *model_of(Sitting *sitting) {
    Error err = {0};
    Json *json = activity_model(sitting_activity(sitting), &err);
    Buffer text = {0};
    assert_true(json_print(json, &text));
    json_free(json);
    return buffer_take(&text, NULL);
}

// The model after the first `count` events, played afresh.
static char *model_after(int count) {
    Error err = {0};
    Store *store = store_open(NULL, &err);
    Sitting *sitting = open_sitting(store);
    assert_true(sitting_begin(sitting, 7, NULL, &err));
    for (int i = 0; i < count; i++) {
        assert_true(step(sitting, i, &err));
    }
    char *model = model_of(sitting);
    sitting_free(sitting);
    store_free(store);
    return model;
}

// Fewer than these were handed over GRACE_MS before the kill.
static int must_have(const Progress *progress, double killed) {
    int must = 0;
    for (int i = 0; i < progress->handed; i++) {
        must = progress->at[i] <= killed - GRACE_MS ? i + 1 : must;
    }
    return must;
}

static int check_presses(const StoreLoad *kept) {
    int count = (int)kept->count;
    for (int i = 0; i < count; i++) {
        assert_line(kept->lines[i], i);
    }
    return count;
}

// A burst is one line, with what was typed last. Returns how much was.
static int check_typing(const StoreLoad *kept) {
    assert_true(kept->count <= 2); // a snapshot may come in between
    if (kept->count == 0) {
        return 0;
    }
    const char *value = strstr(kept->lines[kept->count - 1], "\"value\":\"");
    assert_non_null(value);
    return atoi(value + strlen("\"value\":\"")) + 1;
}

static void assert_model(Sitting *sitting, const Progress *progress,
                         int count) {
    char *resumed = model_of(sitting);
    if (progress->typing) {
        char note[32];
        snprintf(note, sizeof note, "\"note\":\"%d\"", count - 1);
        assert_true(count == 0 || strstr(resumed, note) != NULL);
    } else {
        char *wanted = model_after(count);
        assert_string_equal(resumed, wanted);
        free(wanted);
    }
    free(resumed);
}

static void check(const char *folder, const Progress *progress, double killed) {
    Error err = {0};
    Store *store = store_open(folder, &err);
    assert_string_equal(err.text, "");
    StoreLoad kept;
    assert_true(store_load(store, progress->run, &kept, &err));
    int count = progress->typing ? check_typing(&kept) : check_presses(&kept);
    store_load_free(&kept);
    assert_true(count <= progress->handed + 1);
    assert_true(count >= must_have(progress, killed));
    Sitting *sitting = open_sitting(store);
    if (!sitting_carry_on(sitting, progress->run, &err)) {
        fail_msg("%s", err.text);
    }
    assert_model(sitting, progress, count);
    sitting_free(sitting);
    store_free(store);
}

static void remove_folder(const char *folder) {
    OsList list;
    assert_true(os_list(folder, &list, NULL));
    for (size_t i = 0; i < list.count; i++) {
        char *path = os_join(folder, list.names[i]);
        os_remove(path);
        free(path);
    }
    os_list_free(&list);
    os_remove(folder);
}

static void kill_once(Progress *progress, int number) {
    char folder[] = "/tmp/kitbag-kill-XXXXXX";
    assert_non_null(mkdtemp(folder));
    progress->run = 0;
    progress->handed = 0;
    pid_t child = fork();
    if (child == 0) {
        play(folder, progress);
    }
    struct timespec pause = {0, 1000000};
    while (progress->handed == 0 && waitpid(child, NULL, WNOHANG) == 0) {
        nanosleep(&pause, NULL);
    }
    // 50 moments between 5 and 495 ms after the first event, in no order.
    pause.tv_nsec = (5 + number * 17 % 50 * 10) * 1000000L;
    nanosleep(&pause, NULL);
    double killed = clock_ms();
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    assert_true(WIFSIGNALED(status));
    check(folder, progress, killed);
    remove_folder(folder);
}

static void kill_often(bool typing, int kills) {
    Progress *progress = mmap(NULL, sizeof *progress, PROT_READ | PROT_WRITE,
                              MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    assert_true(progress != MAP_FAILED);
    progress->typing = typing;
    for (int i = 0; i < kills; i++) {
        kill_once(progress, i);
    }
    munmap(progress, sizeof *progress);
}

static void test_killed_at_any_moment(void **state) {
    (void)state;
    kill_often(false, KILLS);
}

static void test_killed_while_typing(void **state) {
    (void)state;
    kill_often(true, TYPING_KILLS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_killed_at_any_moment),
        cmocka_unit_test(test_killed_while_typing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
