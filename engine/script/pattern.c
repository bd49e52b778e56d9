// pattern.c: see pattern.h. A pattern is read again at every place it is
// tried: items are single characters or classes with a repetition, %b, %f,
// %1 and captures. Trying is by recursion, as deep as DEEPEST.
#include "script/pattern.h"

#include <stdint.h>
#include <string.h>

#include <lauxlib.h>

#include "script/state.h"

enum {
    OPEN = -1,  // size of a capture that has begun
    PLACE = -2, // size of a capture that is only a place: ()
    DEEPEST = 200,
    SHORT_SET = 32,
    CHECK_EACH = 4096, // steps between looks at the clock
    ESCAPE = '%'
};

static void step(Pattern *p, size_t cost) {
    unsigned before = p->steps;
    p->steps += (unsigned)cost + 1;
    if (before / CHECK_EACH != p->steps / CHECK_EACH) {
        script_check(p->L);
    }
}

static bool is_lower(int c) {
    return c >= 'a' && c <= 'z';
}

static bool is_upper(int c) {
    return c >= 'A' && c <= 'Z';
}

static bool is_digit(int c) {
    return c >= '0' && c <= '9';
}

static bool is_alnum(int c) {
    return is_lower(c) || is_upper(c) || is_digit(c);
}

// The class letter in lower case; false when it is no class.
static bool in_class(int c, int letter, bool *is_class) {
    *is_class = true;
    switch (letter) {
    case 'a':
        return is_lower(c) || is_upper(c);
    case 'c':
        return c < 32 || c == 127;
    case 'd':
        return is_digit(c);
    case 'g':
        return c > 32 && c < 127;
    case 'l':
        return is_lower(c);
    case 'p':
        return c > 32 && c < 127 && !is_alnum(c);
    case 's':
        return c == ' ' || (c >= 9 && c <= 13);
    case 'u':
        return is_upper(c);
    case 'w':
        return is_alnum(c);
    case 'x':
        return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    case 'z':
        return c == 0;
    default:
        *is_class = false;
        return false;
    }
}

// %a and the like; in upper case the opposite. Any other sign is itself.
static bool match_class(int c, int sign) {
    bool is_class;
    bool upper = is_upper(sign);
    bool in = in_class(c, upper ? sign + 'a' - 'A' : sign, &is_class);
    return is_class ? in != upper : c == sign;
}

static int byte_at(const char *at) {
    return (unsigned char)*at;
}

// Behind the set that begins with the '[' at `item`.
static const char *set_end(Pattern *p, const char *item) {
    const char *at = item + 1;
    if (at < p->end && *at == '^') {
        at++;
    }
    do { // a ']' that comes first is one of the set
        if (at >= p->end) {
            luaL_error(p->L, "malformed pattern (missing ']')");
        }
        if (*at++ == ESCAPE) {
            if (at >= p->end) {
                luaL_error(p->L, "malformed pattern (missing ']')");
            }
            at++;
        }
    } while (at >= p->end || *at != ']');
    step(p, (size_t)(at - item));
    return at + 1;
}

// Behind the single item (a character, a class or a set) at `item`.
static const char *item_end(Pattern *p, const char *item) {
    if (*item == '[') {
        return set_end(p, item);
    }
    if (*item != ESCAPE) {
        return item + 1;
    }
    if (item + 1 >= p->end) {
        luaL_error(p->L, "malformed pattern (ends with '%%')");
    }
    return item + 2;
}

// c is in the set between the '[' at `set` and the ']' at `last`.
static bool match_set(Pattern *p, int c, const char *set, const char *last) {
    bool yes = set[1] != '^';
    const char *at = yes ? set + 1 : set + 2;
    if (last - set > SHORT_SET) {
        step(p, (size_t)(last - set));
    }
    while (at < last) {
        if (*at == ESCAPE) {
            if (match_class(c, byte_at(at + 1))) {
                return yes;
            }
            at += 2;
        } else if (last - at > 2 && at[1] == '-') {
            if (byte_at(at) <= c && c <= byte_at(at + 2)) {
                return yes;
            }
            at += 3;
        } else if (byte_at(at++) == c) {
            return yes;
        }
    }
    return !yes;
}

