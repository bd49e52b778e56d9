// bundles.h: activities of a few lines for the tests of this folder, and
// small stand-ins for the modules of lua/kit. Include it first, and in one
// file of a program only: it defines embedded_find.
#ifndef TESTS_BUNDLES_H
#define TESTS_BUNDLES_H

#include "../data/fixture.h"

#include "base/embedded.h"
#include "data/bundle.h"
#include "script/activity.h"

static const char KIT_RNG[] =
    "local M = {} local R = {} R.__index = R "
    "R.__call = function(r, n) r.at = r.at * 16807 % 2147483647 "
    "return r.at % n + 1 end "
    "function M.new(seed) return setmetatable({at = seed}, R) end "
    "function M.state(r) return {at = r.at} end "
    "function M.from(s) return M.new(s.at) end return M";
static const char KIT_WORDS[] =
    "local M, lang, list = {}, '?', '?' "
    "function M.use(tag, texts, names) lang, list = tag, '' "
    "for i, text in ipairs(texts) do "
    "list = list .. names[i] .. '=' .. text .. ';' end end "
    "function M.t(s) return s == 'catalogues' and list or lang .. ':' .. s end "
    "return M";
static const char KIT_STAGE[] =
    "local M = {} "
    "function M.new(settings, of) local s = {of = of} "
    "M.settings(s, settings) return s end "
    "function M.settings(s, settings) s.width = settings.width end "
    "function M.show(s, tree, info) s.title = tree.title .. info.seat end "
    "function M.tell(s, told) s.title = told.state end "
    "function M.input(s, raw, now) if raw.key == 'x' then error('no x') end "
    "if raw.key then return {kind = 'press', id = raw.key, at = now} end end "
    "function M.frame(s, now) if now > 50 then return nil, {x = 1} end "
    "if now > 20 then "
    "return nil, {x = 4.9, y = -1e99, w = 2, h = 0 / 0}, 'good' end "
    "if now > 5 then return s.width end end "
    "function M.boxes(s) return {{id = s.of and s.of.title .. s.width "
    "or s.title}} end "
    "return M";
static const char KIT_PAPER[] =
    "local M = {} "
    "function M.list(papers) return {{id = papers[1].id}} end "
    "function M.html(paper, picture) return {paper.id or paper.title, "
    "picture(paper.src or paper.page.src or '') or '-', "
    "picture('kit/none.svg') or '-'} end "
    "return M";
static const char KIT_LOST[] = "return require 'kit.nowhere'";

static const char DESK_SCREEN[] =
    "local M = {} "
    "function M.start(env) return {n = env.options.n} end "
    "function M.update(m, e) m.e = e.id end "
    "function M.view() return {} end "
    "function M.outcome() return {} end "
    "function M.ask(m) if m.e then return {open = m.e} end end "
    "return M";

#define EMBED(name, text)                                                      \
    { name, (const unsigned char *)(text), sizeof(text) - 1 }

const Embedded *embedded_at(size_t index) {
    static const Embedded FILES[] = {
        EMBED("lua/desk/screen.lua", DESK_SCREEN),
        EMBED("lua/kit/lost.lua", KIT_LOST),
        EMBED("lua/kit/paper.lua", KIT_PAPER),
        EMBED("lua/kit/rng.lua", KIT_RNG),
        EMBED("lua/kit/stage.lua", KIT_STAGE),
        EMBED("lua/kit/words.lua", KIT_WORDS),
        EMBED("lua/words/cy.po", "\"X-Language-Name: Cymraeg\\n\"\n"),
        EMBED("lua/words/pl.po", "polish"),
    };
    return index < sizeof FILES / sizeof FILES[0] ? &FILES[index] : NULL;
}

const Embedded *embedded_find(const char *name) {
    const Embedded *file;
    for (size_t i = 0; (file = embedded_at(i)) != NULL; i++) {
        if (strcmp(file->name, name) == 0) {
            return file;
        }
    }
    return NULL;
}

static const char CARD[] =
    "{\"id\":\"lamp\",\"version\":\"1.0.0\",\"title\":\"Lamp\","
    "\"summary\":\"A lamp.\",\"minutes\":{\"min\":1,\"max\":2},"
    "\"ages\":{\"min\":11,\"max\":18},\"memory\":8,\"engine\":\"1.0\"}";

// The activity whose main.lua this is, in `folder`, with at most one more
// file.
static inline Bundle *bundle_of(const char *folder, const char *source,
                                const char *name, const char *text) {
    Error err = {0};
    put_text(folder, "kit.json", CARD);
    put_text(folder, "main.lua", source);
    if (name != NULL) {
        put_text(folder, name, text);
    }
    Bundle *bundle = bundle_open_folder(folder, open_small, &err);
    if (bundle == NULL) {
        fail_msg("%s", err.text);
    }
    return bundle;
}

#endif
