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

say() {
	clear_progress
	printf 'tick-run: %s\n' "$*" >&2
}
give_up() { say "$@"; exit 2; }

# find_tools [-n] ABI... - looks for compilers and emulators, and fetches those that are
# missing, but not with -n. What env.sh prints is in $tmp/env, and that which finds the
# compilers in $tmp/tools.
find_tools() {
	sh crt/tools/env.sh "$@" >"$tmp/env" 2>"$tmp/messages"
	grep PATH= "$tmp/env" >"$tmp/tools"
	eval "$(sed -n 's/^export \(toolchains=\)/\1/p' "$tmp/env")"
}

# fetch_tools ABI... - fetches them and says so.
fetch_tools() {
	progress "fetch compilers and emulators"
	[ $columns != 0 ] || [ -f "$cache/have" ] ||
		say "fetching compilers and emulators into $cache, once"
	find_tools "$tmp/emulators" "$@"
	[ ! -s "$tmp/messages" ] ||
		say "can't fetch compilers and emulators: $(cat "$tmp/messages")"
}

# --- on this machine -----------------------------------------------------------
if [ "$build" ]; then
	command -v make >/dev/null || give_up 'there is no make: install the package make'
	mkdir -p "$build/try" 2>/dev/null && : >"$build/try/.ticklibc" ||
		give_up "can't write in $build/try: set TICK_BUILD to a folder"
	# Another tick-run that works in this clone must wait.
	exec 8>"$build/try/$host.lock"
	flock 8
fi
progress "$host: library"
make_jobs=$jobs
library || {
	clear_progress
	tail -n 5 "$log" >&2
	give_up "the library does not build for $host"
}
[ ! "$build" ] || exec 8>&-
[ -x "$tick_cc" ] || give_up "the library for $host, this machine's ABI, is not installed"
TMPDIR=$tmp "$tick_cc" -Os crt/tools/run/child.c -o "$tmp/child" 2>"$log" ||
	give_up "child.c does not compile: $(head -n 1 "$log")"

# host_build FILE WORD... - compiles it, and notes which members of the library were
# linked: GNU ld tells them if it is asked twice. Other ABIs need the same, or nearly.
host_build() {
	file=$1
	shift
	(cd "$caller" && with_tools "$tick_cc" "$@" -o "$file" -Wl,--trace,--trace) \
		>"$folder/trace" || return
	sed -n 's/.*libc\.a[()]*\([A-Za-z0-9_]*\)\.o.*/\1/p' "$folder/trace" \
		>>"$tmp/members"
}
find_tools -n "$tmp/emulators"
case $cc in
gcc)	export TICK_REALCC=gcc
	command -v gcc >/dev/null || give_up 'there is no gcc: install the package gcc' ;;
clang)	(. "$tmp/tools"; some_clang) >/dev/null || fetch_tools
	compiler=$(. "$tmp/tools"; some_clang) ||
		give_up 'there is no clang: install the packages clang and lld'
	export TICK_REALCC="${compiler##*/}" ;;
esac
progress "$host: compile"
eval "set -- $words"
host_build "$folder/program" "$@" 2>"$log" || {
	clear_progress
	cat "$log" >&2
	! grep -q 'math\.h' "$log" && case " $words " in *' -lm '*) false ;; esac ||
		give_up 'ticklibc has no <math.h>, and -lm is an empty library'
	exit 2
}
[ ! -s "$log" ] || {
	clear_progress
	cat "$log" >&2
	cp "$log" "$folder/warnings"
}
unset TICK_REALCC
host_build "$folder/facts" -Os "$top/crt/tools/run/facts.c"
[ ! "$kernel" ] || host_build "$folder/init" -Os "$top/crt/tools/run/init.c"

clear_progress	# it may print a message
"$tmp/child" spool "$tmp/stdin" || give_up "can't read standard input"
progress "$host: run"
eval "set -- $arguments"
(cd "$caller" && exec "$tmp/child" run "$limit" "$folder" "$tmp/stdin" "$name" \
	"$folder/program" "$@") || exit
read_facts "$("$folder/facts")"
read_result
on='this machine'
echo "$ended" >"$folder/ended"
case $how in
limit)	clear_progress
	head -c 200 "$folder/stderr" >&2
	give_up "$name does not end within $limit s on this machine; --timeout sets another limit" ;;
children)
	give_up "$name has ended, but not what it has started, within $limit s on this machine" ;;
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

lacking=
for abi in $abis; do
	case " $natives " in *" $abi "*) continue ;; esac
	if [ "$build" ]; then
		(. "$tmp/tools"; has_compiler "$abi" "$cc")
	else
		(. "$tmp/tools"; command -v "$(built_by "$libraries/$abi/bin/tick-cc")")
	fi >/dev/null 2>&1 && { [ "$kernel" ] || { pick_runner &&
		[ -x "$tmp/emulators/$runner/$abi" ]; }; } || lacking="$lacking $abi"
done
[ ! "$lacking" ] || fetch_tools $lacking
pick_runner || [ ! "$qemu" ] ||
	give_up "there is no qemu-user $qemu here: install the package qemu-user"
if [ "$kernel" ]; then
	progress 'fetch kernels'
	kernels=
	for abi in $abis; do
		[ ! -f "arch/$abi/kernels" ] || kernels="$kernels $abi:1"
	done
	sh crt/tools/fetch.sh $kernels >/dev/null 2>"$tmp/unfetched" ||
		say "can't fetch kernels: $(cat "$tmp/unfetched")"
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
