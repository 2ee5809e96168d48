# Makefile - builds the runtime for one ABI into build/<abi>.
#
#	make [ABI=name] [CC=compiler] [CFLAGS=flags] [O=dir]
#	make demo | check | bench | install | clean	[PREFIX=, DESTDIR=]
#	make initramfs | boot INIT=program		[FILES=, APPEND=]
#
# There is no list of ABIs: each folder of arch/ with an abi.mk is one.

O = build
CFLAGS = -Os
PREFIX = /usr/local
AR = ar

.SUFFIXES:
.DELETE_ON_ERROR:
all: runtime tools

ifneq ($(word 2,$(O)),)
$(error O='$(O)': make can't build in a folder with a space in its name)
endif

# --- which ABI, which compiler ----------------------------------------------
abis := $(patsubst arch/%/abi.mk,%,$(wildcard arch/*/abi.mk))
makes = $(shell sh arch/cc-abi.sh $(1))

asked := $(ABI)
ifneq ($(filter-out $(abis),$(asked)),)
$(error no ABI '$(asked)'; there are: $(abis))
endif
# What tests an ABI brings its compilers itself; what boots one takes none.
ifneq ($(filter check-one check-user check-kernels boot initramfs,$(MAKECMDGOALS)),)
override ABI :=
asked_cc := $(if $(filter default,$(origin CC)),,$(CC))
override CC := cc
endif
ifeq ($(ABI),)
override ABI := $(call makes,$(CC))
ifeq ($(ABI),)
$(error '$(CC)' is missing or makes none of the ABIs known here: $(abis))
endif
endif
include arch/$(ABI)/abi.mk

# The first of some commands that makes this ABI; a + stands for a space.
first = $(if $(1),$(or $(call fits,$(subst +, ,$(firstword $(1)))),\
	$(call first,$(wordlist 2,9,$(1)))))
fits = $(if $(filter $(ABI),$(call makes,$(1) $(FLAGS))),$(1))

ifeq ($(origin CC),default)
CC := $(strip $(call first,$(if $(CROSS_COMPILE),$(CROSS_COMPILE)gcc) \
	cc gcc $(TRIPLE)-gcc clang+--target=$(TRIPLE) clang-19+--target=$(TRIPLE)))
ifeq ($(CC),)
$(error no compiler for $(ABI): install the package gcc-$(subst _,-,$(TRIPLE)), \
or clang and lld, or set CC=)
endif
else ifeq ($(call fits,$(CC)),)
$(error '$(CC) $(FLAGS)' does not make code for $(ABI))
endif

# --- which files ------------------------------------------------------------
# The ABI's folder first, then those that it is LIKE in their order, each with
# what that is LIKE, then what all share. A source found earlier stands in for
# one of the same name found later.
like = $(shell sed -n 's/^LIKE *= *//p' arch/$(1)/abi.mk 2>/dev/null)
follow = arch/$(1) $(foreach l,$(call like,$(1)),$(call follow,$l))
chain := $(call follow,$(ABI)) arch/generic

out := $(O)/$(ABI)
obj := $(out)/obj
base = $(basename $(notdir $(1)))
own := $(foreach d,$(chain),$(wildcard $d/*.c $d/*.S))
own := $(foreach s,$(own),$(if $(filter $s,$(firstword \
	$(foreach t,$(own),$(if $(filter $(call base,$s),$(call base,$t)),$t)))),$s))
shared := $(wildcard crt/*.c vdso/*.c libc/*/*.c)
shared := $(foreach s,$(shared),$(if \
	$(filter $(call base,$s),$(call base,$(own))),,$s))
objects := $(patsubst %,$(obj)/%.o,$(basename $(own) $(shared)))
loose := $(filter %crt1.o %/nofloat.o,$(objects))
empty := m rt pthread dl util resolv crypt xnet

# --- how --------------------------------------------------------------------
# No stack protector and no sanitizer where the guard is not yet set, no calls
# that a compiler makes up out of a loop inside memcpy itself.
flags = $(CFLAGS) $(FLAGS) -std=gnu11 -ffreestanding -fPIE \
	-fno-stack-protector -fno-common -fasynchronous-unwind-tables $(OBJFLAGS) \
	'-ffile-prefix-map=$(CURDIR)/=' -Wall -Wextra $(WERROR) \
	$(maybe) -nostdinc $(addprefix -I,$(chain)) -Iarch -Icrt -Ivdso -Ilibc \
	-Ilibc/include -include arch/object.h
works = $(shell echo 'int i;' | $(CC) -Werror $(quiet) $1 -c -x c - -o /dev/null \
	2>/dev/null && echo $1)
quiet := $(lastword $(call works,-Wunused-command-line-argument \
	-Wno-unused-command-line-argument))
maybe := $(quiet) $(foreach f,-fno-tree-loop-distribute-patterns \
	-fno-stack-clash-protection $(TRYFLAGS),$(call works,$f))
# What runs once, before main, is better small than fast; and what reads a format.
smallest := $(or $(call works,-Oz),-Os)

say = $(if $(findstring s,$(firstword -$(MAKEFLAGS))),,$(info   $1	$@))

# Rebuild when the command changes, not only when a file does.
stamp := $(out)/flags
told := $(CC) $(flags)
ifneq ($(file <$(stamp)),$(told))
$(shell mkdir -p $(out))
$(file >$(stamp),$(told))
endif

$(obj)/%.o: %.c $(stamp)
	@mkdir -p $(@D)
	$(call say,CC)
	@$(CC) $(flags) -MMD -MP -c $< -o $@
$(obj)/%.o: %.S $(stamp)
	@mkdir -p $(@D)
	$(call say,CC)
	@$(CC) $(flags) -MMD -MP -c $< -o $@
-include $(objects:.o=.d)

$(obj)/crt/%.o $(obj)/vdso/%.o $(obj)/libc/stdio/%.o $(obj)/libc/float/%.o: \
	override CFLAGS := $(CFLAGS:-Os=$(smallest))
# What is there to be fast, is; but no padding ahead of what seldom runs.
$(obj)/libc/time/%.o $(obj)/libc/sched/%.o: override CFLAGS := \
	$(CFLAGS:-Os=-O2 $(call works,-fno-align-jumps))
# Calls between C and the asm of the entry are not there for -flto to see; and
# where a table of jumps is, some machines must look up in what rcrt1 relocates.
$(obj)/crt/%.o: flags += -fno-lto -fno-jump-tables
# A table of jumps is larger than the compares of printf's few conversions.
$(obj)/libc/stdio/%.o: flags += -fno-jump-tables

lib := $(out)/lib
own_reader := $(out)/tickvdso/libtickvdso.a $(out)/tickvdso/tickvdso.h
bin := $(out)/bin
.PHONY: all runtime tools
runtime: $(addprefix $(lib)/,$(notdir $(loose))) $(lib)/libc.a \
	$(empty:%=$(lib)/lib%.a) $(lib)/libnofloat.a $(out)/include/.done \
	$(own_reader)
tools: $(bin)/tick-cc $(bin)/vdsoinfo

$(foreach o,$(loose),$(eval $(lib)/$(notdir $o): $o))
$(lib)/%.o:
	@mkdir -p $(@D)
	@cp $< $@
$(lib)/libc.a: $(filter-out $(loose),$(objects))
	@mkdir -p $(@D)
	@rm -f $@
	$(call say,AR)
	@$(AR) qcs $@ $^
$(empty:%=$(lib)/lib%.a):
	@mkdir -p $(@D)
	@$(AR) qcs $@
# The reader for programs of other libcs: not in lib/, where our libc.a is.
$(out)/tickvdso/libtickvdso.a: $(filter $(obj)/vdso/%,$(objects))
	@mkdir -p $(@D)
	@rm -f $@
	@$(AR) qcs $@ $^
$(out)/tickvdso/tickvdso.h: vdso/tickvdso.h
	@mkdir -p $(@D)
	@cp $< $@
# A linker script, for an object that counts wherever the option stands.
$(lib)/libnofloat.a:
	@mkdir -p $(@D)
	@echo 'INPUT(nofloat.o)' >$@

# The public headers; of each bits/ header the one that the chain finds first.
headers := vdso/tickvdso.h $(wildcard libc/include/*.h libc/include/*/*.h \
	$(foreach d,$(chain),$d/bits/*.h))
$(out)/include/.done: $(headers) $(stamp)
	@rm -rf $(@D)
	@mkdir -p $(@D)
	@cp -R libc/include/. vdso/tickvdso.h $(@D)
	@mkdir -p $(@D)/bits
	@set --; for d in $(chain); do set -- $$d/bits/*.h "$$@"; done; \
	for h; do [ ! -f $$h ] || cp $$h $(@D)/bits; done
	@touch $@

# The first way in which linking works: on a multilib host there may be no libgcc
# for this ABI, and clang needs lld where the host's linker can't make it.
links = $(shell echo 'int _start;' | $(CC) $(FLAGS) -nostdlib -static \
	-x c - -x none $1 -o /dev/null 2>/dev/null && echo yes)
linking = $(if $(call links,-lgcc),-lgcc,$(if $(call links),,\
	-fuse-ld=lld $(if $(call links,-fuse-ld=lld -lgcc),-lgcc)))
$(bin)/tick-cc: crt/tools/tick-cc.sh arch/$(ABI)/abi.mk $(stamp)
	@mkdir -p $(@D)
	@sed -e 's|@ABI@|$(ABI)|; s|@TRIPLE@|$(TRIPLE)|; s|@FLAGS@|$(FLAGS)|' \
		-e 's|@SIBLINGS@|$(SIBLINGS)|; s|@CC@|$(CC)|; s|@PIE@|$(PIE)|' \
		-e 's|@BUILTIN@|$(shell $(CC) -print-file-name=include)|' \
		-e 's|@LINKING@|$(linking)|; s| *@LAYOUT@|$(LAYOUT:%= %)|' $< >$@
	@chmod +x $@

$(bin)/vdsoinfo: crt/tools/vdsoinfo.c $(bin)/tick-cc $(lib)/libc.a | runtime
	$(call say,LINK)
	@$(bin)/tick-cc -O2 -Wall -Wextra $(WERROR) $< -o $@

# --- what to do with it -----------------------------------------------------
.PHONY: demo check check-native check-user check-kernels check-one fuzz bench \
	initramfs boot install clean includes compiler
demo: all
	@$(bin)/vdsoinfo

# The ABI is one to test only where it was asked for; else all are tested.
check:
	@sh tests/check.sh $(O)/check native user kernels
check-native:
	@sh tests/check.sh $(O)/check native
# A minute for each of the two classes, if not told otherwise.
SECONDS = 60
fuzz:
	@sh tests/fuzz/run.sh $(O)/fuzz -max_total_time=$(SECONDS)
check-user:
	@$(if $(asked),ABI=$(asked) )sh tests/check.sh $(O)/check user
check-kernels:
	@$(if $(asked),ABI=$(asked) )sh tests/check.sh $(O)/check kernels
# TEST=unit/NAME or TEST=sh/NAME; MODE= and RUNNER= as tests/README.md says.
check-one:
	@$(if $(wildcard tests/$(TEST).c tests/$(TEST).sh),,$(error no test \
		'$(TEST)'; TEST=unit/ctype_ascii and TEST=sh/readme are two))ABI='$(asked)' \
		CC='$(asked_cc)' CFLAGS='$(CFLAGS)' MODE='$(MODE)' RUNNER='$(RUNNER)' \
		sh tests/one.sh $(O)/check-one '$(TEST)'

# A static program as a system's init, and a system that starts by it.
initramfs:
	@sh crt/tools/pack.sh $(O)/initramfs.cpio '$(INIT)' $(FILES)
	@ls -l $(O)/initramfs.cpio
boot:
	@sh crt/tools/fetch.sh $(or $(asked),$(ABI)) >/dev/null
	@sh crt/tools/pack.sh $(O)/initramfs.cpio '$(INIT)' $(FILES)
	@sh crt/tools/boot.sh $(or $(asked),$(ABI)) $(O)/initramfs.cpio 1 $(APPEND)

# Other libcs beside this one, as far as they are here.
bench: all
	@CC='$(CC)' sh tests/bench/run.sh $(O) $(ABI) $(O)/bench$(asked:%=-%)

# What a test of internals needs to include; the compiler chosen for this ABI.
includes:
	@echo $(addprefix -I,$(chain)) -Iarch -Icrt -Ivdso
compiler:
	@echo '$(CC)'

dest := $(DESTDIR)$(PREFIX)
install: all
	@mkdir -p $(dest)/lib/ticklibc $(dest)/bin
	@rm -rf $(dest)/lib/ticklibc/$(ABI)
	@mkdir $(dest)/lib/ticklibc/$(ABI)
	@cp -R $(out)/include $(lib) $(bin) $(out)/tickvdso $(dest)/lib/ticklibc/$(ABI)
	@ln -sf ../lib/ticklibc/$(ABI)/bin/tick-cc $(dest)/bin/$(ABI)-tick-cc
	@[ '$(ABI)' != '$(call makes,cc)' ] || for t in tick-cc vdsoinfo; do \
	ln -sf ../lib/ticklibc/$(ABI)/bin/$$t $(dest)/bin/$$t; done

clean:
	rm -rf $(O)
