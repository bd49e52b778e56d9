// bidi.c: see bidi.h. The algorithm is FriBidi's.
#include "device/bidi.h"

#include <fribidi.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"

// True when nothing before the scripts that run leftward, and no mark of
// direction, is in it: then there is nothing to work out.
static bool is_plain(const char *text, size_t start, size_t end) {
    for (size_t i = start; i < end; i++) {
        unsigned char byte = (unsigned char)text[i];
        // U+0590 and up, but for the planes of Latin and signs, begin so.
        if (byte < 0xD6) {
            continue;
        }
        uint32_t code = text_next(text, end, &i);
        i--;
        bool far = code >= 0x900 && code < 0x10800 &&
                   !(code >= 0x200E && code <= 0x2069 &&
                     (code <= 0x200F || code >= 0x202A)) &&
                   !(code >= 0xFB1D && code <= 0xFEFC);
        if (code >= 0x590 && !far) {
            return false;
        }
    }
    return true;
}

static bool widen(Bidi *bidi, size_t size) {
    if (size <= bidi->room) {
        return true;
    }
    bidi_free(bidi);
    bidi->levels = mem_new(size, 1);
    bidi->codes = mem_new(size, sizeof *bidi->codes);
    bidi->types = mem_new(size, sizeof *bidi->types);
    bidi->brackets = mem_new(size, sizeof *bidi->brackets);
    bidi->found = mem_new(size, 1);
    bool ok = bidi->levels != NULL && bidi->codes != NULL &&
              bidi->types != NULL && bidi->brackets != NULL &&
              bidi->found != NULL;
    bidi->room = ok ? size : 0;
    return ok;
}

// Levels of the characters to levels of the bytes.
static void spread(Bidi *bidi, const char *text, size_t start, size_t end) {
    size_t number = 0;
    for (size_t next = start; next < end; number++) {
        size_t here = next;
        text_next(text, end, &next);
        memset(bidi->levels + here - start, bidi->found[number], next - here);
    }
}

bool bidi_read(Bidi *bidi, const char *text, size_t start, size_t end,
               bool leftward) {
    bidi->leftward = false;
    bidi->plain = !leftward && is_plain(text, start, end);
    if (bidi->plain) {
        return true;
    }
    if (!widen(bidi, end - start)) {
        return false;
    }
    FriBidiStrIndex count = 0;
    for (size_t next = start; next < end;) {
        bidi->codes[count++] = text_next(text, end, &next);
    }
    FriBidiParType base = leftward ? FRIBIDI_PAR_WRTL : FRIBIDI_PAR_WLTR;
    if (count > 0) {
        fribidi_get_bidi_types(bidi->codes, count, bidi->types);
        fribidi_get_bracket_types(bidi->codes, count, bidi->types,
                                  bidi->brackets);
        if (fribidi_get_par_embedding_levels_ex(
                bidi->types, bidi->brackets, count, &base,
                (FriBidiLevel *)bidi->found) == 0) {
            return false;
        }
    }
    bidi->leftward = FRIBIDI_IS_RTL(base);
    spread(bidi, text, start, end);
    return true;
}

void bidi_free(Bidi *bidi) {
    free(bidi->levels);
    free(bidi->codes);
    free(bidi->types);
    free(bidi->brackets);
    free(bidi->found);
    *bidi = (Bidi){.leftward = bidi->leftward, .plain = bidi->plain};
}
