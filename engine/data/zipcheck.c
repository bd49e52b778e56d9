// zipcheck.c: see zipcheck.h.
#include "data/zipcheck.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

static int lower(char c) {
    return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : (unsigned char)c;
}

static int compare_folded(const char *a, const char *b) {
    while (*a != '\0' && lower(*a) == lower(*b)) {
        a++;
        b++;
    }
    return lower(*a) - lower(*b);
}

static bool starts_folded(const char *name, const char *start) {
    while (*start != '\0' && lower(*name) == *start) {
        name++;
        start++;
    }
    return *start == '\0';
}

static int by_folded(const void *a, const void *b) {
    return compare_folded(*(const char *const *)a, *(const char *const *)b);
}

const char *zipcheck_twin(const char **names, size_t count) {
    if (count > 1) {
        qsort(names, count, sizeof *names, by_folded);
    }
    for (size_t i = 1; i < count; i++) {
        if (compare_folded(names[i - 1], names[i]) == 0) {
            return names[i];
        }
    }
    return NULL;
}

// The names that Windows gives to devices, in any folder, with any ending.
static bool is_device(const char *part, size_t size) {
    static const char *const devices[] = {"con", "prn", "aux", "nul"};
    char folded[5] = "";
    for (size_t i = 0; i < size && i < 4; i++) {
        folded[i] = (char)lower(part[i]);
    }
    if (size == 3) {
        for (size_t i = 0; i < sizeof devices / sizeof devices[0]; i++) {
            if (memcmp(folded, devices[i], 3) == 0) {
                return true;
            }
        }
    }
    bool port = memcmp(folded, "com", 3) == 0 || memcmp(folded, "lpt", 3) == 0;
    return size == 4 && port && folded[3] >= '0' && folded[3] <= '9';
}

static bool has_good_ending(const char *last) {
    static const char *const endings[] = {
        ".lua", ".json", ".svg", ".png", ".txt", ".md", ".po", ".pot", ".csv"};
    const char *dot = strrchr(last, '.');
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        if (dot != NULL && strcmp(dot, endings[i]) == 0) {
            return true;
        }
    }
    return false;
}

// One part between '/'; dots only in the last, where the ending is.
static const char *check_part(const char *part, size_t size, bool last) {
    if (size == 0) {
        return "has an empty part";
    }
    if (part[0] == '.') {
        return "has a part that begins with a dot";
    }
    const char *dot = memchr(part, '.', size);
    if (dot != NULL && !last) {
        return "has a dot in the name of a folder";
    }
    if (is_device(part, dot == NULL ? size : (size_t)(dot - part))) {
        return "has a part that Windows keeps for a device";
    }
    return NULL;
}

const char *zipcheck_name(const char *name) {
    static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                  "abcdefghijklmnopqrstuvwxyz0123456789_./-";
    if (strlen(name) > ZIP_MAX_NAME) {
        return "is too long for a name";
    }
    if (name[strspn(name, allowed)] != '\0') {
        return "has a character other than A-Z, a-z, 0-9, '_', '-' and '.'";
    }
    const char *part = name;
    for (;;) {
        size_t size = strcspn(part, "/");
        bool last = part[size] == '\0';
        const char *why = check_part(part, size, last);
        if (why != NULL) {
            return why;
        }
        if (last) {
            break;
        }
        part += size + 1;
    }
    if (!has_good_ending(part)) {
        return "is not a .lua, .json, .svg, .png, .txt, .md, .po, .pot or .csv "
               "file";
    }
    bool in_seal = starts_folded(name, "seal/");
    return in_seal ? "is in seal/, which Kitbag keeps for itself" : NULL;
}

static bool refuse(const char *file, const char *what, Error *err) {
    return error_set(err,
                     "%s was changed or was not packed by Kitbag (%s); copy "
                     "it again from where it came from.",
                     file, what);
}

static bool refuse_entry(const char *file, const ZipEntry *entry,
                         const char *what, Error *err) {
    return error_set(err,
                     "%s was changed or was not packed by Kitbag (%s %s); "
                     "copy it again from where it came from.",
                     file, entry->name, what);
}

