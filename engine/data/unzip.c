// unzip.c: see unzip.h.
#include "data/unzip.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <archive.h>
#include <archive_entry.h>
#include <sodium.h>

#include "base/memory.h"
#include "data/whole.h"
#include "data/zipcheck.h"

#define AGAIN "copy it again from the original stick."

// Everything in memory while one ZIP is opened.
typedef struct Opening {
    Files *files;
    const char *name;
    unsigned char *zip;
    size_t size;
    ZipTable table;
    unsigned char *digests; // seal/files.sha256, a zero byte behind it
    size_t digests_size;
    Error *err;
} Opening;

// Looks at both ends before making room for the whole.
static bool read_zip(Opening *o, Stream *stream) {
    unsigned char start[4] = {0};
    unsigned char end[ZIP_END] = {0};
    if (!whole_size(stream, ZIP_MAX_TOTAL, o->name, &o->size, o->err)) {
        return false;
    }
    if (o->size < ZIP_END) {
        return error_set(o->err, "%s is not a Kitbag bundle.", o->name);
    }
    if (!whole_piece(stream, 0, start, sizeof start, o->name, o->err) ||
        !whole_piece(stream, o->size - ZIP_END, end, ZIP_END, o->name,
                     o->err) ||
        !zipcheck_ends(start, end, o->size, o->name, o->err)) {
        return false;
    }
    o->zip = whole_read(stream, o->size, o->name, o->err);
    return o->zip != NULL &&
           zipcheck(o->zip, o->size, o->name, &o->table, o->err);
}

static bool damaged(Opening *o, const char *file, struct archive *archive) {
    error_set(o->err, "%s is damaged at %s; " AGAIN, o->name, file);
    const char *words = archive ? archive_error_string(archive) : NULL;
    return words == NULL ? false : error_detail(o->err, words);
}

// The bytes of the entry libarchive stands at. That it holds exactly `size`
// bytes is seen by asking for one more.
static unsigned char *entry_bytes(Opening *o, struct archive *archive,
                                  const ZipEntry *entry) {
    unsigned char *bytes = malloc((size_t)entry->size + 1);
    if (bytes == NULL) {
        error_memory(o->err);
        return NULL;
    }
    la_ssize_t got = archive_read_data(archive, bytes, entry->size);
    unsigned char more = 0;
    if (got != (la_ssize_t)entry->size ||
        archive_read_data(archive, &more, 1) != 0) {
        free(bytes);
        damaged(o, entry->name, archive);
        return NULL;
    }
    bytes[entry->size] = 0;
    return bytes;
}

static bool unpack_entry(Opening *o, struct archive *archive,
                         const ZipEntry *entry) {
    unsigned char *bytes = entry_bytes(o, archive, entry);
    if (bytes == NULL) {
        return false;
    }
    if (strcmp(entry->name, ZIP_DIGESTS) == 0) {
        o->digests = bytes;
        o->digests_size = entry->size;
        return true;
    }
    return files_add(o->files, entry->name, bytes, entry->size, o->err);
}

// One pass. libarchive gives the entries in the order of their places, which
// zipcheck has seen to be the order of the table; the names come from there,
// since libarchive's depend on the locale.
static bool next_entry(Opening *o, struct archive *archive,
                       const ZipEntry *entry) {
    struct archive_entry *found = NULL;
    return (archive_read_next_header(archive, &found) == ARCHIVE_OK &&
            archive_entry_size(found) == (la_int64_t)entry->size) ||
           damaged(o, entry->name, archive);
}

static bool unpack_all(Opening *o, struct archive *archive) {
    for (size_t i = 0; i < o->table.count; i++) {
        const ZipEntry *entry = &o->table.entries[i];
        if (!next_entry(o, archive, entry) ||
            !unpack_entry(o, archive, entry)) {
            return false;
        }
    }
    return true;
}

// libarchive over the bytes that zipcheck saw; the caller frees it.
static struct archive *open_archive(Opening *o) {
    struct archive *archive = archive_read_new();
    if (archive == NULL) {
        error_memory(o->err);
        return NULL;
    }
    if (archive_read_support_format_zip_seekable(archive) != ARCHIVE_OK ||
        archive_read_open_memory(archive, o->zip, o->size) != ARCHIVE_OK) {
        damaged(o, "its start", archive);
        archive_read_free(archive);
        return NULL;
    }
    return archive;
}

static bool unpack(Opening *o) {
    struct archive *archive = open_archive(o);
    bool ok = archive != NULL && unpack_all(o, archive);
    archive_read_free(archive);
    return ok;
}

// A line of seal/files.sha256 ends in "  NAME\n"; gives the name, or NULL.
static char *take_digest_line(char **rest) {
    char *line = *rest;
    char *end = strchr(line, '\n');
    size_t hex = 2 * BUNDLE_DIGEST;
    if (end == NULL || (size_t)(end - line) < hex + 3 ||
        memcmp(line + hex, "  ", 2) != 0) {
        return NULL;
    }
    *end = '\0';
    *rest = end + 1;
    return line + hex + 2;
}

