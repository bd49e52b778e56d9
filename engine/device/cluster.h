// cluster.h: which characters stay together: a letter with its marks, a
// syllable written as one sign. A caret stands only between clusters, and
// letter spacing goes only there (Unicode Annex 29, as far as the scripts of
// writing.c need it).
#ifndef DEVICE_CLUSTER_H
#define DEVICE_CLUSTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// True when `code`, which follows `last`, belongs to the same cluster.
bool cluster_joins(uint32_t last, uint32_t code);

// Where the cluster ends that begins at text[start]. Requires start < size.
size_t cluster_end(const char *text, size_t size, size_t start);

// Where the cluster begins that holds the byte `at`; `size` for `size`.
size_t cluster_start(const char *text, size_t size, size_t at);

#endif
