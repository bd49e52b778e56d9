// Threads wait for each other; the clock goes forward.
#include "drawing.h"

#include <stdatomic.h>

#include "device/clock.h"
#include "device/thread.h"

typedef struct Post {
    Lock *lock;
    Signal *signal;
    int letters, read;
    atomic_int sum;
} Post;

static void read_letters(void *data) {
    Post *post = data;
    lock_take(post->lock);
    while (post->read < 100) {
        while (post->letters == 0) {
            signal_wait(post->signal, post->lock, -1);
        }
        post->letters--;
        post->read++;
        atomic_fetch_add(&post->sum, 2);
        signal_send(post->signal);
    }
    lock_give(post->lock);
}

static void letters_arrive(void **state) {
    (void)state;
    Post post = {.lock = lock_new(), .signal = signal_new()};
    Error err = {0};
    atomic_store(&post.sum, 5);
    Thread *thread = thread_new("post", read_letters, &post, &err);
    assert_non_null(thread);
    lock_take(post.lock);
    for (int i = 0; i < 100; i++) {
        post.letters++;
        signal_send(post.signal);
        while (post.letters > 0) {
            signal_wait(post.signal, post.lock, 1000);
        }
    }
    lock_give(post.lock);
    thread_join(thread);
    assert_int_equal(post.read, 100);
    assert_int_equal(atomic_load(&post.sum), 205);
    lock_free(post.lock);
    signal_free(post.signal);
}

static void waiting_ends(void **state) {
    (void)state;
    Lock *lock = lock_new();
    Signal *signal = signal_new();
    double before = clock_ms();
    lock_take(lock);
    while (signal_wait(signal, lock, 2)) {
    }
    lock_give(lock);
    assert_true(clock_ms() > before);
    lock_free(lock);
    signal_free(signal);
}

static void nothing_is_freed(void **state) {
    (void)state;
    thread_join(NULL);
    lock_free(NULL);
    signal_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_arrive),
        cmocka_unit_test(waiting_ends),
        cmocka_unit_test(nothing_is_freed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
