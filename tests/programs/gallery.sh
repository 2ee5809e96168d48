#!/bin/sh
# gallery.sh - prints the file sizes of real programs, built with this library and
# with musl and dietlibc where these make the same ABI; the smallest program first.
# usage: gallery.sh FOLDER ABI..., from make gallery; it works in the folder
set -u
cd "$(dirname "$0")/../.." || exit
. tests/common.sh
claim "$1" || exit
work=$(cd "$1" && pwd) || exit
shift
sources=$(sh tests/sources.sh tini dumb-init catatonit sysvinit daemontools dash mksh \
	ed tree nq ncompress byacc micro-httpd bzip2) || exit
sh crt/tools/env.sh "$work/emulators" "$@" >"$work/env" || exit
. "$work/env"
host=$(sh arch/cc-abi.sh cc)
for abi do
	make -s O="$work" ABI="$abi" runtime tools >"$work/log" 2>&1 || {
		echo "$abi: no compiler for it"
		continue
	}
	machine=$(setting "$abi" HEADERS)
	machine=${machine:-$(setting "$abi" TRIPLE)}
	linux=$toolchains/kernel/usr/include
	kernel="-idirafter $linux/$machine -idirafter $linux"
	ours=$work/$abi/programs others=
	sh tests/programs/build.sh "$sources" "$ours" "$kernel" "$work/$abi/bin/tick-cc"
	if [ "$abi" = "$host" ]; then
		for other in 'musl-gcc -static' 'diet gcc'; do
			command -v "${other%% *}" >/dev/null || continue
			others="$others ${other%% *}"
			sh tests/programs/build.sh "$sources" "$work/${other%% *}" \
				"$kernel" "$other"
		done
	fi
	printf '\n%-16s %10s' "$abi" ticklibc
	printf ' %10s' $others
	echo
	for program in $(cd "$ours" && ls -rS | grep -v '\.log$\|\.done$\|^lock$'); do
		printf '%-16s %10d' "$program" "$(wc -c <"$ours/$program")"
		for other in $others; do
			[ -f "$work/$other/$program" ] &&
				printf ' %10d' "$(wc -c <"$work/$other/$program")" ||
				printf ' %10s' -
		done
		echo
	done
done
