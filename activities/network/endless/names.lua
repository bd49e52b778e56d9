-- What stands in a made-up hospital part, and who calls from there.
local M = {}

--- Every device: its label, and the form inside a sentence.
---@param w Words
---@return table<string, string[]>
function M.devices(w)
  return {
    wardpc = { w "Ward PC", w "ward PC" }, trolley = { w "Trolley tablet", w "trolley tablet" },
    monitor = { w "Bedside monitor", w "bedside monitor" },
    wardlabels = { w "Label printer", w "label printer" },
    wardphone = { w "Ward phone", w "ward phone" },
    reception = { w "Reception PC", w "reception PC" },
    kiosk = { w "Check-in kiosk", w "check-in kiosk" },
    roomlaptop = { w "Clinic laptop", w "clinic laptop" },
    letters = { w "Letter printer", w "letter printer" },
    workstation = { w "X-ray PC", w "X-ray PC" },
    scanner = { w "Scanner", w "scanner" },
    imagingdesk = { w "Imaging PC", w "imaging PC" },
    wardswitch = { w "Ward switch", w "ward switch" },
    clinicswitch = { w "Clinic switch", w "clinic switch" },
    imagingswitch = { w "Imaging switch", w "imaging switch" },
    core = { w "Core switch", w "core switch" }, router = { w "Router", w "router" },
    names = { w "Name server", w "name server" },
    records = { w "Records server", w "records server" },
    appointments = { w "Booking server", w "booking server" },
  }
end

---@param w Words
---@return table apps
function M.apps(w)
  return {
    records = { title = w "Patient records", open = w "The list of patients appears.",
      fail = w "“The records cannot be reached.”" },
    appointments = { title = w "Appointments", open = w "Today's list of appointments appears.",
      fail = w "“No connection to the booking system.”" },
  }
end

--- Where a zone is.
---@param w Words
---@param zone "ward"|"clinic"|"imaging"
---@return string
function M.place(w, zone)
  return zone == "ward" and w "Fern Ward, care after operations"
    or zone == "clinic" and w "Skin clinic, Outpatients" or w "Imaging, where scans and X-rays \z
      are taken"
end

local people = {
  ward = {
    function(w)
      return { id = "caller", name = w "Shazia Iqbal", first = w "Shazia",
        role = w "Ward sister, Fern Ward", mood = "concerned",
        words = w "A woman in a navy tunic and a plum headscarf",
        look = { skin = "olive", cover = "hijab", cover_colour = "plum", clothes = "scrubs",
          clothes_colour = "navy", ground = "sky", lanyard = true } }
    end,
    function(w)
      return { id = "caller", name = w "Tom Wilkinson", first = w "Tom",
        role = w "Healthcare assistant, Fern Ward", mood = "concerned",
        words = w "A young man with ginger hair, in a green tunic",
        look = { skin = "pale", hair = "crop", hair_colour = "ginger", clothes = "scrubs",
          clothes_colour = "leaf", ground = "sun", freckles = true } }
    end,
  },
  clinic = {
    function(w)
      return { id = "caller", name = w "Marta Kowalczyk", first = w "Marta",
        role = w "Receptionist, skin clinic", mood = "concerned",
        words = w "A woman with blonde hair in a bun and glasses, in a blue-green cardigan",
        look = { skin = "fair", hair = "bun", hair_colour = "blonde", clothes = "cardigan",
          clothes_colour = "teal", ground = "rose", glasses = "round" } }
    end,
    function(w)
      return { id = "caller", name = w "Harpreet Gill", first = w "Harpreet",
        role = w "Clinic nurse, skin clinic", mood = "concerned",
        words = w "A man with a navy turban and a beard, in a blue tunic",
        look = { skin = "tan", cover = "dastar", cover_colour = "navy", beard = "full",
          clothes = "scrubs", clothes_colour = "brand", ground = "leaf", lanyard = true } }
    end,
  },
  imaging = {
    function(w)
      return { id = "caller", name = w "Amara Okafor", first = w "Amara",
        role = w "Radiographer: she takes the scans", mood = "concerned",
        words = w "A woman with black braids, in a plum tunic",
        look = { skin = "deep", hair = "braids", hair_colour = "black", clothes = "scrubs",
          clothes_colour = "plum", ground = "sun", lanyard = true } }
    end,
    function(w)
      return { id = "caller", name = w "Alan Prescott", first = w "Alan",
        role = w "Imaging assistant", mood = "concerned",
        words = w "An older man with white hair and a light blue shirt, in a wheelchair",
        look = { skin = "peach", hair = "side-part", hair_colour = "white", clothes = "polo",
          clothes_colour = "sky", ground = "plum", wheelchair = true, age_lines = true } }
    end,
  },
}

--- Somebody who calls from a zone.
---@param w Words
---@param zone string
---@param number integer which of them
---@return table person without story and asks
function M.caller(w, zone, number)
  local list = people[zone]
  return list[(number - 1) % #list + 1](w)
end

--- What it means for the patients there.
---@param w Words
---@param zone string
---@return string
function M.patients(w, zone)
  return zone == "ward"
    and w "We are on paper for now, so nobody is in danger. But everything takes twice as long, \z
      and some people are waiting for their painkillers."
    or zone == "clinic"
    and w "Nobody is in danger. But the waiting room is full, and some came an hour by bus."
    or w "Nobody is in danger. But nine people are waiting for their scans, and three of them had \z
      to skip breakfast for it."
end

return M
