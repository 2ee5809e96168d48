#!/bin/sh
# one.sh - runs the program on one ABI and compares it with the host's run.
# usage: one.sh FOLDER ABI, from all.sh
# Writes FOLDER/ABI/row, and FOLDER/ABI/difference if there is one.
set -u
tmp=$1 abi=$2
cd "$(dirname "$0")/../../.." || exit
. crt/tools/run/steps.sh
folder=$tmp/$abi
mkdir -p "$folder"
log=$folder/log
reference=$tmp/reference

# fail STATE WHY... - ends with a row without a run.
fail() {
	write_row "$@"
	progress "$abi"
	exit 0
}

# not_built - make has failed. A line of arch/configure.sh says why, or else the
# first lines of make's output are shown below the table.
not_built() {
	why=$(sed -n 's/, or set CC=//; s/.*\*\*\* \([a-z'"'"'].*\)\. *Stop\.$/\1/p' "$log")
	[ "$why" ] || head -n 5 "$log" >"$folder/difference"
	fail failed "not built${why:+: $why}"
}

# --- build ---------------------------------------------------------------------
[ ! "$kernel" ] || [ -f "arch/$abi/kernels" ] || fail skipped "Debian has no kernel for $abi"
case " $natives " in
*" $abi "*) native=yes compiler=gcc ;;
*) native= compiler=$(setting "$abi" TRIPLE)-gcc ;;
esac
package=$(echo "gcc-${compiler%-gcc}" | tr _ -)
case $cc in
clang) compiler=$(. "$tmp/tools"; some_clang) compiler=${compiler##*/} package=clang ;;
esac
[ ! "$cc" ] || [ "$native" ] || (. "$tmp/tools"; has_compiler "$abi" "$cc") || {
	[ "$cc" = gcc ] || fail skipped "clang is too old for $abi, or has no code for it"
	! grep -qx "$package" "$toolchains/have" 2>/dev/null ||
		fail skipped "Debian 12 has no $package"
	fail failed "no $compiler: install the package $package"
}

# Another tick-run that works in this clone must wait.
if [ "$build" ]; then
	exec 8>"$build/try/$abi.lock"
	flock 8
	members=$build/try/$abi.members
	touch "$members"
	progress "$abi: library"
	# shellcheck disable=SC2046
	library $(needed_members) || not_built
else
	library
	[ -x "$tick_cc" ] || fail failed "no library for $abi is installed"
fi
[ ! "$cc" ] || export TICK_REALCC="$compiler"
progress "$abi: compile"
eval "set -- $words"
build_program "$folder/program" "$@" || {
	head -n 5 "$log" >"$folder/difference"
	fail failed 'does not compile'
}
[ ! -s "$log" ] || cp "$log" "$folder/warnings"
unset TICK_REALCC
build_program "$folder/facts" -Os "$top/crt/tools/run/facts.c" ||
	fail failed "facts.c does not compile: $(head -n 1 "$log")"
[ ! "$kernel" ] || build_program "$folder/init" -Os "$top/crt/tools/run/init.c" ||
	fail failed "init.c does not compile: $(head -n 1 "$log")"
[ ! "$build" ] || exec 8>&-

# --- run -----------------------------------------------------------------------
# run_here [EMULATOR] - by qemu-user, or without.
run_here() {
	eval "set -- \"\$@\" $arguments"
	if [ "$emulator" ]; then
		set -- "$emulator" -0 "$name" "$folder/program" "$@"
	else
		set -- "$folder/program" "$@"
	fi
	(cd "$caller" && exec "$tmp/child" run "$limit" "$folder" "$tmp/stdin" "$name" "$@")
}

# repeat_line - prints the commands that repeat the run, for a shell.
repeat_line() {
	exe=${TMPDIR:-/tmp}/$name-$abi
	eval "set -- $words"
	printf '('
	printf 'cd %s; ' "$(quoted "$caller")"
	sed 's/$/;/' "$tmp/tools" | tr '\n' ' '
	[ ! "$cc" ] || printf 'TICK_REALCC=%s ' "$compiler"
	quoted "$tick_cc" "$@" -o "$exe"
	eval "set -- $arguments"
	printf ' && '
	quoted ${emulator:+"$emulator"} "$exe" "$@"
	printf ' %s)' "$input"
}

# boot - sets $why if there is no result.
boot() {
	progress "$abi: boot"
	eval "set -- $arguments"
	printf '%s\0' "$limit" "$name" "$@" >"$folder/words"
	TMPDIR=$tmp sh crt/tools/pack.sh "$folder/cpio" "$folder/init" facts="$folder/facts" \
		program="$folder/program" words="$folder/words" \
		environ="$tmp/environ" stdin="$tmp/stdin" 2>"$log" || {
		why=$(tail -n 1 "$log")
		return 1
	}
	mkdir -p "$folder/boot"
	# A machine may die before it starts init: try again, once.
	for attempt in 1 2; do
		"$tmp/child" run $((limit + 60)) "$folder/boot" /dev/null sh /bin/sh \
			crt/tools/boot.sh "$abi" "$folder/cpio" 1 quiet loglevel=0 -- \
			-no-reboot || exit
		"$tmp/child" decode "$folder" <"$folder/boot/stdout" && return
		[ ! -s "$folder/facts.txt" ] || break
	done
	cat "$folder/boot/stderr" "$folder/boot/stdout" >"$log"
	why=$(tail -n 1 "$log" | cat -v)
	[ ! -s "$folder/boot/stdout" ] ||
		why="the boot has given no result; its last line: $why"
	return 1
}

how_to_run() {
	emulator=$(readlink -f "$emulators/$runner/$abi")
	[ "$(setting "$abi" QEMU)" ] || emulator=
	if [ "$native" ] && facts=$("$folder/facts" 2>/dev/null); then
		emulator= on='this machine'
	elif [ ! "$(setting "$abi" QEMU)" ]; then
		fail skipped "this kernel does not run $abi, nor does qemu-user; --kernel boots one"
	elif [ ! -x "$emulator" ]; then
		fail failed "no qemu-$(setting "$abi" QEMU): install the package qemu-user"
	else
		on=$(echo "$runner" | tr - ' ')
		facts=$("$emulator" "$folder/facts" 2>"$log") ||
			fail failed "$on does not run facts.c: $(head -n 1 "$log")"
	fi
	read_facts "$facts"
}

progress "$abi: run"
if [ "$kernel" ]; then
	boot || case $why in
	*'no longer has the kernel'*)
		[ ! -s "$tmp/unfetched" ] || fail failed "there is no kernel for $abi in the cache"
		fail skipped "$why" ;;
	*) fail failed "$why" ;;
	esac
	read_facts "$(cat "$folder/facts.txt")"
	on="Linux ${release%%[!0-9.]*}"
	repeat="$(quoted "$top/crt/tools/tick-run") --kernel --abi $abi${cc:+ --cc $cc}"
	repeat="(cd $(quoted "$caller"); $repeat $words${arguments:+ -- $arguments} $input)"
