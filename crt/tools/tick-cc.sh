#!/bin/sh
# tick-cc - a C compiler for static programs on ticklibc; used like musl-gcc.
#
# It passes its arguments to the real compiler, $TICK_REALCC or else the one that
# built the library, and adds the folder of headers, the start-up code and the
# library. An option (-m32, --target=), the name of the command (aarch64-tick-cc,
# aarch64-linux-gnu-tick-cc) or TICK_ABI can choose another ABI; then the tick-cc of
# that ABI, in the folder next to this one, is run instead.
set -u
abi='@ABI@'
triple='@TRIPLE@'
detect='@DETECT@'
flags='@FLAGS@'
siblings='@SIBLINGS@'
has_pie='@PIE@'
builtin='@BUILTIN@'
link_flags='@LINKING@'
cc='@CC@'
version='@VERSION@'
newline='
'

fail() {
	echo "tick-cc: error: $*" >&2
	exit 1
}

# Do not read CC: make, cmake and distributions export in it the compiler that
# their user chose. That is this script, by whatever name, or makes code for the
# host.
[ -z "${TICK_REALCC-}" ] || cc=$TICK_REALCC builtin= link_flags='?'
real=$cc
[ -z "${TICK_CC_RUNS-}" ] || fail "'$TICK_CC_RUNS' runs tick-cc again:" \
	"set TICK_REALCC to a compiler like gcc or clang"

# clang compiles for the host unless it has a target.
is_clang=
for word in $cc; do
	case ${word##*/} in clang*) is_clang=yes ;; esac
done
case $is_clang:$cc in
*--target*) ;;
yes:*) cc="$cc --target=$triple" ;;
esac

self=$(command -v -- "$0") && self=$(readlink -f -- "$self")
root=${self%/bin/*}
# Where the ABIs are known, if this is installed: their facts are there for tick-run.
known=${root%/*/*/*}/share/ticklibc/arch

# absent WHAT ABI - there is no tick-cc for WHAT, or for the ABI that it means: ends
# with a line that says how to get it.
absent() {
	if [ ! -d "$known" ]; then
		fail "no $1 is built here${2:+: try 'make ABI=$2'}"
	elif [ -f "$known/$2/abi.mk" ]; then
		fail "no $1 is installed: install the package ticklibc-all, or run" \
			"'make install ABIS=$2' in the sources of ticklibc"
	fi
	fail "there is no $1; the ABIs are" \
		"$(cd "$known" && echo */abi.mk | sed 's|/abi\.mk||g')"
}

# switch_abi ABI ARGUMENT... - runs that ABI's tick-cc instead, if this is not it.
switch_abi() {
	[ "$1" != "$abi" ] || return 0
	[ -x "$root/../$1/bin/tick-cc" ] || absent "ABI '$1'" "$1"
	other=$root/../$1/bin/tick-cc
	shift
	unset TICK_ABI
	exec "$other" "$@"
}

# switch_target TRIPLE ARGUMENT... - the same for a target triple. The ABI's triple
# must begin with the same CPU. If those of several ABIs do, it must also end the
# same, except for the name of the libc: musleabihf matches gnueabihf.
switch_target() {
	suffix=${1##*-} suffix=${suffix#gnu} suffix=${suffix#musl}
	same_cpu= exact=
	for other in "$root"/../*/bin/tick-cc; do
		other_triple=$(sed -n "s/^triple='\(.*\)'/\1/p" "$other")
		[ "${other_triple%%-*}" = "${1%%-*}" ] || continue
		other=${other%/bin/*} other_suffix=${other_triple##*-}
		same_cpu="$same_cpu ${other##*/}"
		[ "${other_suffix#gnu}" != "$suffix" ] || exact=${other##*/}
	done
	case $exact:$same_cpu in
	:)	mk=$(grep -l "^TRIPLE *= *$1\$" "$known"/*/abi.mk 2>/dev/null ||
			grep -l "^TRIPLE *= *${1%%-*}-" "$known"/*/abi.mk 2>/dev/null)
		mk=${mk%%/abi.mk*}
		absent "ABI for target '$1'" "${mk##*/}" ;;
	:\ *\ *) fail "target '$1' is ambiguous: set TICK_ABI to one of$same_cpu" ;;
	:*) exact=${same_cpu# } ;;
	esac
	shift
	switch_abi "$exact" "$@"
}

