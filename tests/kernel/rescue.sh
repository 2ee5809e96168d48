#!/bin/sh
# rescue.sh - boots a rescue image by make boot, and types at its console: the demo's
# init, dash, which has the console as its terminal, and tools, from unmodified
# sources. usage: rescue.sh ABI COMPILER LEVEL, from job.sh, with the library in $out
#
# rescue/session is what the console must show. A tab precedes what is typed: a line,
# or one key and after it what is shown. It is typed when all before it has been shown,
# so that the shell, or the program that is to read it, has started.
set -u
. tests/common.sh
abi=$1
root=$work/kernel/rescue-$abi console=$work/kernel/rescue-$abi.console
files=$root/root programs=$out/programs
packages='dash mksh ed tree bzip2 ncompress'
linux=$toolchains/kernel/usr/include
skip() { echo "skip rescue $abi: $*"; exit; }

# shown - what the console has shown, from the first prompt on, but for init's log and
# the kernel's.
shown() { tr -d '\r' <"$console" | sed -n '/^\[ *[0-9]*[.]/d; /^# /,$p'; }

# shows_all - waits until the console has shown what it must.
shows_all() {
	n=300
	until shown | cmp -s - "$root/want"; do
		n=$((n - 1))
		[ $n -gt 0 ] && kill -0 "$boot" 2>/dev/null || return
		sleep 0.1
	done
}

# key C... - types Control and C.
key() {
	case $1 in
	C*) printf '\003' ;;
	D*) printf '\004' ;;
	Z*) printf '\032' ;;
	\\*) printf '\034' ;;
	esac
}

# session - types the lines, and writes to want what the console shows.
session() {
	: >"$root/want"
	while IFS= read -r line; do
		typed=${line#*"	"}
		[ "$typed" != "$line" ] || {
			printf '%s\n' "$line" >>"$root/want"
			continue
		}
		printf '%s' "${line%%"	"*}" >>"$root/want"
		shows_all || return
		case $typed in
		^?*) key "${typed#?}" ;;
		*) printf '%s\n' "$typed" ;;
		esac
		# The end of a file is not echoed.
		[ "$typed" = ^D ] || printf '%s\n' "$typed" >>"$root/want"
	done <tests/kernel/rescue/session
}

rm -rf "$root"
mkdir -p "$files/bin" "$files/tmp" "$files/spring" "$files/usr/share/zoneinfo/Europe"
sources=$(sh tests/sources.sh $packages 2>"$root/err") || skip "$(cat "$root/err")"
for package in $packages; do
	[ -d "$sources/$package" ] || skip "the mirror lacks the source of $package"
done
machine=$(setting "$abi" HEADERS)
machine=${machine:-$(setting "$abi" TRIPLE)}
sh tests/programs/build.sh "$sources" "$programs" \
	"-idirafter $linux/$machine -idirafter $linux" "$out/bin/tick-cc" $packages
"$out/bin/tick-cc" -Os -Wall -Wextra -Werror tests/demo/init.c -o "$root/init" ||
	{ echo "FAIL rescue $abi: init.c does not build"; exit; }

# mksh is also what it is called, of some builtins. Clocks in Paris were set forward
# at 1:00 UTC.
(cd "$programs" && cp mksh ed tree bzip2 compress "$files/bin" &&
	cp dash "$files/bin/sh") || { echo "FAIL rescue $abi: not all was built"; exit; }
ln -s mksh "$files/bin/cat"
ln -s mksh "$files/bin/sleep"
cp tests/kernel/rescue/nap "$files/bin"
chmod +x "$files/bin/nap"
cp /usr/share/zoneinfo/Europe/Paris "$files/usr/share/zoneinfo/Europe" ||
	skip 'install tzdata'
TZ=UTC0 touch -t 202603290059.59 "$files/spring/before"
TZ=UTC0 touch -t 202603290100.00 "$files/spring/change" "$files/spring"

mkfifo "$root/keys"
timeout 120 make -s O="$root/build" boot ABI="$abi" INIT="$root/init" APPEND=loglevel=1 \
	FILES="$(echo "$files"/*)" <"$root/keys" >"$console" 2>&1 &
boot=$!
exec 3>"$root/keys"
until grep -q '^# ' "$console" || ! kill -0 $boot 2>/dev/null; do
	sleep 0.2
done
session >&3 || kill $boot
wait $boot 2>/dev/null
status=$?
shown >"$root/have"
wrong=$(diff "$root/want" "$root/have")
if [ $status = 0 ] && [ ! "$wrong" ] && grep -q 'init: power off' "$console"; then
	echo "ok rescue image ($abi)"
else
	echo "FAIL rescue $abi: make boot's status $status; < wanted, > shown:"
	echo "$wrong" | head -n 20
	tail -n 5 "$console"
	echo "	run: sh crt/tools/boot.sh $abi $root/build/initramfs.cpio 1"
fi
