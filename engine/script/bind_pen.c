// bind_pen.c: see bind_pen.h. Each function reads its arguments, calls the
// pen, and raises what the pen says is the caller's mistake.
#include "script/bind_pen.h"

#include <lauxlib.h>
#include <stdint.h>
#include <string.h>

#include "device/pen.h"
#include "script/state.h"

enum { NAMES_MOST = 200 }; // bytes of a picture's name in a sentence

static Pen *pen_of(lua_State *L) {
    Pen *pen = script_pen(L);
    if (pen == NULL) {
        luaL_error(L, "kit.pen draws on a screen, and there is none here");
    }
    return pen;
}

// Only the first bytes are set: an Error is large, and calls are many.
static void begin(Error *err) {
    err->text[0] = '\0';
    err->detail[0] = '\0';
}

static void check(lua_State *L, bool ok, const Error *err) {
    if (!ok) {
        luaL_error(L, "%s", err->text);
    }
}

// The colour at `index`, 0xAARRGGBB or a name from the palette, for argument
// `arg`. What is nil or absent is invisible where `may_lack`.
static uint32_t colour_in(lua_State *L, Pen *pen, int index, int arg,
                          bool may_lack) {
    uint32_t argb = 0;
    if (may_lack && lua_isnoneornil(L, index)) {
        return 0;
    }
    if (lua_type(L, index) == LUA_TSTRING) {
        luaL_argcheck(L, pen_colour(pen, lua_tostring(L, index), &argb), arg,
                      "no such colour in the palette");
        return argb;
    }
    int whole = 0;
    lua_Integer number = lua_tointegerx(L, index, &whole);
    luaL_argcheck(L, whole && number >= 0 && number <= 0xFFFFFFFF, arg,
                  "a colour is 0xAARRGGBB");
    return (uint32_t)number;
}

static uint32_t colour_at(lua_State *L, Pen *pen, int arg, bool may_lack) {
    return colour_in(L, pen, arg, arg, may_lack);
}

static BlockAlign align_at(lua_State *L, int arg) {
    static const char *const names[] = {"left", "centre", "right", NULL};
    static const BlockAlign aligns[] = {BLOCK_LEFT, BLOCK_CENTRE, BLOCK_RIGHT};
    return aligns[luaL_checkoption(L, arg, "left", names)];
}

static int font_at(lua_State *L, int arg) {
    lua_Integer font = luaL_checkinteger(L, arg);
    luaL_argcheck(L, font >= 1 && font <= FONTS_MOST, arg,
                  "not a font of pen.font");
    return (int)font;
}

static double spacing_at(lua_State *L, int arg) {
    double spacing = luaL_optnumber(L, arg, 0);
    luaL_argcheck(L, spacing >= 0 && spacing <= 10, arg, "spacing is 0 to 10");
    return spacing;
}

// The number of a byte of a text.
static size_t byte_at(lua_State *L, int arg, lua_Integer least, size_t most) {
    lua_Integer byte = luaL_checkinteger(L, arg);
    luaL_argcheck(L, byte >= least && (lua_Unsigned)byte <= most, arg,
                  "not a byte of the text");
    return (size_t)byte;
}

static lua_Integer span_number(lua_State *L, int arg, const char *name) {
    int whole = 0;
    lua_getfield(L, -1, name);
    lua_Integer number = lua_tointegerx(L, -1, &whole);
    luaL_argcheck(L, whole, arg, "a span lacks its from or to");
    lua_pop(L, 1);
    return number;
}

