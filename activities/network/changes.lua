-- What the changing tools do to cables, devices and servers; traffic.lua has what switches and
-- routers are told. Each goes through job.change: done, it stands in the notebook and can be
-- undone; refused, the answer says why. Rules only.
local job_ = require "job"
local world = require "kit.net.world"
local M = {}

-- Cables, by hand on the map.

---@param job table
---@param link string
---@param side "a"|"b"
function M.pull(job, link, side)
  local place = job.net.links[link].ends[side]
  job_.change(job, "pulled", { link = link, device = place.device, port = place.port },
    function(net)
      world.unplug(net, link, side)
      return true
    end)
  job.held = { link = link, side = side }
  job.lies[link .. side] = { device = place.device, port = place.port } -- where the end dangles
  job_.say(job, "held", { link = link })
end

---@param job table
---@param link string
function M.pick_up(job, link)
  local ends = job.net.links[link].ends
  job.held = { link = link, side = ends.a and "b" or "a" }
  job_.say(job, "held", { link = link })
end

---@param job table
function M.put_down(job)
  job.held = nil
  job_.say(job, "put down")
end

--- Tries to push the cable in hand into a socket.
---@param job table
---@param device string
---@param port integer
function M.plug(job, device, port)
  local held = job.held
  local fields = { link = held.link, device = device, port = port,
    there = job.net.devices[device].ports[port].link }
  if job_.change(job, "plugged", fields, function(net)
    return world.plug(net, held.link, held.side, device, port)
  end) then
    job.held, job.selected = nil, held.link
    job.said.lit = world.lit(job.net, device, port)
  end
end

---@param job table
---@param link string
function M.replace(job, link)
  job_.change(job, "replaced", { link = link }, function(net)
    return world.replace(net, link)
  end)
end

-- Everything else: `device` is the chosen one, `form` what was filled in.

-- Settings that a device asks for cannot be typed as well.
local function by_hand(device, try)
  return device.ports[1].dhcp and "automatic" or try
end

--- form = { port, ip, mask }
---@param job table
---@param id string device
---@param form table
---@return boolean done
function M.address(job, id, form)
  local device = job.net.devices[id]
  local socket = device.ports[form.port]
  local fields = { device = id, port = form.port, ip = form.ip, mask = form.mask, old = socket.ip }
  local same = form.ip == socket.ip and form.mask == socket.mask
  return job_.change(job, "address", fields, same and "same" or function(net)
    return world.set_address(net, id, form.port, form.ip, form.mask)
  end)
end

-- Whom a device asks: its way out, or its name server.
local function asking(field, set)
  return function(job, id, form)
    local device = job.net.devices[id]
    local fields = { device = id, ip = form.ip, old = device[field] or false }
    return job_.change(job, field, fields, form.ip == device[field] and "same"
      or by_hand(device, function(net)
        return set(net, id, form.ip)
      end))
  end
end

--- form = { ip }
---@type fun(job: table, id: string, form: table): boolean
M.gateway = asking("gateway", world.set_gateway)

--- form = { ip }
---@type fun(job: table, id: string, form: table): boolean
M.dns = asking("dns", world.set_dns)

--- Asks for its settings from now on, or no longer.
---@param job table
---@param id string device
---@return boolean done
function M.auto(job, id)
  local on = not job.net.devices[id].ports[1].dhcp
  return job_.change(job, "auto", { device = id, on = on }, function(net)
    return world.set_dhcp(net, id, on)
  end)
end

local function settings_of(device)
  return { device.ports[1].ip or false, device.gateway or false, device.dns or false }
end

--- Asks for settings again. A change only where it was given others than it had.
---@param job table
---@param id string
---@return boolean
function M.renew(job, id)
  local before, old = world.copy(job.net), settings_of(job.net.devices[id])
  local answer = world.renew(job.net, id)
  local new = settings_of(job.net.devices[id])
  local fields = { device = id, reason = answer.reason, ip = answer.ip or false,
    server = answer.server or false }
  if not answer.ok or new[1] == old[1] and new[2] == old[2] and new[3] == old[3] then
    job_.found(job, "renewed", fields)
  else
    local after = job.net
    job.net = before
    job_.change(job, "renewed", fields, function()
      job.net = after
      return true
    end)
  end
  job_.travel(job, { kind = "renew", from = id, to = fields.server, ip = fields.ip,
    reason = answer.reason }, answer.hops)
  return true
end

--- Switches it off and on again.
---@param job table
---@param id string device
---@return boolean done
function M.reboot(job, id)
  return job_.change(job, "reboot", { device = id }, function(net)
    return world.reboot(net, id)
  end)
end

--- form = { name, ip }
---@param job table
---@param id string device
---@param form table
---@return boolean done
function M.record(job, id, form)
  local old = job.net.devices[id].zone[form.name]
  return job_.change(job, "record", { device = id, name = form.name, ip = form.ip,
    old = old or false }, form.ip == old and "same" or function(net)
      return world.set_record(net, id, form.name, form.ip)
    end)
end

--- Lets the lease of an address go.
---@param job table
---@param id string device
---@param ip string
---@return boolean done
function M.lease(job, id, ip)
  return job_.change(job, "lease", { device = id, ip = ip }, function(net)
    return world.clear_lease(net, id, ip)
  end)
end

M.HOUR = 3600 -- seconds; a lease's length is chosen in hours

--- form = { pool, from, to, hours }
---@param job table
---@param id string device
---@param form table
---@return boolean done
function M.pool(job, id, form)
  local fields = { device = id, from = form.from, to = form.to, hours = form.hours }
  local pool = job.net.devices[id].pools[form.pool]
  local same = pool.from == form.from and pool.to == form.to
    and pool.lease == form.hours * M.HOUR
  return job_.change(job, "pool", fields, same and "same" or function(net)
    return world.set_pool(net, id, form.pool,
      { from = form.from, to = form.to, lease = form.hours * M.HOUR })
  end)
end

--- form = { ssid, key }
---@param job table
---@param id string device
---@param form table
---@return boolean done
function M.wifi(job, id, form)
  local radio = job.net.devices[id].radio
  local same = radio.ssid == form.ssid and (radio.key or "") == form.key
  local fields = { device = id, ssid = form.ssid }
  return job_.change(job, "wifi", fields, same and "same" or function(net)
    return world.set_wifi(net, id, form.ssid, form.key)
  end)
end

--- form = { channel }
---@param job table
---@param id string device
---@param form table
---@return boolean done
function M.channel(job, id, form)
  local old = job.net.devices[id].channel
  return job_.change(job, "channel", { device = id, channel = form.channel, old = old },
    form.channel == old and "same" or function(net)
      return world.set_channel(net, id, form.channel)
    end)
end

--- Moves it to a place on the plan.
---@param job table
---@param id string device
---@param x integer metres
---@param y integer
---@return boolean done
function M.place(job, id, x, y)
  local device = job.net.devices[id]
  local same = device.x == x and device.y == y
  return job_.change(job, "moved", { device = id, x = x, y = y }, same and "same" or function(net)
    return world.move(net, id, x, y)
  end)
end

return M
