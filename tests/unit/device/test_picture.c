// Pictures are drawn at any size, and refused before they can do harm.
#include "drawing.h"

#include "base/os.h"

typedef struct File {
    const char *name;
    const void *bytes;
    size_t size;
} File;

static bool one_file(void *data, const char *name, const void **bytes,
                     size_t *size) {
    const File *file = data;
    *bytes = file->bytes;
    *size = file->size;
    return strcmp(name, file->name) == 0;
}

typedef struct Wall {
    File file;
    Pictures *pictures;
    Error err;
} Wall;

static void wall_open(Wall *wall, const char *name, const void *bytes,
                      size_t size) {
    *wall = (Wall){.file = {name, bytes, size}};
    wall->pictures = pictures_new(one_file, &wall->file, &wall->err);
    assert_non_null(wall->pictures);
}

static void refused(const char *name, const void *bytes, size_t size,
                    const char *why) {
    Wall wall;
    wall_open(&wall, name, bytes, size);
    assert_null(pictures_get(wall.pictures, name, 20, 20, &wall.err));
    if (strstr(wall.err.text, why) == NULL) {
        fail_msg("%s: %s", name, wall.err.text);
    }
    pictures_free(wall.pictures);
}

static void refused_svg(const char *text, const char *why) {
    refused("art/a.svg", text, strlen(text), why);
}

#define SVG "<svg xmlns='http://www.w3.org/2000/svg' "
#define GREEN                                                                  \
    SVG "width='20' height='10'>"                                              \
        "<rect width='20' height='10' fill='#00ff00'/></svg>"

static void svg_at_any_size(void **state) {
    (void)state;
    Wall wall;
    int w = 0;
    int h = 0;
    wall_open(&wall, "art/a.svg", GREEN, strlen(GREEN));
    assert_true(pictures_size(wall.pictures, "art/a.svg", &w, &h, &wall.err));
    assert_int_equal(w, 20);
    assert_int_equal(h, 10);
    const Picture *picture =
        pictures_get(wall.pictures, "art/a.svg", 100, 100, &wall.err);
    assert_non_null(picture);
    assert_int_equal(picture->w, 100);
    assert_int_equal(picture->h, 50);
    assert_int_equal(picture->pixels[25 * 100 + 50], 0xFF00FF00);
    assert_ptr_equal(
        pictures_get(wall.pictures, "art/a.svg", 100, 100, &wall.err), picture);
    pictures_free(wall.pictures);
}

static void svg_refusals(void **state) {
    (void)state;
    refused_svg(SVG "width='5000' height='5000'></svg>", "larger than 4096");
    refused_svg(SVG "width='10' height='10'><image href='b.png'/></svg>",
                "other files");
    refused_svg("not a picture", "can be read");
    refused_svg("", "can be read");
    refused("art/a.gif", "GIF89a", 6, "neither an .svg nor a .png");
    refused(".svg", GREEN, strlen(GREEN), "neither");
}

static void lacking(void **state) {
    (void)state;
    Wall wall;
    wall_open(&wall, "art/a.svg", GREEN, strlen(GREEN));
    assert_null(pictures_get(wall.pictures, "b.svg", 5, 5, &wall.err));
    assert_string_equal(wall.err.text, "There is no picture b.svg.");
    assert_null(pictures_get(wall.pictures, "art/a.svg", 4097, 5, &wall.err));
    assert_null(pictures_get(wall.pictures, "art/a.svg", 0, 5, &wall.err));
    pictures_free(wall.pictures);
}

// --- PNG ---

typedef struct Bytes {
    uint8_t *at;
    size_t size;
} Bytes;

// A PNG of 8 x 4 pixels: left half red, right half blue.
static Bytes make_png(const char *folder) {
    uint32_t pixels[32];
    for (int i = 0; i < 32; i++) {
        pixels[i] = i % 8 < 4 ? 0xFFFF0000 : 0xFF0000FF;
    }
    char path[600];
    Error err = {0};
    snprintf(path, sizeof path, "%s/a.png", folder);
    Canvas canvas = {pixels, 8, 4, 8};
    assert_true(picture_save(&canvas, path, &err));
    Canvas back;
    assert_true(picture_load(path, &back, &err));
    assert_int_equal(back.width, 8);
    assert_int_equal(back.height, 4);
    assert_memory_equal(back.pixels, pixels, sizeof pixels);
    free(back.pixels);
    Bytes bytes = {malloc(4096), 0};
    FILE *file = fopen(path, "rb");
    bytes.size = fread(bytes.at, 1, 4096, file);
    fclose(file);
    remove(path);
    return bytes;
}

static Bytes png;