// The span on top of the stack, behind byte `last` of the text.
static BlockSpan span_on_top(lua_State *L, int arg, const PenText *text,
                             size_t last, Pen *pen) {
    luaL_argcheck(L, lua_istable(L, -1), arg, "a span is a table");
    lua_Integer from = span_number(L, arg, "from");
    lua_Integer to = span_number(L, arg, "to");
    luaL_argcheck(L,
                  from > (lua_Integer)last && to >= from &&
                      to <= (lua_Integer)text->length,
                  arg, "spans rise and lie within their text");
    lua_getfield(L, -1, "font");
    int whole = 1;
    lua_Integer font =
        lua_isnil(L, -1) ? text->font : lua_tointegerx(L, -1, &whole);
    luaL_argcheck(L, whole && font >= 1 && font <= FONTS_MOST, arg,
                  "a span's font is not one of pen.font");
    lua_getfield(L, -2, "colour");
    uint32_t colour = colour_in(L, pen, -1, arg, true);
    lua_pop(L, 2);
    return (BlockSpan){(uint32_t)from - 1, (uint32_t)to, (int32_t)font, colour};
}

// Reads the list of spans for a text that is filled but for them. They lie in
// a userdata that stays on the stack.
static void spans_at(lua_State *L, int arg, PenText *text, Pen *pen) {
    if (lua_isnoneornil(L, arg)) {
        return;
    }
    luaL_checktype(L, arg, LUA_TTABLE);
    luaL_argcheck(L, text->length <= BLOCK_LONGEST, arg - 1,
                  "the text is too long to have spans");
    size_t count = lua_rawlen(L, arg);
    luaL_argcheck(L, count <= PEN_MOST_SPANS, arg, "too many spans");
    BlockSpan *spans = lua_newuserdatauv(L, (count + 1) * sizeof *spans, 0);
    size_t last = 0;
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(L, arg, (lua_Integer)i + 1);
        spans[i] = span_on_top(L, arg, text, last, pen);
        last = spans[i].to;
        lua_pop(L, 1);
    }
    text->spans = spans;
    text->span_count = count;
}

static int push_size(lua_State *L, const PenSize *size) {
    lua_pushnumber(L, size->w);
    lua_pushnumber(L, size->h);
    lua_pushinteger(L, size->lines);
    return 3;
}

static int pen_palette_(lua_State *L) {
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    lua_pushnil(L);
    while (lua_next(L, 1) != 0) {
        luaL_argcheck(L, lua_type(L, -2) == LUA_TSTRING, 1,
                      "a colour's name is a string");
        luaL_argcheck(L, lua_isinteger(L, -1), 1, "a colour is 0xAARRGGBB");
        lua_Integer argb = lua_tointeger(L, -1);
        luaL_argcheck(L, argb >= 0 && argb <= 0xFFFFFFFF, 1,
                      "a colour is 0xAARRGGBB");
        check(L, pen_set_colour(pen, lua_tostring(L, -2), (uint32_t)argb, &err),
              &err);
        lua_pop(L, 1);
    }
    return 0;
}

static int pen_font_(lua_State *L) {
    static const char *const names[] = {"regular", "bold", "italic", NULL};
    static const FontStyle styles[] = {FONT_REGULAR, FONT_BOLD, FONT_ITALIC};
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    PenFont font = {.size = luaL_checknumber(L, 1),
                    .style = styles[luaL_checkoption(L, 2, "regular", names)],
                    .face = luaL_optstring(L, 3, "sans"),
                    .letter = luaL_optnumber(L, 4, 0)};
    luaL_argcheck(L, font.letter >= 0 && font.letter <= 0.5, 4,
                  "letter space is 0 to 0.5");
    int number = pen_font(pen, &font, &err);
    check(L, number != 0, &err);
    lua_pushinteger(L, number);
    return 1;
}

static int pen_measure_(lua_State *L) {
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    PenText text = {.font = font_at(L, 1)};
    text.text = luaL_checklstring(L, 2, &text.length);
    text.width = luaL_optnumber(L, 3, 0);
    text.spacing = spacing_at(L, 4);
    spans_at(L, 5, &text, pen);
    PenSize size;
    check(L, pen_measure(pen, &text, &size, &err), &err);
    return push_size(L, &size);
}

static int pen_text_(lua_State *L) {
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    double x = luaL_checknumber(L, 1);
    double y = luaL_checknumber(L, 2);
    PenText text = {0};
    text.text = luaL_checklstring(L, 3, &text.length);
    text.font = font_at(L, 4);
    uint32_t colour = colour_at(L, pen, 5, false);
    text.width = luaL_optnumber(L, 6, 0);
    text.align = align_at(L, 7);
    text.spacing = spacing_at(L, 8);
    spans_at(L, 9, &text, pen);
    PenSize size;
    check(L, pen_text(pen, x, y, &text, colour, &size, &err), &err);
    return push_size(L, &size);
}

