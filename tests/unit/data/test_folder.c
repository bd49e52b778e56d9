#include "fixture.h"

#include <unistd.h>

#include "data/folder.h"
#include "data/zipshape.h"
#include "lamp.h"

static int64_t claim_too_much(Stream *stream) {
    (void)stream;
    return ZIP_MAX_FILE + 1;
}

static Stream *open_huge(const char *path, Error *err) {
    Stream *stream = open_small(path, err);
    if (strstr(path, "main.lua") != NULL) {
        stream->size = claim_too_much;
    }
    return stream;
}

static void refuse(const char *folder, StreamOpen *open, const char *words) {
    Error err = {0};
    Files files = {0};
    assert_false(folder_read(folder, open, &files, &err));
    assert_says(&err, words);
    assert_non_null(strstr(err.text, folder));
    files_free(&files);
}

static void all_below_is_read_and_sorted(void **state) {
    lamp_put(*state);
    Error err = {0};
    Files files = {0};
    assert_true(folder_read(*state, open_small, &files, &err));
    const char *names[] = {"art/cover.svg", "kit.json", "main.lua",
                           "words/cy.po"};
    assert_int_equal(files.count, 4);
    for (size_t i = 0; i < 4; i++) {
        assert_string_equal(files.list[i].name, names[i]);
    }
    files_free(&files);
}

static void sizes_are_seen_before_reading(void **state) {
    lamp_put(*state);
    refuse(*state, open_huge, "main.lua is bigger than 16 MiB");
}

static void tests_and_dot_files_stay_out(void **state) {
    lamp_put(*state);
    put_text(*state, "tests/run.journal", "x");
    put_text(*state, ".git/config", "x");
    put_text(*state, "art/.DS_Store", "x");
    Files files = {0};
    assert_true(folder_read(*state, open_small, &files, NULL));
    assert_int_equal(files.count, 4);
    files_free(&files);
}

static void names_that_cannot_travel(void **state) {
    const char *bad[][2] = {{"game.exe", "game.exe is not a .lua"},
                            {"main.lua~", "main.lua~ has a character"},
                            {"art/aux.svg", "keeps for a device"},
                            {"seal/x.txt", "Kitbag keeps for itself"},
                            {"Main.lua", "but for capital letters"}};
    lamp_put(*state);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        put_text(*state, bad[i][0], "x");
        refuse(*state, open_small, bad[i][1]);
        char *path = os_join(*state, bad[i][0]);
        os_remove(path);
        free(path);
    }
}

static void links_are_refused(void **state) {
    lamp_put(*state);
    char *path = os_join(*state, "link.lua");
    assert_int_equal(symlink("main.lua", path), 0);
    refuse(*state, open_small, "link.lua is neither a file nor a folder");
    os_remove(path);
    free(path);
    path = os_join(*state, "art/loop");
    assert_int_equal(symlink("..", path), 0);
    refuse(*state, open_small, "loop is neither a file nor a folder");
    free(path);
}

static void a_folder_that_is_not_there(void **state) {
    char *path = os_join(*state, "nowhere");
    refuse(path, open_small, "cannot be read");
    free(path);
}

#define TEST(name)                                                             \
    cmocka_unit_test_setup_teardown(name, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(all_below_is_read_and_sorted),
        TEST(sizes_are_seen_before_reading),
        TEST(tests_and_dot_files_stay_out),
        TEST(names_that_cannot_travel),
        TEST(links_are_refused),
        TEST(a_folder_that_is_not_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
