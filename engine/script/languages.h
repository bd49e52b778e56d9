// languages.h: the languages there are to read in. A language is a BCP 47 tag
// and a gettext PO file named after it: lua/words/cy.po for the program's own
// words, words/cy.po in an activity for that activity's.
#ifndef SCRIPT_LANGUAGES_H
#define SCRIPT_LANGUAGES_H

#include <lua.h>

#include "data/bundle.h"
#include "data/json.h"

enum { LANGUAGE_MOST = 35 }; // bytes of a tag, as BCP 47 advises

// What can be chosen: [{"tag": "en", "name": "English"}, {"tag": "cy", "name":
// "Cymraeg"}, ...]: English, the program's languages, then those that only
// the bundle has (NULL: no bundle). A name is the catalogue's own,
// "X-Language-Name" in its header; without one it is the tag. The caller
// frees it. NULL when memory runs out.
Json *languages_list(const Bundle *bundle);

// Makes kit.words speak a language from now on, inside script_call: hands it
// the catalogues of the state's bundle and the program's, of the tag and then
// of its language alone ("cy-GB", "cy"). English has none.
void languages_use(lua_State *L, const char *tag);

#endif
