// test_buffer.c: bytes are added, kept, given away; sizes cannot overflow.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"

static void test_add(void **state) {
    (void)state;
    Buffer b = {0};
    assert_true(buffer_text(&b, "port "));
    assert_true(buffer_format(&b, "%d of %s", 7, "24"));
    assert_true(buffer_byte(&b, '.'));
    assert_string_equal(b.bytes, "port 7 of 24.");
    assert_int_equal(b.size, 13);
    buffer_clear(&b);
    assert_string_equal(b.bytes, "");
    buffer_free(&b);
}

static void test_grows(void **state) {
    (void)state;
    Buffer b = {0};
    for (int i = 0; i < 10000; i++) {
        assert_true(buffer_format(&b, "%04d", i));
    }
    assert_int_equal(b.size, 40000);
    assert_memory_equal(b.bytes + 4 * 1234, "1234", 4);
    size_t size = 0;
    char *bytes = buffer_take(&b, &size);
    assert_int_equal(size, 40000);
    assert_null(b.bytes);
    free(bytes);
}

static void test_failure_sticks(void **state) {
    (void)state;
    Buffer b = {0};
    assert_true(buffer_text(&b, "kept"));
    assert_false(buffer_add(&b, "", SIZE_MAX / 2));
    assert_false(buffer_text(&b, "later"));
    assert_null(buffer_take(&b, NULL));
}

static void test_sizes_that_overflow(void **state) {
    (void)state;
    assert_null(mem_resize(NULL, SIZE_MAX / 2, 4));
    assert_null(mem_copy("", SIZE_MAX));
    assert_null(mem_string(NULL));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_add),
        cmocka_unit_test(test_grows),
        cmocka_unit_test(test_failure_sticks),
        cmocka_unit_test(test_sizes_that_overflow),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
