// fonts.c: see fonts.h.
#include "device/fonts.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/os.h"

// A file with a `name` is a face to ask for; one without is a fallback, for
// the script in `tag` or, without one, for whatever is lacking. Fallbacks
// are tried from the top.
typedef struct FontFile {
    const char *name;
    bool bold;
    const char *tag;
    const char *file;
    const char *package;
} FontFile;

static const FontFile FILES[] = {
    {"sans", false, NULL, "Andika-Regular.ttf", "fonts-sil-andika"},
    {"sans", true, NULL, "Andika-Bold.ttf", "fonts-sil-andika"},
    {"dyslexic", false, NULL, "OpenDyslexic-Regular.otf", "fonts-opendyslexic"},
    {"dyslexic", true, NULL, "OpenDyslexic-Bold.otf", "fonts-opendyslexic"},
    {"bench", false, NULL, "DejaVuSans.ttf", "fonts-dejavu-core"},
    {NULL, false, "Arab", "NotoSansArabic-Regular.ttf", "fonts-noto-core"},
    {NULL, false, "Hebr", "NotoSansHebrew-Regular.ttf", "fonts-noto-core"},
    {NULL, false, "Deva", "NotoSansDevanagari-Regular.ttf", "fonts-noto-core"},
    {NULL, false, "Beng", "NotoSansBengali-Regular.ttf", "fonts-noto-core"},
    {NULL, false, "Guru", "NotoSansGurmukhi-Regular.ttf", "fonts-noto-core"},
    {NULL, false, "Gujr", "NotoSansGujarati-Regular.ttf", "fonts-noto-core"},
    {NULL, false, "Taml", "NotoSansTamil-Regular.ttf", "fonts-noto-core"},
    {NULL, false, "Ethi", "NotoSansEthiopic-Regular.ttf", "fonts-noto-core"},
    {NULL, false, NULL, "DejaVuSans.ttf", "fonts-dejavu-core"},
};
enum { FILE_COUNT = sizeof FILES / sizeof *FILES };

// Sizes that grow and shrink smoothly leave room for fonts asked for by name.
enum { RESIZED_MOST = FONTS_MOST - 32, MISSING_MOST = 64 };

typedef struct Loaded {
    int file, size;
    Face *face; // NULL: its file cannot be read
} Loaded;

typedef struct Font {
    int file, size;
    Face *face;
} Font;

struct Fonts {
    char *folder;
    Font fonts[FONTS_MOST];
    int count;
    Loaded *loaded;
    size_t loaded_count, loaded_room;
    uint32_t missing[MISSING_MOST];
    size_t missing_count;
};

Fonts *fonts_new(const char *folder, Error *err) {
    Fonts *fonts = mem_new(1, sizeof *fonts);
    if (fonts != NULL) {
        fonts->folder = mem_string(folder);
    }
    if (fonts == NULL || fonts->folder == NULL) {
        free(fonts);
        error_memory(err);
        return NULL;
    }
    return fonts;
}

void fonts_free(Fonts *fonts) {
    if (fonts == NULL) {
        return;
    }
    for (size_t i = 0; i < fonts->loaded_count; i++) {
        face_free(fonts->loaded[i].face);
    }
    free(fonts->loaded);
    free(fonts->folder);
    free(fonts);
}

// The place of a file in one size, loading it at the first asking; NULL when
// memory ran out.
static Loaded *load(Fonts *fonts, int file, int size, Error *err) {
    for (size_t i = 0; i < fonts->loaded_count; i++) {
        Loaded *loaded = &fonts->loaded[i];
        if (loaded->file == file && loaded->size == size) {
            return loaded;
        }
    }
    Loaded *grown = mem_grow(fonts->loaded, fonts->loaded_count,
                             &fonts->loaded_room, sizeof *grown);
    if (grown == NULL) {
        error_memory(err);
        return NULL;
    }
    fonts->loaded = grown;
    char *path = os_join(fonts->folder, FILES[file].file);
    if (path == NULL) {
        error_memory(err);
        return NULL;
    }
    Loaded *loaded = &fonts->loaded[fonts->loaded_count++];
    *loaded = (Loaded){file, size, face_new(path, size, err)};
    free(path);
    return loaded;
}

static int file_for(const char *face, bool bold) {
    int found = -1;
    for (int i = 0; i < FILE_COUNT; i++) {
        if (FILES[i].name != NULL && strcmp(FILES[i].name, face) == 0 &&
            (found < 0 || FILES[i].bold == bold)) {
            found = i;
        }
    }
    return found;
}

