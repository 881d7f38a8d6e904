-- wrk: asks for the pages of EDITIONS in turn; an answer must be one page of one edition, to the byte.
-- EDITIONS: lines of "path <tab> edition <tab> length".
local threads = {}
function setup(thread) table.insert(threads, thread) end

function init()
  lengths, paths, turn = {}, {}, 0
  good, bad, mixed, seen = 0, 0, 0, ""
  for line in io.lines(os.getenv("EDITIONS")) do
    local path, edition, length = line:match("^(%S+)\t(%S+)\t(%d+)$")
    if not lengths[path] then lengths[path] = {}; table.insert(paths, path) end
    lengths[path][edition] = tonumber(length)
  end
end

function request()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn])
end

-- Answers come in the order of the requests of one connection; the path is found by the edition and its length.
function response(status, headers, body)
  local edition = body:match('name="edition" content="(%x+)"')
  if status ~= 200 or not edition then bad = bad + 1; return end
  for _, path in ipairs(paths) do
    if lengths[path][edition] == #body then
      good = good + 1
      if not seen:find(edition, 1, true) then seen = seen .. " " .. edition end
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
