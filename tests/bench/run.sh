#!/bin/sh
# run.sh - builds the same sources with this library and other libcs, and times
# them in one run.
# usage: run.sh BUILD-FOLDER ABI FOLDER, from make bench
#
# Results go to FOLDER/results.json, FOLDER/chart.svg, FOLDER/table.md (the table of
# the README) and, as a longer table, to standard output. From the environment: PEERS
# and CALLS (to try fewer), ROUNDS of each, CC (the compiler for the peers that work
# with any), RUNNER (the emulator for an ABI that this machine does not run; the
# default is qemu-user).
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/common.sh
claim "$3" || [ -f "$3/raw" ] || { echo "bench: '$3' is not a folder of earlier benchmarks: delete it"; exit 1; }
work=$(cd "$3" && pwd) && out=$(cd "$1/$2" && pwd) || exit 1
case $work in *[[:space:]]*) echo "bench: the folder '$work' must not have a space in it"; exit 1 ;; esac
abi=$2 here=tests/bench raw=$work/raw
flags=$(setting "$abi" FLAGS)
cc=${CC:-cc}
tick=$out/bin/tick-cc
jobs=$(nproc 2>/dev/null || echo 1)
unset CC TICK_ABI TICK_REALCC MAKEFLAGS MFLAGS MAKELEVEL
PEERS=${PEERS:-musl glibc dietlibc klibc nolibc}
awk -f $here/rows.awk $here/rows >"$work/rows"
CALLS=${CALLS:-$(cut -d ' ' -f 2 "$work/rows")}
rm -rf "$work/bin" "$raw" "$raw".*
mkdir -p "$work/bin/ticklibc"
: >"$raw"

# --- which libcs -------------------------------------------------------------
# nolibc is a folder of headers in the kernel's sources. It needs some of the
# kernel's public headers: those that the compiler finds.
nolibc() {
	for source in /usr/src/linux-source-*.tar.xz /usr/src/linux-source-*/; do
		[ -e "$source" ] || continue
		name=$(basename "$source" .tar.xz) headers=$work/nolibc/$name
		[ ! -e "$headers/done" ] || break
		mkdir -p "$headers" || return 1
		case $source in
		*/) cp -R "$source/tools/include/nolibc" "$headers" ;;
		*) tar xJf "$source" -C "$headers" --strip-components=3 \
			"$name/tools/include/nolibc" ;;
		esac || return 1
		touch "$headers/done"
	done 2>/dev/null
	[ -e "${headers-}/done" ] || return 1
	to=$headers/$abi
	mkdir -p "$to"
	for h in asm/unistd.h asm-generic/errno.h linux/fs.h; do
		found=$(echo "#include <$h>" | $cc -M -x c - 2>/dev/null |
			tr ' ' '\n' | grep "/$h\$") || return 1
		rm -f "$to/${h%/*}"
		ln -s "${found%/*}" "$to/${h%/*}"
	done
	# nolibc declares size_t itself, which may conflict with the compiler's.
	: >"$to/stddef.h"
	echo "$cc $flags -static -nostdlib -nostdinc -include $headers/nolibc/nolibc.h" \
		"-I$headers/nolibc -isystem $to" \
		"-isystem $($cc -print-file-name=include) -fno-stack-protector"
}

command_of() { # command_of PEER: prints its compiler, or nothing
	case $1 in
	ticklibc) echo "$tick" ;;
	musl) echo musl-gcc -static ;;
	glibc) echo "$cc $flags -static -D_FILE_OFFSET_BITS=64 -D_TIME_BITS=64" ;;
	dietlibc) echo "diet $cc $flags" ;;
	klibc) echo "klcc $flags -static" ;;
	nolibc) nolibc ;;
	esac
}

package_of() {
	case $1 in
	musl) echo musl-tools ;;
	glibc) [ "$abi" = "$host" ] && echo libc6-dev || echo "libc6-dev for $abi" ;;
	dietlibc) echo dietlibc-dev ;;
	klibc) echo libklibc-dev ;;
	nolibc) echo linux-source and linux-libc-dev ;;
	esac
}

machine() { # machine PROGRAM: prints its ELF class and machine
	od -A n -t x1 -j 4 -N 1 "$1"
	od -A n -t x1 -j 18 -N 2 "$1"
}

