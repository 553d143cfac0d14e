# Tweespoor. Wildcards only: adding a source file touches no build file.
#
#   make            build/tweespoor            make test    unit tests under sanitizers, a minute
#   make check      everything that is checked make every   the sweeps of test/every_*.c, in samples
#   make bench      speed                      make sweep   the same sweeps in full, hours
#   make lint       the rules no compiler sees make format  clang-format over changed files
#   make matrix     who may what: every cell, through the store
#   make mutate     each line of the policy weakened: is it noticed?
#   make matrix-http  every byte that every rol is given    make drukte  64 clients at once
#   make attack     sqlmap and wapiti as each rol       make fuzz   every parser, a minute each
#   make figures-twice  every figure counted a second time, in 200 invented gemeenten
#
# While working:  make test TESTS=base_date             one test
#                 make every EVERY=every_sql            one sweep
#                 make test FLOORS="base domain"        leave floors out that do not compile yet
#                 make BUILD=build-mine                 a build folder of one's own
#                 make V=1                              show the commands
SHELL   := /bin/sh
BUILD   ?= build
FLOORS  ?= $(notdir $(wildcard src/*))
PACKAGES = libmicrohttpd sqlite3 libpq jansson libsodium yaml-0.1 libutf8proc \
    cairo pangocairo pangoft2 fontconfig xlsxwriter libical libcurl
MAIN     = src/cli/main.c
Q        = $(if $(V),,@)
.DELETE_ON_ERROR:
.SECONDARY:

# ---- sources ----------------------------------------------------------------------------------
find_c   = $(foreach d,$(wildcard $(1)/*),$(call find_c,$(d))) $(filter %.c,$(wildcard $(1)/*.c))
SOURCES := $(sort $(filter-out $(MAIN),$(foreach f,$(FLOORS),$(call find_c,src/$(f)))))
HELPERS := $(wildcard test/lib*.c)
EVERY   ?= $(patsubst test/%.c,%,$(wildcard test/every_*.c))
TESTS   ?= $(patsubst test/%.c,%,$(filter-out $(HELPERS) test/every_%,$(wildcard test/*.c)))
ASSETS  := $(wildcard assets/*)

# ---- flags ------------------------------------------------------------------------------------
cflags_pkg := $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
libs       := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lcsv -lm -lpthread
libs_test   = $(shell pkg-config --libs cmocka)
x86        := $(filter x86_64,$(shell uname -m))
warnings = -Wall -Wextra -Wconversion -Wshadow -Wvla -Wswitch-enum -Wformat=2 \
    -Werror=format-security -Wimplicit-fallthrough -Werror
always   = -std=gnu17 -iquote src -iquote . -g $(warnings) -fno-strict-aliasing \
    -fno-strict-overflow -fno-delete-null-pointer-checks -fno-common -fPIE
hardened = -O2 -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong \
    -fstack-clash-protection $(if $(x86),-fcf-protection=full) -ftrivial-auto-var-init=zero
linked   = -pie -Wl,-z,relro,-z,now,-z,noexecstack,-z,nodlopen,-z,separate-code,--as-needed
sanitize = -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
gcc_only = -Wtrampolines -Wbidi-chars=any

release_cc = gcc
release_cf = $(always) $(hardened) $(gcc_only) -fzero-call-used-regs=used-gpr
release_lf = $(linked)
clang_cc   = clang
clang_cf   = $(always) $(hardened) \
    -enable-trivial-auto-var-init-zero-knowing-it-will-be-removed-from-clang
clang_lf   = $(linked)
fuzz_cc    = clang
fuzz_cf    = $(always) -O1 -fsanitize=fuzzer-no-link $(sanitize)
fuzz_lf    = -fsanitize=fuzzer $(sanitize)
asan_cc    = gcc
asan_cf    = $(always) -O1 $(gcc_only) $(sanitize)
asan_lf    = -pie $(sanitize) -static-libasan -static-libubsan -fuse-ld=gold

.PHONY: browser all test every check bench lint format routes fields access crash sweep fresh po clean assets matrix mutate \
    matrix-http drukte attack fuzz walks geheugen bench-vorige \
    clang asan unit-tests recipes figures-twice FORCE
all: $(BUILD)/tweespoor

# ---- variants: $(1) name, $(2) folder ---------------------------------------------------------
define variant
$(2)/obj/%.o: %.c Makefile
	@mkdir -p $$(@D)
	$$(Q)echo '  cc $$@'; $$($(1)_cc) $$($(1)_cf) $$(cflags_pkg) -MMD -MP -c -o $$@ $$<

$(2)/libtweespoor.a: $$(SOURCES:%.c=$(2)/obj/%.o) $(BUILD)/gen/embed.o $(2)/objects.txt
	@rm -f $$@
	$$(Q)ar rcsD $$@ $$(filter %.o,$$^)

$(2)/objects.txt: FORCE
	@mkdir -p $$(@D)
	@echo '$$(SOURCES)' | cmp -s - $$@ || echo '$$(SOURCES)' > $$@

$(2)/tweespoor: $(2)/obj/$$(MAIN:.c=.o) $(2)/libtweespoor.a
	$$(Q)echo '  ld $$@'; $$($(1)_cc) $$($(1)_lf) -o $$@ $$^ $$(libs)

$(2)/test/%: $(2)/obj/test/%.o $$(HELPERS:%.c=$(2)/obj/%.o) $(2)/libtweespoor.a
	@mkdir -p $$(@D)
	$$(Q)echo '  ld $$@'; $$($(1)_cc) $$($(1)_lf) -o $$@ $$^ $$(libs) $$(libs_test)

-include $$(SOURCES:%.c=$(2)/obj/%.d) $(2)/obj/$$(MAIN:.c=.d)
-include $$(patsubst %.c,$(2)/obj/%.d,$$(wildcard test/*.c))
endef
$(eval $(call variant,release,$(BUILD)))
$(eval $(call variant,asan,$(BUILD)/asan))
$(eval $(call variant,clang,$(BUILD)/clang))
$(eval $(call variant,fuzz,$(BUILD)/fuzz))
clang: $(BUILD)/clang/tweespoor
asan: $(BUILD)/asan/tweespoor

# ---- what is built into the binary: assets, migrations, translations, aanpakken ---------------
node_modules/.stamp: package.json package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

$(BUILD)/assets/.stamp: tools/assets.mjs $(ASSETS) node_modules/.stamp
	node tools/assets.mjs $(@D)
	@touch $@
assets: $(BUILD)/assets/.stamp

$(BUILD)/mo/%.mo: po/%.po
	@mkdir -p $(@D)
	msgfmt -o $@ $<

$(BUILD)/gen/embed.S: FORCE $(BUILD)/assets/.stamp $(patsubst po/%.po,$(BUILD)/mo/%.mo,$(wildcard po/*.po))
	@tools/embed.sh $(BUILD) $@
$(BUILD)/gen/embed.o: $(BUILD)/gen/embed.S
	$(Q)gcc $(if $(x86),-fcf-protection=full) -c -o $@ $<

# ---- tests ------------------------------------------------------------------------------------
unit-tests: $(TESTS:%=$(BUILD)/asan/test/%)
test: unit-tests
	@tools/test.sh $(TESTS:%=$(BUILD)/asan/test/%)
every: $(EVERY:%=$(BUILD)/asan/test/%)
	@tools/test.sh $(EVERY:%=$(BUILD)/asan/test/%)
check: export BUILD := $(BUILD)
check:
	@+tools/check.sh
# Every figure counted a second time from the raw rows, in 200 invented gemeenten.
figures-twice: all
	@BUILD=$(BUILD) test/suite-cijfers.sh 200
bench: all $(BUILD)/bench/kale_pagina $(BUILD)/bench/inzage_vul
	@set -e; for s in $(wildcard bench/*.sh); do echo "== $$s"; $$s; done
# Worklist and dossier beside what they cost at a tag.
bench-vorige: all $(BUILD)/bench/kale_pagina
	@BUILD=$(BUILD) node bench/vorige.mjs
$(BUILD)/bench/%: bench/%.c
	@mkdir -p $(@D)
	$(Q)echo '  cc $@'; gcc -std=gnu17 -O2 $(warnings) -o $@ $< -lmicrohttpd
$(BUILD)/bench/inzage_vul: bench/inzage_vul.c $(BUILD)/libtweespoor.a
	@mkdir -p $(@D)
	$(Q)echo '  ld $@'; gcc $(release_cf) $(cflags_pkg) $(release_lf) -o $@ $^ $(libs)
browser: all assets
	@BUILD=$(BUILD) test/browser/alles.sh

crash: all
	test/crash/run.sh
$(BUILD)/crash/%: test/crash/%.c $(BUILD)/libtweespoor.a
	@mkdir -p $(@D)
	$(Q)echo '  ld $@'; gcc $(release_cf) $(cflags_pkg) $(release_lf) -o $@ $^ $(libs)
# The matrix of rights through the store; its own policy, which can be changed in memory.
MATRIX := $(patsubst %.c,$(BUILD)/obj/%.o,$(wildcard test/matrix/*.c) $(HELPERS))
$(BUILD)/matrix: $(MATRIX) $(BUILD)/libtweespoor.a
	$(Q)echo '  ld $@'; $(release_cc) $(release_lf) -o $@ $^ $(libs) $(libs_test)
-include $(MATRIX:.o=.d)
matrix mutate: all $(BUILD)/matrix
	@python3 test/access/tweede.py file $(BUILD)/tweespoor $(BUILD)/cellen.tsv
	@$(if $(filter mutate,$@),test/access/muteer.sh $(BUILD),$(BUILD)/matrix $(BUILD)/cellen.tsv)
# Every byte that every rol is given, and 64 clients for two minutes.
matrix-http: all
	@BUILD=$(BUILD) ALLES=1 node test/browser/matrix.mjs
drukte: all
	@BUILD=$(BUILD) DUUR=120 node test/browser/drukte.mjs
# Every parser of what comes from outside, a minute each; the corpus stays.
$(BUILD)/fuzz/fuzz: $(BUILD)/fuzz/obj/test/fuzz/fuzz.o $(BUILD)/fuzz/libtweespoor.a
	$(Q)echo '  ld $@'; $(fuzz_cc) $(fuzz_lf) -o $@ $^ $(libs)
fuzz: $(BUILD)/fuzz/fuzz
	@BUILD=$(BUILD) test/fuzz/run.sh
# The six walks on each engine; those of Chromium with JavaScript and without it on each.
walks: all
	@set -e; for w in rotterdam zwolle westland; do BUILD=$(BUILD) MOTOR="sqlite postgresql" test/suite-$$w.sh; done
	@set -e; for w in breda utrecht amsterdam; do for o in "" 1; do \
	    BUILD=$(BUILD) MOTOR="sqlite postgresql" OMGEKEERD=$$o test/suite-$$w.sh; done; done
# Memory runs out, in samples of every command and of the server.
geheugen: all
	@BUILD=$(BUILD) test/geheugen.sh
# sqlmap and wapiti (apt-get install sqlmap wapiti), as each rol.
attack: all
	@BUILD=$(BUILD) node test/attack/attack.mjs
$(BUILD)/crash/geheugen.so: test/crash/geheugen.c
	@mkdir -p $(@D)
	$(Q)echo '  ld $@'; gcc -std=gnu17 -O2 $(warnings) -shared -fPIC -o $@ $<
# The sweeps in full: 100,000 people, every call that can fail.
sweep: export TWEESPOOR_MENSEN := 100000
sweep: export TWEESPOOR_ALLES := 1
sweep: export TEST_SECONDS := 7200
sweep: all
	@+$(MAKE) --no-print-directory every
	@PART_SECONDS=14400 test/geheugen.sh
fresh:
	tools/fresh.sh
# The recipes of CONTRIBUTING.md, followed on a copy of HEAD.
recipes: all
	@+BUILD=$(BUILD) test/recipes.sh

# ---- the rest ---------------------------------------------------------------------------------
$(BUILD)/lint: tools/lint.c
	@mkdir -p $(@D)
	$(Q)echo '  cc $@'; gcc $(always) -O1 -o $@ $<
lint: $(BUILD)/lint
	@$(BUILD)/lint .
format:
	@tools/format.sh
routes: all
	@$(BUILD)/tweespoor routes
fields: all
	@$(BUILD)/tweespoor fields
access: all
	@$(BUILD)/tweespoor access
po: PO ?= po
po:
	find src -name '*.[ch]' | LC_ALL=C sort | xargs xgettext --language=C --from-code=UTF-8 \
	    --keyword --keyword=T --keyword=N_ --keyword=TF:2 --keyword=PN:2,3 --add-comments=TRANSLATORS \
	    --package-name=Tweespoor --copyright-holder=Tweespoor --no-wrap --add-location=file \
	    -o $(PO)/tweespoor.pot
	sed -i '/^"POT-Creation-Date/d' $(PO)/tweespoor.pot
	for f in $(PO)/*.po; do [ ! -e $$f ] || \
	    msgmerge -q --update --backup=none --no-fuzzy-matching --no-wrap $$f $(PO)/tweespoor.pot; done
clean:
	rm -rf $(BUILD)
