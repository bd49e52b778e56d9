// svg.c: see svg.h. It reads words, not XML: what it is unsure of, it
// refuses.
#include "device/svg.h"

#include <stdint.h>
#include <string.h>

// A part of the text.
typedef struct Part {
    const char *at;
    size_t size;
} Part;

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool begins(Part part, const char *word) {
    size_t size = strlen(word);
    if (size > part.size) {
        return false;
    }
    for (size_t i = 0; i < size; i++) {
        if (lower(part.at[i]) != word[i]) {
            return false;
        }
    }
    return true;
}

static Part skip(Part part, size_t size) {
    return (Part){part.at + size, part.size - size};
}

static bool blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Moves to where `word` (lower case) begins; size 0: nowhere.
static Part seek(Part part, const char *word) {
    while (part.size > 0 && !begins(part, word)) {
        part = skip(part, 1);
    }
    return part;
}

// After "href" or "url(": does it lead out of the file?
static bool leads_out(Part part) {
    while (part.size > 0 && (blank(*part.at) || *part.at == '=' ||
                             *part.at == '"' || *part.at == '\'')) {
        part = skip(part, 1);
    }
    return part.size == 0 || *part.at != '#';
}

static bool any_leads_out(Part text, const char *word) {
    for (Part at = seek(text, word); at.size > 0; at = seek(at, word)) {
        at = skip(at, strlen(word));
        if (leads_out(at)) {
            return true;
        }
    }
    return false;
}

bool svg_refers_out(const char *text, size_t size) {
    static const char *const refused[] = {
        "<image",    "<script", "<foreignobject",   "<!entity",
        "<!doctype", "@import", "<?xml-stylesheet", NULL};
    Part all = {text, size};
    for (size_t i = 0; refused[i] != NULL; i++) {
        if (seek(all, refused[i]).size > 0) {
            return true;
        }
    }
    return any_leads_out(all, "href") || any_leads_out(all, "url(");
}

// The value of the root's attribute; size 0: it has none.
static Part attribute(Part tag, const char *name) {
    size_t size = strlen(name);
    for (Part at = seek(tag, name); at.size > size; at = seek(at, name)) {
        bool whole = at.at > tag.at && blank(at.at[-1]);
        at = skip(at, size);
        while (whole && at.size > 0 && blank(*at.at)) {
            at = skip(at, 1);
        }
        if (!whole || at.size == 0 || *at.at != '=') {
            continue;
        }
        at = skip(at, 1);
        while (at.size > 0 && blank(*at.at)) {
            at = skip(at, 1);
        }
        const char *end =
            at.size > 0 ? memchr(at.at + 1, *at.at, at.size - 1) : NULL;
        if (end != NULL && (*at.at == '"' || *at.at == '\'')) {
            return (Part){at.at + 1, (size_t)(end - at.at) - 1};
        }
    }
    return (Part){tag.at, 0};
}

// Reads a number above 0, rounded up, and moves behind it. -1: none, or one
// that is not plain.
static int number(Part *part) {
    int64_t whole = 0;
    bool some = false;
    bool more = false;
    bool fraction = false;
    while (part->size > 0 && (blank(*part->at) || *part->at == ',')) {
        *part = skip(*part, 1);
    }
    for (; part->size > 0; *part = skip(*part, 1)) {
        char c = *part->at;
        if (c == '.' && !fraction) {
            fraction = true;
        } else if (c >= '0' && c <= '9') {
            some = true;
            more = more || (fraction && c != '0');
            whole = fraction ? whole : whole * 10 + (c - '0');
            whole = whole > 1000000 ? 1000000 : whole;
        } else {
            break;
        }
    }
    return some ? (int)whole + (more ? 1 : 0) : -1;
}

static int length_of(Part value) {
    int size = number(&value);
    bool plain = value.size == 0 || begins(value, "px");
    return plain ? size : -1;
}

// The third and fourth number of "x y w h".
static bool box_of(Part value, int *w, int *h) {
    for (int i = 0; i < 2; i++) {
        while (value.size > 0 &&
               (blank(*value.at) || *value.at == '-' || *value.at == ',')) {
            value = skip(value, 1);
        }
        if (number(&value) < 0) {
            return false;
        }
    }
    *w = number(&value);
    *h = number(&value);
    return *w > 0 && *h > 0;
}

bool svg_measure(const char *text, size_t size, int *w, int *h) {
    Part tag = seek((Part){text, size}, "<svg");
    const char *end = tag.size > 0 ? memchr(tag.at, '>', tag.size) : NULL;
    if (end == NULL) {
        return false;
    }
    tag.size = (size_t)(end - tag.at);
    *w = length_of(attribute(tag, "width"));
    *h = length_of(attribute(tag, "height"));
    return (*w > 0 && *h > 0) || box_of(attribute(tag, "viewbox"), w, h);
}