host=$(sh arch/cc-abi.sh cc)
try='int main(void) { return 0; }'
peers= emulated=0 runner=-
echo "$try" >"$work/try.c"
"$tick" "$work/try.c" -o "$work/try" && mine=$(machine "$work/try") || exit 1
# A program of another machine may run too, if the kernel starts an emulator for it
# (binfmt_misc): these times would be the emulator's.
case "$host $(sed -n 's/^SIBLINGS *= *//p' "arch/$host/abi.mk" 2>/dev/null) " in
"$abi "*|*"=$abi "*) "$work/try" 2>/dev/null || emulated=1 ;;
*) emulated=1 ;;
esac
if [ "$emulated" = 1 ]; then
	for qemu in "${RUNNER-}" "qemu-$(setting "$abi" QEMU)" "qemu-$(setting "$abi" QEMU)-static"; do
		runner=$(command -v "$qemu") && "$runner" "$work/try" && break
		runner=
	done
	[ "$runner" ] || { echo "no qemu-$(setting "$abi" QEMU) here to run $abi (qemu-user)"; exit 1; }
fi
for peer in ticklibc $PEERS; do
	command=$(command_of $peer)
	# The libc may be missing for this ABI, or the command make another one.
	if [ "$command" ] &&
	   $command -Os "$work/try.c" -o "$work/try" 2>"$work/try.log" &&
	   [ "$(machine "$work/try")" = "$mine" ]; then
		peers="$peers $peer"
		echo "$command" >"$work/bin/$peer.cc"
	else
		echo "missing $peer $(package_of $peer)" >>"$raw"
	fi
done

# --- building ----------------------------------------------------------------
# A program that a peer lacks functions for is left out of the results.
# Sources are compiled to objects first, because klcc would leave its objects
# beside the sources.
peer() { # peer NAME PROGRAM FLAGS-AND-FILES...
	name=$1 program=$work/bin/$1/$2 command=$(cat "$work/bin/$1.cc")
	options= objects=
	shift 2
	mkdir -p "$work/bin/$name"
	for arg do
		case $arg in
		*.[oa]|-l*) objects="$objects $arg" ;;
		*.c) objects="$program-$(basename "$arg").o $objects" ;;
		*) options="$options $arg" ;;
		esac
	done
	options="$options -w -Werror=implicit-function-declaration" steps=
	for arg do
		case $arg in *.c)
			steps="$steps$command$options -c $arg -o $program-$(basename "$arg").o && " ;;
		esac
	done
	[ "$name" != nolibc ] || objects="$objects -lgcc"
	echo "$steps$command$options $objects -o $program"
}
align=
for f in -falign-functions=64 -falign-loops=64; do
	echo "$try" | $cc -Werror $f -c -x c - -o /dev/null 2>/dev/null && align="$align $f"
done
run() { # run PROGRAM: on this machine, or by the emulator
	[ "$runner" = - ] && "$1" || "$runner" "$1"
}
"$tick" $here/offset.c -o "$work/offset" && offset=$(run "$work/offset") || offset=
{
	for p in $peers; do
		for c in $(for c in $CALLS; do echo "${c%_[0-9]*}"; done | sort -u); do
			peer $p call-$c -O2 -fno-builtin $align -I$here -Ivdso \
				$here/loop.c $here/call/$c.c $out/tickvdso/libtickvdso.a
		done
		peer $p nothing -Os -s $here/nothing.c
		peer $p cpu -Os -s $here/cpu.c
		peer $p stop -Os -s $here/stop.c
		peer $p held -Os -s $here/held.c
		peer $p hello -Os -s tests/demo/hello.c
		peer $p clock -Os -s tests/demo/clock.c
		peer $p printf-hello -Os -s tests/demo/printf.c
	done
	peer ticklibc printf-nofloat -Os -s tests/demo/printf.c -lnofloat
	peer ticklibc cpu-norseq -Os -s $here/cpu.c -lnorseq
	bare="-Os -s -nostartfiles -fno-stack-protector
		$(make -s O="$1" ABI="$abi" CC="$cc" includes)"
	peer ticklibc bare $bare $here/bare.c
	# It has no meaning where the vDSO has no clock_gettime.
	[ ! "$offset" ] ||
		peer ticklibc bare-clock $bare -DOFFSET="$offset" $here/bare_clock.c
	peer ticklibc turns -O2 -s $here/turns.c
	peer ticklibc watch -O2 -s $here/watch.c
} >"$work/commands"
xargs -P "$jobs" -I '{}' sh -c '{} || :' <"$work/commands" >"$work/build.log" 2>&1
for p in $peers; do
	for c in $CALLS; do
		[ ! -x "$work/bin/$p/call-${c%_[0-9]*}" ] ||
			ln -f "$work/bin/$p/call-${c%_[0-9]*}" "$work/bin/$p/$c"
	done
	[ ! -x "$work/bin/$p/held" ] || ln -f "$work/bin/$p/held" "$work/bin/$p/freed"
