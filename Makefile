# Makefile - builds the library for one ABI into build/<abi>.
#
#	make [ABI=name] [CC=compiler] [CFLAGS=flags] [O=dir]
#	make demo | check | bench | clean
#	make one						[ABI=name]
#	make try FILES='prog.c [flags] [-- arguments]'	[ABI=name]
#	make install | uninstall			[PREFIX=, DESTDIR=, ABIS=]
#	make dist | deb					[ABIS=]
#	make initramfs | boot INIT=program		[FILES=, APPEND=]
#
# Each folder of arch/ with an abi.mk is an ABI; there is no other list of them.

O = build
CFLAGS = -Os
PREFIX = /usr/local
AR = ar

# Names of targets and commands begin with O, and neither make nor the shell would
# take one of these as it is.
special := ' " ` $$ \ ; & | < > ( ) [ ] { } * ? ~ ! : = % \#
ifneq ($(words $(O))$(strip $(foreach c,$(special),$(findstring $c,$(O)))),1)
$(error O='$(O)': can't build in a folder without a name, or with a space or one \
	of $(special) in it)
endif
quote = '$(subst ','\'',$1)'

ifneq ($(and $(filter clean,$(MAKECMDGOALS)),$(word 2,$(MAKECMDGOALS))),)
# In the order in which they are given: under -j the others would run while clean
# deletes.
.PHONY: $(MAKECMDGOALS) in_order
$(sort $(MAKECMDGOALS)): in_order
	@:
in_order:
	@for goal in $(MAKECMDGOALS); do $(MAKE) $$goal || exit; done
else

.SUFFIXES:
.DELETE_ON_ERROR:
all: runtime tools
	@:$(if $(MAKECMDGOALS)$(silent),,$(info $(last_lines)))

# --- the ABI and its compiler -------------------------------------------------
abis := $(patsubst arch/%/abi.mk,%,$(wildcard arch/*/abi.mk))
abi_given := $(ABI)
several := $(if $(filter all,$(ABIS)),$(abis),$(ABIS))
ifneq ($(filter-out $(abis),$(ABI) $(several)),)
$(error no ABI '$(filter-out $(abis),$(ABI) $(several))'; there are: $(abis))
endif

cc_given := $(if $(filter-out default,$(origin CC)),$(CC))

# These goals compile nothing here. Their scripts do, if need be, by another make.
scripted := check% fuzz gallery includes initramfs boot one try uninstall dist deb \
	clean $(if $(several),install)
# These use a build: they keep its compiler and flags, unless others are given.
keep := $(if $(filter-out install built demo bench library,$(or $(MAKECMDGOALS),all)),,keep)
ifneq ($(filter-out $(scripted),$(or $(MAKECMDGOALS),all)),)
config := $(shell sh arch/configure.sh '$(O)' '$(ABI)' $(call quote,$(cc_given)) \
	$(call quote,$(CROSS_COMPILE)) $(keep))
ifneq ($(.SHELLSTATUS),0)
$(error $(config))
endif
include $(config)
include arch/$(ABI)/abi.mk
settings := $(O)/$(ABI)/settings.mk
ifdef keep
-include $(settings)
endif
else ifeq ($(ABI),)
override ABI := $(shell sh arch/cc-abi.sh cc)
endif

# --- the files ----------------------------------------------------------------
# The ABI's folders come before those that all ABIs share, and the first file of
# a name is used: a source in arch/ replaces one of that name in libc/.
chain := $(shell sh arch/chain.sh $(ABI))
same_name = $(filter $(foreach x,c S h,%/$(basename $(notdir $1)).$x),$2)
first_of_name = $(foreach f,$1,$(filter $f,$(firstword $(call same_name,$f,$1))))

sources := $(call first_of_name,$(foreach d,$(chain),$(wildcard $d/*.c $d/*.S)) \
	$(wildcard crt/*.c vdso/*.c libc/*/*.c))
# Only these members of libc.a: tick-run builds no more than programs need.
ifneq ($(MEMBERS),)
sources := $(filter $(foreach m,crt1 rcrt1 arrays nofloat norseq $(MEMBERS),%/$m.c %/$m.S),\
	$(sources))
endif
bits := $(call first_of_name,$(foreach d,$(chain),$(wildcard $d/bits/*.h)))
headers := $(wildcard libc/include/*.h libc/include/*/*.h libc/uapi/*/*.h) \
	vdso/tickvdso.h
# Public headers that only some machines have.
machine_headers := $(call first_of_name,$(foreach d,$(chain),\
	$(wildcard $d/sys/*.h $d/sys/*/*.h)))

out := $(O)/$(ABI)
obj := $(out)/obj
objects := $(patsubst %,$(obj)/%.o,$(basename $(sources)))

