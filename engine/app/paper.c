// paper.c: see paper.h.
#include "app/paper.h"

#include <string.h>

enum { PAPER_TAG = 16 }; // longer names than ours are cut

// Goes past a text; NULL: something else stands there.
static const char *past(const char *at, const char *text) {
    size_t len = strlen(text);
    return at != NULL && strncmp(at, text, len) == 0 ? at + len : NULL;
}

// Goes past the head as kit/paper.lua has it, with a policy that lets the
// page load and run nothing; NULL: it begins otherwise.
static const char *past_head(const char *at) {
    at = past(at, "<!DOCTYPE html>\n<html lang=\"");
    if (at != NULL) {
        at += strspn(at, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                         "0123456789-");
    }
    at = past(at, "\" dir=\"");
    if (at != NULL && strncmp(at, "rtl", 3) == 0) {
        at = past(at, "rtl");
    } else {
        at = past(at, "ltr");
    }
    return past(at, "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv="
                    "\"Content-Security-Policy\"\n  content=\"default-src "
                    "'none'; style-src 'unsafe-inline'; img-src data:\">\n"
                    "<meta name=\"viewport\" content=\"width=device-width\">");
}

// The name of the tag that begins behind a '<', in small letters.
static void tag_name(const char *at, const char *end, char out[PAPER_TAG]) {
    size_t size = 0;
    while (at < end && size < PAPER_TAG - 1 &&
           strchr(" \t\n\f\r/>", *at) == NULL) {
        bool capital = *at >= 'A' && *at <= 'Z';
        out[size++] = capital ? (char)(*at + 32) : *at;
        at++;
    }
    out[size] = '\0';
}

// Whether a tag leads to another page, perhaps with something of this one:
// no policy forbids that.
static bool leads_away(const char *name) {
    static const char *const away[] = {"a",    "area",   "base",   "embed",
                                       "form", "frame",  "iframe", "link",
                                       "math", "object", "meta",   "script"};
    for (size_t i = 0; i < sizeof away / sizeof *away; i++) {
        if (strcmp(name, away[i]) == 0) {
            return true;
        }
    }
    return false;
}

bool paper_harmless(const Buffer *page) {
    const char *at = past_head(page->bytes);
    const char *end = at == NULL ? NULL : page->bytes + page->size;
    while (at != NULL && (at = memchr(at, '<', (size_t)(end - at))) != NULL) {
        char name[PAPER_TAG];
        tag_name(++at, end, name);
        if (leads_away(name)) {
            return false;
        }
    }
    return end != NULL;
}
