// command_bundle.c: pack and verify.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/commands.h"
#include "app/library.h"
#include "base/os.h"
#include "data/pack.h"
#include "device/stream_sdl.h"

// Reads what was packed as anybody would, before it is given to anybody.
static bool read_back(const Buffer *zip, const char *name, Error *err) {
    Stream *stream = stream_from_memory(zip->bytes, zip->size, err);
    if (stream == NULL) {
        return false;
    }
    Bundle *bundle = bundle_open(stream, name, err);
    stream->close(stream);
    bundle_free(bundle);
    return bundle != NULL;
}

int command_pack(const Options *options) {
    Error err = {0};
    Buffer zip = {0};
    const char *out = options->out;
    Bundle *bundle = NULL;
    bool ok =
        out != NULL ||
        error_set(&err, "pack wants -o FILE.kit; see kitbag pack --help.");
    if (ok && os_kind(options->paths[0], true) != OS_FOLDER) {
        ok = error_set(&err,
                       "%s is not a folder; pack makes a bundle of an "
                       "activity's folder.",
                       options->paths[0]);
    }
    if (ok) {
        bundle = library_open(options->paths[0], &err);
    }
    ok = bundle != NULL && bundle_pack(bundle, &zip, &err) &&
         read_back(&zip, out, &err) &&
         os_write_file(out, zip.bytes, zip.size, &err);
    if (ok) {
        printf("%s: %s %s, %zu files, %zu bytes\n", out,
               bundle_card(bundle)->id, bundle_card(bundle)->version,
               bundle_count(bundle), zip.size);
    }
    bundle_free(bundle);
    buffer_free(&zip);
    return ok ? 0 : command_failed(&err);
}

static void hex_of(const unsigned char *digest, char out[65]) {
    for (size_t i = 0; i < BUNDLE_DIGEST; i++) {
        snprintf(out + 2 * i, 3, "%02x", digest[i]);
    }
}

static bool add_file(Json *files, const BundleFile *file) {
    char hex[65];
    hex_of(file->sha256, hex);
    Json *json = json_new_object();
    if (!json_put(json, "name", json_new_text(file->name)) ||
        !json_put(json, "size", json_new_number((double)file->size)) ||
        !json_put(json, "sha256", json_new_text(hex))) {
        json_free(json);
        return false;
    }
    return json_add(files, json);
}

static bool describe(Json *json, const Bundle *bundle) {
    Json *files = json_new_array();
    bool ok = files != NULL;
    for (size_t i = 0; ok && i < bundle_count(bundle); i++) {
        ok = add_file(files, bundle_at(bundle, i));
    }
    const Card *card = bundle_card(bundle);
    return json_put(json, "files", files) && ok &&
           json_put(json, "id", json_new_text(card->id)) &&
           json_put(json, "version", json_new_text(card->version)) &&
           json_put(json, "trust", json_new_text(bundle_trust(bundle)));
}

// One line of JSON a bundle: {file, sound, files...} or {file, sound, why}.
static bool print_json(const char *path, const Bundle *bundle,
                       const Error *why) {
    Json *json = json_new_object();
    bool ok =
        json_put(json, "file", json_new_text(path)) &&
        json_put(json, "sound", json_new_bool(bundle != NULL)) &&
        (bundle != NULL ? describe(json, bundle)
                        : json_put(json, "why", json_new_text(why->text)));
    Buffer text = {0};
    ok = ok && json_print(json, &text);
    if (ok) {
        puts(text.bytes);
    }
    buffer_free(&text);
    json_free(json);
    return ok;
}

static int verify(const char *path, bool json) {
    Error err = {0};
    if (os_kind(path, true) != OS_FILE) {
        error_set(&err, "%s is not a file; verify checks .kit bundles.", path);
        return command_failed(&err);
    }
    Bundle *bundle = library_open(path, &err);
    bool ok = bundle != NULL;
    if (json) {
        if (!print_json(path, bundle, &err)) {
            error_memory(&err);
            ok = false;
        }
    } else if (ok) {
        printf("%s: sound, %s; %s %s, %zu files\n", path, bundle_trust(bundle),
               bundle_card(bundle)->id, bundle_card(bundle)->version,
               bundle_count(bundle));
    }
    bundle_free(bundle);
    if (!ok) {
        command_failed(&err);
    }
    return ok ? 0 : 1;
}

int command_verify(const Options *options) {
    bool json = (options->given & OPTION_JSON) != 0;
    int worst = 0;
    for (int i = 0; i < options->path_count; i++) {
        int code = verify(options->paths[i], json);
        worst = code > worst ? code : worst;
    }
    return worst;
}
