// sound.h: four short, soft sounds. Nothing depends on them: a laptop without
// loudspeakers is no error, and all they say is to be seen as well.
#ifndef DEVICE_SOUND_H
#define DEVICE_SOUND_H

#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

enum {
    SOUND_RATE = 44100, // samples a second, one channel
    SOUND_MOST = 17640  // samples of the longest sound: 400 ms
};

typedef struct Sound Sound;

// Opens nothing yet. NULL: memory ran out.
Sound *sound_new(Error *err);
void sound_free(Sound *sound);

// Plays "good", "oops", "note" or "done", once; anything else is silence. One
// that comes while another sounds follows it, a third is left out. `now`:
// clock_ms.
void sound_play(Sound *sound, const char *name, double now);

// Lets go of the loudspeakers after ten seconds of silence, because SDL wakes
// the processor for as long as they are held. Returns the milliseconds until
// it wants to be called again; below 0: it does not.
double sound_rest(Sound *sound, double now);

// Lets go of them at once.
void sound_stop(Sound *sound);

// Writes the samples of a sound, at most SOUND_MOST; returns how many, 0 for
// an unknown name.
size_t sound_make(const char *name, int16_t *out);

#endif
