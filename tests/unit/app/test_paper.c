// test_paper.c: which pages may be written for a browser.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "app/paper.h"

#define HEAD                                                                   \
    "<!DOCTYPE html>\n<html lang=\"cy\" dir=\"ltr\">\n<head>\n"                \
    "<meta charset=\"utf-8\">\n"                                               \
    "<meta http-equiv=\"Content-Security-Policy\"\n"                           \
    "  content=\"default-src 'none'; style-src 'unsafe-inline'; "              \
    "img-src data:\">\n"                                                       \
    "<meta name=\"viewport\" content=\"width=device-width\">"

static bool harmless(const char *bytes, size_t size) {
    Buffer page = {0};
    buffer_add(&page, bytes, size);
    bool answer = paper_harmless(&page);
    buffer_free(&page);
    return answer;
}

#define HARMLESS(text) harmless(text, sizeof(text) - 1)

static void test_what_the_kit_makes(void **state) {
    (void)state;
    assert_true(HARMLESS(HEAD));
    assert_true(HARMLESS(HEAD "\n<title>1 &lt; 2</title><p>2 > 1</p>"
                              "<article><abbr>a</abbr><"));
}

static void test_another_head(void **state) {
    (void)state;
    assert_false(HARMLESS(""));
    assert_false(HARMLESS("<p>" HEAD));
    assert_false(HARMLESS("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n"
                          "<head>\n<script>alert(1)</script>"));
    assert_false(HARMLESS("<!DOCTYPE html>\n<html lang=\"en\"><p>\" dir="));
}

static void test_what_leads_elsewhere(void **state) {
    (void)state;
    assert_false(HARMLESS(HEAD "<meta http-equiv=\"refresh\" content=\"0;"
                               "url=http://example.org/?typed\">"));
    assert_false(HARMLESS(HEAD "<p><METa\thttp-equiv=refresh>"));
    assert_false(HARMLESS(HEAD "<a href=x>x</a>"));
    assert_false(HARMLESS(HEAD "<svg><a/href=x>"));
    assert_false(HARMLESS(HEAD "<!-- \0 --><form action=x>"));
    assert_false(HARMLESS(HEAD "<p>a<base"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_the_kit_makes),
        cmocka_unit_test(test_another_head),
        cmocka_unit_test(test_what_leads_elsewhere),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
