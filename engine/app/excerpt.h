// excerpt.h: the lines of an activity's own source that an error points to.
#ifndef APP_EXCERPT_H
#define APP_EXCERPT_H

#include "data/bundle.h"
#include "data/json.h"

// `detail`: an error's, a sentence and a traceback. The first place in it
// that is a line of a file of the bundle counts ("pages/desk.lua:12:").
// {"place": "pages/desk.lua:12", "lines": [{"number": 10, "text": "..."},
// ..., {"number": 12, "text": "...", "here": true}, ...]} with up to two
// lines before and behind, owned by the caller. NULL when there is no such
// place, or memory ran out.
Json *excerpt_new(const Bundle *bundle, const char *detail);

#endif
