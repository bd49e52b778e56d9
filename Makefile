# Kitbag. `make run` plays, `make test` proves; packaging/README.md says more.
# Several builds can stand side by side: make BUILD=build/mine
# An instrumented one: make BUILD=build/asan SAN=1

# --- settings ---------------------------------------------------------------

BUILD ?= build
CC ?= cc
CFLAGS ?= -O2 -g
MAKEFLAGS += --no-builtin-rules --no-print-directory
ifeq ($(MAKELEVEL),0)
MAKEFLAGS += -j$(shell nproc)
endif

FLOORS = base data device script app
MODULES = sdl2 SDL2_ttf SDL2_image lua5.4 libarchive libsodium sqlite3 libcjson fribidi

# Asked once, on first use: on a fresh machine pkg-config comes with `deps`.
once = $(eval $(1) := $(2))$($(1))
LIB_CFLAGS = $(call once,LIB_CFLAGS,$(shell pkg-config --cflags $(MODULES)))
# Lua comes from its archive: through a shared library it runs a fifth slower.
LIBS = $(call once,LIBS,$(subst -llua5.4,-l:liblua5.4.a,$(shell pkg-config \
    --libs $(MODULES))) -lm -lpthread -ldl)

WARN = -Wall -Wextra -Wpedantic -Wshadow -Wconversion $(WERROR)
SANITIZE = $(if $(SAN),-fsanitize=address$(,)undefined \
    -fno-sanitize-recover=all -fno-omit-frame-pointer -DCOST_TIMES=2)
FLAGS = -std=c11 $(WARN) $(CPPFLAGS) $(CFLAGS) $(SANITIZE) -ffunction-sections \
    -fdata-sections -MMD -MP -Iengine $(LIB_CFLAGS)
LINK = -Wl,--gc-sections -Wl,--as-needed $(SANITIZE) $(LDFLAGS)
, := ,

# --- sources ----------------------------------------------------------------

objects = $(patsubst engine/%.c,$(BUILD)/%.o,$(wildcard engine/$(1)/*.c))
OBJECTS = $(foreach floor,$(FLOORS),$(call objects,$(floor)))
ARCHIVES = $(BUILD)/libapp.a $(BUILD)/libscript.a $(BUILD)/libdevice.a \
    $(BUILD)/libdata.a $(BUILD)/libbase.a
EMBEDDED := $(shell find lua/kit lua/desk lua/words assets \
    \( -name '*.lua' -o -name '*.svg' -o -name '*.po' -o -name '*.json' \
    -o -name '*.journal' \) -type f 2>/dev/null)
UNITS = $(patsubst tests/unit/%.c,$(BUILD)/unit/%,\
    $(wildcard tests/unit/*/test_*.c))
