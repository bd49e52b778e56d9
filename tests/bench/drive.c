// drive.c: runs a program and says what it cost, its children included.
//   drive run COMMAND...            to its end
//   drive idle SECONDS COMMAND...   lets it settle, watches it that long, and
//                                   ends it with SIGTERM
// What the program prints goes through; the last line is ours:
//   DRIVE wall_ms=.. cpu_ms=.. status=..           (run)
//   DRIVE cpu_ms=.. pss_kb=.. processes=.. status=.. (idle)
#define _GNU_SOURCE
#include <dirent.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MOST = 64 }; // processes of one program

typedef struct Tree {
    pid_t pids[MOST];
    int count;
} Tree;

static double now_ms(clockid_t clock) {
    struct timespec t = {0, 0};
    clock_gettime(clock, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static pid_t parent_of(pid_t pid) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
    FILE *file = fopen(path, "r");
    int parent = 0;
    if (file) {
        // pid (name) state parent; no program of ours has a ')' in its name
        if (fscanf(file, "%*d %*[^)]) %*c %d", &parent) != 1) {
            parent = 0;
        }
        fclose(file);
    }
    return parent;
}

// Adds the children of all that are in the tree; false when nobody is new.
static bool tree_grow(Tree *tree) {
    int before = tree->count;
    DIR *dir = opendir("/proc");
    struct dirent *entry;
    while (dir && (entry = readdir(dir)) && tree->count < MOST) {
        pid_t pid = atoi(entry->d_name);
        bool known = pid <= 0, related = false;
        pid_t parent = known ? 0 : parent_of(pid);
        for (int i = 0; i < tree->count; i++) {
            known |= tree->pids[i] == pid;
            related |= tree->pids[i] == parent;
        }
        if (related && !known) {
            tree->pids[tree->count++] = pid;
        }
    }
    if (dir) {
        closedir(dir);
    }
    return tree->count > before;
}

static Tree tree_of(pid_t root) {
    Tree tree = {{root}, 1};
    while (tree_grow(&tree)) {
    }
    return tree;
}

// CPU of the living, in ms, to the nanosecond; all their threads.
static double tree_cpu(pid_t root) {
    Tree tree = tree_of(root);
    double sum = 0;
    for (int i = 0; i < tree.count; i++) {
        clockid_t clock;
        if (clock_getcpuclockid(tree.pids[i], &clock) == 0) {
            sum += now_ms(clock);
        }
    }
    return sum;
}

static long pss_of(pid_t pid) {
    char line[256];
    long kb = 0;
    snprintf(line, sizeof line, "/proc/%d/smaps_rollup", (int)pid);
    FILE *file = fopen(line, "r");
    while (file && fgets(line, sizeof line, file)) {
        if (sscanf(line, "Pss: %ld", &kb) == 1) {
            break;
        }
    }
    if (file) {
        fclose(file);
    }
    return kb;
}

static void sleep_ms(long ms) {
    struct timespec t = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&t, NULL);
}

// Waits until the program has used some CPU and then next to none for half
// a second; at most 5 s.
static void settle(pid_t root) {
    double last = 0;
    for (int quiet = 0, tries = 0; quiet < 5 && tries < 50; tries++) {
        sleep_ms(100);
        double cpu = tree_cpu(root);
        quiet = cpu > 5 && cpu - last < 0.5 ? quiet + 1 : 0;
        last = cpu;
    }
}

static pid_t start(char **command) {
    pid_t pid = fork();
    if (pid == 0) {
        execvp(command[0], command);
        perror(command[0]);
        _exit(127);
    }
    return pid;
}

static int run(char **command) {
    double begun = now_ms(CLOCK_MONOTONIC);
    struct rusage used;
    int status = -1;
    wait4(start(command), &status, 0, &used);
    printf("DRIVE wall_ms=%.3f cpu_ms=%.3f status=%d\n",
           now_ms(CLOCK_MONOTONIC) - begun,
           (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 +
               (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3,
           status);
    return status != 0;
}

static int idle(double seconds, char **command) {
    pid_t root = start(command);
    settle(root);
    double before = tree_cpu(root);
    sleep_ms((long)(seconds * 1e3));
    double used = tree_cpu(root) - before;
    Tree tree = tree_of(root);
    long pss = 0;
    for (int i = 0; i < tree.count; i++) {
        pss += pss_of(tree.pids[i]);
    }
    int status = -1;
    kill(root, SIGTERM);
    waitpid(root, &status, 0);
    printf("DRIVE cpu_ms=%.3f pss_kb=%ld processes=%d status=%d\n", used, pss,
           tree.count, status);
    return status != 0;
}

int main(int argc, char **argv) {
    if (argc > 2 && strcmp(argv[1], "run") == 0) {
        return run(argv + 2);
    }
    if (argc > 3 && strcmp(argv[1], "idle") == 0) {
        return idle(atof(argv[2]), argv + 3);
    }
    fprintf(stderr, "Use: drive run COMMAND... | drive idle SECONDS "
                    "COMMAND...\n");
    return 2;
}
