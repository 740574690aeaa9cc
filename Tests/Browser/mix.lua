-- Each thread of wrk is an officer with a session: asks for pages of the mix by chance, and looks at each for a while.
local count = 0

function setup(thread)
    thread:set("number", count)
    count = count + 1
end

local function lines(path)
    local found = {}
    for line in io.lines(path) do found[#found + 1] = line end
    return found
end

function init(arguments)
    local sessions = lines(arguments[1])
    pages = lines(arguments[2])
    math.randomseed(number + 1)
    headers = { Cookie = "delegates=" .. sessions[number % #sessions + 1] }
end

-- Somebody reads a page for half a second at the very least.
function delay() return 500 + math.random(0, 1000) end

function request() return wrk.format("GET", pages[math.random(#pages)], headers) end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format("requests=%d\nmedian=%.1f\nlate=%.1f\nmost=%.1f\nerrors=%d\n", summary.requests,
        latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000,
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
