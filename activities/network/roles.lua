-- The people who do this work: duties, band, pay and ways in. Pay comes from kit.pay, with its
-- year.
local figures = require "kit.figures"
local pay = require "kit.pay"
local M = {}

-- Where a role usually begins; national job profiles.
local BAND = { desk = 3, telecoms = 4, infrastructure = 5, cyber = 5, network = 6, nurse = 6 }

local about = {}

function about.desk(w)
  return w "Service desk analyst",
    w "Takes the call, asks the right questions, and mends what can be mended from the desk.",
    w "An apprenticeship after GCSEs, a T Level in digital support, or a move from any job where \z
      you help people."
end

function about.telecoms(w)
  return w "Telephony and video technician",
    w "Looks after phones, pagers and the rooms where doctors see patients by video.",
    w "An apprenticeship in IT or electronics, college, or a move from the hospital's switchboard."
end

function about.infrastructure(w)
  return w "Server engineer",
    w "Looks after the computers that hold the records, and the copies of them that save the day.",
    w "A higher apprenticeship, a T Level and certificates, a degree, or up from the service desk."
end

function about.cyber(w)
  return w "Cyber security analyst",
    w "Watches for attacks, closes the gaps, and keeps care going while something is being \z
      cleaned up.",
    w "A cyber security apprenticeship, college or a degree. Careful, curious people come to it \z
      from many other jobs."
end

function about.network(w)
  return w "Network engineer",
    w "Plans and looks after the cables, switches and addresses of a whole hospital.",
    w "A higher apprenticeship, college and certificates, a degree, or up from the service desk."
end

function about.nurse(w)
  return w "Digital lead nurse",
    w "A nurse who makes sure that new technology helps at the bedside, and who can talk to both \z
      wards and engineers.",
    w "Train as a nurse, by a degree or an apprenticeship. Then learn the digital side at work."
end

---@class Role
---@field title string
---@field duties string
---@field band string with its pay
---@field ways string ways in

---@param w Words
---@param id "desk"|"telecoms"|"infrastructure"|"cyber"|"network"|"nurse"
---@return Role
function M.of(w, id)
  local title, duties, ways = about[id](w)
  return { title = title, duties = duties, ways = ways,
    band = w("Often begins in band {band}: about £{pounds} a year (England, {year}).",
      { band = BAND[id], pounds = figures.number(pay.about(BAND[id])), year = pay.YEAR }) }
end

return M
