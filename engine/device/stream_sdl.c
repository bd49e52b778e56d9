// stream_sdl.c: see stream_sdl.h.
#include "device/stream_sdl.h"

#include <SDL.h>
#include <limits.h>
#include <stdlib.h>

#include "base/memory.h"

static int64_t read_some(Stream *stream, void *to, int64_t size) {
    if (size < 0 || (uint64_t)size > SIZE_MAX) {
        return -1;
    }
    SDL_ClearError();
    size_t got = SDL_RWread((SDL_RWops *)stream->data, to, 1, (size_t)size);
    return got == 0 && *SDL_GetError() != '\0' ? -1 : (int64_t)got;
}

static int64_t seek_to(Stream *stream, int64_t offset) {
    return SDL_RWseek((SDL_RWops *)stream->data, offset, RW_SEEK_SET);
}

static int64_t size_of(Stream *stream) {
    return SDL_RWsize((SDL_RWops *)stream->data);
}

static void close_it(Stream *stream) {
    SDL_RWclose((SDL_RWops *)stream->data);
    free(stream);
}

static Stream *around(SDL_RWops *file, Error *err) {
    Stream *stream = mem_new(1, sizeof *stream);
    if (stream == NULL) {
        SDL_RWclose(file);
        error_memory(err);
        return NULL;
    }
    *stream = (Stream){read_some, seek_to, size_of, close_it, file};
    return stream;
}

Stream *stream_open(const char *path, Error *err) {
    SDL_RWops *file = SDL_RWFromFile(path, "rb");
    if (file == NULL) {
        error_set(err, "%s cannot be opened.", path);
        error_detail(err, SDL_GetError());
        return NULL;
    }
    return around(file, err);
}

Stream *stream_from_memory(const void *bytes, size_t size, Error *err) {
    SDL_RWops *file =
        size > INT_MAX ? NULL : SDL_RWFromConstMem(bytes, (int)size);
    if (file == NULL) {
        error_set(err, "There is nothing to read: the file is empty.");
        return NULL;
    }
    return around(file, err);
}
