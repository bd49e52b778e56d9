---@meta kit.pen
-- What engine/script/bind_pen.c offers. Never run: editors and the reference read it, and a test
-- holds it to the C table.

--- Draws shapes, text and pictures in a canvas's paint function.
---
--- Coordinates grow to the right and down. At the root they are physical pixels; in a canvas they
--- are the canvas's own units (`pen.push`). No place or size may be farther out than 100,000
--- pixels.
--- A frame holds at most 50,000 things and 1 MiB of text.
---
--- Every function raises when an argument is of the wrong type or out of its range, and when there
--- is no screen (start, update, replays). Drawing, clip and push also raise outside a paint
--- function.
---@class kit.pen
local pen = {}

--- A number 0xAARRGGBB (0xFF00703C is opaque green), or a name from the palette such as "brand".
---@alias kit.Colour integer|string

--- Gives colours names, at most 64, each at most 31 bytes; a name given again changes.
---@param colours table<string, integer> 0xAARRGGBB each
function pen.palette(colours) end

--- A font, known by a number that stays the same for the same arguments.
---@param size number pixels, 6 to 400, rounded to a whole one
---@param style? "regular"|"bold"|"italic" "regular" when absent, and where a face lacks it
---@param face? "sans"|"dyslexic"|"bench" "sans" when absent
---@param letter? number space after each letter, times the size, 0 to 0.5; 0 when absent. Scripts
--- whose letters join (Arabic, those of India) are drawn without
---@return integer font
function pen.font(size, style, face, letter) end

--- Which way paragraphs run that have no letter of a script with a direction, from here on. All
--- others follow their first such letter.
---@param direction "ltr"|"rtl" from left to right, until it is called
function pen.direction(direction) end

--- A part of a text in another font or colour. Spans rise, none lies over another, and a text has
--- at most 1,000.
---@class kit.Span
---@field from integer its first byte, from 1
---@field to integer its last byte
---@field font? integer from pen.font; the text's own when absent
---@field colour? kit.Colour the text's own when absent

--- The room that a text takes.
---@param font integer from pen.font
---@param text string UTF-8, at most 64 KiB; "\n" ends a line
---@param width? number to wrap to at spaces; longer words break anywhere. 0 or absent: no wrapping
---@param spacing? number from line to line, times the font's size. 0 or absent: the font's own
---@param spans? kit.Span[]
---@return number width of the longest line, without spaces at its end
---@return number height of all lines
---@return integer lines
function pen.measure(font, text, width, spacing, spans) end

--- Where a part of a text stands, line by line, seen from its top left: for a selection, or a
--- word that can be pressed. Each place is as high as its line's row; a line end shows as a space.
---@param font integer
---@param text string
---@param from integer its first byte, from 1
---@param to integer its last byte; from - 1: nothing
---@param width? number this and what follows as in pen.text
---@param align? "left"|"centre"|"right"
---@param spacing? number
---@param spans? kit.Span[]
---@return {x: number, y: number, w: number, h: number}[] places
function pen.places(font, text, from, to, width, align, spacing, spans) end

--- Where the caret before a byte stands, seen from the text's top left. It never stands within a
--- letter and its marks: there it moves to where they begin.
---@param font integer
---@param text string
---@param at integer a byte, from 1; one more than the text has: behind the last
---@param width? number this and what follows as in pen.text
---@param align? "left"|"centre"|"right"
---@param spacing? number
---@return number x
---@return number y
---@return number h as high as the font's line box
function pen.caret(font, text, at, width, align, spacing) end

--- The byte whose caret is nearest to a point.
---@param font integer
---@param text string
---@param x number from the text's left
---@param y number from its top; above it is the first line, below it the last
---@param width? number this and what follows as in pen.text
---@param align? "left"|"centre"|"right"
---@param spacing? number
---@return integer at as in pen.caret
function pen.hit(font, text, x, y, width, align, spacing) end

--- A rectangle. Its edges fall on whole pixels; what has a size shows at least one.
---@param x number
---@param y number
---@param w number
---@param h number
---@param fill kit.Colour
function pen.rect(x, y, w, h, fill) end

--- A rectangle with round corners, filled, edged or both. The edge lies inside.
---@param x number
---@param y number
---@param w number
---@param h number
---@param radius number of the corners, at most half the shorter side
---@param fill? kit.Colour
---@param edge? kit.Colour
---@param thickness? number of the edge, 1 when absent; drawn as at least one whole pixel
function pen.box(x, y, w, h, radius, fill, edge, thickness) end

--- A straight line; its ends are round from 3 pixels of thickness. Level and upright lines are
--- moved by up to half a pixel to be sharp.
---@param x1 number
---@param y1 number
---@param x2 number
---@param y2 number
---@param thickness number below one pixel: so much fainter
---@param colour kit.Colour
function pen.line(x1, y1, x2, y2, thickness, colour) end

--- A circle, filled, edged or both. The edge lies inside.
---@param x number of its centre
---@param y number of its centre
---@param radius number
---@param fill? kit.Colour
---@param edge? kit.Colour
---@param thickness? number of the edge, 1 when absent
function pen.circle(x, y, radius, fill, edge, thickness) end

--- Text. Width, spacing and spans as in pen.measure; the answer is what it gives.
---@param x number of the left edge
---@param y number of the top of the first line's box
---@param text string
---@param font integer from pen.font
---@param colour kit.Colour
---@param width? number
---@param align? "left"|"centre"|"right" within `width`, or within the longest line
---@param spacing? number
---@param spans? kit.Span[]
---@return number width
---@return number height
---@return integer lines
function pen.text(x, y, text, font, colour, width, align, spacing, spans) end

--- A picture as large as fits into the room with its proportions kept, in the room's middle.
---@param x number
---@param y number
---@param w number
---@param h number
---@param name string "art/cable.svg" of the activity's own files, or "kit/back.svg"; .svg or .png
---@param tint? kit.Colour shows the picture in this one colour, as a stencil
---@return true? drawn nil when the picture is lacking, damaged or too large
---@return string? why
function pen.picture(x, y, w, h, name, tint) end

--- A picture's own size in pixels.
---@param name string
---@return integer? w nil when the picture is lacking, damaged or larger than 4096 x 4096
---@return integer|string h or why
function pen.picture_size(name) end

--- Until the matching pen.unclip nothing is drawn outside this rectangle. Clips may lie within
--- clips, 64 deep.
---@param x number
---@param y number
---@param w number
---@param h number
function pen.clip(x, y, w, h) end

--- Ends the latest pen.clip; raises when there is none.
function pen.unclip() end

--- Until the matching pen.pop 0, 0 lies at x, y, and everything is `scale` times as large: places,
--- sizes, text and what pen.measure answers. 64 deep.
---@param x number
---@param y number
---@param scale? number 1 when absent; 0.01 to 100 in all
function pen.push(x, y, scale) end

--- Ends the latest pen.push; raises when there is none.
function pen.pop() end

return pen
