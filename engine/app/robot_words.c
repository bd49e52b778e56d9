// robot_words.c: see robot_words.h.
#include "app/robot_words.h"

#include <stdio.h>
#include <string.h>

#include "app/robot_hand.h"
#include "device/audit.h"

enum {
    WORDS_NOTCHES = 6, // of the wheel, from one look at a page to the next
    WORDS_LOOKS = 12,  // at one page, at most
    WORDS_LEADING = 2  // per cent of a line's box that hold no ink for sure
};

// The contrasts of WCAG 2.2, 1.4.3, and what counts as large text there.
#define WORDS_CONTRAST 4.5
#define WORDS_CONTRAST_LARGE 3.0
enum { WORDS_LARGE = 24, WORDS_LARGE_BOLD = 19 }; // pixels

// One look: what the pen painted and what kit.audit says of the places.
typedef struct Glance {
    Life *life;
    const Sight *sight;
    Audit audit;
    Json *places;
} Glance;

static Area area_of(const Json *place) {
    return (Area){(int)json_number(json_get(place, "x"), 0),
                  (int)json_number(json_get(place, "y"), 0),
                  (int)json_number(json_get(place, "w"), 0),
                  (int)json_number(json_get(place, "h"), 0)};
}

static bool in_middle(Area outer, Area inner) {
    Area point = {inner.x + inner.w / 2, inner.y + inner.h / 2, 1, 1};
    return area_holds(outer, point);
}

static bool on_canvas(const Glance *glance, Area area) {
    const Json *list = json_get(glance->places, "canvases");
    for (const Json *p = json_first(list); p != NULL; p = json_next(p)) {
        if (in_middle(area_of(p), area)) {
            return true;
        }
    }
    return false;
}

// The innermost control that a text belongs to; NULL: none.
static const Json *control_of(const Glance *glance, const AuditText *text) {
    const Json *control = NULL;
    const Json *list = json_get(glance->places, "controls");
    for (const Json *p = json_first(list); p != NULL; p = json_next(p)) {
        const char *words = json_string(json_get(p, "words"), "");
        bool in = in_middle(area_of(p), text->area) &&
                  strstr(words, text->text) != NULL;
        control = in ? p : control;
    }
    return control;
}

// The text without the marks that turn it round (U+200F, U+202C, U+202E), so
// that it is known as the same one in qps-rtl.
static void unmark(const char *text, char out[AUDIT_TEXT]) {
    while (*text != '\0') {
        bool mark = strncmp(text, "\xE2\x80\x8F", 3) == 0 ||
                    strncmp(text, "\xE2\x80\xAC", 3) == 0 ||
                    strncmp(text, "\xE2\x80\xAE", 3) == 0;
        if (mark) {
            text += 3;
        } else {
            *out++ = *text++;
        }
    }
    *out = '\0';
}

static void found(const Glance *glance, const char *kind,
                  const AuditText *about, const char *text) {
    const Json *control = control_of(glance, about);
    char words[AUDIT_TEXT];
    unmark(about->text, words);
    Finding finding = {.kind = kind,
                       .control = json_string(json_get(control, "id"), words),
                       .settings = glance->sight->name,
                       .text = text};
    life_found(glance->life, &finding, NULL);
}

// Whether a text lies over the edge of something that scrolls, or out of its
// sight: it is whole once it has been moved.
static bool scrolls(const Glance *glance, Area area) {
    const Json *list = json_get(glance->places, "windows");
    for (const Json *p = json_first(list); p != NULL; p = json_next(p)) {
        Area window = area_of(p);
        bool beside =
            area.x < window.x || area.x + area.w > window.x + window.w;
        bool over = area.y < window.y || area.y + area.h > window.y + window.h;
        if (!beside && over) {
            return true;
        }
    }
    return false;
}

static void check_clipped(const Glance *glance, const AuditText *text) {
    char what[AUDIT_TEXT + 80];
    int64_t lost =
        text->whole == 0 ? 0 : 100 * (text->whole - text->seen) / text->whole;
    if (lost > WORDS_LEADING && !scrolls(glance, text->area)) {
        snprintf(what, sizeof what, "\"%s\" is cut off, %d %% of it",
                 text->text, (int)lost);
        found(glance, "clipped", text, what);
    }
}

static void check_contrast(const Glance *glance, const AuditText *text) {
    char what[AUDIT_TEXT + 80];
    const Json *control = control_of(glance, text);
    bool large = text->size >= WORDS_LARGE ||
                 (text->bold && text->size >= WORDS_LARGE_BOLD);
    double least = large ? WORDS_CONTRAST_LARGE : WORDS_CONTRAST;
    if (text->contrast < least && !json_bool(json_get(control, "off"), false)) {
        snprintf(what, sizeof what,
                 "\"%s\" has a contrast of %.1f, less than %.1f", text->text,
                 text->contrast, least);
        found(glance, "contrast", text, what);
    }
}