# --- the flags ----------------------------------------------------------------
# Distributions turn the stack protector on, but crt runs before the guard is set.
# -flto: gcc makes calls (of puts, for printf) when it has already chosen the
# members of libc.a, and does not see those between C and the asm of _start.
flags = $(FLAGS) -std=gnu11 -ffreestanding -fPIE -fno-stack-protector \
	-fno-lto -fno-common -fasynchronous-unwind-tables $(OBJFLAGS) $(optional_flags) \
	$(call quote,-ffile-prefix-map=$(CURDIR)/=) -Wall -Wextra $(WERROR) \
	-nostdinc $(addprefix -I,$(chain)) -Iarch -Icrt -Ivdso -Ilibc \
	-Ilibc/include -include arch/object.h

# CFLAGS of folders and files that replace -Os. crt and vdso run once, errors are rare,
# stdio spends its time in the kernel, and floats are long code: small. A jump table for printf's
# few conversions is larger than compares. The clock calls and random numbers are
# built for speed, but without padding cold branches.
small := $(CFLAGS:-Os=$(optimize_small))
fast := $(CFLAGS:-Os=$(optimize_fast))
# crt: on some machines a jump table needs the relocations that rcrt1 has yet to
# apply.
cflags_crt := $(small) -fno-jump-tables
cflags_vdso := $(small)
cflags_libc/errno := $(small)
cflags_libc/stdio := $(small) -fno-jump-tables
cflags_libc/float := $(small)
cflags_libc/time := $(fast)
cflags_libc/sched := $(fast)
cflags_libc/random := $(fast)
# Called for each byte: gcc's -Os adds a jump to their usual path.
cflags_libc/stdio/fgetc.c := $(fast)
cflags_libc/stdio/fputc.c := $(fast)
cflags_libc/stdio/getc.c := $(fast)
cflags_libc/stdio/getchar.c := $(fast)

compile = $(CC) $(or $(cflags_$<),$(cflags_$(<D)),$(CFLAGS)) $(flags) -MMD -MP \
	-c $< -o $@

# Files that are rewritten only when their text changes: objects depend on the
# commands, archives on the list of files, so that none keeps a removed member.
commands := $(CC) $(CFLAGS) $(flags) \
	$(foreach v,$(sort $(filter cflags_%,$(.VARIABLES))),$v $($v))
files := $(objects) $(bits) $(headers) $(machine_headers)
define flags_used
define CFLAGS
$(value CFLAGS)
endef
define WERROR
$(value WERROR)
endef
endef
ifdef config
ifneq ($(file <$(settings)),$(flags_used))
$(file >$(settings),$(flags_used))
endif
ifneq ($(file <$(out)/commands),$(commands))
$(file >$(out)/commands,$(commands))
endif
ifneq ($(file <$(out)/files),$(files))
$(file >$(out)/files,$(files))
endif
# Here, as a process for each object would cost 4 % of the build.
$(shell mkdir -p $(sort $(dir $(objects))))
endif

# --- the rules ----------------------------------------------------------------
lib := $(out)/lib
bin := $(out)/bin
reader := $(out)/tickvdso

# Programs ask for these with -l, but all that they offer is in libc.a.
empty_libs := $(patsubst %,$(lib)/lib%.a,m rt pthread dl util resolv crypt xnet)
# tick-cc links the start objects, and -lnofloat and -lnorseq theirs, as objects.
standalone := $(filter %/crt1.o %/rcrt1.o %/arrays.o %/nofloat.o %/norseq.o,$(objects))

.PHONY: all runtime tools library
library: runtime $(bin)/tick-cc
runtime: $(addprefix $(lib)/,crt1.o rcrt1.o arrays.o arrays.ld nofloat.o \
	libnofloat.a norseq.o libnorseq.a libc.a) \
	$(empty_libs) $(out)/include/.done $(reader)/libtickvdso.a \
	$(reader)/tickvdso.h
tools: $(bin)/tick-cc $(bin)/vdsoinfo $(out)/toolchain.cmake $(out)/meson.ini

# A public header has the version.
version := $(shell sed -n 's/^\#define __TICKLIBC_VERSION__ "\(.*\)"/\1/p' \
	libc/include/features.h)

# A line for each step, unless make is silent (-s).
silent = $(findstring s,$(firstword -$(MAKEFLAGS)))
say = $(if $(silent),,$(info   $1	$@))

# The last lines of make without a goal.
define last_lines
$(out) has the C runtime for $(ABI), built by $(CC).
To compile a program:		$(bin)/tick-cc -O2 prog.c -o prog
To run one on all $(words $(abis)) ABIs:	make try FILES=prog.c$(if $(filter build,$O),, O=$O)
endef