static int known(const Fonts *fonts, int file, int size) {
    for (int i = 0; i < fonts->count; i++) {
        if (fonts->fonts[i].file == file && fonts->fonts[i].size == size) {
            return i + 1;
        }
    }
    return 0;
}

static int add(Fonts *fonts, int file, int size, Error *err) {
    Loaded *loaded = load(fonts, file, size, err);
    if (loaded == NULL) {
        return 0;
    }
    if (loaded->face == NULL) {
        error_set(err, "The font %s/%s cannot be read.", fonts->folder,
                  FILES[file].file);
        return 0;
    }
    fonts->fonts[fonts->count] = (Font){file, size, loaded->face};
    return ++fonts->count;
}

int fonts_get(Fonts *fonts, const char *face, bool bold, int size, Error *err) {
    int file = file_for(face, bold);
    if (file < 0) {
        error_set(err,
                  "There is no face \"%s\"; there are \"sans\", "
                  "\"dyslexic\" and \"bench\".",
                  face);
        return 0;
    }
    if (size < FACE_SMALLEST || size > FACE_LARGEST) {
        error_set(err, "A font's size is %d to %d pixels, not %d.",
                  FACE_SMALLEST, FACE_LARGEST, size);
        return 0;
    }
    int font = known(fonts, file, size);
    if (font != 0) {
        return font;
    }
    if (fonts->count == FONTS_MOST) {
        error_set(err, "More than %d fonts are in use.", FONTS_MOST);
        return 0;
    }
    return add(fonts, file, size, err);
}

static int nearest(const Fonts *fonts, int file, int size) {
    int best = 0;
    int gap = FACE_LARGEST;
    for (int i = 0; i < fonts->count; i++) {
        int here = abs(fonts->fonts[i].size - size);
        if (fonts->fonts[i].file == file && here < gap) {
            gap = here;
            best = i + 1;
        }
    }
    return best;
}

int fonts_resized(Fonts *fonts, int font, double size, Error *err) {
    double held = size < FACE_SMALLEST  ? FACE_SMALLEST
                  : size > FACE_LARGEST ? FACE_LARGEST
                                        : size;
    int whole = (int)(held + 0.5);
    int file = fonts->fonts[font - 1].file;
    int found = known(fonts, file, whole);
    if (found != 0) {
        return found;
    }
    if (fonts->count >= RESIZED_MOST) {
        return nearest(fonts, file, whole);
    }
    return add(fonts, file, whole, err);
}

bool fonts_valid(const Fonts *fonts, int font) {
    return font >= 1 && font <= fonts->count;
}

int fonts_size(const Fonts *fonts, int font) {
    return fonts->fonts[font - 1].size;
}

Face *fonts_face(Fonts *fonts, int font) {
    return fonts->fonts[font - 1].face;
}

// Characters that are not drawn themselves: joiners, marks of direction,
// variation selectors, the byte order mark.
static bool invisible(uint32_t code) {
    return (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x206F) ||
           (code >= 0xFE00 && code <= 0xFE0F) || code == 0xFEFF;
}

static void note_missing(Fonts *fonts, uint32_t code) {
    for (size_t i = 0; i < fonts->missing_count; i++) {
        if (fonts->missing[i] == code) {
            return;
        }
    }
    if (fonts->missing_count < MISSING_MOST) {
        fonts->missing[fonts->missing_count++] = code;
    }
}

static bool suits(const FontFile *file, const Writing *writing) {
    if (file->name != NULL) {
        return false;
    }
    return file->tag == NULL ||
           (writing != NULL && strcmp(file->tag, writing->tag) == 0);
}

Face *fonts_face_for(Fonts *fonts, int font, uint32_t code) {
    const Font *own = &fonts->fonts[font - 1];
    if (invisible(code) || face_has(own->face, code)) {
        return own->face;
    }
    const Writing *writing = writing_of(code);
    for (int i = 0; i < FILE_COUNT; i++) {
        if (!suits(&FILES[i], writing)) {
            continue;
        }
        const Loaded *loaded = load(fonts, i, own->size, NULL);
        if (loaded != NULL && loaded->face != NULL &&
            face_has(loaded->face, code)) {
            return loaded->face;
        }
    }
    note_missing(fonts, code);
    return own->face;
}

const uint32_t *fonts_missing(const Fonts *fonts, size_t *count) {
    *count = fonts->missing_count;
    return fonts->missing;
}

bool fonts_file(size_t number, const char **file, const char **package) {
    if (number >= FILE_COUNT) {
        return false;
    }
    *file = FILES[number].file;
    *package = FILES[number].package;
    return true;
}
