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
    FontStyle style;
    const char *tag;
    const char *file;
    const char *package;
} FontFile;

#define NOTO(tag, script)                                                      \
    {NULL, FONT_BOLD, tag, "NotoSans" script "-Bold.ttf", "fonts-noto-core"},  \
    {                                                                          \
        NULL, FONT_REGULAR, tag, "NotoSans" script "-Regular.ttf",             \
            "fonts-noto-core"                                                  \
    }

static const FontFile FILES[] = {
    {"sans", FONT_REGULAR, NULL, "Andika-Regular.ttf", "fonts-sil-andika"},
    {"sans", FONT_BOLD, NULL, "Andika-Bold.ttf", "fonts-sil-andika"},
    {"sans", FONT_ITALIC, NULL, "Andika-Italic.ttf", "fonts-sil-andika"},
    {"dyslexic", FONT_REGULAR, NULL, "OpenDyslexic-Regular.otf",
     "fonts-opendyslexic"},
    {"dyslexic", FONT_BOLD, NULL, "OpenDyslexic-Bold.otf",
     "fonts-opendyslexic"},
    {"dyslexic", FONT_ITALIC, NULL, "OpenDyslexic-Italic.otf",
     "fonts-opendyslexic"},
    {"bench", FONT_REGULAR, NULL, "DejaVuSans.ttf", "fonts-dejavu-core"},
    NOTO("Arab", "Arabic"),
    NOTO("Beng", "Bengali"),
    NOTO("Guru", "Gurmukhi"),
    NOTO("Gujr", "Gujarati"),
    {NULL, FONT_REGULAR, "Hebr", "NotoSansHebrew-Regular.ttf",
     "fonts-noto-core"},
    {NULL, FONT_REGULAR, "Deva", "NotoSansDevanagari-Regular.ttf",
     "fonts-noto-core"},
    {NULL, FONT_REGULAR, "Taml", "NotoSansTamil-Regular.ttf",
     "fonts-noto-core"},
    {NULL, FONT_REGULAR, "Ethi", "NotoSansEthiopic-Regular.ttf",
     "fonts-noto-core"},
    {NULL, FONT_REGULAR, NULL, "DejaVuSans.ttf", "fonts-dejavu-core"},
};
enum { FILE_COUNT = sizeof FILES / sizeof *FILES };

// Sizes that grow and shrink smoothly leave room for fonts asked for by name.
enum { RESIZED_MOST = FONTS_MOST - 32, MISSING_MOST = 64 };

typedef struct Loaded {
    int file, size;
    Face *face; // NULL: its file cannot be read
} Loaded;

