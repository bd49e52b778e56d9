// command_print.c: print: what an activity has for paper, one web page each.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/commands.h"
#include "app/paper.h"
#include "app/player.h"
#include "base/memory.h"
#include "base/os.h"
#include "data/card.h"

// The papers of an activity, all made before the first is written.
typedef struct Papers {
    Player player;
    Json *list; // [{id, title, audience}...]
    Buffer *pages;
    size_t count;
} Papers;

static bool make_pages(Papers *papers, Error *err) {
    size_t count = json_count(papers->list);
    papers->pages = mem_new(count, sizeof *papers->pages);
    if (papers->pages == NULL) {
        return error_memory(err);
    }
    for (; papers->count < count; papers->count++) {
        if (!activity_paper(papers->player.activity, papers->count,
                            &papers->pages[papers->count], err)) {
            papers->count++;
            return false;
        }
    }
    return true;
}

static bool check_pages(const Papers *papers, const char *path, Error *err) {
    for (size_t i = 0; i < papers->count; i++) {
        const Json *paper = json_at(papers->list, i);
        const char *id = json_string(json_get(paper, "id"), "");
        if (!card_valid_id(id) || !paper_harmless(&papers->pages[i])) {
            return error_set(err, "%s has tampered with how papers are made.",
                             path);
        }
    }
    return true;
}

static bool make(Papers *papers, const Options *options, Error *err) {
    if (!player_open(&papers->player, options->paths[0], NULL, options, NULL,
                     err)) {
        return false;
    }
    if (!activity_has_papers(papers->player.activity)) {
        return error_set(err,
                         "%s has nothing to print: its main.lua has no "
                         "function M.papers.",
                         options->paths[0]);
    }
    papers->list = activity_papers(papers->player.activity, options->seed, err);
    return papers->list != NULL && make_pages(papers, err) &&
           check_pages(papers, options->paths[0], err);
}

static const char *text_of(const Json *paper, const char *name) {
    return json_string(json_get(paper, name), "");
}

static bool write_page(const char *folder, const Json *paper,
                       const Buffer *page, Error *err) {
    char name[64];
    snprintf(name, sizeof name, "%s.html", text_of(paper, "id"));
    char *path = os_join(folder, name);
    if (path == NULL) {
        return error_memory(err);
    }
    bool ok = os_write_file(path, page->bytes, page->size, err);
    if (ok) {
        printf("%s: %s (for %s), %zu bytes\n", path, text_of(paper, "title"),
               text_of(paper, "audience"), page->size);
    }
    free(path);
    return ok;
}

static bool write_all(const Papers *papers, const char *folder, Error *err) {
    bool ok = os_make_folder(folder, err);
    for (size_t i = 0; ok && i < papers->count; i++) {
        ok = write_page(folder, json_at(papers->list, i), &papers->pages[i],
                        err);
    }
    return ok;
}

static void papers_free(Papers *papers) {
    for (size_t i = 0; i < papers->count; i++) {
        buffer_free(&papers->pages[i]);
    }
    free(papers->pages);
    json_free(papers->list);
    player_close(&papers->player);
}

int command_print(const Options *options) {
    Error err = {0};
    Papers papers = {0};
    bool ok =
        options->out != NULL ||
        error_set(&err, "print wants -o FOLDER; see kitbag print --help.");
    ok = ok && make(&papers, options, &err) &&
         write_all(&papers, options->out, &err);
    papers_free(&papers);
    return ok ? 0 : command_failed(&err);
}
