std = "lua54"
max_line_length = 100
self = false -- a method need not look at its object
exclude_files = { "tests/bench/love/**" } -- written for another engine
files["lua/meta"].unused_args = false -- declarations only
files["tests/activities"].unused_args = false -- the same contract in each, used or not
files["tests/lua"].allow_defined_top = true -- LuaUnit finds tests among the globals
