// sound.c: see sound.h. A sound is a few notes like those of a small marimba:
// sines that die away, the higher the sooner.
#include "device/sound.h"

#include <SDL.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

#define SOUND_TURN 6.28318530717958647692

enum {
    SOUND_QUIET_MS = 10000,
    SOUND_RISE = SOUND_RATE * 6 / 1000,  // samples in which a note begins
    SOUND_FADE = SOUND_RATE * 60 / 1000, // and in which a sound ends
    SOUND_NOTES = 3
};

typedef struct Note {
    int at;       // ms
    double pitch; // Hz
    double level; // of full scale
} Note;

typedef struct Tune {
    const char *name;
    int length;   // ms
    double decay; // ms in which a note falls to a third
    Note notes[SOUND_NOTES];
} Tune;

static const Tune TUNES[] = {
    {"good", 380, 110, {{0, 523.25, 0.16}, {90, 783.99, 0.16}}},
    {"oops", 340, 90, {{0, 329.63, 0.13}, {110, 293.66, 0.11}}},
    {"note", 200, 50, {{0, 659.26, 0.12}}},
    {"done",
     400,
     120,
     {{0, 523.25, 0.13}, {80, 659.26, 0.13}, {160, 1046.5, 0.14}}},
};

struct Sound {
    SDL_AudioDeviceID device; // 0: not open
    bool deaf;                // it cannot be opened: not tried again
    double ends;              // when the last sound will have ended
};

static const Tune *find(const char *name) {
    for (size_t i = 0; i < sizeof TUNES / sizeof *TUNES; i++) {
        if (strcmp(TUNES[i].name, name) == 0) {
            return &TUNES[i];
        }
    }
    return NULL;
}

// The note `at` samples after it began: three partials, rising softly.
static double ring(const Note *note, double decay, int at) {
    static const double partials[][2] = {{1, 1}, {2, 0.22}, {4, 0.08}};
    double seconds = (double)at / SOUND_RATE;
    double sum = 0;
    for (size_t i = 0; i < sizeof partials / sizeof *partials; i++) {
        double times = partials[i][0];
        sum += partials[i][1] *
               sin(SOUND_TURN * note->pitch * times * seconds) *
               exp(-seconds * 1100 * times / decay);
    }
    double rise = at < SOUND_RISE ? (double)at / SOUND_RISE : 1;
    return note->level * rise * sum;
}

static double sum_notes(const Tune *tune, int at) {
    double sum = 0;
    for (int i = 0; i < SOUND_NOTES; i++) {
        int begins = tune->notes[i].at * SOUND_RATE / 1000;
        if (at > begins) {
            sum += ring(&tune->notes[i], tune->decay, at - begins);
        }
    }
    return sum;
}

size_t sound_make(const char *name, int16_t *out) {
    const Tune *tune = find(name);
    if (tune == NULL) {
        return 0;
    }
    int count = tune->length * SOUND_RATE / 1000;
    for (int i = 0; i < count; i++) {
        int left = count - 1 - i;
        double fade = left < SOUND_FADE ? (double)left / SOUND_FADE : 1;
        out[i] = (int16_t)lround(sum_notes(tune, i) * fade * 32767);
    }
    return (size_t)count;
}

// --- The loudspeakers ---

Sound *sound_new(Error *err) {
    Sound *sound = mem_new(1, sizeof *sound);
    if (sound == NULL) {
        error_memory(err);
    }
    return sound;
}

void sound_free(Sound *sound) {
    if (sound != NULL) {
        sound_stop(sound);
        free(sound);
    }
}

static bool open_device(Sound *sound) {
    if (sound->device != 0) {
        return true;
    }
    if (sound->deaf || SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) {
        sound->deaf = true;
        return false;
    }
    SDL_AudioSpec spec = {.freq = SOUND_RATE,
                          .format = AUDIO_S16SYS,
                          .channels = 1,
                          .samples = 1024};
    sound->device = SDL_OpenAudioDevice(NULL, 0, &spec, NULL, 0);
    sound->deaf = sound->device == 0;
    if (sound->deaf) {
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
        return false;
    }
    SDL_PauseAudioDevice(sound->device, 0);
    return true;
}

void sound_stop(Sound *sound) {
    if (sound->device != 0) {
        SDL_CloseAudioDevice(sound->device);
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
        sound->device = 0;
    }
}

void sound_play(Sound *sound, const char *name, double now) {
    const Tune *tune = find(name);
    if (tune == NULL || !open_device(sound) ||
        SDL_GetQueuedAudioSize(sound->device) > SOUND_MOST * sizeof(int16_t)) {
        return;
    }
    int16_t *samples = mem_new(SOUND_MOST, sizeof *samples);
    if (samples == NULL) {
        return;
    }
    size_t count = sound_make(name, samples);
    SDL_QueueAudio(sound->device, samples, (Uint32)(count * sizeof *samples));
    free(samples);
    sound->ends = (sound->ends > now ? sound->ends : now) + tune->length;
}

double sound_rest(Sound *sound, double now) {
    if (sound->device == 0) {
        return -1;
    }
    double left = sound->ends + SOUND_QUIET_MS - now;
    if (left > 0) {
        return left;
    }
    sound_stop(sound);
    return -1;
}
