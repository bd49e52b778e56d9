// lamp.h: the smallest activity, as a folder and as a bundle.
#ifndef LAMP_H
#define LAMP_H

#include "base/buffer.h"
#include "data/bundle.h"
#include "data/pack.h"

#define LAMP_CARD                                                              \
    "{\"id\":\"lamp\",\"version\":\"1.0.0\",\"title\":\"Lamp\","               \
    "\"summary\":\"A lamp.\",\"minutes\":{\"min\":5,\"max\":10},"              \
    "\"ages\":{\"min\":7,\"max\":11},\"memory\":8,\"engine\":\"1.0\","         \
    "\"cover\":\"art/cover.svg\"}\n"
#define LAMP_MAIN                                                              \
    "local M = {}\nfunction M.start() return {} end\n"                         \
    "function M.update() end\nfunction M.view() end\n"                         \
    "function M.outcome() end\nreturn M\n"

static inline void lamp_put(const char *folder) {
    put_text(folder, "kit.json", LAMP_CARD);
    put_text(folder, "main.lua", LAMP_MAIN);
    put_text(folder, "art/cover.svg", "<svg width='4' height='4'/>");
    put_text(folder, "words/cy.po", "");
}

static inline Bundle *lamp_open(const char *folder) {
    Error err = {0};
    Bundle *bundle = bundle_open_folder(folder, open_small, &err);
    if (bundle == NULL) {
        print_error("%s\n", err.text);
    }
    assert_non_null(bundle);
    return bundle;
}

// The bytes of lamp.kit; the caller frees the buffer.
static inline Buffer lamp_pack(const char *folder) {
    lamp_put(folder);
    Bundle *bundle = lamp_open(folder);
    Buffer out = {0};
    assert_true(bundle_pack(bundle, &out, NULL));
    bundle_free(bundle);
    return out;
}

static inline Bundle *kit_open(const void *bytes, size_t size, Error *err) {
    Stream *stream = stream_of(bytes, size);
    Bundle *bundle = bundle_open(stream, "lamp.kit", err);
    stream->close(stream);
    return bundle;
}

#endif