static void check_overlap(const Glance *glance, const AuditOverlap *overlap) {
    char what[2 * AUDIT_TEXT + 80];
    const AuditText *under = &glance->audit.texts[overlap->under];
    const AuditText *over = &glance->audit.texts[overlap->over];
    snprintf(what, sizeof what, "\"%s\" lies over \"%s\"", over->text,
             under->text);
    found(glance, "overlap", over, what);
}

static void check_missing(const Glance *glance, uint32_t code) {
    char name[16];
    snprintf(name, sizeof name, "U+%04X", (unsigned)code);
    Finding finding = {.kind = "glyph",
                       .control = name,
                       .settings = glance->sight->name,
                       .text = "no font has this character"};
    if (!hand_types(code)) {
        life_found(glance->life, &finding, NULL);
    }
}

// --- Words that activities paint themselves ---

static Json *painted_texts(const Glance *glance) {
    Json *texts = json_new_array();
    for (size_t i = 0; i < glance->audit.text_count; i++) {
        const AuditText *text = &glance->audit.texts[i];
        if (on_canvas(glance, text->area)) {
            json_add(texts, json_new_text(text->text));
        }
    }
    return texts;
}

static void found_unworded(const Glance *glance, const char *text) {
    char what[AUDIT_TEXT + 40];
    snprintf(what, sizeof what, "\"%.60s\" did not go through words", text);
    Finding finding = {.kind = "unworded",
                       .control = text,
                       .settings = glance->sight->name,
                       .text = what};
    life_found(glance->life, &finding, NULL);
}

static void check_painted(const Glance *glance) {
    Error err = {0};
    Life *life = glance->life;
    Json *about = json_new_object();
    Json *list =
        json_put(about, "texts", painted_texts(glance))
            ? activity_audit(life->robot->eye.activity, "unmarked", about, &err)
            : NULL;
    for (const Json *t = json_first(list); t != NULL; t = json_next(t)) {
        found_unworded(glance, json_string(t, ""));
    }
    if (list == NULL) {
        life_stopped(life, glance->sight->name, &err);
    }
    json_free(list);
    json_free(about);
}

// --- Looking ---

static void check_all(const Glance *glance) {
    const Audit *audit = &glance->audit;
    if (glance->sight->lang != NULL &&
        strncmp(glance->sight->lang, "qps", 3) == 0) {
        check_painted(glance);
    }
    for (size_t i = 0; i < audit->text_count; i++) {
        check_clipped(glance, &audit->texts[i]);
        check_contrast(glance, &audit->texts[i]);
    }
    for (size_t i = 0; i < audit->overlap_count; i++) {
        check_overlap(glance, &audit->overlaps[i]);
    }
    for (size_t i = 0; i < audit->missing_count; i++) {
        check_missing(glance, audit->missing[i]);
    }
}

static bool look(Glance *glance, Error *err) {
    Life *life = glance->life;
    EyeFrame frame = {0};
    if (!eye_draw(&life->robot->eye, life->now, &frame, err)) {
        return false;
    }
    glance->places =
        activity_audit(life->robot->eye.activity, "places", NULL, err);
    return glance->places != NULL &&
           audit_frame(screen_pen(life->robot->eye.screen), &glance->audit,
                       err);
}

// Turns the wheel. False when that moved nothing.
static bool scroll_on(const Glance *glance, Error *err) {
    Json *raw = json_new_object();
    bool ok = json_put(raw, "kind", json_new_text("wheel")) &&
              json_put(raw, "dx", json_new_number(0)) &&
              json_put(raw, "dy", json_new_number(WORDS_NOTCHES)) &&
              json_put(raw, "x", json_new_number(0)) &&
              json_put(raw, "y", json_new_number(0));
    double before = json_number(json_get(glance->places, "scroll"), 0);
    Activity *activity = glance->life->robot->eye.activity;
    if (ok) {
        json_free(activity_input(activity, raw, glance->life->now, err));
    }
    json_free(raw);
    Json *places = activity_audit(activity, "places", NULL, err);
    double after = json_number(json_get(places, "scroll"), before);
    json_free(places);
    return after != before;
}

void words_check(Life *life, const Sight *sight) {
    bool more = true;
    for (int i = 0; i < WORDS_LOOKS && more && !life->over; i++) {
        Error err = {0};
        Glance glance = {.life = life, .sight = sight};
        if (look(&glance, &err)) {
            check_all(&glance);
            more = scroll_on(&glance, &err);
        }
        if (err.text[0] != '\0') {
            life_stopped(life, sight->name, &err);
        }
        audit_free(&glance.audit);
        json_free(glance.places);
    }
}