$(obj)/%.o: %.c $(out)/commands
	$(call say,CC)
	@$(compile)
$(obj)/%.o: %.S $(out)/commands
	$(call say,CC)
	@$(compile)
-include $(objects:.o=.d)

$(lib)/libc.a: $(filter-out $(standalone),$(objects)) $(out)/files
	@mkdir -p $(@D)
	@rm -f $@
	$(call say,AR)
	@$(AR) qcs $@ $(filter %.o,$^)
$(empty_libs):
	@mkdir -p $(@D)
	@$(AR) qcs $@

$(lib)/crt1.o: $(filter %/crt1.o,$(standalone))
$(lib)/rcrt1.o: $(filter %/rcrt1.o,$(standalone))
$(lib)/arrays.o: $(filter %/arrays.o,$(standalone))
$(lib)/nofloat.o: $(filter %/nofloat.o,$(standalone))
$(lib)/norseq.o: $(filter %/norseq.o,$(standalone))
$(lib)/%.o:
	@mkdir -p $(@D)
	@cp $< $@
$(lib)/%.ld: crt/%.ld
	@mkdir -p $(@D)
	@cp $< $@
# Linker scripts: an object counts wherever -lnofloat is on the command line.
$(lib)/libnofloat.a $(lib)/libnorseq.a: $(lib)/lib%.a:
	@mkdir -p $(@D)
	@echo 'INPUT($*.o)' >$@

# The vDSO reader for programs of other libcs. It is not in lib/, so that -L finds
# no libc.a of ours.
$(reader)/libtickvdso.a: $(filter $(obj)/vdso/%,$(objects)) $(out)/files
	@mkdir -p $(@D)
	@rm -f $@
	@$(AR) qcs $@ $(filter %.o,$^)
$(reader)/tickvdso.h: vdso/tickvdso.h
	@mkdir -p $(@D)
	@cp $< $@

# It lists the headers: those of an earlier build are deleted first.
header_names := $(patsubst %,bits/%,$(notdir $(bits))) \
	$(foreach d,libc/include/ libc/uapi/ vdso/,$(patsubst $d%,%,$(filter $d%,$(headers)))) \
	$(foreach f,$(machine_headers),sys/$(lastword $(subst /sys/, ,$f)))