done

# --- running -----------------------------------------------------------------
built() { # built PROGRAM...: prints the paths of those of each peer that were built
	for program do
		for p in $peers; do
			[ ! -x "$work/bin/$p/$program" ] || echo "$work/bin/$p/$program"
		done
	done
}
turns() { # turns ROUNDS PROGRAM...
	[ "$runner" = - ] && set -- "$work/bin/ticklibc/turns" "$1" - $(shift; built "$@") ||
		set -- "$runner" "$work/bin/ticklibc/turns" "$1" "$runner" $(shift; built "$@")
	"$@" 3>>"$raw" >/dev/null || { echo "bench: a program failed" >&2; exit 1; }
}
# For those that read: 10 MB of lines of 0 to 99 bytes, and a folder of 10,000 names.
awk 'BEGIN {
	for (i = 0; i < 99; i++)
		line = line "x"
	for (i = 0; i < 204800; i++)
		print substr(line, 1, i * 37 % 100)
}' >"$work/text"
mkdir -p "$work/names"
(cd "$work/names" && seq 10000 | sed 's/^/file number /' | tr '\n' '\0' | xargs -0 touch)
rounds=${ROUNDS:-50}
[ "$emulated" = 0 ] || rounds=${ROUNDS:-3}
export CHILD="$work/bin/ticklibc/bare"	# of fork_exec
(export TEXT="$work/text" NAMES="$work/names" && turns "$rounds" $CALLS)
turns $((rounds * 10)) bare bare-clock nothing clock cpu cpu-norseq

for program in $(built stop); do
	for what in calls steps; do
		[ "$emulated" = 0 ] || continue
		echo "watch $program $what" \
			"$("$work/bin/ticklibc/watch" $what "$program" 2>/dev/null || echo -)"
	done
done >>"$raw"
for program in $(built hello clock printf-hello printf-nofloat bare bare-clock); do
	echo "size $program file $(($(wc -c <"$program")))"
	size "$program" 2>/dev/null | awk -v p="$program" 'NR == 2 {
		print "size", p, "text", $1; print "size", p, "data", $2 + $3 }'
	[ "$emulated" = 0 ] || continue
	for i in 1 2 3 4 5; do
		n=$("$work/bin/ticklibc/watch" resident "$program" 2>/dev/null | tail -n 1)
		echo "size $program resident ${n:--}"
	done
done >>"$raw"
for program in $(built held freed); do
	[ "$emulated" = 0 ] || continue
	n=$("$work/bin/ticklibc/watch" resident "$program" 2>/dev/null | tail -n 1)
	echo "size $program resident ${n:--}"
done >>"$raw"

# --- results -----------------------------------------------------------------
word() { # makes a line of text fit into a JSON string
	tr -d '\\"\n' | tr -s ' \t' ' '
}
cat >"$work/facts" <<END
abi $abi
emulated $([ "$emulated" = 0 ] || basename "$runner")
kernel $(uname -srm | word)
cpu $(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1 | word)
clock_source $(word 2>/dev/null \
	</sys/devices/system/clocksource/clocksource0/current_clocksource)
compiler $($cc --version | head -n 1 | word)
rounds $rounds
END
awk -f $here/spread.awk "$raw" | LC_ALL=C sort -k 1,3 -k 4,4n |
	awk -f $here/json.awk "$work/facts" - >"$work/results.json" &&
	awk -f $here/results.awk -f $here/table.awk "$work/rows" "$work/results.json" &&
	awk -f $here/results.awk -f $here/chart.awk "$work/results.json" >"$work/chart.svg" &&
	awk -f $here/results.awk -f $here/readme.awk "$work/results.json" >"$work/table.md" &&
	echo && echo "results: $work/results.json, $work/chart.svg and $work/table.md"
