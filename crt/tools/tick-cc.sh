#!/bin/sh
# tick-cc - a C compiler for static programs on ticklibc; used like musl-gcc.
#
# What it is given goes to the real compiler: $CC, else the one that built the
# library. It adds where the headers are and what to link with. An argument, a
# name (aarch64-tick-cc) or TICK_ABI that asks for another ABI hands over to the
# tick-cc of that ABI, which lies beside this one.
set -u
abi='@ABI@'
triple='@TRIPLE@'
flags='@FLAGS@'
siblings='@SIBLINGS@'
has_pie='@PIE@'
builtin='@BUILTIN@'
linking='@LINKING@'
cc='@CC@'

# Builders like cmake and make put the compiler they run, which is this one,
# into CC as well: that is no wish for another.
case ${CC-} in ''|tick-cc*|*/tick-cc*|*-tick-cc*) ;; *) cc=$CC builtin= linking=? ;; esac
# One clang makes many ABIs.
case $cc in *--target*) ;; clang*|*/clang*) cc="$cc --target=$triple" ;; esac

self=$(command -v -- "$0") && self=$(readlink -f -- "$self")
root=${self%/bin/*}

fail() {
	echo "tick-cc: error: $*" >&2
	exit 1
}

# become ABI ARGUMENT... - go on as that ABI's tick-cc, unless this one is it.
become() {
	[ "$1" != "$abi" ] || return 0
	[ -x "$root/../$1/bin/tick-cc" ] ||
		fail "no ABI '$1' is built here: try 'make ABI=$1'"
	other=$root/../$1/bin/tick-cc
	shift
	unset TICK_ABI
	exec "$other" "$@"
}

# become_target TRIPLE ARGUMENT... - the same by the CPU of a target triple; of
# several ABIs of a CPU it is the one whose triple ends alike, whatever the libc
# in it (gnueabihf, musleabihf).
become_target() {
	want=${1##*-} want=${want#gnu} want=${want#musl} found= alike=
	for other in "$root"/../*/bin/tick-cc; do
		t=$(sed -n "s/^triple='\(.*\)'/\1/p" "$other")
		[ "${t%%-*}" = "${1%%-*}" ] || continue
		other=${other%/bin/*} end=${t##*-}
		found="$found ${other##*/}"
		[ "${end#gnu}" != "$want" ] || alike=${other##*/}
	done
	case $alike:$found in
	:) fail "no ABI for target '$1' is built here" ;;
	:\ *\ *) fail "target '$1' may be any of$found: say which by TICK_ABI" ;;
	:*) alike=${found# } ;;
	esac
	shift
	become "$alike" "$@"
}

[ -z "${TICK_ABI-}" ] || become "$TICK_ABI" "$@"
case ${0##*/} in
*-tick-cc) t=${0##*/}; become "${t%-tick-cc}" "$@" ;;
esac

# First, whose work is it?
option=
for arg do
	[ "$option" != -target ] || become_target "$arg" "$@"
	option=$arg
	case $arg in
	--target=*) become_target "${arg#--target=}" "$@" ;;
	-m32|-m64|-mx32)
		for t in $siblings; do
			[ "${t%=*}" != "$arg" ] || become "${t#*=}" "$@"
		done ;;
	esac
done

# Then, what is to be done? Options that take the next word are named here, so
# that the word is not taken for an input.
link=yes pie= start=yes libs=yes headers=yes input= compile= option= language=
# One segment for headers, constants and code: a program fits a page. And RELRO,
# which GNU ld leaves out on mips unless it is told.
layout='-Wl,-z,noseparate-code -Wl,-z,relro @LAYOUT@'
for arg do
	shift
	# Not for the compiler: a target, unless it is clang, which has many; and
	# -pie, which would ask for the dynamic linker.
	case $cc:$option$arg in
	*:-pie|*:--pie) pie=yes; continue ;;
	*clang*) ;;
	*:--target=*|*:-target?*) option=; continue ;;
	*:-target) option=$arg; continue ;;
	esac
	set -- "$@" "$arg"
	[ -z "$option" ] || { option=; continue; }
	case $arg in -x*) language='-x none' ;; esac	# not that of libraries
	case $arg in
	-[cSE]|-M|-MM|-fsyntax-only) link= compile=yes ;;
	-r) link= ;;
	-shared|--shared) fail "$arg: there are only static programs here" ;;
	-static-pie|--static-pie) pie=yes ;;
	-fuse-ld=gold) layout= ;;	# does so, and knows no such option
	-nostdinc) headers= ;;
	-nostartfiles) start= ;;
	-nodefaultlibs|-nolibc) libs= ;;
	-nostdlib|--no-standard-libraries) start= libs= ;;
	-l) input=yes option=$arg ;;
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

# The word that should follow the last one is missing: let the compiler say so.
[ -z "$option" ] || exec $cc $flags "$@"
[ -z "$pie" ] || [ "$has_pie" != no ] || fail "no static-pie programs on $abi"

# Headers: ours, then the compiler's own for its intrinsics.
[ -n "$builtin" ] || builtin=$($cc $flags -print-file-name=include)
[ -z "$compile" ] || [ -z "$headers" ] ||
	set -- -nostdinc -isystem "$root/include" -isystem "$builtin" \
	-fno-asynchronous-unwind-tables "$@"
if [ "$link" ] && [ "$input" ]; then
	# Is there a libgcc? Does it take lld to link for this ABI?
	if [ "$linking" = '?' ]; then
		for linking in -lgcc '' '-fuse-ld=lld -lgcc' -fuse-ld=lld; do
			echo 'int _start;' | $cc $flags -nostdlib -static -x c - \
				-x none $linking -o /dev/null 2>/dev/null && break
		done
	fi
	libgcc=${linking##-fuse-ld=lld}
	crt=$root/lib/crt1.o mode=-static
	[ -z "$pie" ] || crt=$root/lib/rcrt1.o mode='-static-pie -Wl,--no-dynamic-linker'
	[ -n "$start" ] || crt=
	set -- ${linking%%-lgcc} $mode -nostdlib $layout -Wl,--build-id=none \
		-L"$root/lib" ${crt:+"$crt"} "$@"
	[ -z "$libs" ] ||
		set -- "$@" $language -Wl,--start-group -lc $libgcc -Wl,--end-group
fi
exec $cc $flags "$@"