typedef struct Font {
    int file, size, letter;
    int space; // the width of one between words
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

static int file_for(const char *face, FontStyle style) {
    int found = -1;
    for (int i = 0; i < FILE_COUNT; i++) {
        if (FILES[i].name != NULL && strcmp(FILES[i].name, face) == 0 &&
            (found < 0 || FILES[i].style == style)) {
            found = i;
        }
    }
    return found;
}

static int known(const Fonts *fonts, const Font *wanted) {
    for (int i = 0; i < fonts->count; i++) {
        const Font *font = &fonts->fonts[i];
        if (font->file == wanted->file && font->size == wanted->size &&
            font->letter == wanted->letter) {
            return i + 1;
        }
    }
    return 0;
}

// In 1/64 pixels.
static int letter_of(const Font *font) {
    return (font->size * font->letter * 64 + 500) / 1000;
}

static int add(Fonts *fonts, const Font *wanted, Error *err) {
    Loaded *loaded = load(fonts, wanted->file, wanted->size, err);
    if (loaded == NULL) {
        return 0;
    }
    if (loaded->face == NULL) {
        error_set(err, "The font %s/%s cannot be read.", fonts->folder,
                  FILES[wanted->file].file);
        return 0;
    }
    Font *font = &fonts->fonts[fonts->count];
    *font = *wanted;
    font->face = loaded->face;
    // A space alone would be rounded down.
    font->space = face_advance(font->face, "n n", NULL, false) -
                  face_advance(font->face, "nn", NULL, false) +
                  (letter_of(font) + 32) / 64;
    return ++fonts->count;
}

static bool sound(const FontSpec *spec, Error *err) {
    if (spec->size < FACE_SMALLEST || spec->size > FACE_LARGEST) {
        return error_set(err, "A font's size is %d to %d pixels, not %d.",
                         FACE_SMALLEST, FACE_LARGEST, spec->size);
    }
    if (spec->letter < 0 || spec->letter > FONTS_WIDEST) {
        return error_set(err, "A font's letter space is 0 to 0.5.");
    }
    return true;
}

int fonts_get(Fonts *fonts, const FontSpec *spec, Error *err) {
    Font wanted = {.file = file_for(spec->face, spec->style),
                   .size = spec->size,
                   .letter = spec->letter};
    if (wanted.file < 0) {
        error_set(err,
                  "There is no face \"%s\"; there are \"sans\", "
                  "\"dyslexic\" and \"bench\".",
                  spec->face);
        return 0;
    }
    if (!sound(spec, err)) {
        return 0;
    }
    int font = known(fonts, &wanted);
    if (font != 0) {
        return font;
    }
    if (fonts->count == FONTS_MOST) {
        error_set(err, "More than %d fonts are in use.", FONTS_MOST);
        return 0;
    }
    return add(fonts, &wanted, err);
}

static int nearest(const Fonts *fonts, const Font *wanted) {
    int best = 0;
    int gap = FACE_LARGEST;
    for (int i = 0; i < fonts->count; i++) {
        const Font *font = &fonts->fonts[i];
        int here = abs(font->size - wanted->size);
        if (font->file == wanted->file && font->letter == wanted->letter &&
            here < gap) {
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
    Font wanted = fonts->fonts[font - 1];
    wanted.size = (int)(held + 0.5);
    int found = known(fonts, &wanted);
    if (found != 0) {
        return found;
    }
    if (fonts->count >= RESIZED_MOST) {
        return nearest(fonts, &wanted);
    }
    return add(fonts, &wanted, err);
}

bool fonts_valid(const Fonts *fonts, int font) {
    return font >= 1 && font <= fonts->count;
}

int fonts_size(const Fonts *fonts, int font) {
    return fonts->fonts[font - 1].size;
}

bool fonts_bold(const Fonts *fonts, int font) {
    return FILES[fonts->fonts[font - 1].file].style == FONT_BOLD;
}

int fonts_letter(const Fonts *fonts, int font) {
    return letter_of(&fonts->fonts[font - 1]);
}

int fonts_space(const Fonts *fonts, int font) {
    return fonts->fonts[font - 1].space;
}

Face *fonts_face(Fonts *fonts, int font) {
    return fonts->fonts[font - 1].face;
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

static bool suits(const FontFile *file, const Writing *writing, bool bold) {
    if (file->name != NULL || (file->style == FONT_BOLD && !bold)) {
        return false;
    }
    return file->tag == NULL ||
           (writing != NULL && strcmp(file->tag, writing->tag) == 0);
}

static Face *face_with(Fonts *fonts, int file, int size, uint32_t code) {
    const Loaded *loaded = load(fonts, file, size, NULL);
    bool has =
        loaded != NULL && loaded->face != NULL && face_has(loaded->face, code);
    return has ? loaded->face : NULL;
}

Face *fonts_face_for(Fonts *fonts, int font, uint32_t code) {
    const Font *own = &fonts->fonts[font - 1];
    if (writing_hidden(code) || face_has(own->face, code)) {
        return own->face;
    }
    const Writing *writing = writing_of(code);
    for (int i = 0; i < FILE_COUNT; i++) {
        Face *face = suits(&FILES[i], writing, fonts_bold(fonts, font))
                         ? face_with(fonts, i, own->size, code)
                         : NULL;
        if (face != NULL) {
            return face;
        }
    }
    // A sign that scripts share may be in the file of any.
    for (int i = 0; writing == NULL && i < FILE_COUNT; i++) {
        Face *face = face_with(fonts, i, own->size, code);
        if (face != NULL) {
            return face;
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
