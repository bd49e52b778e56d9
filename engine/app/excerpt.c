// excerpt.c: see excerpt.h.
#include "app/excerpt.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"

enum {
    EXCERPT_AROUND = 2,      // lines before and behind
    EXCERPT_NAME_MOST = 200, // bytes of a file's name
    EXCERPT_LINE_MOST = 160  // bytes of a line that are shown
};

// The text is the bundle's and the detail's, which outlive the excerpt.
typedef struct Place {
    const BundleFile *file;
    long line;
} Place;

// Whether the colon at `colon` stands between a file of the bundle and a
// line; `text` is where the whole begins.
static bool read_place(const Bundle *bundle, const char *text,
                       const char *colon, Place *place) {
    char *end = NULL;
    long line = strtol(colon + 1, &end, 10);
    const char *from = colon;
    while (from > text && strchr(" \t\n'\"([<", from[-1]) == NULL) {
        from--;
    }
    size_t size = (size_t)(colon - from);
    if (*end != ':' || line < 1 || size == 0 || size > EXCERPT_NAME_MOST) {
        return false;
    }
    char name[EXCERPT_NAME_MOST + 1];
    memcpy(name, from, size);
    name[size] = '\0';
    *place = (Place){bundle_find(bundle, name), line};
    return place->file != NULL;
}

static bool find_place(const Bundle *bundle, const char *text, Place *place) {
    const char *colon = strchr(text, ':');
    while (colon != NULL && !read_place(bundle, text, colon, place)) {
        colon = strchr(colon + 1, ':');
    }
    return colon != NULL;
}

// A line as it can be shown: a tab is four spaces, other signs that cannot
// be shown are one.
static void add_line(Buffer *out, const char *line, size_t size) {
    size_t at = 0;
    while (at < size && at < EXCERPT_LINE_MOST) {
        size_t from = at;
        uint32_t code = text_next(line, size, &at);
        if (code == '\t') {
            buffer_text(out, "    ");
        } else if (code < ' ' || code == 0x7F || code == TEXT_BAD) {
            buffer_byte(out, ' ');
        } else {
            buffer_add(out, line + from, at - from);
        }
    }
}

static Json *line_of(const char *line, size_t size, long number, bool here) {
    Buffer text = {0};
    add_line(&text, line, size);
    Json *json = json_new_object();
    bool ok =
        !text.failed &&
        json_put(json, "number", json_new_number((double)number)) &&
        json_put(json, "text", json_new_text(size > 0 ? text.bytes : "")) &&
        (!here || json_put(json, "here", json_new_bool(true)));
    buffer_free(&text);
    if (!ok) {
        json_free(json);
        return NULL;
    }
    return json;
}

// The lines about a place; none when the file has no such line.
static Json *lines_about(const Place *place) {
    Json *list = json_new_array();
    const char *line = (const char *)place->file->bytes;
    size_t left = place->file->size;
    bool ok = list != NULL;
    for (long n = 1; ok && left > 0 && n <= place->line + EXCERPT_AROUND; n++) {
        const char *end = memchr(line, '\n', left);
        size_t size = end == NULL ? left : (size_t)(end - line);
        if (n >= place->line - EXCERPT_AROUND) {
            ok = json_add(list, line_of(line, size, n, n == place->line));
        }
        size_t step = end == NULL ? left : size + 1;
        line += step;
        left -= step;
    }
    if (!ok) {
        json_free(list);
        return NULL;
    }
    return list;
}

Json *excerpt_new(const Bundle *bundle, const char *detail) {
    Place place;
    if (!find_place(bundle, detail, &place)) {
        return NULL;
    }
    Buffer name = {0};
    buffer_format(&name, "%s:%ld", place.file->name, place.line);
    Json *json = json_new_object();
    bool ok = !name.failed &&
              json_put(json, "place", json_new_text(name.bytes)) &&
              json_put(json, "lines", lines_about(&place));
    buffer_free(&name);
    if (!ok) {
        json_free(json);
        return NULL;
    }
    return json;
}
