// zipshape.c: see zipshape.h.
#include "data/zipshape.h"

#include <string.h>

#define VERSION 20                     // deflate, APPNOTE 4.4.3
#define MADE_BY (3 << 8 | VERSION)     // Unix, for the mode
#define DATE 0x21                      // 1980-01-01
#define MODE (UINT32_C(0100644) << 16) // a regular file, rw-r--r--

uint32_t zip_get16(const unsigned char *from) {
    return (uint32_t)from[0] | (uint32_t)from[1] << 8;
}

uint32_t zip_get32(const unsigned char *from) {
    return zip_get16(from) | zip_get16(from + 2) << 16;
}

// Writes `bytes` of the value and moves on.
static void put(unsigned char **to, uint32_t value, int bytes) {
    for (int i = 0; i < bytes; i++) {
        *(*to)++ = (unsigned char)(value >> (8 * i));
    }
}

// What an entry's own header and its place in the directory share.
static void put_shared(unsigned char **to, const ZipEntry *entry) {
    put(to, VERSION, 2);
    put(to, 0, 2); // flags
    put(to, entry->method, 2);
    put(to, 0, 2); // time
    put(to, DATE, 2);
    put(to, entry->crc, 4);
    put(to, entry->packed, 4);
    put(to, entry->size, 4);
    put(to, (uint32_t)strlen(entry->name), 2);
    put(to, 0, 2); // length of the extra field
}

void zip_header(const ZipEntry *entry, unsigned char out[ZIP_HEADER]) {
    put(&out, UINT32_C(0x04034b50), 4);
    put_shared(&out, entry);
}

void zip_directory(const ZipEntry *entry, unsigned char out[ZIP_DIRECTORY]) {
    put(&out, UINT32_C(0x02014b50), 4);
    put(&out, MADE_BY, 2);
    put_shared(&out, entry);
    put(&out, 0, 2); // length of the comment
    put(&out, 0, 2); // disk
    put(&out, 0, 2); // internal attributes
    put(&out, MODE, 4);
    put(&out, entry->at, 4);
}

void zip_end(size_t count, uint32_t at, uint32_t size,
             unsigned char out[ZIP_END]) {
    put(&out, UINT32_C(0x06054b50), 4);
    put(&out, 0, 4); // disks
    put(&out, (uint32_t)count, 2);
    put(&out, (uint32_t)count, 2);
    put(&out, size, 4);
    put(&out, at, 4);
    put(&out, 0, 2); // length of the comment
}

size_t zip_data_at(const ZipEntry *entry) {
    return entry->at + ZIP_HEADER + strlen(entry->name);
}

uint32_t zip_crc(const unsigned char *bytes, size_t size) {
    uint32_t crc = UINT32_MAX;
    for (size_t i = 0; i < size; i++) {
        crc ^= bytes[i];
        for (int bit = 0; bit < 8; bit++) {
            crc = crc >> 1 ^ (crc & 1 ? UINT32_C(0xEDB88320) : 0);
        }
    }
    return ~crc;
}
