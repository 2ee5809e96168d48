#!/bin/sh
# check.sh - boots the tests of an ABI on one kernel, and reads what they say.
# usage: check.sh ABI NUMBER: the line of arch/ABI/kernels, with what is expected
# of that kernel's vDSO. The tests are in $work/kernel/ABI, put there by suite.sh.
set -u
abi=$1 number=$2
name=kernel-$abi-$number
root=$work/kernel/$abi out=$results/$name console=$work/$name.console
[ ! -f "$work/env" ] || . "$work/env"
read -r machine release package hash bound append <<END
$(grep -v '^#' "arch/$abi/kernels" | sed -n "${number}p")
END

# value WORD - what a line of the console says that begins with the word.
value() { sed -n "s/^$1 //p" "$console" | head -n 1; }

boot() {
	timeout 120 sh crt/tools/boot.sh "$abi" "$root.cpio" "$number" loglevel=1 \
		-- -no-reboot </dev/null 2>&1 | tr -d '\r' >"$console"
}

check() {
	set -- words="$root/words" unit="$root/unit" program="$root/program"
	sh crt/tools/pack.sh "$root.cpio" "$root/init" "$@" || exit
	start=$(date +%s)
	boot
	case $(cat "$console") in *"kernel $release $package now")
		echo "skip $name: $(cat "$console")"
		exit ;;
	esac
	# A machine that died before it came to us has told nothing about us.
	grep -q '^begin ' "$console" || boot
	took=$(($(date +%s) - start))
	for test in $(sed -n 's/^ok //p' "$console"); do
		echo "ok $test ($abi, $(value kernel))"
	done
	grep -q '^done$' "$console" && ! grep -q '^FAIL\|^tests/.*: ' "$console" &&
		[ "$(grep -c '^ok ' "$console")" = "$(ls "$root/unit" | wc -l)" ] &&
		[ "$(grep -c '^end .* 0$' "$console")" = 2 ] &&
		case $(value hash) in $hash) ;; *) false ;; esac &&
		[ "$bound" = "$(value bound | sed 's/ .*//')" ] &&
		echo "ok clocks ($abi, $(value kernel))" || {
		echo "FAIL $name: $machine $release $package, $hash hash, $bound bound"
		tail -n 40 "$console" | grep -v '^ok '
	}
	grep '^vDSO at ' "$console" >/dev/null || echo "FAIL $name: vdsoinfo's words"
	printf 'table %-11s %-28s %-10s %-4s hash  %s bound  %3d tests  %4d clock reads  %2d s\n' \
		"$abi" "$(value kernel)" "$append" "$(value hash)" \
		"$(value bound | sed 's/:.*//')" "$(grep -c '^ok ' "$console")" \
		"$(value checked)" "$took"
}
(check) >"$out"
echo "done $name" >>"$out"
