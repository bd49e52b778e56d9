-- S2 text page.  BENCH_MODE: "" = printf each frame; "text" = love.graphics.newText objects built once;
-- "canvas" = the whole page kept in one Canvas; "blank" = clear + present only.
local B = require "bench"
local SIZES, CW, GAP = {11, 12, 13}, 430, 19
local fonts, lines, ys, texts, canvas, bfont = {}, {}, {}, {}, nil, nil
local function rgb(h) return math.floor(h/65536)/255, math.floor(h/256)%256/255, h%256/255 end
local function page()
  local g = love.graphics
  g.setColor(rgb(0x202020))
  if B.mode == "text" then
    for i = 1, 60 do local c = math.floor((i-1)/20); g.draw(texts[i], GAP + c*(CW+GAP), ys[i]) end
  else
    for i = 1, 60 do local c = math.floor((i-1)/20); g.setFont(fonts[c+1]); g.printf(lines[i], GAP + c*(CW+GAP), ys[i], CW, "left") end
  end
  g.setFont(bfont)
  for i = 0, 19 do
    local x, y = 18 + (i % 10)*133, 688 + math.floor(i/10)*38
    g.setColor(rgb(0xD8E4F0)); g.rectangle("fill", x, y, 126, 30)
    g.setColor(rgb(0x305080)); g.rectangle("line", x+.5, y+.5, 125, 29)
    g.setColor(rgb(0x102040))
    if B.mode == "text" then g.draw(texts[61+i], x, y+8) else g.printf(string.format("Button %02d", i+1), x, y+8, 126, "center") end
  end
end
function love.load()
  love.graphics.setBackgroundColor(rgb(0xF4F1E8))
  for i, s in ipairs(SIZES) do fonts[i] = love.graphics.newFont("DejaVuSans.ttf", s) end
  bfont = fonts[2]
  lines = require "lines"
  local y
  for i = 1, 60 do
    local f = fonts[math.floor((i-1)/20)+1]
    if (i-1) % 20 == 0 then y = 10 end
    ys[i] = y
    local _, w = f:getWrap(lines[i], CW)
    y = y + #w * f:getHeight()
    if B.mode == "text" then texts[i] = love.graphics.newText(f); texts[i]:setf(lines[i], CW, "left") end
  end
  for i = 0, 19 do texts[61+i] = love.graphics.newText(bfont); texts[61+i]:setf(string.format("Button %02d", i+1), 126, "center") end
  if B.mode == "canvas" then
    canvas = love.graphics.newCanvas(1366, 768)
    love.graphics.setCanvas(canvas); love.graphics.clear(love.graphics.getBackgroundColor()); page(); love.graphics.setCanvas()
  end
end
local run = B.loop(function()
  if B.mode == "blank" then return
  elseif B.mode == "canvas" then love.graphics.setColor(1,1,1); love.graphics.setBlendMode("alpha","premultiplied"); love.graphics.draw(canvas); love.graphics.setBlendMode("alpha")
  else page() end
end)
function love.run() love.load(); return run() end
