// languages.c: see languages.h.
#include "script/languages.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <lauxlib.h>

#include "base/embedded.h"
#include "base/text.h"
#include "script/inside.h"
#include "script/require.h"

enum { PART_MOST = 8, NAME_MOST = 60, PATH_ROOM = LANGUAGE_MOST + 20 };

static const char OWN[] = "lua/words/", THEIRS[] = "words/", END[] = ".po";

// A catalogue's bytes; NULL: there is none.
typedef struct Catalogue {
    const char *text;
    size_t size;
} Catalogue;

static bool starts(const char *text, const char *with) {
    return strncmp(text, with, strlen(with)) == 0;
}

// English is what the sources are written in, and the pseudo-languages are
// made from it.
static bool has_catalogues(const char *tag) {
    return strcmp(tag, "en") != 0 && !starts(tag, "qps");
}

// Parts of one to eight letters and digits with '-' between, the first of
// two letters and more.
static bool is_tag(const char *tag, size_t size) {
    size_t part = 0;
    bool first = true;
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)tag[i];
        if (c == '-' && part >= (first ? 2 : 1)) {
            first = false;
            part = 0;
        } else if (++part > PART_MOST || !(first ? isalpha(c) : isalnum(c))) {
            return false;
        }
    }
    return size <= LANGUAGE_MOST && part >= (first ? 2 : 1);
}

// Takes the tag out of "words/cy.po"; false when it is no catalogue.
static bool tag_of(const char *path, const char *folder,
                   char tag[LANGUAGE_MOST + 1]) {
    size_t size = strlen(path), lead = strlen(folder), end = sizeof END - 1;
    if (!starts(path, folder) || size <= lead + end ||
        strcmp(path + size - end, END) != 0 ||
        !is_tag(path + lead, size - lead - end)) {
        return false;
    }
    snprintf(tag, LANGUAGE_MOST + 1, "%.*s", (int)(size - lead - end),
             path + lead);
    return has_catalogues(tag);
}

// --- the list ---

// The language's own name as its header tells it, or the tag.
static Json *new_name(Catalogue catalogue, const char *tag) {
    static const char FIELD[] = "\"X-Language-Name:";
    const char *at =
        catalogue.text == NULL ? NULL : strstr(catalogue.text, FIELD);
    if (at != NULL) {
        at += sizeof FIELD - 1;
        at += strspn(at, " ");
        size_t size = strcspn(at, "\\\"\r\n");
        if (size > 0 && size <= NAME_MOST && text_valid(at, size)) {
            return json_new_string(at, size);
        }
    }
    return json_new_text(tag);
}

static bool is_listed(const Json *list, const char *tag) {
    for (const Json *j = json_first(list); j != NULL; j = json_next(j)) {
        if (strcmp(json_string(json_get(j, "tag"), ""), tag) == 0) {
            return true;
        }
    }
    return false;
}

// Takes `name` over; NULL is a failure.
static bool add(Json *list, const char *tag, Json *name) {
    Json *item = json_new_object();
    bool ok = json_put(item, "name", name) &&
              json_put(item, "tag", json_new_text(tag));
    if (!ok) {
        json_free(item);
        return false;
    }
    return json_add(list, item);
}

static bool add_own(Json *list) {
    char tag[LANGUAGE_MOST + 1];
    const Embedded *file;
    for (size_t i = 0; (file = embedded_at(i)) != NULL; i++) {
        Catalogue catalogue = {(const char *)file->bytes, file->size};
        if (tag_of(file->name, OWN, tag) &&
            !add(list, tag, new_name(catalogue, tag))) {
            return false;
        }
    }
    return true;
}

static bool add_theirs(Json *list, const Bundle *bundle) {
    char tag[LANGUAGE_MOST + 1];
    for (size_t i = 0; bundle != NULL && i < bundle_count(bundle); i++) {
        const BundleFile *file = bundle_at(bundle, i);
        Catalogue catalogue = {(const char *)file->bytes, file->size};
        if (tag_of(file->name, THEIRS, tag) && !is_listed(list, tag) &&
            !add(list, tag, new_name(catalogue, tag))) {
            return false;
        }
    }
    return true;
}

Json *languages_list(const Bundle *bundle) {
    Json *list = json_new_array();
    if (list != NULL && add(list, "en", json_new_text("English")) &&
        add_own(list) && add_theirs(list, bundle)) {
        return list;
    }
    json_free(list);
    return NULL;
}

// --- the catalogues of one language ---

static Catalogue find_own(const char *path) {
    const Embedded *file = embedded_find(path);
    return file == NULL ? (Catalogue){NULL, 0}
                        : (Catalogue){(const char *)file->bytes, file->size};
}

static Catalogue find_theirs(const Bundle *bundle, const char *path) {
    const BundleFile *file = bundle == NULL ? NULL : bundle_find(bundle, path);
    return file == NULL ? (Catalogue){NULL, 0}
                        : (Catalogue){(const char *)file->bytes, file->size};
}

// Adds a catalogue that is there to the tables of texts and of file names,
// the two on top of the stack.
static void keep(lua_State *L, Catalogue catalogue, const char *path) {
    if (catalogue.text != NULL) {
        lua_Integer next = (lua_Integer)lua_rawlen(L, -1) + 1;
        lua_pushstring(L, path);
        lua_rawseti(L, -2, next);
        lua_pushlstring(L, catalogue.text, catalogue.size);
        lua_rawseti(L, -3, next);
    }
}

static void keep_all(lua_State *L, const char *tag) {
    const Bundle *bundle = script_of(L)->spec.bundle;
    size_t whole = strlen(tag), broad = strcspn(tag, "-_");
    const size_t sizes[] = {whole, broad};
    size_t count = broad == whole || (broad == 2 && starts(tag, "en")) ? 1 : 2;
    char path[PATH_ROOM];
    for (size_t i = 0; i < count; i++) {
        snprintf(path, sizeof path, "%s%.*s%s", THEIRS, (int)sizes[i], tag,
                 END);
        keep(L, find_theirs(bundle, path), path);
    }
    for (size_t i = 0; i < count; i++) {
        snprintf(path, sizeof path, "%s%.*s%s", OWN, (int)sizes[i], tag, END);
        keep(L, find_own(path), path);
    }
}

void languages_use(lua_State *L, const char *tag) {
    luaL_checkstack(L, 10, NULL);
    require_module(L, "kit.words");
    lua_getfield(L, -1, "use");
    lua_pushstring(L, tag);
    lua_newtable(L);
    lua_newtable(L);
    if (has_catalogues(tag) && is_tag(tag, strlen(tag))) {
        keep_all(L, tag);
    }
    lua_call(L, 3, 0);
    lua_pop(L, 1);
}
