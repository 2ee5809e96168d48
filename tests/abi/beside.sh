#!/bin/sh
# beside.sh - each header of the kernel can be included with ours, before or after
# them, and our macros keep their values.
# usage: beside.sh ABI COMPILER LEVEL ANOTHER, from job.sh, with the library in $out
. tests/common.sh
abi=$1
linux=$toolchains/kernel/usr/include
machine=$(setting "$abi" HEADERS)
machine=${machine:-$(setting "$abi" TRIPLE)}
cc="$4 $(setting "$abi" FLAGS)"
builtin=$($cc -print-file-name=include)
t=$out/beside
mkdir -p "$t"

alone() {
	$cc -w -fsyntax-only -x c -nostdinc -isystem "$builtin" \
		-idirafter "$linux/$machine" -idirafter "$linux" - 2>"$t/errors"
}
both() { # FLAG...
	$cc -w -D_GNU_SOURCE -x c -nostdinc -isystem "$out/include" \
		-isystem "$builtin" -idirafter "$linux/$machine" \
		-idirafter "$linux" "$@" - 2>"$t/errors"
}
includes() { printf '#include <%s>\n' "$@"; }

(cd "$out/include" && find . -name '*.h' ! -path './bits/*' ! -path './linux/*' \
	! -path './asm/*' ! -path './sys/vdso.h' ! -name tickvdso.h) |
	sed 's|^\./\(.*\)|#include <\1>|' | sort >"$t/ours.h"
for h in $(cd "$linux" && ls linux/*.h; cd "$machine" && ls asm/*.h)
do
	case $h in asm/posix_types_*) continue ;; esac	# parts of asm/posix_types.h
	! includes "$h" | alone || echo "$h"
done | sort >"$t/list"

together() {
	case $1 in
	after) cat "$t/ours.h" - ;;
	before) cat - "$t/ours.h" ;;
	esac | both -fsyntax-only
}
. tests/abi/split.sh
{
	[ "$(wc -l <"$t/list")" -gt 500 ] || echo "only $(wc -l <"$t/list") headers"
	all_failing "$t/list"

	# The text to which each of our macros expands, then the same after those
	# headers of the kernel that have such names. Where it differs, the values
	# must be equal.
	both -E -dM <"$t/ours.h" |
		sed -n 's/^#define \([A-Z][A-Za-z0-9_]*\) ..*/\1/p' | sort |
		grep -vxE 'NULL|.*_(MIN|MAX|DIG|EPSILON)|(PRI|SCN).*|[A-Z]*_SOURCE' >"$t/names"
	headers='linux/fcntl.h linux/signal.h asm/siginfo.h asm/termios.h asm/ioctls.h
		linux/poll.h asm/stat.h linux/stat.h linux/wait.h linux/time.h linux/fs.h
		linux/resource.h linux/prctl.h linux/reboot.h linux/mman.h
		linux/random.h linux/sysinfo.h linux/uio.h linux/signalfd.h
		linux/limits.h linux/errno.h linux/serial.h'
	for more in '' "$headers"; do
		{
			cat "$t/ours.h"
			[ ! "$more" ] || includes $more
			sed 's/.*/@ "&" &/' "$t/names"
		} | both -E -P | sed -n 's/^@ "\([^"]*\)"/\1/p' >"$t/values$([ ! "$more" ] || echo .more)"
	done
	{
		cat "$t/ours.h"
		includes $headers
		diff "$t/values" "$t/values.more" |
			sed -n 's/^< \([^ ]*\) \(.*\)/_Static_assert((\2) == (\1), "\1 changes");/p'
	} >"$t/values.c"
	both -fsyntax-only <"$t/values.c" ||
		sed -n 's/.*error: //p' "$t/errors" | head -n 10
} >"$t/wrong"
if [ -s "$t/wrong" ]; then
	echo "FAIL beside $abi"
	head -n 30 "$t/wrong"
else
	echo "ok beside $abi"
	printf 'table %-11s %d headers of the kernel go with ours, in both orders\n' \
		"$abi" "$(wc -l <"$t/list")"
fi
