-- The people who do digital work in a hospital: duties, band, pay and ways in. The one place where
-- these facts stand: bands by the national job profiles, pay from kit.pay with its year, ways in as
-- they are open in England in that year.
local pay = require "kit.pay"
local M = {}

---The ids, in the order in which roles are listed.
---@type RoleId[]
M.ORDER = { "nurse", "project", "infrastructure", "desk", "cyber", "data", "analyst", "delivery",
  "change", "telecoms", "network", "finance", "safety", "governance" }

-- Where a role usually begins. Apprentices and assistants begin lower.
local BAND = { nurse = 6, project = 6, infrastructure = 6, desk = 3, cyber = 5, data = 6,
  analyst = 5, delivery = 7, change = 6, telecoms = 4, network = 6,
  finance = 6, safety = 7, governance = 5 }

local about = {}

function about.nurse(w)
  return w "Digital nurse",
    w "A nurse who makes sure that new technology helps at the bedside, and who can talk to both \z
      wards and engineers.",
    w "Train as a nurse first, by a degree or a nursing apprenticeship. Some begin with a T Level \z
      in health, or as a healthcare assistant. Then learn the digital side at work."
end

function about.project(w)
  return w "Digital project manager",
    w "Plans a change from first idea to last day, keeps an eye on time and money, and makes sure \z
      that everybody knows what comes next.",
    w "An apprenticeship in business or in projects, a T Level in management, or a degree. Many \z
      move over from an office, a shop, a ward or the army."
end

function about.infrastructure(w)
  return w "Infrastructure engineer",
    w "Looks after the computers that hold the records, and the copies of them that save the day.",
    w "An IT apprenticeship, a T Level in digital support, certificates, or a degree. Many work \z
      their way up from the service desk."
end

function about.desk(w)
  return w "Service desk and switchboard analyst",
    w "Takes the call, asks the right questions, and mends or passes on what the caller needs.",
    w "An apprenticeship after GCSEs, a T Level in digital support, or a move from any job where \z
      you help people: a shop, a café, a call centre."
end

function about.cyber(w)
  return w "Cyber security analyst",
    w "Watches for attacks, closes the gaps, and keeps care going while something is being \z
      cleaned up.",
    w "A cyber security apprenticeship, a T Level in digital support and security, college or a \z
      degree. Careful, curious people come to it from many other jobs."
end

function about.data(w)
  return w "Data engineer",
    w "Builds the pipes that bring numbers from every ward and clinic to one place, safe and in \z
      order.",
    w "A data apprenticeship, a T Level in digital software or data, or a degree. Some come from \z
      accounts, audit or a laboratory and learn to code at work."
end

function about.analyst(w)
  return w "Information analyst",
    w "Turns numbers into charts that people can trust, so that they can see what to do next.",
    w "A data apprenticeship, a T Level in data, or a degree in nearly any subject. Many begin as \z
      a ward clerk or in a records office."
end

function about.delivery(w)
  return w "Digital delivery manager",
    w "Leads a team that builds and mends a service a little at a time, and clears what is in its \z
      way.",
    w "Nobody starts here. People grow into it from testing, coding, the service desk or running \z
      a busy shop or clinic. A degree or a higher apprenticeship can help."
end

function about.change(w)
  return w "Business analyst (change facilitator)",
    w "Finds out how work is really done, and helps people to find a better way and to get used \z
      to it.",
    w "A business analyst apprenticeship, a degree, or a move from nursing, reception or running \z
      a clinic. Knowing how a hospital works counts for a lot."
end

function about.telecoms(w)
  return w "Telephony and video technician",
    w "Looks after phones, pagers and the rooms where doctors see patients by video.",
    w "An apprenticeship in IT or electronics, college, or a move from the hospital's switchboard."
end

function about.network(w)
  return w "Network engineer",
    w "Plans and looks after the cables, switches and addresses of a whole hospital.",
    w "A network apprenticeship, college and certificates, a degree, or up from the service desk."
end

function about.finance(w)
  return w "Finance manager",
    w "Works out what a thing costs now and in three years, and whether that is money well spent.",
    w "A finance apprenticeship, a T Level in accounting, or a degree. Many begin as a finance \z
      assistant and study for their exams at work."
end

function about.safety(w)
  return w "Clinical safety officer",
    w "Asks what could harm a patient before a new system goes live, and signs only when there is \z
      an answer.",
    w "First a nurse, a doctor, a pharmacist or another trained carer. Then a course in digital \z
      safety, next to the job."
end

function about.governance(w)
  return w "Information governance officer",
    w "Sees to it that what patients tell the hospital stays private, and that they can find out \z
      what is kept about them.",
    w "A data protection or business apprenticeship, a degree in nearly any subject, or a move \z
      from a records office, a bank or a law firm."
end

---@class Role
---@field title string
---@field duties string
---@field band string with its pay
---@field ways string ways in

---@alias RoleId "nurse"|"project"|"infrastructure"|"desk"|"cyber"|"data"|"analyst"|"delivery"
---|"change"|"telecoms"|"network"|"finance"|"safety"|"governance"

-- Written here, because kit.figures needs a pen, and facts do not.
local function pounds(band)
  local sum = pay.about(band)
  return ("%d,%03d"):format(sum // 1000, sum % 1000)
end

--- What is known of a role, in words.
---@param w Words
---@param id RoleId
---@return Role
function M.of(w, id)
  local title, duties, ways = about[id](w)
  return { title = title, duties = duties, ways = ways,
    band = w("Often begins in band {band}: about £{pounds} a year (England, {year}).",
      { band = BAND[id], pounds = pounds(BAND[id]), year = pay.YEAR }) }
end

return M
