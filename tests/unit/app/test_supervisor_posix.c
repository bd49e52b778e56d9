// test_supervisor_posix.c: screens follow each other, and one that dies is
// put up again and told why.
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
#include <unistd.h>

#include "app/supervisor.h"

// What the children were asked, in the order they were started.
typedef struct Log {
    volatile int count;
    Request asked[16];
} Log;

static Log *new_log(void) {
    Log *log = mmap(NULL, sizeof *log, PROT_READ | PROT_WRITE,
                    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    assert_true(log != MAP_FAILED);
    return log;
}

static int note(Log *log, const Request *request) {
    log->asked[log->count % 16] = *request;
    return ++log->count;
}

static void say(Channel channel, MessageKind kind, const Request *request) {
    Message message = {.kind = kind};
    if (request != NULL) {
        message.request = *request;
    }
    channel_send(&channel, &message);
}

// The shelf opens an activity, which goes back, and then the window closes.
static int walk(const Request *request, Channel channel, void *ctx) {
    int count = note(ctx, request);
    say(channel, MESSAGE_SHOWN, NULL);
    if (count == 3) {
        return 0;
    }
    Request next = {.screen = count == 1 ? SCREEN_PLAY : SCREEN_SHELF,
                    .run = 7};
    snprintf(next.path, sizeof next.path, "network.kit");
    say(channel, MESSAGE_GO, &next);
    for (;;) {
        pause();
    }
}

static void test_screens_follow(void **state) {
    (void)state;
    Log *log = new_log();
    Request shelf = {.screen = SCREEN_SHELF};
    assert_int_equal(supervise(&shelf, walk, log), 0);
    assert_int_equal(log->count, 3);
    assert_int_equal(log->asked[1].screen, SCREEN_PLAY);
    assert_string_equal(log->asked[1].path, "network.kit");
    assert_int_equal(log->asked[1].run, 7);
    assert_int_equal(log->asked[2].screen, SCREEN_SHELF);
}

// Dies in the middle of run 5; the next one is content.
static int die_once(const Request *request, Channel channel, void *ctx) {
    int count = note(ctx, request);
    say(channel, MESSAGE_SHOWN, NULL);
    if (count == 1) {
        Request run = {.run = 5};
        say(channel, MESSAGE_RUN, &run);
        raise(SIGKILL);
    }
    return 0;
}

static void test_a_crash_is_followed(void **state) {
    (void)state;
    Log *log = new_log();
    Request play = {.screen = SCREEN_PLAY};
    assert_int_equal(supervise(&play, die_once, log), 0);
    assert_int_equal(log->count, 2);
    assert_int_equal(log->asked[1].run, 5);
    assert_true(strlen(log->asked[1].stopped) > 0);
}

static int hang_once(const Request *request, Channel channel, void *ctx) {
    say(channel, MESSAGE_SHOWN, NULL);
    return note(ctx, request) == 1 ? PROCESS_HUNG : 0;
}

static void test_a_hang_is_told(void **state) {
    (void)state;
    Log *log = new_log();
    Request play = {.screen = SCREEN_PLAY};
    assert_int_equal(supervise(&play, hang_once, log), 0);
    assert_non_null(strstr(log->asked[1].stopped, "too long"));
}

// An activity that dies at once, every time; the shelf ends the test.
static int die_always(const Request *request, Channel channel, void *ctx) {
    int count = note(ctx, request);
    if (request->screen == SCREEN_PLAY) {
        raise(SIGKILL);
    }
    say(channel, MESSAGE_SHOWN, NULL);
    if (count > 1) {
        return 0;
    }
    Request next = {.screen = SCREEN_PLAY};
    say(channel, MESSAGE_GO, &next);
    for (;;) {
        pause();
    }
}

static void test_a_hopeless_one_leads_to_the_shelf(void **state) {
    (void)state;
    Log *log = new_log();
    Request shelf = {.screen = SCREEN_SHELF};
    assert_int_equal(supervise(&shelf, die_always, log), 0);
    assert_int_equal(log->asked[log->count - 1].screen, SCREEN_SHELF);
    assert_true(strlen(log->asked[log->count - 1].stopped) > 0);
    assert_true(log->count >= 4 && log->count <= 6);
}

// The shelf is closed while the activity it asked for is being opened.
static int close_at_once(const Request *request, Channel channel, void *ctx) {
    note(ctx, request);
    if (request->screen == SCREEN_SHELF) {
        Request next = {.screen = SCREEN_PLAY};
        say(channel, MESSAGE_GO, &next);
        return 0;
    }
    Request run = {.run = 5};
    say(channel, MESSAGE_RUN, &run);
    for (;;) {
        pause();
    }
}

static void test_closed_while_opening(void **state) {
    (void)state;
    Log *log = new_log();
    Request shelf = {.screen = SCREEN_SHELF};
    alarm(20); // rather than wait for ever
    assert_int_equal(supervise(&shelf, close_at_once, log), 0);
    alarm(0);
}

// Dies before its first frame, but after its run began.
static int die_early(const Request *request, Channel channel, void *ctx) {
    int count = note(ctx, request);
    if (request->screen == SCREEN_SHELF) {
        Request next = {.screen = SCREEN_PLAY};
        say(channel, MESSAGE_GO, &next);
        for (;;) {
            pause();
        }
    }
    if (count == 2) {
        Request run = {.run = 5};
        say(channel, MESSAGE_RUN, &run);
        raise(SIGKILL);
    }
    return 0;
}

static void test_the_run_of_an_early_death_is_known(void **state) {
    (void)state;
    Log *log = new_log();
    Request shelf = {.screen = SCREEN_SHELF};
    assert_int_equal(supervise(&shelf, die_early, log), 0);
    assert_int_equal(log->count, 3);
    assert_int_equal(log->asked[2].run, 5);
}

// The shelf reads dark, the activity reads large and dies, and in the end
// there is the shelf again.
static int read_on(const Request *request, Channel channel, void *ctx) {
    static const char *const looks[] = {"dark", "large", "larger"};
    int count = note(ctx, request);
    say(channel, MESSAGE_SHOWN, NULL);
    if (count == 4) {
        return 0;
    }
    Request next = {.screen = count == 1 ? SCREEN_PLAY : SCREEN_SHELF};
    snprintf(next.reading, sizeof next.reading, "%s", looks[count - 1]);
    say(channel, MESSAGE_READING, &next);
    if (count == 2) {
        raise(SIGKILL);
    }
    next.reading[0] = '\0';
    say(channel, MESSAGE_GO, &next);
    for (;;) {
        pause();
    }
}

static void test_all_screens_read_the_same(void **state) {
    (void)state;
    Log *log = new_log();
    Request shelf = {.screen = SCREEN_SHELF};
    assert_int_equal(supervise(&shelf, read_on, log), 0);
    assert_int_equal(log->count, 4);
    assert_string_equal(log->asked[0].reading, "");
    assert_string_equal(log->asked[1].reading, "dark");
    assert_string_equal(log->asked[2].reading, "large");
    assert_string_equal(log->asked[3].reading, "larger");
}

static int refuse(const Request *request, Channel channel, void *ctx) {
    note(ctx, request);
    (void)channel;
    return 2;
}

static void test_a_refusal_ends_it(void **state) {
    (void)state;
    Log *log = new_log();
    Request play = {.screen = SCREEN_PLAY};
    assert_int_equal(supervise(&play, refuse, log), 2);
    assert_int_equal(log->count, 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_screens_follow),
        cmocka_unit_test(test_a_crash_is_followed),
        cmocka_unit_test(test_a_hang_is_told),
        cmocka_unit_test(test_a_hopeless_one_leads_to_the_shelf),
        cmocka_unit_test(test_closed_while_opening),
        cmocka_unit_test(test_the_run_of_an_early_death_is_known),
        cmocka_unit_test(test_all_screens_read_the_same),
        cmocka_unit_test(test_a_refusal_ends_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