// Says which file the list and the bundle disagree about: both are sorted,
// so the first difference tells.
static bool blame(Opening *o) {
    const Files *files = o->files;
    char *rest = (char *)o->digests;
    for (size_t i = 0; i <= files->count; i++) {
        const BundleFile *file = i < files->count ? &files->list[i] : NULL;
        char *line = rest;
        const char *name = *rest == '\0' ? NULL : take_digest_line(&rest);
        if (*line != '\0' && name == NULL) {
            break;
        }
        if (file == NULL && name == NULL) {
            break;
        }
        if (file == NULL || (name && strcmp(name, file->name) < 0)) {
            return error_set(o->err, "%s lacks %.120s; " AGAIN, o->name, name);
        }
        if (name == NULL || strcmp(name, file->name) > 0) {
            return error_set(
                o->err, "%s holds %s, which was not packed with it; " AGAIN,
                o->name, file->name);
        }
        char hex[2 * BUNDLE_DIGEST + 1];
        sodium_bin2hex(hex, sizeof hex, file->sha256, BUNDLE_DIGEST);
        if (memcmp(hex, line, sizeof hex - 1) != 0) {
            return damaged(o, file->name, NULL);
        }
    }
    return damaged(o, ZIP_DIGESTS, NULL);
}

// The list must be, byte for byte, the one that fits these files.
static bool check_digests(Opening *o) {
    Buffer expected = {0};
    bool ok = files_digests(o->files, &expected) || error_memory(o->err);
    if (ok && (o->digests == NULL || expected.size != o->digests_size ||
               memcmp(expected.bytes, o->digests, expected.size) != 0)) {
        ok = o->digests == NULL ? damaged(o, ZIP_DIGESTS, NULL) : blame(o);
    }
    buffer_free(&expected);
    return ok;
}

bool unzip(Stream *stream, const char *name, Files *files, Error *err) {
    Opening o = {.files = files, .name = name, .err = err};
    bool ok = read_zip(&o, stream) && unpack(&o);
    if (ok) {
        files_sort(files); // as the list of digests is
        ok = check_digests(&o);
    }
    zipcheck_free(&o.table);
    free(o.zip);
    free(o.digests);
    return ok;
}

// The bytes of the entry with this name, passing over those before it.
static unsigned char *unpack_one(Opening *o, const char *file, size_t *size) {
    struct archive *archive = open_archive(o);
    unsigned char *bytes = NULL;
    bool ok = archive != NULL;
    for (size_t i = 0; ok && bytes == NULL && i < o->table.count; i++) {
        const ZipEntry *entry = &o->table.entries[i];
        ok = next_entry(o, archive, entry);
        if (ok && strcmp(entry->name, file) == 0) {
            bytes = entry_bytes(o, archive, entry);
            *size = entry->size;
            ok = bytes != NULL;
        }
    }
    archive_read_free(archive);
    return bytes;
}

unsigned char *unzip_file(Stream *stream, const char *name, const char *file,
                          size_t *size, Error *err) {
    Opening o = {.name = name, .err = err};
    error_set(err, "%s", "");
    unsigned char *bytes =
        read_zip(&o, stream) ? unpack_one(&o, file, size) : NULL;
    zipcheck_free(&o.table);
    free(o.zip);
    return bytes;
}

#define CARD_NAME (sizeof ZIP_CARD - 1)
#define CARD_AT (ZIP_HEADER + CARD_NAME)

// Both ends and the header of the card, which stands first.
static bool read_ends(Stream *stream, const char *name, ZipEntry *entry,
                      Error *err) {
    size_t size = 0;
    unsigned char start[CARD_AT];
    unsigned char end[ZIP_END];
    if (!whole_size(stream, ZIP_MAX_TOTAL, name, &size, err)) {
        return false;
    }
    if (size < CARD_AT + ZIP_END) {
        return error_set(err, "%s is not a Kitbag bundle.", name);
    }
    if (!whole_piece(stream, 0, start, CARD_AT, name, err) ||
        !whole_piece(stream, size - ZIP_END, end, ZIP_END, name, err) ||
        !zipcheck_ends(start, end, size, name, err)) {
        return false;
    }
    // Only with this name is all of the header in `start`.
    if (zip_get16(start + 26) != CARD_NAME ||
        memcmp(start + ZIP_HEADER, ZIP_CARD, CARD_NAME) != 0) {
        return error_set(err, "%s does not begin with a kit.json; " AGAIN,
                         name);
    }
    return zipcheck_entry(start, size - ZIP_END, 0, name, entry, err);
}

static Card *read_card(Stream *stream, const char *name, const ZipEntry *entry,
                       char *text, Error *err) {
    char label[256];
    snprintf(label, sizeof label, "%s: kit.json", name);
    if (!whole_piece(stream, CARD_AT, text, entry->size, name, err)) {
        return NULL;
    }
    if (zip_crc((unsigned char *)text, entry->size) != entry->crc) {
        error_set(err, "%s is damaged at kit.json; " AGAIN, name);
        return NULL;
    }
    return card_parse(text, entry->size, label, err);
}

Card *unzip_card(Stream *stream, const char *name, Error *err) {
    ZipEntry entry = {0};
    if (!read_ends(stream, name, &entry, err)) {
        return NULL;
    }
    if (entry.method != ZIP_STORED || entry.size > CARD_MAX_SIZE) {
        error_set(err, "%s has a kit.json of another kind; " AGAIN, name);
        return NULL;
    }
    char *text = mem_new((size_t)entry.size + 1, 1);
    if (text == NULL) {
        error_memory(err);
        return NULL;
    }
    Card *card = read_card(stream, name, &entry, text, err);
    free(text);
    return card;
}
