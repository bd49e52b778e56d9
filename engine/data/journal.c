// journal.c: see journal.h.
#include "data/journal.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "data/card.h"
#include "data/version.h"

typedef struct Reader {
    Journal *journal;
    const char *name;
    int line; // number of the present one
    size_t room;
    Error *err;
} Reader;

static bool wrong(Reader *r, const char *what) {
    return error_set(r->err, "%s: line %d %s.", r->name, r->line, what);
}

// The first name in `json` that is none of `known` (ended by NULL).
static const char *unknown(const Json *json, const char *const *known) {
    for (const Json *j = json_first(json); j != NULL; j = json_next(j)) {
        const char *const *name = known;
        while (*name != NULL && strcmp(*name, json_name(j)) != 0) {
            name++;
        }
        if (*name == NULL) {
            return json_name(j);
        }
    }
    return NULL;
}

static bool check_format(Reader *r, const Json *json) {
    double format = 0;
    if (!json_integer(json_get(json, "kitbag"), 1, 1e9, &format)) {
        return wrong(r, "is not the header of a Kitbag journal");
    }
    if (format > JOURNAL_FORMAT) {
        return error_set(r->err,
                         "%s was made by a newer Kitbag; open it with that "
                         "one.",
                         r->name);
    }
    return true;
}

static bool keep_header(Reader *r, const char *id, const char *version,
                        uint64_t seed, const Json *options) {
    Journal *journal = r->journal;
    journal->activity = mem_string(id);
    journal->version = mem_string(version);
    journal->seed = seed;
    journal->options = options ? json_copy(options) : json_new_object();
    bool ok = journal->activity != NULL && journal->version != NULL &&
              journal->options != NULL;
    return ok || error_memory(r->err);
}

static bool read_header(Reader *r, const Json *json) {
    static const char *const known[] = {"kitbag", "activity", "version",
                                        "seed",   "options",  NULL};
    if (!check_format(r, json)) {
        return false;
    }
    if (unknown(json, known) != NULL) {
        return error_set(r->err,
                         "%s: the header has a field \"%.40s\" that Kitbag "
                         "does not know.",
                         r->name, unknown(json, known));
    }
    const char *id = json_string(json_get(json, "activity"), "");
    const char *version = json_string(json_get(json, "version"), "");
    const Json *options = json_get(json, "options");
    double seed = 0;
    if (!card_valid_id(id)) {
        return wrong(r, "should name an \"activity\" such as \"network\"");
    }
    if (!version_valid(version, 3)) {
        return wrong(r, "should give a \"version\" such as \"1.0.0\"");
    }
    if (!json_integer(json_get(json, "seed"), 0, (double)JOURNAL_MAX_SEED,
                      &seed)) {
        return wrong(r, "should give a \"seed\", a whole number from 0");
    }
    if (options != NULL && json_kind(options) != JSON_OBJECT) {
        return wrong(r, "should give \"options\" as an object");
    }
    return keep_header(r, id, version, (uint64_t)seed, options);
}

// Takes *json over when it belongs to the journal.
static bool read_event(Reader *r, Json **json) {
    Journal *journal = r->journal;
    const Json *at = json_get(*json, "t");
    const char *kind = json_string(json_get(*json, "kind"), "");
    if (journal->expect != NULL) {
        return wrong(r, "stands behind \"expect\", which should be last");
    }
    if (json_get(*json, "expect") != NULL) {
        if (json_count(*json) != 1) {
            return wrong(r, "should hold \"expect\" alone");
        }
        journal->expect = json_copy(json_get(*json, "expect"));
        return journal->expect != NULL || error_memory(r->err);
    }
    if (kind[0] == '\0') {
        return wrong(r, "is not an event: it has no \"kind\"");
    }
    double t = json_number(at, -1);
    if (at != NULL && !(t >= 0 && t <= (double)JOURNAL_MAX_SEED)) {
        return wrong(r, "should give \"t\" in milliseconds from 0");
    }
    double n = 1;
    if (strcmp(kind, "tick") == 0 && json_get(*json, "n") != NULL &&
        !json_integer(json_get(*json, "n"), 1, JOURNAL_MAX_TICKS, &n)) {
        return wrong(r, "should give \"n\", how many ticks, from 1");
    }
    Json **grown =
        mem_grow(journal->events, journal->count, &r->room, sizeof(Json *));
    if (grown == NULL) {
        return error_memory(r->err);
    }
    journal->events = grown;
    journal->events[journal->count++] = *json;
    *json = NULL;
    return true;
}

static bool read_line(Reader *r, const char *line, size_t size, bool whole) {
    Error why = {0};
    Json *json = json_parse(line, size, &why);
    if (json == NULL && !whole && r->line > 1) {
        r->journal->cut = true;
        return true;
    }
    bool ok = false;
    if (json_kind(json) != JSON_OBJECT) {
        wrong(r, r->line == 1 ? "is not the header of a Kitbag journal"
                              : "is damaged");
        error_detail(r->err, why.text);
    } else if (r->line == 1) {
        ok = read_header(r, json);
    } else {
        ok = read_event(r, &json);
    }
    json_free(json);
    return ok;
}

static bool read_lines(Reader *r, const char *text, size_t size) {
    for (size_t at = 0; at < size;) {
        const char *end = memchr(text + at, '\n', size - at);
        size_t stop = end == NULL ? size : (size_t)(end - text);
        r->line++;
        if (!read_line(r, text + at, stop - at, end != NULL)) {
            return false;
        }
        at = stop + 1;
    }
    return r->line > 0 ||
           error_set(r->err, "%s is empty, not a journal.", r->name);
}

Journal *journal_parse(const char *text, size_t size, const char *name,
                       Error *err) {
    if (size > JOURNAL_MAX_SIZE) {
        error_set(err, "%s is longer than the %u MiB a journal may have.", name,
                  JOURNAL_MAX_SIZE >> 20);
        return NULL;
    }
    Reader reader = {.name = name, .err = err};
    reader.journal = mem_new(1, sizeof *reader.journal);
    if (reader.journal == NULL) {
        error_memory(err);
        return NULL;
    }
    if (!read_lines(&reader, text, size)) {
        journal_free(reader.journal);
        return NULL;
    }
    return reader.journal;
}

void journal_free(Journal *journal) {
    if (journal == NULL) {
        return;
    }
    for (size_t i = 0; i < journal->count; i++) {
        json_free(journal->events[i]);
    }
    free(journal->events);
    free(journal->activity);
    free(journal->version);
    json_free(journal->options);
    json_free(journal->expect);
    free(journal);
}

bool journal_print_header(Buffer *out, const char *activity,
                          const char *version, uint64_t seed,
                          const Json *options) {
    buffer_format(out, "{\"kitbag\":%d,\"activity\":\"%s\",\"version\":\"%s\"",
                  JOURNAL_FORMAT, activity, version);
    buffer_format(out, ",\"seed\":%llu,\"options\":", (unsigned long long)seed);
    if (options == NULL) {
        buffer_text(out, "{}");
    } else {
        json_print(options, out);
    }
    return buffer_text(out, "}\n");
}

bool journal_print_event(Buffer *out, const Json *event) {
    json_print(event, out);
    return buffer_byte(out, '\n');
}
