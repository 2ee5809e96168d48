#!/bin/sh
# all.sh - runs the program on the host and then on all ABIs. usage: all.sh FOLDER,
# from tick-run, with the input for the program
# Returns 2 with a message if the host's run gives nothing to compare with.
set -u
tmp=$1
cd "$(dirname "$0")/../../.." || exit
: >"$tmp/tools"
. crt/tools/run/steps.sh
. crt/tools/debian.sh
abi=$host folder=$tmp/reference
mkdir -p "$folder"
log=$folder/log

give_up() {
	[ ! -t 2 ] || printf '\r\033[K' >&2
	[ $# = 0 ] || echo "tick-run: $*" >&2
	exit 2
}

# --- on this machine -----------------------------------------------------------
if [ "$build" ]; then
	mkdir -p "$build/try" 2>/dev/null && : >"$build/try/.ticklibc" ||
		give_up "can't write in $build/try: set TICK_BUILD to a folder"
fi
progress "$host: library"
make_jobs=$jobs
library || {
	tail -n 5 "$log" >&2
	give_up "the library does not build for $host"
}
[ -x "$tick_cc" ] || give_up "the library for $host, this machine's ABI, is not installed"
TMPDIR=$tmp "$tick_cc" -Os crt/tools/run/child.c -o "$tmp/child" 2>"$log" ||
	give_up "child.c does not compile: $(head -n 1 "$log")"

# host_build FILE WORD... - compiles it, and notes which members of the library were
# linked: GNU ld tells them if it is asked twice. Other ABIs need the same, or nearly.
host_build() {
	file=$1
	shift
	(cd "$caller" && TMPDIR=$tmp exec "$tick_cc" "$@" -o "$file" -Wl,--trace,--trace) \
		>"$folder/trace" || return
	sed -n 's/.*libc\.a[()]*\([A-Za-z0-9_]*\)\.o.*/\1/p' "$folder/trace" \
		>>"$tmp/members"
}
progress "$host: compile"
[ ! "$cc" ] || export TICK_REALCC="$cc"
eval "set -- $words"
host_build "$folder/program" "$@" 2>"$log" || {
	[ ! -t 2 ] || printf '\r\033[K' >&2
	cat "$log" >&2
	! grep -q 'math\.h' "$log" && case " $words " in *' -lm '*) false ;; esac ||
		give_up 'ticklibc has no <math.h>, and -lm is an empty library'
	give_up
}
[ ! -s "$log" ] || {
	[ ! -t 2 ] || printf '\r\033[K' >&2
	cat "$log" >&2
}
unset TICK_REALCC
host_build "$folder/facts" -Os "$top/crt/tools/run/facts.c"
[ ! "$kernel" ] || host_build "$folder/init" -Os "$top/crt/tools/run/init.c"

"$tmp/child" spool "$tmp/stdin" || give_up "can't read standard input"
progress "$host: run"
eval "set -- $arguments"
"$tmp/child" run "$limit" "$folder" "$tmp/stdin" "$name" "$folder/program" "$@" ||
	exit
read_facts "$("$folder/facts")"
read_result
on='this machine'
echo "$ended" >"$folder/ended"
case $how in
limit)	head -c 200 "$folder/stderr" >&2
	give_up "$name does not end within $limit s on this machine; --timeout sets another limit" ;;
error)	give_up "$name: $ended" ;;
esac
output=reference
write_row reference

# --- tools ---------------------------------------------------------------------
# pick_runner - sets $runner to the emulator that was asked for, or to the newest.
pick_runner() {
	runner=${runners##* }
	[ ! "$qemu" ] || {
		runner=
		for each in $runners; do
			case $each in qemu-"$qemu"|qemu-"$qemu".*) runner=$each ;; esac
		done
	}
	[ "$runner" ]
}

# find_tools [-n] ABI... - sets what env.sh prints.
find_tools() {
	sh crt/tools/env.sh "$@" >"$tmp/env"
	grep PATH= "$tmp/env" >"$tmp/tools"
	eval "$(sed -n 's/^export \(toolchains=\)/\1/p' "$tmp/env")"
}

find_tools -n "$tmp/emulators"
lacking=
for abi in $abis; do
	case " $natives " in *" $abi "*) continue ;; esac
	if [ "$build" ]; then
		(. "$tmp/tools"; has_compiler "$abi" "$cc")
	else
		(. "$tmp/tools"; command -v "$(
			sed -n "s/^cc='\([^ ']*\).*/\1/p" "$libraries/$abi/bin/tick-cc")")
	fi >/dev/null 2>&1 && { [ "$kernel" ] || { pick_runner &&
		[ -x "$tmp/emulators/$runner/$abi" ]; }; } || lacking="$lacking $abi"
done
if [ "$lacking" ]; then
	progress "compilers and emulators:$lacking"
	[ -t 2 ] || [ -f "$toolchains/have" ] ||
		echo "tick-run: fetching compilers and emulators, once" >&2
	find_tools "$tmp/emulators" $lacking 2>"$log"
	[ ! -s "$log" ] || sed "s/^/tick-run: /" "$log" >&2
fi
pick_runner || [ ! "$qemu" ] || give_up "no qemu-user $qemu here: install the package qemu-user"
if [ "$kernel" ]; then
	progress 'kernels'
	kernels=
	for abi in $abis; do
		[ ! -f "arch/$abi/kernels" ] || kernels="$kernels $abi:1"
	done
	sh crt/tools/fetch.sh $kernels >/dev/null 2>"$log" || sed "s/^/tick-run: /" "$log" >&2
	env -0 >"$tmp/environ"
fi
{
	sed -n 's/^export \(toolchains=\)/\1/p' "$tmp/env"
	echo "runner=$runner make_jobs=1"
} >>"$tmp/settings"

# --- on each ABI ---------------------------------------------------------------
for abi in $abis; do
	[ "$abi" = "$host" ] && [ ! "$kernel" ] || echo "$abi"
done | xargs -r -n 1 -P "$jobs" sh crt/tools/run/one.sh "$tmp"
exit 0	# an ABI without a result has a row that says so
