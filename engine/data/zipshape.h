// zipshape.h: the one shape of ZIP that Kitbag writes and reads (PKWARE's
// APPNOTE.TXT 6.3, sections 4.3 and 4.4): stored or deflated, dated
// 1980-01-01, mode 0644, no extra fields, comments or descriptors. pack.c
// writes these headers and zipcheck.c compares with them, so there is one
// value for every field, and no two readers see two archives in one file.
#ifndef DATA_ZIPSHAPE_H
#define DATA_ZIPSHAPE_H

#include <stddef.h>
#include <stdint.h>

#define ZIP_MAX_ENTRIES 4096
#define ZIP_MAX_NAME 120
#define ZIP_MAX_FILE (16u << 20)  // unpacked, each
#define ZIP_MAX_TOTAL (64u << 20) // unpacked, together; also the ZIP itself
#define ZIP_MAX_RATIO 200         // unpacked bytes for each packed one

#define ZIP_CARD "kit.json"
#define ZIP_DIGESTS "seal/files.sha256"

typedef enum ZipMethod { ZIP_STORED = 0, ZIP_DEFLATED = 8 } ZipMethod;

typedef struct ZipEntry {
    char name[ZIP_MAX_NAME + 1];
    ZipMethod method;
    uint32_t crc;
    uint32_t packed;
    uint32_t size;
    uint32_t at; // of the entry's header in the ZIP
} ZipEntry;

#define ZIP_HEADER 30    // bytes before an entry's name
#define ZIP_DIRECTORY 46 // bytes before its name in the directory
#define ZIP_END 22       // bytes of the end record

void zip_header(const ZipEntry *entry, unsigned char out[ZIP_HEADER]);
void zip_directory(const ZipEntry *entry, unsigned char out[ZIP_DIRECTORY]);
void zip_end(size_t count, uint32_t at, uint32_t size,
             unsigned char out[ZIP_END]);

// Where the packed bytes of an entry begin.
size_t zip_data_at(const ZipEntry *entry);

// Numbers as a ZIP holds them, the lowest byte first.
uint32_t zip_get16(const unsigned char *from);
uint32_t zip_get32(const unsigned char *from);

// The CRC-32 of a ZIP, a bit at a time: for small things.
uint32_t zip_crc(const unsigned char *bytes, size_t size);

#endif
