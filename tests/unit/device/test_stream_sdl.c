// Streams read, seek and tell their size, from a file and from memory.
#include "drawing.h"

#include "device/stream_sdl.h"

static void reads_abc(Stream *stream) {
    char text[8] = {0};
    assert_int_equal(stream->size(stream), 6);
    assert_int_equal(stream->read(stream, text, 3), 3);
    assert_string_equal(text, "abc");
    assert_int_equal(stream->seek(stream, 4), 4);
    assert_int_equal(stream->read(stream, text, 8), 2);
    assert_memory_equal(text, "ef", 2);
    assert_int_equal(stream->read(stream, text, 8), 0);
    assert_int_equal(stream->read(stream, text, -1), -1);
    assert_int_equal(stream->seek(stream, 0), 0);
    assert_int_equal(stream->read(stream, text, 1), 1);
    assert_int_equal(text[0], 'a');
    stream->close(stream);
}

static void from_memory(void **state) {
    (void)state;
    Error err = {0};
    reads_abc(stream_from_memory("abcdef", 6, &err));
    assert_null(stream_from_memory("", 0, &err));
    assert_true(err.text[0] != '\0');
}

static void from_a_file(void **state) {
    (void)state;
    const char *base = getenv("TMPDIR");
    char path[256];
    Error err = {0};
    snprintf(path, sizeof path, "%s/kitbag-stream-%p", base ? base : "/tmp",
             (void *)path);
    FILE *file = fopen(path, "wb");
    fputs("abcdef", file);
    fclose(file);
    reads_abc(stream_open(path, &err));
    remove(path);
    assert_null(stream_open(path, &err));
    assert_non_null(strstr(err.text, path));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(from_memory),
        cmocka_unit_test(from_a_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
