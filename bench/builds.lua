-- wrk: asks for the pages of BUILDS in turn; an answer must be one page of one build, to the byte.
-- BUILDS: lines of "path <tab> build <tab> length".
local threads = {}
function setup(thread) table.insert(threads, thread) end

function init()
  lengths, paths, turn = {}, {}, 0
  good, bad, mixed, seen = 0, 0, 0, ""
  for line in io.lines(os.getenv("BUILDS")) do
    local path, build, length = line:match("^(%S+)\t(%S+)\t(%d+)$")
    if not lengths[path] then lengths[path] = {}; table.insert(paths, path) end
    lengths[path][build] = tonumber(length)
  end
end

function request()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn])
end

-- Answers come in the order of the requests of one connection; the path is found by the build and its length.
function response(status, headers, body)
  local build = body:match('name="edition" content="(%x+)"')
  if status ~= 200 or not build then bad = bad + 1; return end
  for _, path in ipairs(paths) do
    if lengths[path][build] == #body then
      good = good + 1
      if not seen:find(build, 1, true) then seen = seen .. " " .. build end
      return
    end
  end
  mixed = mixed + 1
end

function done(summary)
  local g, b, m, e = 0, 0, 0, ""
  for _, thread in ipairs(threads) do
    g = g + thread:get("good"); b = b + thread:get("bad"); m = m + thread:get("mixed"); e = thread:get("seen")
  end
  local x = summary.errors
  io.write(string.format('RESULT {"good":%d,"bad":%d,"mixed":%d,"socket":%d,"seen":"%s"}\n', g, b, m,
    x.connect + x.read + x.write + x.timeout, e))
end