$(out)/include/.done: $(headers) $(bits) $(machine_headers) $(out)/files
	@mkdir -p $(@D)/bits
	@cd $(@D) && [ ! -s .done ] || rm -f $$(cat .done)
	@cp -R libc/include/. libc/uapi/linux libc/uapi/asm vdso/tickvdso.h $(@D)
	@cp $(bits) $(@D)/bits
	@for h in $(machine_headers); do to=$(@D)/sys/$${h#*/sys/}; \
		mkdir -p $${to%/*} && cp $$h $$to || exit; done
	@echo $(header_names) >$@

$(bin)/tick-cc: crt/tools/tick-cc.sh arch/$(ABI)/abi.mk libc/include/features.h \
		$(config)
	@mkdir -p $(@D)
	@sed -e 's|@ABI@|$(ABI)|; s|@TRIPLE@|$(TRIPLE)|; s|@FLAGS@|$(FLAGS)|' \
		-e 's|@SIBLINGS@|$(SIBLINGS)|; s|@CC@|$(CC)|; s|@PIE@|$(PIE)|' \
		-e 's|@BUILTIN@|$(builtin_headers)|; s|@LINKING@|$(link_flags)|' \
		-e 's|@LAYOUT@|$(LAYOUT)|; s|@VERSION@|$(version)|' \
		-e "s|@DETECT@|$$(sed -n 's/^DETECT *= *//p' $(word 2,$^) | \
			sed 's/[&|]/\\&/g')|" $< >$@
	@chmod +x $@
	@for tool in $(lto_tools); do ln -sf $${tool#*=} $(@D)/tick-$${tool%%=*}; done
$(bin)/vdsoinfo: crt/tools/vdsoinfo.c $(bin)/tick-cc $(lib)/libc.a | runtime
	$(call say,LINK)
	@unset TICK_ABI TICK_REALCC; \
		$(bin)/tick-cc -O2 -Wall -Wextra $(WERROR) $< -o $@

# For CMake and for Meson.
$(out)/toolchain.cmake: crt/tools/cross.sh arch/$(ABI)/abi.mk $(bin)/tick-cc
	@sh crt/tools/cross.sh $(ABI) $(out)
$(out)/meson.ini: $(out)/toolchain.cmake ;

pages := $(foreach p,$(if $(wildcard crt/tools/tick-run),tick-run.1) \
	tick-cc.1 vdsoinfo.1 ticklibc.7,\
	$(out)/man/man$(lastword $(subst ., ,$p))/$p)
$(pages): $(wildcard crt/tools/man/*) libc/include/features.h $(out)/include/.done
	@mkdir -p $(@D)
	@sh crt/tools/man/page.sh $(@F) $(out)/include >$@

# --- the other goals ----------------------------------------------------------
.PHONY: demo check check-native check-user check-kernels check-one fuzz bench gallery \
	initramfs boot one try install uninstall dist deb clean includes
demo: all
	@$(bin)/vdsoinfo

# Unless an ABI is given, all are tested.
check:
	@sh tests/check.sh $(O)/check native user kernels
check-native:
	@sh tests/check.sh $(O)/check native
check-user:
	@$(if $(abi_given),ABI=$(abi_given) )sh tests/check.sh $(O)/check user
check-kernels:
	@$(if $(abi_given),ABI=$(abi_given) )sh tests/check.sh $(O)/check kernels
# TEST=unit/NAME or TEST=sh/NAME; tests/README.md explains MODE and RUNNER.
check-one:
	@$(if $(wildcard tests/$(TEST).c tests/$(TEST).sh),,$(error no test \
		'$(TEST)'; TEST=unit/ctype_ascii and TEST=sh/readme are two))\
	ABI='$(abi_given)' CC='$(cc_given)' CFLAGS='$(CFLAGS)' MODE='$(MODE)' \
		RUNNER='$(RUNNER)' sh tests/one.sh $(O)/check-one '$(TEST)'

# FILES may have all that tick-run accepts.
try:
	@TICK_BUILD='$(O)' sh crt/tools/tick-run $(if $(abi_given),--abi $(abi_given)) \
		$(if $(cc_given),--cc $(call quote,$(cc_given))) $(FILES)

# Seconds for each of the two ELF classes.
SECONDS = 60
fuzz:
	@sh tests/fuzz/run.sh $(O)/fuzz -max_total_time=$(SECONDS)

# The benchmarks compare with the other libcs that are installed.
bench: all
	@CC='$(CC)' sh tests/bench/run.sh $(O) $(ABI) $(O)/bench$(abi_given:%=-%)

# The sizes of real programs, for an ABI if one is given, else for all.
gallery:
	@sh tests/programs/gallery.sh $(O)/gallery $(or $(abi_given),$(abis))

# The -I flags with which a white-box test finds the internal headers of an ABI.
includes:
	@echo $(addprefix -I,$(chain)) -Iarch -Icrt -Ivdso

# The runtime as one header, for all ABIs or for the one that is named.
one:
	@mkdir -p $(O)
	@sh crt/one/one.sh $(abi_given) >$(O)/ticklibc.h.tmp
	@mv $(O)/ticklibc.h.tmp $(O)/ticklibc.h
	@ls -l $(O)/ticklibc.h

# An initramfs with a static program as its init, and a boot of it under qemu.
initramfs:
	@sh crt/tools/pack.sh $(O)/initramfs.cpio '$(INIT)' $(FILES)
	@ls -l $(O)/initramfs.cpio
boot:
	@sh crt/tools/init.sh $(ABI) '$(INIT)'
	@sh crt/tools/pack.sh '' '$(INIT)' $(FILES)
	@sh crt/tools/fetch.sh $(ABI):1 >/dev/null
	@sh crt/tools/pack.sh $(O)/initramfs.cpio '$(INIT)' $(FILES)
	@sh crt/tools/boot.sh $(ABI) $(O)/initramfs.cpio 1 $(APPEND) -- -no-reboot

# ABIS has several, or is "all". The commands without an ABI in their names are those
# of the host's own.
.PHONY: built
built: all $(pages)
places = $(call quote,$(DESTDIR)) $(call quote,$(PREFIX))
ifeq ($(several),)
install: built
endif
install:
	@for abi in $(several); do $(MAKE) ABI=$$abi ABIS= built || exit; done
	@sh crt/tools/install.sh '$(or $(several),$(ABI))' $(places) $(O) \
		$$(sh arch/cc-abi.sh cc)
uninstall:
	@sh crt/tools/install.sh '$(or $(filter all,$(ABIS)),$(several),$(ABI))' $(places)

# The sources as a tarball, and Debian packages of all ABIs or of those in ABIS.
dist:
	@sh crt/tools/dist.sh $(O) $(version)
deb:
	@MAKE='$(MAKE)' sh crt/tools/deb.sh $(O) '$(or $(several),$(abis))' \
		$(version) $$(sh arch/cc-abi.sh cc)
clean:
	@sh crt/tools/clean.sh $(O)
endif