# --- which ABI? ----------------------------------------------------------------
[ -z "${TICK_ABI-}" ] || switch_abi "$TICK_ABI" "$@"
name=${0##*/}
case $name in
"$triple-tick-cc") ;;
*-*-tick-cc) switch_target "${name%-tick-cc}" "$@" ;;
*-tick-cc) switch_abi "${name%-tick-cc}" "$@" ;;
esac

option=
for arg do
	[ "$option" != -target ] || switch_target "$arg" "$@"
	option=$arg
	case $arg in
	--target=*) switch_target "${arg#--target=}" "$@" ;;
	-m32|-m64|-mx32)
		for sibling in $siblings; do
			[ "${sibling%=*}" != "$arg" ] || switch_abi "${sibling#*=}" "$@"
		done ;;
	esac
done

# --- the compiler ----------------------------------------------------------------
export TICK_CC_RUNS="$real"
if [ -n "${TICK_REALCC-}" ]; then
	command -v "${real%% *}" >/dev/null || fail "there is no compiler '$real'"
	message=$(printf '#if !(%s)\n#error\n#endif\n' "$detect" |
		$cc $flags -E -x c - 2>&1 >/dev/null) ||
		case $message in
		'tick-cc: error:'*) echo "$message" >&2; exit 1 ;;
		*) fail "'$real' does not make code for $abi" ;;
		esac
fi
command -v "${cc%% *}" >/dev/null || {
	package=${cc%% *}
	case $package in
	*-gcc) package=gcc-$(echo "${package%-gcc}" | tr _ -) ;;
	esac
	fail "there is no compiler '${cc%% *}', which built the library for $abi:" \
		"install the package $package, or set TICK_REALCC to another"
}

# --- compile, link or both? ----------------------------------------------------
link=yes pie= start=yes libs=yes headers=yes input= compile= option= language=
nmagic= runtime= profile= sanitize= trap= linker= named= needed= script= ask_linker= depth=0
# One segment for headers, constants and code, so that a small program fits in a
# page. GNU ld on mips makes RELRO only if asked.
layout='-Wl,-z,noseparate-code -Wl,-z,relro @LAYOUT@'

# linker_option OPTION... - notes options for the linker, given with commas.
linker_option() {
	case ,$1, in *,-[nN],*|*,--nmagic,*|*,--omagic,*) nmagic=$1 ;; esac
	case ,$1, in *,--version,*|*,-[vV],*) ask_linker=yes ;; esac
	case ,$1, in
	*,-T[bdt]*,*|*,-T[lr]*-segment*) ;;	# the addresses of segments
	*,-T*|*,--script[,=]*) script=-Xlinker ;;
	esac
}

