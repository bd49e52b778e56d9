// An SVG is measured, and refused when it reaches out of its file.
#include "drawing.h"

#include "device/svg.h"

static void measures(const char *text, int w, int h) {
    int wide = 0;
    int tall = 0;
    assert_true(svg_measure(text, strlen(text), &wide, &tall));
    assert_int_equal(wide, w);
    assert_int_equal(tall, h);
}

static void sizes(void **state) {
    (void)state;
    measures("<svg width=\"24\" height='48'>", 24, 48);
    measures("<?xml version='1.0'?>\n<svg\n width = \"24.5px\"\n"
             "height=\"7\" >",
             25, 7);
    measures("<svg viewBox=\"0 0 320 200\">", 320, 200);
    measures("<svg viewBox='-10,-10 32.2,16' width='100%' height='100%'>", 33,
             16);
    measures("<svg width='2in' height='1in' viewBox='0 0 20 10'>", 20, 10);
    measures("<svg stroke-width='3' width='5' height='6'>", 5, 6);
    measures("<svg width='99999999999999999999' height='1'>", 1000000, 1);
}

static void no_size(void **state) {
    (void)state;
    static const char *const texts[] = {
        "",
        "<svg",
        "<html width='5' height='5'>",
        "<svg>",
        "<svg width='0' height='9'>",
        "<svg width='-5' height='9'>",
        "<svg width='5 height='9'>",
        "<svg viewBox='0 0 10'>",
        "<svg viewBox='0 0 0 0'>",
        "<svg width=",
        "<svg width='",
    };
    int w = 0;
    int h = 0;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (svg_measure(texts[i], strlen(texts[i]), &w, &h)) {
            fail_msg("%s", texts[i]);
        }
    }
}

static void reaching_out(void **state) {
    (void)state;
    static const char *const out[] = {
        "<svg><image href='a.png'/></svg>",
        "<svg><use xlink:href=\"other.svg#a\"/></svg>",
        "<svg><a HREF = 'http://example.org'/></svg>",
        "<svg><path fill='url(http://example.org/a#b)'/></svg>",
        "<svg><style>@import 'a.css';</style></svg>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg/>",
        "<?xml-stylesheet href='a.css'?><svg/>",
        "<svg><SCRIPT>1</SCRIPT></svg>",
        "<svg><foreignObject/></svg>",
        "<svg><a href",
    };
    static const char *const within[] = {
        "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>",
        "<svg><path fill='url(#grey)'/><use href=\"#b\"/></svg>",
        "",
    };
    for (size_t i = 0; i < sizeof out / sizeof *out; i++) {
        if (!svg_refers_out(out[i], strlen(out[i]))) {
            fail_msg("%s", out[i]);
        }
    }
    for (size_t i = 0; i < sizeof within / sizeof *within; i++) {
        if (svg_refers_out(within[i], strlen(within[i]))) {
            fail_msg("%s", within[i]);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sizes),
        cmocka_unit_test(no_size),
        cmocka_unit_test(reaching_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
