#include "fixture.h"

#include "data/whole.h"

// A slow stick: a byte at a time.
static int64_t read_little(Stream *stream, void *to, int64_t size) {
    return memory_read(stream, to, size < 1 ? size : 1);
}

static void all_of_a_stream(void **state) {
    (void)state;
    Stream *stream = stream_of("hello, lamp", 11);
    stream->read = read_little;
    size_t size = 0;
    assert_true(whole_size(stream, 11, "f", &size, NULL));
    assert_int_equal(size, 11);
    unsigned char *bytes = whole_read(stream, size, "f", NULL);
    assert_string_equal((char *)bytes, "hello, lamp");
    free(bytes);
    char piece[4];
    assert_true(whole_piece(stream, 7, piece, 4, "f", NULL));
    assert_memory_equal(piece, "lamp", 4);
    stream->close(stream);
}

static int64_t size_unknown(Stream *stream) {
    (void)stream;
    return -1;
}

static void caps_and_short_reads(void **state) {
    (void)state;
    Error err = {0};
    size_t size = 0;
    Stream *stream = stream_of("hello", 5);
    assert_false(whole_size(stream, 4, "f.txt", &size, &err));
    assert_says(&err, "f.txt is bigger than");
    assert_null(whole_read(stream, 6, "f.txt", &err));
    assert_says(&err, "f.txt could not be read to its end");
    stream->size = size_unknown;
    assert_false(whole_size(stream, 4, "f.txt", &size, &err));
    assert_says(&err, "f.txt cannot be read");
    stream->close(stream);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_of_a_stream),
        cmocka_unit_test(caps_and_short_reads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