else
	how_to_run
	run_here || exit
	repeat=$(repeat_line)
fi
read_result

# --- compare -------------------------------------------------------------------
# around FILE BYTE - prints the line with that byte, or a part of a long one, made
# printable.
around() {
	{ head -c $(($2 - 1)) "$1" | tail -c 40; echo x; } | sed -n '$s/x$//p' |
		cat -v | tr -d '\n'
	tail -c +"$2" "$1" | head -c 40 | sed -n 1p | cat -v
}

# same_lines - says so if only their order differs.
same_lines() {
	LC_ALL=C sort "$reference/stdout" >"$folder/sorted"
	! LC_ALL=C sort "$folder/stdout" | cmp -s - "$folder/sorted" ||
		echo '; the lines are the same, in another order'
	rm -f "$folder/sorted"
}

# first_difference - of the two standard outputs
first_difference() {
	line=$(LC_ALL=C cmp "$reference/stdout" "$folder/stdout" 2>&1)
	case $line in
	*EOF*)	at=$(($(wc -c <"$folder/stdout") + 1))
		other=$(($(wc -c <"$reference/stdout") + 1))
		if [ $at -lt $other ]; then
			echo "standard output ends after byte $((at - 1)), before that of $host:"
		else
			at=$other
			echo "standard output continues after byte $((at - 1)), where that of $host ends:"
		fi ;;
	*)	at=${line%, line*} at=${at##* }
		echo "standard output differs at byte $at, line ${line##*line }$(same_lines):" ;;
	esac
	printf '    %-12s %s\n' "$host" "$(around "$reference/stdout" "$at")"
	printf '    %-12s %s\n' "$abi" "$(around "$folder/stdout" "$at")"
}

reference_ended=$(cat "$reference/ended")
output=same
cmp -s "$reference/stdout" "$folder/stdout" || output=differs
if [ "$ended" = "$reference_ended" ] && [ $output = same ]; then
	write_row same
else
	{
		[ "$ended" = "$reference_ended" ] ||
			echo "$ended, where $host has $reference_ended"
		[ $output = same ] || first_difference
		[ "$ended" = "$reference_ended" ] ||
			sed '/^qemu: uncaught/d' "$folder/stderr" | cat -v | cut -c 1-200 |
			head -n 3 | sed 's/^/    stderr: /'
	} >"$folder/difference"
	write_row differs
fi
[ "$keep" ] || rm -f "$folder/stdout" "$folder/program" "$folder/init" "$folder/cpio"
progress "$abi"
