// Which way text runs, as Unicode Annex 9 has it.
#include "drawing.h"

#include "device/bidi.h"

#define KAF "\xD9\x83"
#define RLO "\xE2\x80\xAE"
#define PDF "\xE2\x80\xAC"
#define RLI "\xE2\x81\xA7"
#define PDI "\xE2\x81\xA9"

// The levels as digits, one a byte, "<" before them for a leftward paragraph.
static void levels(const char *text, bool leftward, const char *wanted) {
    Bidi bidi = {0};
    char found[64] = "";
    size_t size = strlen(text);
    assert_true(bidi_read(&bidi, text, 0, size, leftward));
    size_t at = 0;
    if (bidi.leftward) {
        found[at++] = '<';
    }
    for (size_t i = 0; i < size; i++) {
        found[at++] = (char)('0' + bidi_level(&bidi, i));
    }
    assert_string_equal(found, wanted);
    bidi_free(&bidi);
}

static void the_first_strong_letter_leads(void **state) {
    (void)state;
    levels("a 1", false, "000");
    levels("a 1", true, "000");
    levels("1 2", false, "000");
    levels("1 2", true, "<212");
    levels("", true, "<");
    levels("1 " KAF " a", false, "<211112");
    levels("a " KAF, true, "0011");
    levels("\xC5\xB5 \xE2\x82\xAC \xE2\x80\x99", false, "0000000000");
}

static void numbers_run_on_in_leftward_text(void **state) {
    (void)state;
    levels(KAF " 12.5 " KAF, false, "<1112222111");
    levels(KAF " \xDB\xB1\xDB\xB2", false, "<1112222"); // digits of Urdu
    levels("a " KAF " 12", false, "0011122");
}

static void brackets_come_in_pairs(void **state) {
    (void)state;
    levels("a (" KAF ") b", false, "00011000");
    levels(KAF " (a) " KAF, false, "<111121111");
    levels(KAF " (a b", false, "<1111222");
}

static void marks_of_direction_rule(void **state) {
    (void)state;
    levels(RLO "ab 1" PDF, false, "0001111000");
    levels("a" RLI "b" PDI "c", false, "000020000");
    levels("\xE2\x80\x8F"
           "1",
           false, "<1112"); // the mark alone
}

static void only_the_paragraph_is_read(void **state) {
    (void)state;
    Bidi bidi = {0};
    const char *text = KAF "\nab\n" KAF;
    assert_true(bidi_read(&bidi, text, 0, 2, false));
    assert_true(bidi.leftward && bidi_level(&bidi, 0) == 1);
    assert_true(bidi_read(&bidi, text, 3, 5, false));
    assert_true(!bidi.leftward && bidi_level(&bidi, 1) == 0);
    assert_true(bidi_read(&bidi, text, 6, 8, false));
    assert_true(bidi.leftward && bidi_level(&bidi, 1) == 1);
    bidi_free(&bidi);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_strong_letter_leads),
        cmocka_unit_test(numbers_run_on_in_leftward_text),
        cmocka_unit_test(brackets_come_in_pairs),
        cmocka_unit_test(marks_of_direction_rule),
        cmocka_unit_test(only_the_paragraph_is_read),
    };
    return cmocka_run_group_tests_name("device/bidi", tests, NULL, NULL);
}