// Counts no step of its own, but for a long set.
static bool match_one(Pattern *p, const char *at, const char *item,
                      const char *end) {
    if (at >= p->text_end) {
        return false;
    }
    int c = byte_at(at);
    switch (*item) {
    case '.':
        return true;
    case ESCAPE:
        return match_class(c, byte_at(item + 1));
    case '[':
        return match_set(p, c, item, end - 1);
    default:
        return byte_at(item) == c;
    }
}

static const char *match(Pattern *p, const char *at, const char *item);

static const char *match_most(Pattern *p, const char *at, const char *item,
                              const char *end) {
    ptrdiff_t count = 0;
    while (match_one(p, at + count, item, end)) {
        if (++count % CHECK_EACH == 0) {
            step(p, CHECK_EACH);
        }
    }
    step(p, (size_t)count % CHECK_EACH);
    for (; count >= 0; count--) {
        const char *found = match(p, at + count, end + 1);
        if (found != NULL) {
            return found;
        }
    }
    return NULL;
}

static const char *match_least(Pattern *p, const char *at, const char *item,
                               const char *end) {
    for (;;) {
        const char *found = match(p, at, end + 1);
        if (found != NULL || !match_one(p, at, item, end)) {
            return found;
        }
        at++;
    }
}

static const char *match_balance(Pattern *p, const char *at, const char *item) {
    if (item + 3 >= p->end) {
        luaL_error(p->L, "malformed pattern (missing arguments to '%%b')");
    }
    if (at >= p->text_end || *at != item[2]) {
        return NULL;
    }
    size_t inside = 1;
    for (const char *s = at + 1; s < p->text_end; s++) {
        step(p, 0);
        if (*s == item[3]) {
            if (--inside == 0) {
                return match(p, s + 1, item + 4);
            }
        } else if (*s == item[2]) {
            inside++;
        }
    }
    return NULL;
}

static const char *match_frontier(Pattern *p, const char *at,
                                  const char *item) {
    const char *set = item + 2;
    if (set >= p->end || *set != '[') {
        luaL_error(p->L, "missing '[' after '%%f' in pattern");
    }
    const char *end = set_end(p, set);
    int before = at == p->text ? 0 : byte_at(at - 1);
    int after = at == p->text_end ? 0 : byte_at(at);
    if (match_set(p, before, set, end - 1) ||
        !match_set(p, after, set, end - 1)) {
        return NULL;
    }
    return match(p, at, end);
}

static const char *match_again(Pattern *p, const char *at, const char *item) {
    int number = item[1] - '1';
    if (number < 0 || number >= p->count || p->captures[number].size == OPEN) {
        luaL_error(p->L, "invalid capture index %%%d", number + 1);
    }
    const Capture *capture = &p->captures[number];
    if (capture->size == PLACE) {
        return NULL;
    }
    size_t size = (size_t)capture->size;
    step(p, size / 16);
    if ((size_t)(p->text_end - at) < size ||
        memcmp(capture->at, at, size) != 0) {
        return NULL;
    }
    return match(p, at + size, item + 2);
}

static const char *open_capture(Pattern *p, const char *at, const char *item,
                                ptrdiff_t size) {
    if (p->count >= PATTERN_CAPTURES) {
        luaL_error(p->L, "too many captures");
    }
    p->captures[p->count++] = (Capture){at, size};
    const char *found = match(p, at, item);
    if (found == NULL) {
        p->count--;
    }
    return found;
}

static const char *close_capture(Pattern *p, const char *at, const char *item) {
    int number = p->count - 1;
    while (number >= 0 && p->captures[number].size != OPEN) {
        number--;
    }
    if (number < 0) {
        luaL_error(p->L, "invalid pattern capture");
    }
    p->captures[number].size = at - p->captures[number].at;
    const char *found = match(p, at, item + 1);
    if (found == NULL) {
        p->captures[number].size = OPEN;
    }
    return found;
}

// An item with its repetition. *next is where to go on in the pattern when
// the answer is `at` itself to be continued from: a loop for the common case
// instead of a recursion.
static const char *match_item(Pattern *p, const char *at, const char *item,
                              const char **next) {
    const char *end = item_end(p, item);
    int repeat = end < p->end ? *end : '\0';
    *next = NULL;
    switch (repeat) {
    case '?': {
        const char *found = NULL;
        if (match_one(p, at, item, end)) {
            found = match(p, at + 1, end + 1);
        }
        if (found == NULL) {
            *next = end + 1;
            found = at;
        }
        return found;
    }
    case '+':
        return match_one(p, at, item, end) ? match_most(p, at + 1, item, end)
                                           : NULL;
    case '*':
        return match_most(p, at, item, end);
    case '-':
        return match_least(p, at, item, end);
    default:
        *next = end;
        return match_one(p, at, item, end) ? at + 1 : NULL;
    }
}