// The entry's name, made fit to be shown if it is not fit to be used.
static bool read_name(const unsigned char *from, size_t size, ZipEntry *entry,
                      const char **why) {
    *why = NULL;
    size_t kept = size < ZIP_MAX_NAME ? size : ZIP_MAX_NAME;
    for (size_t i = 0; i < kept; i++) {
        bool plain = from[i] >= 0x20 && from[i] < 0x7F;
        entry->name[i] = plain ? (char)from[i] : '?';
    }
    entry->name[kept] = '\0';
    if (size > kept) {
        *why = "is too long for a name";
    } else if (strcmp(entry->name, ZIP_DIGESTS) != 0) {
        *why = zipcheck_name(entry->name);
    }
    return *why == NULL;
}

static const char *odd_flags(uint32_t flags) {
    if (flags & 1) {
        return "is encrypted";
    }
    if (flags & 8) {
        return "has its sizes behind its data";
    }
    return flags != 0 ? "has flags that Kitbag does not set" : NULL;
}

static const char *odd_sizes(const ZipEntry *entry) {
    if (entry->method != ZIP_STORED && entry->method != ZIP_DEFLATED) {
        return "is packed in a way that Kitbag does not use";
    }
    if (entry->size > ZIP_MAX_FILE) {
        return "is bigger than 16 MiB";
    }
    if (entry->method == ZIP_STORED && entry->packed != entry->size) {
        return "has two different sizes";
    }
    if (entry->method == ZIP_DEFLATED && entry->packed >= entry->size) {
        return "grew when it was packed";
    }
    if (entry->size / ZIP_MAX_RATIO > entry->packed) {
        return "would unpack to more than 200 times its size";
    }
    return NULL;
}

bool zipcheck_entry(const unsigned char *zip, size_t size, size_t at,
                    const char *file, ZipEntry *entry, Error *err) {
    const unsigned char *from = zip + at;
    if (at > size || size - at < ZIP_HEADER || zip_get32(from) != 0x04034b50) {
        return refuse(file, "an entry is not where it should be", err);
    }
    size_t length = zip_get16(from + 26);
    if (size - at - ZIP_HEADER < length) {
        return refuse(file, "an entry is cut short", err);
    }
    const char *why = NULL;
    if (!read_name(from + ZIP_HEADER, length, entry, &why)) {
        return refuse_entry(file, entry, why, err);
    }
    entry->method = zip_get16(from + 8);
    entry->crc = zip_get32(from + 14);
    entry->packed = zip_get32(from + 18);
    entry->size = zip_get32(from + 22);
    entry->at = (uint32_t)at;
    why = odd_flags(zip_get16(from + 6));
    why = why != NULL ? why : odd_sizes(entry);
    if (why != NULL) {
        return refuse_entry(file, entry, why, err);
    }
    unsigned char expected[ZIP_HEADER];
    zip_header(entry, expected);
    if (memcmp(expected, from, ZIP_HEADER) != 0) {
        return refuse_entry(file, entry, "has a header of another kind", err);
    }
    return size - zip_data_at(entry) >= entry->packed ||
           refuse_entry(file, entry, "is cut short", err);
}

bool zipcheck_ends(const unsigned char start[4],
                   const unsigned char end[ZIP_END], size_t size,
                   const char *file, Error *err) {
    if (zip_get32(start) != 0x04034b50) {
        return error_set(err, "%s is not a Kitbag bundle.", file);
    }
    if (zip_get32(end) != 0x06054b50) {
        return error_set(err,
                         "%s is cut short or damaged; copy it again from the "
                         "original stick.",
                         file);
    }
    uint32_t count = zip_get16(end + 10);
    uint32_t length = zip_get32(end + 12);
    uint32_t at = zip_get32(end + 16);
    if (count == 0xFFFF || length == UINT32_MAX || at == UINT32_MAX) {
        return refuse(file, "it is a ZIP64", err);
    }
    if (count > ZIP_MAX_ENTRIES) {
        return error_set(err, "%s has %u files, and a bundle may have %d.",
                         file, count, ZIP_MAX_ENTRIES);
    }
    unsigned char expected[ZIP_END];
    zip_end(count, at, length, expected);
    bool fits = (uint64_t)at + length + ZIP_END == size &&
                (uint64_t)count * ZIP_DIRECTORY <= length;
    if (!fits || memcmp(expected, end, ZIP_END) != 0) {
        return refuse(file, "its end does not fit the rest", err);
    }
    return true;
}