# look ARGUMENT - notes what an argument asks for.
look() {
	case $option in
	'') ;;
	-Xlinker) linker_option "$1" ;;
	-B) linker=$linker$newline-B$1 ;;
	-x)	case $1 in *-header) link= ;; esac
	esac
	[ -z "$option" ] || { option=; return; }
	case $1 in
	-x*) language='-x none' ;;	# ends before our libraries
	-T*)
		linker_option "$1"
		[ -z "$script" ] || script=-T ;;
	esac
	case $1 in
	-[cSE]|-M|-MM|-fsyntax-only) link= compile=yes ;;
	-r) link= ;;
	-shared|--shared) fail "$1: ticklibc is for static programs only" ;;
	-static-pie|--static-pie) pie=yes ;;
	-Wl,*) linker_option "${1#-Wl,}" ;;
	-[nN]) nmagic=$1 ;;
	-fuse-ld=*/*|--ld-path=*|-B?*) linker=$linker$newline$1 ;;
	-fuse-ld=*) named=$1 ;;
	-nostdinc) headers= ;;
	-nostartfiles) start= ;;
	-nodefaultlibs|-nolibc) libs= ;;
	-nostdlib|--no-standard-libraries) start= libs= ;;
	# gcc would add -lgcov after our libraries, which it calls.
	--coverage|-coverage|-fprofile-arcs|-fprofile-generate*)
		[ -n "$is_clang" ] && runtime=$1 || profile=-lgcov ;;
	-fprofile-instr-generate*|-pg|-p|-fopenmp|-fopenmp=*|-fopenacc)
		runtime=$1 ;;
	-fsanitize=kernel-*) ;;		# calls functions of the program
	-fsanitize=*address*|-fsanitize=*thread*|-fsanitize=*leak*|\
	-fsanitize=*memory*|-fsanitize=*dataflow*|-fsanitize=*fuzzer*|\
	-fsanitize=*-stack*)
		runtime=$1 ;;
	-fsanitize=*) sanitize=$1 ;;
	-fno-sanitize=all) sanitize= runtime= ;;
	-fsanitize-trap|-fsanitize-trap=*|-fsanitize-undefined-trap-on-error) trap=yes ;;
	-x*-header) link= ;;
	-l) input=yes option=$1 ;;
	# The argument of these is the next word, which is not an input file.
	-[oxDUILTuezAGBR]|-X*|-include|-imacros|-isystem|-iquote|-idirafter|\
	-iprefix|-iwithprefix|-iwithprefixbefore|-isysroot|--sysroot|--include|\
	--output|-M[FTQJ]|-target|-arch|--param|-mllvm|-wrapper|-dumpbase|\
	-dumpdir|-aux-info)
		option=$1 ;;
	-) input=yes compile=yes ;;
	@*)	[ -r "${1#@}" ] || fail "${1#@}: No such file or directory"
		look_into "${1#@}" ;;
	-l*) input=yes ;;
	-*) ;;
	*)	[ -e "$1" ] || fail "$1: No such file or directory"
		input=yes
		case $1 in *.[oa]) ;; *) compile=yes ;; esac
		# Of a header, the compiler makes a precompiled one.
		case $1 in *.h|*.H|*.hh|*.hp|*.hpp|*.hxx|*.h++|*.tcc) link= ;; esac ;;
	esac
}

# look_into FILE - the same for the words in a response file. Its quotes are, but
# for rare cases, those of xargs.
look_into() {
	depth=$((depth + 1))
	[ $depth -lt 20 ] || fail "@$1: too many response files"
	set -f
	IFS=$newline
	for word in $(xargs printf '%s\n' <"$1"); do
		unset IFS
		look "$word"
		set -f
	done
	unset IFS
	set +f
}

for arg do
	shift
	case $is_clang:$option$arg in
	*:-pie|*:--pie) pie=yes; continue ;;	# it would need the dynamic linker
	yes:*) ;;
	# gcc has no option for a target. Before version 13 it knows the trap of
	# -fsanitize only by an older name.
	:--target=*|:-target?*) option=; continue ;;
	:-target) option=$arg; continue ;;
	:-fsanitize-trap|:-fsanitize-trap=*) arg=-fsanitize-undefined-trap-on-error ;;
	esac
	set -- "$@" "$arg"
	look "$arg"
done

# The last option lacks its argument: let the compiler say so.
[ -z "$option" ] || exec $cc $flags "$@"
[ -z "$pie" ] || [ "$has_pie" != no ] || fail "static-pie does not work on $abi"
if [ -n "$libs" ]; then
	[ -z "$runtime" ] || fail "$runtime: ticklibc has no run-time library for it"
	[ -z "$sanitize" ] || [ -n "$trap" ] || fail "$sanitize: works only" \
		"with -fsanitize-trap: ticklibc has no library to report errors"
fi
[ -z "$nmagic" ] || [ -z "$link" ] || [ -z "$start" ] ||
	fail "$nmagic: the linker would not load the ELF header, which start-up reads"
if [ "$*" = --version ]; then
	$cc $flags --version || exit
	echo "tick-cc (ticklibc $version) for $abi"
	exit
fi
if [ "$*" = --help ]; then
	$cc $flags --help || exit
	cat <<END

tick-cc (ticklibc $version) for $abi passes these options on, and also knows:
  -static-pie              Link a program that is loaded at a random address.
  -lnofloat                Link a printf without floating-point conversions.
  -lnorseq                 Do not register with rseq before main.
  TICK_ABI=abi             In the environment: make code for another ABI.
  TICK_REALCC=compiler     In the environment: run this one instead of $real.
tick-cc(1) is the manual.
END
	exit
fi

# --- the command ---------------------------------------------------------------
# The headers of ticklibc come first, then those of the compiler for intrinsics. A
# newer compiler of the same name has them in another folder.
[ -d "$builtin" ] || builtin=$($cc $flags -print-file-name=include)
[ -z "$compile" ] || [ -z "$headers" ] ||
	set -- -nostdinc -isystem "$root/include" -isystem "$builtin" \
	-fno-asynchronous-unwind-tables "$@"

# asked_linker - prints the version of the linker that the options choose.
asked_linker() {
	set -f
	IFS=$newline
	set -- $linker
	unset IFS
	$cc $flags $needed $named "$@" -Wl,--version 2>/dev/null
}

if [ -n "$link" ] && [ -n "$input$ask_linker" ]; then
	# Find out whether $TICK_REALCC has a libgcc for this ABI, and needs lld.
	if [ "$link_flags" = '?' ]; then
		for link_flags in -lgcc '' '-fuse-ld=lld -lgcc' -fuse-ld=lld; do
			echo 'int _start;' | $cc $flags -nostdlib -static -x c - \
				-x none $link_flags -o /dev/null 2>/dev/null && break
		done
	fi
	needed=${link_flags%%-lgcc}
	# Meson asks a linker for its version without an input.
	[ -n "$input" ] || exec $cc $flags $needed "$@"
	libgcc=${link_flags##-fuse-ld=lld}
	[ -z "$linker" ] && used=${named:-$needed} || used=$(asked_linker)
	case $used in
	# gold makes one segment anyway, and rejects the options.
	*gold*) layout= ;;
	# lld keeps headers and constants apart from code, whatever the -z options.
	*LLD*|*lld*) layout="$layout -Wl,--no-rosegment" ;;
	esac
	crt=$root/lib/crt1.o mode=-static
	[ -z "$pie" ] || crt=$root/lib/rcrt1.o mode='-static-pie -Wl,--no-dynamic-linker'
	[ -n "$start" ] || crt=
	# GNU ld and gold take a second script, which must follow the first one: gcc
	# passes those of -T last, others where they are. lld defines the bounds of
	# .init_array itself, and fails if a second script has RELRO sections.
	[ -z "$script" ] || [ -z "$start" ] || case $script$(asked_linker) in
	-TGNU*) set -- "$root/lib/arrays.o" "$@" -T "$root/lib/arrays.ld" ;;
	-XlinkerGNU*) set -- "$root/lib/arrays.o" "$@" \
		-Xlinker -T -Xlinker "$root/lib/arrays.ld" ;;
	esac
	set -- $needed $mode -nostdlib $layout -Wl,--build-id=none \
		-L"$root/lib" ${crt:+"$crt"} "$@"
	[ -z "$libs" ] ||
		set -- "$@" $language -Wl,--start-group $profile -lc $libgcc -Wl,--end-group
fi
exec $cc $flags "$@"