// Those of them that begin with '%'.
static bool match_escaped(Pattern *p, const char *at, const char *item,
                          const char **found) {
    int second = item + 1 < p->end ? item[1] : '\0';
    if (second == 'b') {
        *found = match_balance(p, at, item);
    } else if (second == 'f') {
        *found = match_frontier(p, at, item);
    } else if (is_digit(second)) {
        *found = match_again(p, at, item);
    } else {
        return false;
    }
    return true;
}

// The items that are no single character. False: this is none of them.
static bool match_special(Pattern *p, const char *at, const char *item,
                          const char **found) {
    switch (*item) {
    case '(':
        *found = item + 1 < p->end && item[1] == ')'
                     ? open_capture(p, at, item + 2, PLACE)
                     : open_capture(p, at, item + 1, OPEN);
        return true;
    case ')':
        *found = close_capture(p, at, item);
        return true;
    case '$':
        *found = at == p->text_end ? at : NULL;
        return item + 1 == p->end;
    case ESCAPE:
        return match_escaped(p, at, item, found);
    default:
        return false;
    }
}

static const char *match(Pattern *p, const char *at, const char *item) {
    if (++p->depth > DEEPEST) {
        luaL_error(p->L, "pattern too complex");
    }
    step(p, 0);
    while (item != NULL && item < p->end && at != NULL) {
        const char *found;
        if (match_special(p, at, item, &found)) {
            at = found;
            item = NULL;
        } else {
            at = match_item(p, at, item, &item);
        }
    }
    p->depth--;
    return at;
}

void pattern_open(Pattern *p, lua_State *L, const char *text, size_t text_size,
                  const char *bytes, size_t size) {
    p->L = L;
    p->text = text;
    p->text_end = text + text_size;
    p->begin = bytes;
    p->end = bytes + size;
    p->count = p->depth = 0;
    p->steps = 0;
}

const char *pattern_match(Pattern *p, const char *at) {
    p->count = p->depth = 0;
    return match(p, at, p->begin);
}

void pattern_push_one(Pattern *p, int index, const char *at, const char *end) {
    if (index >= p->count) {
        if (index != 0) {
            luaL_error(p->L, "invalid capture index %%%d", index + 1);
        }
        lua_pushlstring(p->L, at, (size_t)(end - at));
        return;
    }
    const Capture *capture = &p->captures[index];
    if (capture->size == OPEN) {
        luaL_error(p->L, "unfinished capture");
    }
    if (capture->size == PLACE) {
        lua_pushinteger(p->L, capture->at - p->text + 1);
    } else {
        lua_pushlstring(p->L, capture->at, (size_t)capture->size);
    }
}

int pattern_push(Pattern *p, const char *at, const char *end, bool whole) {
    int count = p->count == 0 && whole ? 1 : p->count;
    luaL_checkstack(p->L, count, "too many captures");
    for (int i = 0; i < count; i++) {
        pattern_push_one(p, i, at, end);
    }
    return count;
}

bool pattern_is_plain(const char *bytes, size_t size) {
    for (size_t i = 0; i < size; i++) {
        if (bytes[i] != '\0' && strchr("^$*+?.([%-", bytes[i]) != NULL) {
            return false;
        }
    }
    return true;
}

const char *pattern_find_plain(lua_State *L, const char *text, size_t size,
                               const char *what, size_t what_size) {
    if (what_size == 0) {
        return text;
    }
    size_t spent = 0;
    while (size >= what_size) {
        const char *at = memchr(text, *what, size - what_size + 1);
        if (at == NULL) {
            return NULL;
        }
        if (memcmp(at, what, what_size) == 0) {
            return at;
        }
        spent += what_size / 16 + 1;
        if (spent > CHECK_EACH) {
            script_check(L);
            spent = 0;
        }
        size -= (size_t)(at + 1 - text);
        text = at + 1;
    }
    return NULL;
}