// The order is fixed too: two bundles of the same files are the same bytes.
static const char *odd_order(const ZipTable *table, size_t i) {
    const ZipEntry *entry = &table->entries[i];
    if (i == 0) {
        bool card = strcmp(entry->name, ZIP_CARD) == 0;
        return card && entry->method == ZIP_STORED
                   ? NULL
                   : "stands where kit.json should be";
    }
    if (i == 1) {
        bool digests = strcmp(entry->name, ZIP_DIGESTS) == 0;
        return digests ? NULL : "stands where seal/files.sha256 should be";
    }
    if (i > 2 && strcmp(entry[-1].name, entry->name) >= 0) {
        return "is not in its place";
    }
    return strcmp(entry->name, ZIP_DIGESTS) == 0 ? "is there twice" : NULL;
}

// Walks the entries and the directory side by side: each entry follows the
// one before without a gap, and the directory says the same of it.
static bool walk(const unsigned char *zip, size_t size, const char *file,
                 ZipTable *table, Error *err) {
    size_t start = zip_get32(zip + size - ZIP_END + 16);
    size_t place = start;
    size_t at = 0;
    size_t total = 0;
    for (size_t i = 0; i < table->count; i++) {
        ZipEntry *entry = &table->entries[i];
        if (!zipcheck_entry(zip, start, at, file, entry, err)) {
            return false;
        }
        const char *why = odd_order(table, i);
        if (why != NULL) {
            return refuse_entry(file, entry, why, err);
        }
        unsigned char expected[ZIP_DIRECTORY];
        zip_directory(entry, expected);
        size_t length = strlen(entry->name);
        if (size - ZIP_END - place < ZIP_DIRECTORY + length ||
            memcmp(zip + place, expected, ZIP_DIRECTORY) != 0 ||
            memcmp(zip + place + ZIP_DIRECTORY, entry->name, length) != 0) {
            return refuse_entry(
                file, entry, "is described differently in the directory", err);
        }
        place += ZIP_DIRECTORY + length;
        at = zip_data_at(entry) + entry->packed;
        total += entry->size;
        if (total > ZIP_MAX_TOTAL) {
            return error_set(err, "%s would unpack to more than 64 MiB.", file);
        }
    }
    return (at == start && place == size - ZIP_END) ||
           refuse(file, "it has bytes that belong to no file", err);
}

static bool check_twins(const char *file, const ZipTable *table, Error *err) {
    const char **names = mem_new(table->count, sizeof *names);
    if (names == NULL) {
        return error_memory(err);
    }
    for (size_t i = 0; i < table->count; i++) {
        names[i] = table->entries[i].name;
    }
    const char *twin = zipcheck_twin(names, table->count);
    free(names);
    return twin == NULL ||
           error_set(err, "%s has two files called %s but for capital letters.",
                     file, twin);
}

bool zipcheck(const unsigned char *zip, size_t size, const char *file,
              ZipTable *table, Error *err) {
    *table = (ZipTable){0};
    if (size > ZIP_MAX_TOTAL) {
        return error_set(err, "%s is bigger than 64 MiB.", file);
    }
    if (size < ZIP_END) {
        return error_set(err, "%s is not a Kitbag bundle.", file);
    }
    if (!zipcheck_ends(zip, zip + size - ZIP_END, size, file, err)) {
        return false;
    }
    table->count = zip_get16(zip + size - ZIP_END + 10);
    table->entries = mem_new(table->count, sizeof *table->entries);
    if (table->entries == NULL) {
        return error_memory(err);
    }
    bool ok =
        walk(zip, size, file, table, err) && check_twins(file, table, err);
    if (!ok) {
        zipcheck_free(table);
    }
    return ok;
}

void zipcheck_free(ZipTable *table) {
    free(table->entries);
    *table = (ZipTable){0};
}
