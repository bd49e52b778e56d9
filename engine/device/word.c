// word.c: see word.h.
#include "device/word.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { INK_MOST = 6 << 20, SHAPED_MOST = 2 << 20 };

// A word's coverage has a life of its own: it can be drawn again.
struct Ink {
    CacheItem item;
    Word *word;
    Mask mask;
};

struct Words {
    Cache *inks, *shaped;
};

static void drop_ink(CacheItem *item, void *data) {
    (void)data;
    Ink *ink = (Ink *)item;
    ink->word->ink = NULL;
    free(ink->mask.bytes);
    free(ink);
}

static void drop_word(CacheItem *item, void *data) {
    Words *words = data;
    Word *word = (Word *)item;
    if (word->ink != NULL) {
        cache_remove(words->inks, &word->ink->item);
    }
    free(word);
}

static bool same_word(const CacheItem *item, const void *key) {
    const Word *word = (const Word *)item;
    const WordKey *wanted = key;
    return word->face == wanted->face && word->writing == wanted->writing &&
           word->length == wanted->length &&
           memcmp(word->text, wanted->text, wanted->length) == 0;
}

static Word *shape(Words *words, const WordKey *key, uint64_t hash) {
    size_t bytes = sizeof(Word) + key->length + 1;
    Word *word = mem_new(1, bytes);
    if (word == NULL) {
        return NULL;
    }
    memcpy(word->text, key->text, key->length);
    word->length = key->length;
    word->face = key->face;
    word->writing = key->writing;
    word->advance = face_advance(word->face, word->text, word->writing);
    if (!cache_add(words->shaped, &word->item, hash, bytes)) {
        free(word);
        return NULL;
    }
    return word;
}

Word *words_take(Words *words, const WordKey *key) {
    uint64_t hash = cache_hash(cache_hash(0, &key->face, sizeof key->face),
                               key->text, key->length);
    Word *word = (Word *)cache_find(words->shaped, hash, same_word, key);
    if (word == NULL) {
        word = shape(words, key, hash);
    }
    if (word != NULL) {
        word->item.holds++;
    }
    return word;
}

void word_drop(Word *word) {
    word->item.holds--;
}

static Ink *draw(Words *words, Word *word) {
    Ink *ink = mem_new(1, sizeof *ink);
    if (ink == NULL ||
        !face_mask(word->face, word->text, word->writing, &ink->mask)) {
        free(ink);
        return NULL;
    }
    size_t bytes = sizeof *ink + (size_t)ink->mask.w * (size_t)ink->mask.h;
    if (!cache_add(words->inks, &ink->item, word->item.hash, bytes)) {
        free(ink->mask.bytes);
        free(ink);
        return NULL;
    }
    ink->word = word;
    word->ink = ink;
    ink->item.holds++;
    cache_trim(words->inks);
    ink->item.holds--;
    return ink;
}

const Mask *words_mask(Words *words, Word *word) {
    if (word->ink != NULL) {
        cache_touch(words->inks, &word->ink->item);
    } else if (draw(words, word) == NULL) {
        return NULL;
    }
    return word->ink->mask.bytes == NULL ? NULL : &word->ink->mask;
}

Words *words_new(void) {
    Words *words = mem_new(1, sizeof *words);
    if (words == NULL) {
        return NULL;
    }
    words->inks = cache_new(INK_MOST, drop_ink, NULL);
    words->shaped = cache_new(SHAPED_MOST, drop_word, words);
    if (words->inks == NULL || words->shaped == NULL) {
        words_free(words);
        return NULL;
    }
    return words;
}

void words_free(Words *words) {
    if (words != NULL) {
        cache_free(words->shaped);
        cache_free(words->inks);
        free(words);
    }
}

void words_trim(Words *words) {
    cache_trim(words->shaped);
}
