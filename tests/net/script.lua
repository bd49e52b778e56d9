-- Writes a network of the simulator as what lab.c reads to build it from the kernel's own parts: a
-- namespace for each device, veth pairs for cables, a bridge in each switch. The hardware
-- addresses are the simulator's. A line is a command and its words:
--
--   space N                            cable N PORT MAC N PORT MAC    loose N PORT MAC
--   vlan N PORT PARENT VLAN MAC        bridge N STP MAC               access N PORT VLAN
--   trunk N PORT NATIVE VLAN...        switch-on N                    up N PORT
--   address N PORT IP BITS             route N NETWORK BITS VIA       forward N
--   rule ACTION SRC BITS DST BITS PROTO PORT (of the filter to come)
--   filter N forward|input POLICY      masquerade N PORT              listen N PORT
--   names N NAME,IP...                 built (the next one's turn)    wait SECONDS
--   ping N IP     trace N IP     connect N IP PORT     lookup N SERVER NAME
--   neighbours N  learnt N       states N
local address = require "kit.net.address"
local plans = require "plan"
local M = {}

local PROTO = { any = 0, icmp = 1, tcp = 6, udp = 17 }
-- Seconds until all sockets are up; with a spanning tree, which listens and learns for 2 x 2 and
-- has addresses age fast for 8.
local UP, TREE = 1, 16

local function bits(mask)
  local count, number = 0, address.parse(mask)
  while number & 0x80000000 ~= 0 do
    count, number = count + 1, number << 1 & 0xFFFFFFFF
  end
  return count
end

local function range(text)
  local ip, count = text:match "^([%d.]+)/(%d+)$"
  return text == "any" and "0.0.0.0 0" or ip and ip .. " " .. count or text .. " 32"
end

-- Every cable once, as its first end is met; and sockets that lead nowhere.
local function write_cables(net, number, write)
  local laid = {}
  for _, id in ipairs(net.names) do
    local device = net.devices[id]
    for p, port in ipairs(device.ports) do
      local link = net.links[port.link]
      local a, b = link and link.ends.a, link and link.ends.b
      if a and b and not link.broken then
        if not laid[port.link] then
          write("cable", number[a.device], a.port, net.devices[a.device].ports[a.port].mac,
            number[b.device], b.port, net.devices[b.device].ports[b.port].mac)
        end
        laid[port.link] = true
      elseif not port.parent then
        write("loose", number[id], p, port.mac)
      end
    end
  end
end

local function write_switch(device, n, write)
  write("bridge", n, device.stp and 1 or 0, device.ports[1] and device.ports[1].mac
    or "02:00:00:00:ff:01")
  for p, port in ipairs(device.ports) do
    if port.trunk then
      write("trunk", n, p, 1, table.unpack(plans.VLANS))
    else
      write("access", n, p, port.vlan or 1)
    end
    if not port.shut then
      write("up", n, p)
    end
  end
  write("switch-on", n)
end

local function write_filter(device, n, write)
  for _, rule in ipairs(device.rules or {}) do
    write("rule", rule.action, range(rule.src), range(rule.dst), PROTO[rule.proto],
      rule.port or 0)
  end
  if device.rules or device.policy then
    write("filter", n, device.kind == "router" and "forward" or "input",
      device.policy or "allow")
  end
end

local function write_services(device, n, write)
  for _, service in ipairs(device.services or {}) do
    write("listen", n, service.port)
  end
  local names = {}
  for name, ip in pairs(device.zone or {}) do
    names[#names + 1] = name .. "," .. ip
  end
  table.sort(names)
  if device.zone then
    write("names", n, table.unpack(names))
  end
end

local function write_host(device, n, write)
  for p, port in ipairs(device.ports) do
    if port.parent then
      write("vlan", n, p, port.parent, port.vlan, port.mac)
    end
    write("up", n, p)
    if port.ip then
      write("address", n, p, port.ip, bits(port.mask))
    end
  end
  for _, route in ipairs(device.routes) do
    write("route", n, route.network, bits(route.mask), route.via)
  end
  if device.gateway then
    write("route", n, "0.0.0.0", 0, device.gateway)
  end
  if device.kind == "router" then
    write("forward", n)
  end
  write_filter(device, n, write)
  if device.nat then
    write("masquerade", n, device.nat)
  end
  write_services(device, n, write)
end

--- The text of a script.
---@param net table
---@param questions net.test.Question[]
---@return string
function M.text(net, questions)
  local lines, number, tree = {}, {}, false
  local function write(...)
    lines[#lines + 1] = table.concat({ ... }, " ")
  end
  for n, id in ipairs(net.names) do
    number[id] = n
    write("space", n)
  end
  write_cables(net, number, write)
  for n, id in ipairs(net.names) do
    local device = net.devices[id]
    if device.on and device.macs then
      write_switch(device, n, write)
      tree = tree or device.stp
    elseif device.on then
      write_host(device, n, write)
    end
  end
  write "built"
  write("wait", tree and TREE or UP)
  for _, q in ipairs(questions) do
    write(q.kind, number[q.from], q.ip, q.kind == "connect" and q.port or q.name)
  end
  return table.concat(lines, "\n") .. "\n"
end

return M