// Reads width, align and spacing from `arg` on.
static void layout_at(lua_State *L, int arg, PenText *text) {
    text->width = luaL_optnumber(L, arg, 0);
    text->align = align_at(L, arg + 1);
    text->spacing = spacing_at(L, arg + 2);
}

static void push_place(lua_State *L, const PenPlace *place) {
    const struct {
        const char *name;
        double value;
    } fields[] = {
        {"x", place->x}, {"y", place->y}, {"w", place->w}, {"h", place->h}};
    lua_createtable(L, 0, 4);
    for (int i = 0; i < 4; i++) {
        lua_pushnumber(L, fields[i].value);
        lua_setfield(L, -2, fields[i].name);
    }
}

static int pen_places_(lua_State *L) {
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    PenText text = {.font = font_at(L, 1)};
    text.text = luaL_checklstring(L, 2, &text.length);
    size_t from = byte_at(L, 3, 1, text.length + 1) - 1;
    size_t to = byte_at(L, 4, 0, text.length);
    layout_at(L, 5, &text);
    spans_at(L, 8, &text, pen);
    size_t count = 0;
    const PenPlace *places = pen_places(pen, &text, from, to, &count, &err);
    check(L, places != NULL, &err);
    lua_createtable(L, (int)count, 0);
    for (size_t i = 0; i < count; i++) {
        push_place(L, &places[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

static int pen_caret_(lua_State *L) {
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    PenText text = {.font = font_at(L, 1)};
    text.text = luaL_checklstring(L, 2, &text.length);
    size_t at = byte_at(L, 3, 1, text.length + 1) - 1;
    layout_at(L, 4, &text);
    PenPlace place;
    check(L, pen_caret(pen, &text, at, &place, &err), &err);
    lua_pushnumber(L, place.x);
    lua_pushnumber(L, place.y);
    lua_pushnumber(L, place.h);
    return 3;
}

static int pen_hit_(lua_State *L) {
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    PenText text = {.font = font_at(L, 1)};
    text.text = luaL_checklstring(L, 2, &text.length);
    double x = luaL_checknumber(L, 3);
    double y = luaL_checknumber(L, 4);
    layout_at(L, 5, &text);
    size_t at = 0;
    check(L, pen_hit(pen, &text, x, y, &at, &err), &err);
    lua_pushinteger(L, (lua_Integer)at + 1);
    return 1;
}

static int pen_direction_(lua_State *L) {
    static const char *const names[] = {"ltr", "rtl", NULL};
    Pen *pen = pen_of(L);
    pen_direction(pen, luaL_checkoption(L, 1, NULL, names) == 1);
    return 0;
}

static int pen_rect_(lua_State *L) {
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    double x = luaL_checknumber(L, 1);
    double y = luaL_checknumber(L, 2);
    double w = luaL_checknumber(L, 3);
    double h = luaL_checknumber(L, 4);
    uint32_t fill = colour_at(L, pen, 5, false);
    check(L, pen_rect(pen, x, y, w, h, fill, &err), &err);
    return 0;
}

static int pen_box_(lua_State *L) {
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    PenBox box = {.x = luaL_checknumber(L, 1),
                  .y = luaL_checknumber(L, 2),
                  .w = luaL_checknumber(L, 3),
                  .h = luaL_checknumber(L, 4),
                  .radius = luaL_checknumber(L, 5),
                  .fill = colour_at(L, pen, 6, true),
                  .edge = colour_at(L, pen, 7, true),
                  .thickness = luaL_optnumber(L, 8, 1)};
    check(L, pen_box(pen, &box, &err), &err);
    return 0;
}

static int pen_line_(lua_State *L) {
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    double x1 = luaL_checknumber(L, 1);
    double y1 = luaL_checknumber(L, 2);
    double x2 = luaL_checknumber(L, 3);
    double y2 = luaL_checknumber(L, 4);
    double thickness = luaL_checknumber(L, 5);
    uint32_t colour = colour_at(L, pen, 6, false);
    check(L, pen_line(pen, x1, y1, x2, y2, thickness, colour, &err), &err);
    return 0;
}

static int pen_circle_(lua_State *L) {
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    PenCircle circle = {.x = luaL_checknumber(L, 1),
                        .y = luaL_checknumber(L, 2),
                        .radius = luaL_checknumber(L, 3),
                        .fill = colour_at(L, pen, 4, true),
                        .edge = colour_at(L, pen, 5, true),
                        .thickness = luaL_optnumber(L, 6, 1)};
    check(L, pen_circle(pen, &circle, &err), &err);
    return 0;
}

// A name without a zero byte, short enough for a sentence.
static const char *name_at(lua_State *L, int arg) {
    size_t size = 0;
    const char *name = luaL_checklstring(L, arg, &size);
    luaL_argcheck(L, size <= NAMES_MOST && strlen(name) == size, arg,
                  "not a picture's name");
    return name;
}

static int push_lack(lua_State *L, const Error *err) {
    lua_pushnil(L);
    lua_pushstring(L, err->text);
    return 2;
}

static int pen_picture_(lua_State *L) {
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    double x = luaL_checknumber(L, 1);
    double y = luaL_checknumber(L, 2);
    double w = luaL_checknumber(L, 3);
    double h = luaL_checknumber(L, 4);
    const char *name = name_at(L, 5);
    uint32_t tint = colour_at(L, pen, 6, true);
    bool found = true;
    check(L, pen_picture(pen, x, y, w, h, name, tint, &found, &err), &err);
    if (!found) {
        return push_lack(L, &err);
    }
    lua_pushboolean(L, true);
    return 1;
}

static int pen_picture_size_(lua_State *L) {
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    int w = 0;
    int h = 0;
    if (!pen_picture_size(pen, name_at(L, 1), &w, &h, &err)) {
        return push_lack(L, &err);
    }
    lua_pushinteger(L, w);
    lua_pushinteger(L, h);
    return 2;
}

static int pen_clip_(lua_State *L) {
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    double x = luaL_checknumber(L, 1);
    double y = luaL_checknumber(L, 2);
    double w = luaL_checknumber(L, 3);
    double h = luaL_checknumber(L, 4);
    check(L, pen_clip(pen, x, y, w, h, &err), &err);
    return 0;
}

static int pen_unclip_(lua_State *L) {
    Error err;
    begin(&err);
    check(L, pen_unclip(pen_of(L), &err), &err);
    return 0;
}

static int pen_push_(lua_State *L) {
    Error err;
    begin(&err);
    Pen *pen = pen_of(L);
    double x = luaL_checknumber(L, 1);
    double y = luaL_checknumber(L, 2);
    double scale = luaL_optnumber(L, 3, 1);
    check(L, pen_push(pen, x, y, scale, &err), &err);
    return 0;
}

static int pen_pop_(lua_State *L) {
    Error err;
    begin(&err);
    check(L, pen_pop(pen_of(L), &err), &err);
    return 0;
}

static const luaL_Reg FUNCTIONS[] = {
    {"box", pen_box_},
    {"caret", pen_caret_},
    {"circle", pen_circle_},
    {"clip", pen_clip_},
    {"direction", pen_direction_},
    {"font", pen_font_},
    {"hit", pen_hit_},
    {"line", pen_line_},
    {"measure", pen_measure_},
    {"palette", pen_palette_},
    {"picture", pen_picture_},
    {"picture_size", pen_picture_size_},
    {"places", pen_places_},
    {"pop", pen_pop_},
    {"push", pen_push_},
    {"rect", pen_rect_},
    {"text", pen_text_},
    {"unclip", pen_unclip_},
    {NULL, NULL},
};

int bind_pen_open(lua_State *L) {
    luaL_newlib(L, FUNCTIONS);
    return 1;
}
