-- wrk -s tests/load/submit.lua: sends responses, each under a UUID of its own, as the journey does.
-- BODIES names a file with one response per line.

local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

local bodies = {}
local headers = { ["content-type"] = "application/json", ["sec-fetch-site"] = "same-origin" }

function init()
  for line in io.lines(os.getenv("BODIES")) do
    bodies[#bodies + 1] = line
  end
  math.randomseed(os.time() * 16 + number)
end

local function quarter()
  return math.random(0, 4294967295)
end

function request()
  local a, b, c, d = quarter(), quarter(), quarter(), quarter()
  local address = string.format(
    "/api/responses/%08x-%04x-4%03x-a%03x-%04x%08x",
    a, b % 65536, math.floor(b / 65536) % 4096, c % 4096, math.floor(c / 65536), d
  )
  return wrk.format("PUT", address, headers, bodies[math.random(#bodies)])
end
