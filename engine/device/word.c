// word.c: see word.h.
#include "device/word.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "device/cluster.h"

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
           word->leftward == wanted->leftward &&
           word->letter == wanted->letter && word->length == wanted->length &&
           memcmp(word->text, wanted->text, wanted->length) == 0;
}

// What stands in for the letters that follow, where letters join.
static const char JOINER[] = "\xE2\x80\x8D";

static int letters_of(const Word *word, size_t bytes) {
    int count = 0;
    for (size_t at = 0; word->letter > 0 && at < bytes; count++) {
        at = cluster_end(word->text, bytes, at);
    }
    return (count * word->letter + 32) / 64;
}

static Word *shape(Words *words, const WordKey *key, uint64_t hash) {
    size_t bytes = sizeof(Word) + key->length + sizeof JOINER;
    Word *word = mem_new(1, bytes);
    if (word == NULL) {
        return NULL;
    }
    memcpy(word->text, key->text, key->length);
    word->length = key->length;
    word->face = key->face;
    word->writing = key->writing;
    word->leftward = key->leftward;
    word->letter = key->letter;
    word->advance =
        face_advance(word->face, word->text, word->writing, word->leftward) +
        letters_of(word, word->length);
    if (!cache_add(words->shaped, &word->item, hash, bytes)) {
        free(word);
        return NULL;
    }
    return word;
}

Word *words_take(Words *words, const WordKey *key) {
    uint64_t seed = (uint64_t)key->letter << 1 | key->leftward;
    uint64_t hash = cache_hash(cache_hash(seed, &key->face, sizeof key->face),
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

// The width of text[from, to). Its own text is cut for a moment; where
// letters join, and behind it there is always room for that, something stands
// in for those that follow.
static int width_of(Word *word, size_t from, size_t to, bool joined) {
    char kept[sizeof JOINER];
    char *end = word->text + to;
    memcpy(kept, end, sizeof kept);
    memcpy(end, joined ? JOINER : "", joined ? sizeof JOINER : 1);
    int width = face_advance(word->face, word->text + from, word->writing,
                             word->leftward);
    memcpy(end, kept, sizeof kept);
    return width;
}

static int lead_of(const Word *word, size_t at) {
    return face_lead(word->face, text_next(word->text, word->length, &at));
}

int word_reach(Word *word, size_t bytes) {
    if (bytes == 0 || bytes >= word->length) {
        return bytes == 0 ? 0 : word->advance;
    }
    int reach = 0;
    if (word->writing != NULL && word->writing->joined) {
        reach = width_of(word, 0, bytes, true);
    } else {
        // With the next letter and less it: ink that stands out over the next
        // one does not count, and they may stand closer together.
        size_t next = cluster_end(word->text, word->length, bytes);
        reach = width_of(word, 0, next, false) -
                width_of(word, bytes, next, false) - lead_of(word, bytes);
    }
    reach += letters_of(word, bytes);
    return reach < 0 ? 0 : reach < word->advance ? reach : word->advance;
}

int word_head(Word *word, size_t bytes) {
    return width_of(word, 0, bytes, false) + letters_of(word, bytes);
}

size_t word_fit(Word *word, int room) {
    size_t fits = 0;
    size_t over = word->length;
    if (word->advance <= room) {
        return over;
    }
    while (true) {
        size_t middle =
            cluster_start(word->text, word->length, fits + (over - fits) / 2);
        if (middle <= fits) {
            middle = cluster_end(word->text, word->length, fits);
        }
        if (middle >= over) {
            return fits;
        }
        if (word_reach(word, middle) <= room) {
            fits = middle;
        } else {
            over = middle;
        }
    }
}

// A cluster's coverage as part of its word's.
static bool add_cluster(Word *word, size_t from, size_t to, Mask *whole) {
    Mask mask = {0};
    char kept = word->text[to];
    word->text[to] = '\0';
    bool ok = face_mask(word->face, word->text + from, word->writing,
                        word->leftward, &mask);
    word->text[to] = kept;
    bool leftmost = word->leftward ? to == word->length : from == 0;
    mask.x += word->leftward ? word->advance - word_reach(word, to)
                             : word_reach(word, from);
    mask.x += leftmost ? 0 : lead_of(word, from);
    ok = ok && mask_add(whole, &mask);
    free(mask.bytes);
    return ok;
}

// Letters with space between them are drawn one by one: none melt together.
static bool cover(Word *word, Mask *mask) {
    if (word->letter == 0) {
        return face_mask(word->face, word->text, word->writing, word->leftward,
                         mask);
    }
    bool ok = true;
    for (size_t at = 0; ok && at < word->length;) {
        size_t end = cluster_end(word->text, word->length, at);
        ok = add_cluster(word, at, end, mask);
        at = end;
    }
    if (!ok) {
        free(mask->bytes);
    }
    return ok;
}

static Ink *draw(Words *words, Word *word) {
    Ink *ink = mem_new(1, sizeof *ink);
    if (ink == NULL || !cover(word, &ink->mask)) {
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
