#!/bin/sh
# tick-cc - a C compiler for static programs on ticklibc; used like musl-gcc.
#
# It passes its arguments to the real compiler, $CC or else the one that built the
# library, and adds the folder of headers, the start-up code and the library. An
# option (-m32, --target=), the name of the command (aarch64-tick-cc) or TICK_ABI can
# choose another ABI; then the tick-cc of that ABI, in the folder next to this one,
# is run instead.
set -u
abi='@ABI@'
triple='@TRIPLE@'
flags='@FLAGS@'
siblings='@SIBLINGS@'
has_pie='@PIE@'
builtin='@BUILTIN@'
link_flags='@LINKING@'
cc='@CC@'

# Build tools like cmake and make export the compiler that they run as CC. If that
# is this script, ignore it.
case ${CC-} in ''|tick-cc*|*/tick-cc*|*-tick-cc*) ;; *) cc=$CC builtin= link_flags=? ;; esac
# clang compiles for the host unless it has a target.
case $cc in *--target*) ;; clang*|*/clang*) cc="$cc --target=$triple" ;; esac

self=$(command -v -- "$0") && self=$(readlink -f -- "$self")
root=${self%/bin/*}

fail() {
	echo "tick-cc: error: $*" >&2
	exit 1
}

# switch_abi ABI ARGUMENT... - runs that ABI's tick-cc instead, if this is not it.
switch_abi() {
	[ "$1" != "$abi" ] || return 0
	[ -x "$root/../$1/bin/tick-cc" ] ||
		fail "no ABI '$1' is built here: try 'make ABI=$1'"
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
	:) fail "no ABI for target '$1' is built here" ;;
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

# --- compile, link or both? ----------------------------------------------------
link=yes pie= start=yes libs=yes headers=yes input= compile= option= language=
# One segment for headers, constants and code, so that a small program fits in a
# page. GNU ld on mips makes RELRO only if asked.
layout='-Wl,-z,noseparate-code -Wl,-z,relro @LAYOUT@'
for arg do
	shift
	# gcc has no option for a target. -pie would need the dynamic linker.
	case $cc:$option$arg in
	*:-pie|*:--pie) pie=yes; continue ;;
	*clang*) ;;
	*:--target=*|*:-target?*) option=; continue ;;
	*:-target) option=$arg; continue ;;
	esac
	set -- "$@" "$arg"
	[ -z "$option" ] || { option=; continue; }
	case $arg in -x*) language='-x none' ;; esac	# ends before our libraries
	case $arg in
	-[cSE]|-M|-MM|-fsyntax-only) link= compile=yes ;;
	-r) link= ;;
	-shared|--shared) fail "$arg: ticklibc is for static programs only" ;;
	-static-pie|--static-pie) pie=yes ;;
	-fuse-ld=gold) layout= ;;	# gold does this anyway, and rejects the options
	-nostdinc) headers= ;;
	-nostartfiles) start= ;;
	-nodefaultlibs|-nolibc) libs= ;;
	-nostdlib|--no-standard-libraries) start= libs= ;;
	-l) input=yes option=$arg ;;
	# The argument of these is the next word, which is not an input file.
	-[oxDUILTuezAGBR]|-X*|-include|-imacros|-isystem|-iquote|-idirafter|\
	-iprefix|-iwithprefix|-iwithprefixbefore|-isysroot|--sysroot|--include|\
	--output|-M[FTQJ]|-target|-arch|--param|-mllvm|-wrapper|-dumpbase|\
	-dumpdir|-aux-info)
		option=$arg ;;
	-|@*) input=yes compile=yes ;;
	-l*) input=yes ;;
	-*) ;;
	*)	[ -e "$arg" ] || fail "$arg: No such file or directory"
		input=yes
		case $arg in *.[oa]) ;; *) compile=yes ;; esac ;;
	esac
done

# The last option lacks its argument: let the compiler say so.
[ -z "$option" ] || exec $cc $flags "$@"
[ -z "$pie" ] || [ "$has_pie" != no ] || fail "static-pie does not work on $abi"

# --- the command ---------------------------------------------------------------
# The headers of ticklibc come first, then those of the compiler for intrinsics.
[ -n "$builtin" ] || builtin=$($cc $flags -print-file-name=include)
[ -z "$compile" ] || [ -z "$headers" ] ||
	set -- -nostdinc -isystem "$root/include" -isystem "$builtin" \
	-fno-asynchronous-unwind-tables "$@"
if [ "$link" ] && [ "$input" ]; then
	# Find out whether $CC has a libgcc for this ABI, and whether it needs lld.
	if [ "$link_flags" = '?' ]; then
		for link_flags in -lgcc '' '-fuse-ld=lld -lgcc' -fuse-ld=lld; do
			echo 'int _start;' | $cc $flags -nostdlib -static -x c - \
				-x none $link_flags -o /dev/null 2>/dev/null && break
		done
	fi
	libgcc=${link_flags##-fuse-ld=lld}
	crt=$root/lib/crt1.o mode=-static
	[ -z "$pie" ] || crt=$root/lib/rcrt1.o mode='-static-pie -Wl,--no-dynamic-linker'
	[ -n "$start" ] || crt=
	set -- ${link_flags%%-lgcc} $mode -nostdlib $layout -Wl,--build-id=none \
		-L"$root/lib" ${crt:+"$crt"} "$@"
	[ -z "$libs" ] ||
		set -- "$@" $language -Wl,--start-group -lc $libgcc -Wl,--end-group
fi
exec $cc $flags "$@"
