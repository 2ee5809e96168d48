#!/bin/sh
# one.sh - the one header with the kernel's headers: each of these compiles after it;
# before it, each compiles or the one header reports that it must come first. On x86_64
# it also builds programs of the kernel's selftests with the one header as their nolibc.
# usage: one.sh ABI COMPILER LEVEL ANOTHER, from job.sh, with the library in $out
. tests/common.sh
abi=$1
linux=$toolchains/kernel/usr/include
machine_of() { # machine_of ABI: the folder of its headers
	set -- "$1" "$(setting "$1" HEADERS)"
	echo "$linux/${2:-$(setting "$1" TRIPLE)}"
}
cc="$4 $(setting "$abi" FLAGS)"
machine=$(machine_of "$abi")
kernel="-isystem $machine -isystem $linux"
own=$($cc -print-file-name=include)
t=$out/one
rm -rf "$t"
mkdir -p "$t"
make -s one O="$t" ABI= >/dev/null
header=$t/ticklibc.h

compile() { # compile FLAG... <SOURCE
	$cc -w -fsyntax-only -x c -nostdinc -isystem "$own" $kernel "$@" - 2>"$t/errors"
}
includes() { printf '#include <%s>\n' "$@"; }
for h in $(cd "$linux" && ls linux/*.h; cd "$machine" && ls asm/*.h)
do
	case $h in asm/posix_types_*) continue ;; esac	# parts of asm/posix_types.h
	! includes "$h" | compile || echo "$h"
done | sort >"$t/list"

# What comes before can only meet declarations.
together() {
	case $1 in
	after) echo "#include \"$header\""; cat ;;
	before)	echo '#define TICKLIBC_DECLARATIONS'
		cat
		echo "#include \"$header\"" ;;
	esac | compile -Wfatal-errors
}
. tests/abi/split.sh
all_failing "$t/list" >"$t/all"
n=$(wc -l <"$t/list")
grep -v '^before .*include this file before' "$t/all" >"$t/wrong"
[ "$n" -gt 530 ] || echo "only $n headers" >>"$t/wrong"
if [ -s "$t/wrong" ]; then
	echo "FAIL one $abi headers"
	head -n 20 "$t/wrong"
else
	echo "ok one $abi headers"
	printf 'table %-11s %d headers of the kernel compile after ticklibc.h, %d before\n' \
		"$abi" "$n" $((n - $(wc -l <"$t/all")))
fi
[ "$abi" = x86_64 ] || exit 0

sources=$(sh tests/sources.sh linux 2>"$t/err") && [ -d "$sources/linux" ] || {
	echo "skip one selftests: $(cat "$t/err") no source of the kernel"
	exit
}
tests=$sources/linux/tools/testing/selftests
nolibc=$sources/linux/tools/include/nolibc

# The same programs from the one file and from the kernel's; sh/one has libc.a's sizes.
bytes() { size "$1" | awk 'NR == 2 { print $1 + $2 }'; }
static="gcc -Os -fno-pie -no-pie -fno-asynchronous-unwind-tables -fno-stack-protector \
	-static -nostdlib -isystem $machine -isystem $linux"
for name in hello clock printf; do
	source=tests/demo/$name.c
	[ -d "$nolibc" ] || break
	$static -include "$header" "$source" -lgcc -o "$t/$name" &&
		"$t/$name" >/dev/null || {
		echo "FAIL one sizes: $name does not build or run"
		continue
	}
	# That of Linux 6.1 has no clock_gettime.
	other='it has none'
	! $static -nostdinc -I"$nolibc" -include "$nolibc/nolibc.h" -isystem "$own" \
		"$source" -lgcc -o "$t/$name.nolibc" 2>/dev/null ||
		other=$(bytes "$t/$name.nolibc")
	printf 'table %-11s %s: %d bytes from ticklibc.h, nolibc: %s\n' \
		"$abi" "$name" $(bytes "$t/$name") "$other"
done

# program NAME ABI SOURCE... - builds one as its Makefile does, and says so.
program() {
	name=$1 for=$2
	shift 2
	compiler=$(setting "$for" TRIPLE)-gcc
	[ "$for" != x86_64 ] || compiler=gcc
	command -v "$compiler" >/dev/null || {
		echo "skip one $name: no $compiler"
		return 1
	}
	if $compiler -Os -w -fno-asynchronous-unwind-tables -static -nostdlib \
		-DTICKLIBC_NOLIBC -include "$header" -I"$tests" \
		-isystem "$(machine_of "$for")" -isystem "$linux" "$@" -lgcc -o "$t/$name" 2>"$t/err"
	then
		echo "ok one $name"
	else
		echo "FAIL one $name"
		grep -m 5 'error\|undefined' "$t/err"
	fi
}
# In Linux 6.1 nolibc-test defines environ itself, and passes pointers to gettimeofday
# that only a system call refuses.
sed 's/^char \*\*environ;/extern &/; /gettimeofday_bad/d' "$tests/nolibc/nolibc-test.c" \
	>"$t/nolibc-test.c"
if program nolibc-test x86_64 "$t/nolibc-test.c" -I"$tests/nolibc"; then
	# A pipe is what its tests of lseek and ioctl expect on descriptor 0.
	: | (cd "$t" && timeout 60 ./nolibc-test) >"$t/results" 2>&1
	# It expects nolibc's "errno=22" of strerror and %m, what nolibc's printf makes of
	# %X, %p and formats without a meaning, and that links in /proc can be changed.
	grep 'FAIL\]' "$t/results" | grep -v ' strerror_\| errno\| hex_nolibc\| time_types' |
		grep -v ' pointer_NULL\| string_NULL\| perc_qual\| invalid\| num_pad' |
		grep -v chmod_net >"$t/wrong"
	passed=$(grep -c 'OK\]' "$t/results")
	if [ -s "$t/wrong" ] || [ "$passed" -lt 60 ]; then
		echo "FAIL one nolibc-test: $passed passed"
		head "$t/wrong"
	else
		echo "ok one nolibc-test runs"
		echo "table x86_64      $passed tests of nolibc's own pass with ticklibc.h"
	fi
fi
if command -v aarch64-linux-gnu-gcc >/dev/null; then
	aarch64-linux-gnu-gcc -c "$tests/arm64/fp/za-fork-asm.S" -o "$t/za-fork-asm.o" &&
		program za-fork aarch64 "$tests/arm64/fp/za-fork.c" "$t/za-fork-asm.o"
	program tpidr2 aarch64 "$tests/arm64/abi/tpidr2.c"
fi
# The program is in a script that makes an init of it.
sed -n '/^cat > init.c/,/^___EOF___/p' "$tests/rcutorture/bin/mkinitrd.sh" |
	sed '1d; $d' >"$t/rcutorture.c"
program rcutorture x86_64 "$t/rcutorture.c"
exit 0
