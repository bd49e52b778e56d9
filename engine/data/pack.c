// pack.c: see pack.h. libarchive's own ZIP writer puts sizes behind the data
// and adds fields of its own, so only its deflate is used: through the gzip
// filter, whose frame (RFC 1952) holds the packed bytes and their CRC-32.
#include "data/pack.h"

#include <stdlib.h>
#include <string.h>

#include <archive.h>
#include <archive_entry.h>

#include "base/memory.h"
#include "data/zipshape.h"

#define GZIP_START 10
#define GZIP_END 8

static la_ssize_t collect(struct archive *archive, void *data,
                          const void *bytes, size_t size) {
    (void)archive;
    return buffer_add(data, bytes, size) ? (la_ssize_t)size : -1;
}

static bool gzip_into(struct archive *archive, struct archive_entry *entry,
                      const void *bytes, size_t size, Buffer *out) {
    archive_entry_set_pathname(entry, "raw");
    archive_entry_set_filetype(entry, AE_IFREG);
    return archive_write_add_filter_gzip(archive) == ARCHIVE_OK &&
           archive_write_set_format_raw(archive) == ARCHIVE_OK &&
           archive_write_set_filter_option(archive, "gzip", "compression-level",
                                           "9") == ARCHIVE_OK &&
           archive_write_set_filter_option(archive, "gzip", "timestamp",
                                           NULL) == ARCHIVE_OK &&
           archive_write_set_bytes_per_block(archive, 0) == ARCHIVE_OK &&
           archive_write_open(archive, out, NULL, collect, NULL) ==
               ARCHIVE_OK &&
           archive_write_header(archive, entry) == ARCHIVE_OK &&
           archive_write_data(archive, bytes, size) == (la_ssize_t)size &&
           archive_write_close(archive) == ARCHIVE_OK;
}

static bool gzip(const void *bytes, size_t size, Buffer *out) {
    static const char start[4] = {0x1f, (char)0x8b, 8, 0};
    struct archive *archive = archive_write_new();
    struct archive_entry *entry = archive_entry_new();
    bool ok = archive != NULL && entry != NULL &&
              gzip_into(archive, entry, bytes, size, out) &&
              out->size > GZIP_START + GZIP_END &&
              memcmp(out->bytes, start, sizeof start) == 0;
    archive_entry_free(entry);
    archive_write_free(archive);
    return ok;
}

typedef struct Packing {
    Buffer *out;
    ZipEntry *entries;
    size_t count;
    size_t total; // unpacked bytes so far
} Packing;

// Fills in how the entry is packed; `gz` holds the gzip frame if deflated.
static bool choose_method(ZipEntry *entry, const unsigned char *bytes,
                          bool plain, Buffer *gz) {
    entry->method = ZIP_STORED;
    entry->packed = entry->size;
    if (plain || entry->size == 0) {
        entry->crc = zip_crc(bytes, entry->size);
        return true;
    }
    if (!gzip(bytes, entry->size, gz)) {
        return false;
    }
    size_t packed = gz->size - GZIP_START - GZIP_END;
    const char *end = gz->bytes + gz->size - GZIP_END;
    entry->crc = zip_get32((const unsigned char *)end);
    if (packed < entry->size && entry->size / ZIP_MAX_RATIO <= packed) {
        entry->method = ZIP_DEFLATED;
        entry->packed = (uint32_t)packed;
    }
    return true;
}

static bool add(Packing *p, const char *name, const void *bytes, size_t size,
                bool plain) {
    ZipEntry *entry = &p->entries[p->count++];
    memcpy(entry->name, name, strlen(name) + 1);
    entry->size = (uint32_t)size;
    entry->at = (uint32_t)p->out->size;
    p->total += size;
    Buffer gz = {0};
    bool ok = choose_method(entry, bytes, plain, &gz);
    if (ok) {
        bool deflated = entry->method == ZIP_DEFLATED;
        unsigned char header[ZIP_HEADER];
        zip_header(entry, header);
        buffer_add(p->out, header, sizeof header);
        buffer_text(p->out, name);
        buffer_add(p->out, deflated ? gz.bytes + GZIP_START : bytes,
                   entry->packed);
    }
    buffer_free(&gz);
    return ok && !p->out->failed;
}

static bool add_file(Packing *p, const BundleFile *file, bool plain) {
    return add(p, file->name, file->bytes, file->size, plain);
}

static bool add_digests(Packing *p, const Bundle *bundle) {
    Buffer digests = {0};
    bool ok = files_digests(bundle_files(bundle), &digests) &&
              add(p, ZIP_DIGESTS, digests.bytes, digests.size, false);
    buffer_free(&digests);
    return ok;
}

static bool add_directory(Packing *p) {
    uint32_t at = (uint32_t)p->out->size;
    for (size_t i = 0; i < p->count; i++) {
        unsigned char place[ZIP_DIRECTORY];
        zip_directory(&p->entries[i], place);
        buffer_add(p->out, place, sizeof place);
        buffer_text(p->out, p->entries[i].name);
    }
    unsigned char end[ZIP_END];
    zip_end(p->count, at, (uint32_t)p->out->size - at, end);
    return buffer_add(p->out, end, sizeof end);
}

static bool add_all(Packing *p, const Bundle *bundle) {
    const BundleFile *card = bundle_find(bundle, ZIP_CARD);
    bool ok = add_file(p, card, true) && add_digests(p, bundle);
    for (size_t i = 0; ok && i < bundle_count(bundle); i++) {
        const BundleFile *file = bundle_at(bundle, i);
        ok = file == card || add_file(p, file, false);
    }
    return ok && add_directory(p);
}

bool bundle_pack(const Bundle *bundle, Buffer *out, Error *err) {
    Packing packing = {.out = out};
    packing.entries =
        mem_new(bundle_count(bundle) + 1, sizeof *packing.entries);
    bool ok = packing.entries != NULL && add_all(&packing, bundle);
    free(packing.entries);
    if (!ok) {
        return error_memory(err);
    }
    if (packing.total > ZIP_MAX_TOTAL || out->size > ZIP_MAX_TOTAL) {
        return error_set(err,
                         "%s would be bigger than 64 MiB; leave out or "
                         "shrink some of its pictures.",
                         bundle_card(bundle)->id);
    }
    return true;
}
