-- Everything a pupil reads goes through `words`: one place where a language is chosen.
local M = {}

---@alias Words fun(text: string, values?: table<string, string|number>): string

---The words of one language. Until there are catalogues every language reads in English.
---`words("The lamp is {state}.", {state = words "on"})` fills the names in braces; a name without a
---value is the author's mistake and raises.
---@param _lang? string BCP 47 tag, "en" when left out
---@return Words
function M.new(_lang)
  return function(text, values)
    if not values then return text end
    return (text:gsub("{([%w_]+)}", function(name)
      local value = values[name]
      if value == nil then
        error(("words: no value for {%s} in %q"):format(name, text), 4)
      end
      return tostring(value)
    end))
  end
end

return M
