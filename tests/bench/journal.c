// journal.c: scene S8. How long an event takes to its commit on disk, and
// how long the frame that hands it over waits when each sync takes 200 ms.
// Use: journal FOLDER (where the disk to be measured is)
#define _GNU_SOURCE
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "app/writer.h"
#include "base/os.h"
#include "data/store.h"

enum { EVENTS = 1000, SLOW_EVENTS = 300, FRAME_MS = 10, SLOW_SYNC_MS = 200 };

static atomic_long sync_ms; // how much slower each sync is made
static atomic_int syncs;

static void sleep_ms(long ms) {
    struct timespec t = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&t, NULL);
}

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

// These two stand before the C library's own, for SQLite too.
int fdatasync(int file) {
    syncs++;
    sleep_ms(sync_ms);
    return (int)syscall(SYS_fdatasync, file);
}

int fsync(int file) {
    syncs++;
    sleep_ms(sync_ms);
    return (int)syscall(SYS_fsync, file);
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void write_event(Writer *writer, int seq) {
    char line[96];
    snprintf(line, sizeof line,
             "{\"t\":%d,\"kind\":\"press\",\"id\":\"cable\"}", seq * 700);
    writer_line(writer, seq, line, false);
}

static void quick(Writer *writer) {
    static double took[EVENTS];
    for (int i = 0; i < EVENTS; i++) {
        double begun = now_ms();
        write_event(writer, i + 1);
        writer_flush(writer);
        took[i] = now_ms() - begun;
    }
    qsort(took, EVENTS, sizeof took[0], by_size);
    printf("syncs_an_event=%d median_ms=%.3f worst_ms=%.3f\n", syncs / EVENTS,
           took[EVENTS / 2], took[EVENTS - 1]);
}

static void slow(Writer *writer) {
    double worst = 0;
    syncs = 0;
    sync_ms = SLOW_SYNC_MS;
    for (int i = 0; i < SLOW_EVENTS; i++) {
        double begun = now_ms();
        write_event(writer, EVENTS + i + 1);
        double took = now_ms() - begun;
        worst = took > worst ? took : worst;
        sleep_ms(FRAME_MS);
    }
    writer_flush(writer);
    printf("slow_worst_frame_ms=%.3f slow_events=%d slow_syncs=%d\n", worst,
           SLOW_EVENTS, syncs);
}

int main(int argc, char **argv) {
    Error err = {0};
    Store *store = NULL;
    Writer *writer = NULL;
    if (argc != 2) {
        fprintf(stderr, "Use: journal FOLDER\n");
        return 2;
    }
    int64_t run = 0;
    if (os_make_folder(argv[1], &err)) {
        store = store_open(argv[1], &err);
    }
    if (store) {
        run = store_new_run(store, "bench", "1.0.0", 1, "{}", "", &err);
    }
    if (run) {
        writer = writer_new(store, run, &err);
    }
    if (writer) {
        quick(writer);
        slow(writer);
        writer_problem(writer, &err);
    }
    writer_free(writer);
    store_free(store);
    if (err.text[0]) {
        fprintf(stderr, "%s\n", err.text);
    }
    return err.text[0] != 0;
}