# The gallery is for authors: it is played from its folder, and no pupil's shelf.
CARDS = $(filter-out activities/gallery/%,$(wildcard activities/*/kit.json))
BUNDLES = $(CARDS:activities/%/kit.json=$(BUILD)/bundles/%.kit)
FONTS = $(addprefix $(BUILD)/fonts/,Andika-Regular.ttf Andika-Bold.ttf \
    Andika-Italic.ttf DejaVuSans.ttf OpenDyslexic-Regular.otf \
    OpenDyslexic-Bold.otf OpenDyslexic-Italic.otf \
    $(foreach script,Arabic Bengali Gujarati Gurmukhi,\
    NotoSans$(script)-Regular.ttf NotoSans$(script)-Bold.ttf))
vpath %.ttf $(addprefix /usr/share/fonts/truetype/,andika dejavu noto)
vpath %.otf /usr/share/fonts/opentype/opendyslexic

# --- the program ------------------------------------------------------------

.PHONY: all tests
.SECONDEXPANSION:

all: $(BUILD)/kitbag $(FONTS) $(BUNDLES)
tests: $(UNITS) $(BUILD)/compare $(BUILD)/displays.so $(BUILD)/plug $(BUILD)/net/lab

$(BUILD)/%_posix.o $(BUILD)/unit/%_posix: CPPFLAGS += -D_GNU_SOURCE
$(OBJECTS): $(BUILD)/%.o: engine/%.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) -c $< -o $@

$(BUILD)/embed: packaging/embed.c
	@mkdir -p $(@D)
	$(CC) -std=c11 $(WARN) $< -o $@

$(BUILD)/embedded.c: $(BUILD)/embed $(EMBEDDED) $(BUILD)/embedded.list
	$(BUILD)/embed $(EMBEDDED) > $@.new
	@mv $@.new $@

# Changes only when a file comes or goes.
$(BUILD)/embedded.list: FORCE
	@mkdir -p $(@D)
	@echo '$(sort $(EMBEDDED))' | cmp -s - $@ || \
	    echo '$(sort $(EMBEDDED))' > $@
FORCE:

$(BUILD)/embedded.o: $(BUILD)/embedded.c
	$(CC) $(FLAGS) -c $< -o $@

$(BUILD)/libbase.a: $(BUILD)/embedded.o
$(BUILD)/lib%.a: $$(call objects,$$*)
	@rm -f $@
	$(AR) rcsD $@ $(filter-out $(BUILD)/app/main.o,$(filter %.o,$^))

$(BUILD)/kitbag: $(BUILD)/app/main.o $(ARCHIVES)
	$(CC) $(LINK) $^ $(LIBS) -o $@

$(FONTS): $(BUILD)/fonts/%: %
	@mkdir -p $(@D)
	cp $< $@

$(BUNDLES): $(BUILD)/bundles/%.kit: $(BUILD)/kitbag $$(shell find activities/$$* -type f)
	@mkdir -p $(@D)
	$(BUILD)/kitbag pack activities/$* -o $@

# --- tests ------------------------------------------------------------------

# A test may ask for linker flags in its first line: // LDFLAGS: -Wl,...
$(UNITS): $(BUILD)/unit/%: tests/unit/%.c $(ARCHIVES)
	@mkdir -p $(@D)
	$(CC) $(FLAGS) -MF $@.d $< $(LINK) \
	    $(shell sed -n '1s,^// LDFLAGS:,,p' $<) $(ARCHIVES) $(LIBS) \
	    -lcmocka -o $@

$(BUILD)/compare: tests/pictures/compare.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $< $(LINK) $(LIBS) -o $@

$(BUILD)/displays.so: tests/window/displays.c
	@mkdir -p $(@D)
	$(CC) -std=c11 -O2 $(WARN) -shared -fPIC $< -o $@

$(BUILD)/plug: tests/window/plug.c
	@mkdir -p $(@D)
	$(CC) -std=c11 -O2 $(WARN) $< -lXrandr -lX11 -o $@

# The first process of a machine that has nothing else: all in one file.
$(BUILD)/net/lab: $(wildcard tests/net/*.[ch])
	@mkdir -p $(@D)
	$(CC) -std=c11 -O2 -D_GNU_SOURCE $(WARN) $(filter %.c,$^) -static -o $@

# --- benchmarks -------------------------------------------------------------

# What LOEVE runs: its scenes with what they share and the same font.
LOVE = $(BUILD)/bench/love
LOVE_SCENES = $(addprefix $(LOVE)/,s1 s2 s3)

.PHONY: benches
benches: $(addprefix $(BUILD)/bench/,drive journal latency) $(LOVE_SCENES)

$(BUILD)/bench/%: tests/bench/%.c $(ARCHIVES)
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $< $(LINK) $(ARCHIVES) $(LIBS) -o $@

$(LOVE_SCENES): $(LOVE)/%: $$(wildcard tests/bench/love/$$*/*) \
    tests/bench/s2/lines.lua $(BUILD)/fonts/DejaVuSans.ttf
	@mkdir -p $@
	cp tests/bench/love/common/*.lua $^ $@
	@touch $@

# --- what a person types ----------------------------------------------------

# `make` starts again after deps.sh, so that it sees what was installed.
.PHONY: run test check bench lint format pot reference clean

run:
	@packaging/deps.sh run
	@$(MAKE) --silent all
	@$(BUILD)/kitbag

test:
	@packaging/deps.sh test
	@$(MAKE) --silent all tests
	@tests/run $(BUILD)

check:
	@packaging/deps.sh check
	@$(MAKE) --silent all tests
	@$(MAKE) --silent all tests BUILD=$(BUILD)/asan SAN=1 WARN=-w
	@tests/run --lint $(BUILD) $(BUILD)/asan

bench:
	@packaging/deps.sh bench
	@$(MAKE) --silent all benches
	@tests/bench/run $(BUILD)

lint:
	@packaging/deps.sh check
	@tests/lint

format:
	find engine packaging tests -name '*.[ch]' | xargs clang-format-14 -i

pot:
	@lua5.4 packaging/pot.lua

reference:
	@lua5.4 packaging/reference.lua

clean:
	rm -rf $(BUILD)

-include $(OBJECTS:.o=.d) $(UNITS:=.d)
