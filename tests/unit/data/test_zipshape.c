#include "fixture.h"

#include "data/zipshape.h"

static void the_crc_of_the_usual_example(void **state) {
    (void)state;
    assert_int_equal(zip_crc((const unsigned char *)"123456789", 9),
                     0xCBF43926);
    assert_int_equal(zip_crc(NULL, 0), 0);
}

static void headers_byte_by_byte(void **state) {
    (void)state;
    ZipEntry entry = {"a.txt", ZIP_DEFLATED, 0x44332211, 0x0102, 0x0304, 7};
    unsigned char header[ZIP_HEADER];
    zip_header(&entry, header);
    const unsigned char expected[ZIP_HEADER] = {
        'P',  'K',  3,    4, 20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0, 0x11,
        0x22, 0x33, 0x44, 2, 1,  0, 0, 4, 3, 0, 0, 5, 0,    0, 0};
    assert_memory_equal(header, expected, ZIP_HEADER);
    unsigned char place[ZIP_DIRECTORY];
    zip_directory(&entry, place);
    assert_memory_equal(place, "PK\1\2\x14\3", 6);
    assert_memory_equal(place + 6, header + 4, 26);
    assert_int_equal(zip_get32(place + 38) >> 16, 0100644);
    assert_int_equal(zip_get32(place + 42), 7);
    assert_int_equal(zip_data_at(&entry), 7 + 30 + 5);
    unsigned char end[ZIP_END];
    zip_end(3, 100, 50, end);
    assert_memory_equal(end, "PK\5\6\0\0\0\0\3\0\3\0\x32\0\0\0\x64\0\0\0\0\0",
                        ZIP_END);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_crc_of_the_usual_example),
        cmocka_unit_test(headers_byte_by_byte),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