static int png_make(void **state) {
    (void)state;
    const char *base = getenv("TMPDIR");
    char folder[256];
    Error err = {0};
    snprintf(folder, sizeof folder, "%s/kitbag-picture-%p",
             base ? base : "/tmp", (void *)&png);
    if (!os_make_folder(folder, &err)) {
        return -1;
    }
    png = make_png(folder);
    os_remove(folder);
    return 0;
}

static int png_free(void **state) {
    (void)state;
    free(png.at);
    return 0;
}

static void png_larger_and_smaller(void **state) {
    (void)state;
    Wall wall;
    wall_open(&wall, "a.png", png.at, png.size);
    const Picture *large =
        pictures_get(wall.pictures, "a.png", 32, 32, &wall.err);
    assert_non_null(large);
    assert_int_equal(large->w, 32);
    assert_int_equal(large->h, 16);
    assert_int_equal(large->pixels[0], 0xFFFF0000);
    assert_int_equal(large->pixels[15], 0xFFFF0000);
    assert_int_equal(large->pixels[16], 0xFF0000FF);
    const Picture *small =
        pictures_get(wall.pictures, "a.png", 1, 1, &wall.err);
    assert_int_equal(small->w, 1);
    assert_int_equal(small->pixels[0], 0xFF800080);
    pictures_free(wall.pictures);
}

static void truncated_png(void **state) {
    (void)state;
    for (size_t size = 0; size < png.size; size++) {
        Wall wall;
        wall_open(&wall, "a.png", png.at, size);
        // libpng may make do without the last, empty chunk.
        const Picture *got =
            pictures_get(wall.pictures, "a.png", 8, 4, &wall.err);
        assert_true(got == NULL || size > png.size - 16);
        pictures_free(wall.pictures);
    }
}

static void huge_png(void **state) {
    (void)state;
    uint8_t *copy = malloc(png.size);
    memcpy(copy, png.at, png.size);
    copy[18] = 0x20; // 8192 and more pixels wide
    refused("a.png", copy, png.size, "larger than 4096");
    copy[16] = 0xFF;
    refused("a.png", copy, png.size, "larger than 4096");
    free(copy);
}

static void mutated_png(void **state) {
    (void)state;
    uint8_t *copy = malloc(png.size);
    for (size_t i = 0; i < png.size * 8; i++) {
        Wall wall;
        memcpy(copy, png.at, png.size);
        copy[i / 8] ^= (uint8_t)(1 << i % 8);
        wall_open(&wall, "a.png", copy, png.size);
        pictures_get(wall.pictures, "a.png", 8, 4, &wall.err);
        pictures_free(wall.pictures);
    }
    free(copy);
}

// --- On the page ---

static void drawn_in_the_middle(void **state) {
    (void)state;
    Wall wall;
    Desk desk;
    bool found = false;
    desk_open(&desk, 60, 60);
    wall_open(&wall, "art/a.svg", GREEN, strlen(GREEN));
    Pen *pen = pen_new(desk.fonts, wall.pictures, &desk.err);
    Area damage[LIST_DAMAGE];
    pen_begin(pen, 60, 60, PAPER);
    assert_true(
        pen_picture(pen, 10, 10, 40, 40, "art/a.svg", 0, &found, &desk.err));
    assert_true(found);
    pen_end(pen, damage);
    pen_paint(pen, &desk.canvas, (Area){0, 0, 60, 60});
    assert_area(ink(&desk), 10, 20, 40, 20);
    assert_int_equal(pixel(&desk, 30, 30), 0xFF00FF00);
    // As a stencil in one colour.
    pen_begin(pen, 60, 60, PAPER);
    assert_true(pen_picture(pen, 10, 10, 40, 40, "art/a.svg", 0xFFC8102E,
                            &found, &desk.err));
    assert_int_equal(pen_end(pen, damage), 1);
    pen_paint(pen, &desk.canvas, damage[0]);
    assert_int_equal(pixel(&desk, 30, 30), 0xFFC8102E);
    // One that is lacking draws nothing and says so.
    pen_begin(pen, 60, 60, PAPER);
    assert_true(
        pen_picture(pen, 10, 10, 40, 40, "art/b.svg", 0, &found, &desk.err));
    assert_false(found);
    assert_string_equal(desk.err.text, "There is no picture art/b.svg.");
    pen_end(pen, damage);
    pen_free(pen);
    pictures_free(wall.pictures);
    desk_close(&desk);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(svg_at_any_size),
        cmocka_unit_test(svg_refusals),
        cmocka_unit_test(lacking),
        cmocka_unit_test(png_larger_and_smaller),
        cmocka_unit_test(truncated_png),
        cmocka_unit_test(huge_png),
        cmocka_unit_test(mutated_png),
        cmocka_unit_test(drawn_in_the_middle),
    };
    return cmocka_run_group_tests(tests, png_make, png_free);
}
