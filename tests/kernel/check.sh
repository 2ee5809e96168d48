#!/bin/sh
# check.sh - boots the tests of an ABI on one kernel, and reads what they print.
# usage: check.sh ABI COMPILER LEVEL NUMBER, from job.sh: the line of
# arch/ABI/kernels, which says what to expect of that kernel's vDSO. The suites
# have put the tests into $work/kernel/ABI; the library is in $out.
set -u
abi=$1 number=$4
name=kernel-$abi-$number
tests=$work/kernel/$abi root=$work/kernel/$name console=$work/$name.console
read -r machine release package hash routines append <<END
$(grep -v '^#' "arch/$abi/kernels" | sed -n "${number}p")
END
includes=$(cat "$out/includes")

# The routines to be bound: those of the first vdso.def in the search path, but
# for those that this kernel lacks.
for folder in $(echo "$includes" | sed 's/-I//g'); do
	[ ! -f "$folder/vdso.def" ] || break
done
expected=
for routine in $(sed -n 's/^ROUTINE(\([a-z_]*\),.*/\1/p' "$folder/vdso.def" | uniq); do
	case ,$routines, in
	*,none,*|*,-$routine,*) ;;
	*) expected="$expected $routine" ;;
	esac
done
# One more is bound later, if the kernel has it.
case ,$routines, in *,+getrandom,*) expected="$expected getrandom" ;; esac

# How many bytes of struct rseq the kernel must fill, if it has rseq for the ABI.
filled=0
for folder in $(echo "$includes" | sed 's/-I//g'); do
	[ -f "$folder/bits/rseq.h" ] || continue
	! grep -q 'define RSEQ_SIG' "$folder/bits/rseq.h" || filled=20
	break
done

build() { # build SOURCE PROGRAM
	"$out/bin/tick-cc" -O2 -Wall -Wextra -Werror $includes "tests/kernel/$1" \
		-o "$root/$2" || echo "FAIL $name: $1 does not build"
}

# value WORD - the remainder of a line of the console that begins with the word.
value() { sed -n "s/^$1 //p" "$console" | head -n 1; }

boot() {
	timeout 120 sh crt/tools/boot.sh "$abi" "$root/cpio" "$number" loglevel=1 \
		-- -no-reboot </dev/null 2>&1 | tr -d '\r' >"$console"
}

passed() {
	grep -q '^done$' "$console" && ! grep -q '^FAIL\|^tests/.*: ' "$console" &&
		[ "$(grep -c '^ok ' "$console")" = "$(ls "$tests/unit" | wc -l)" ] &&
		[ "$(grep -c '^end .* 0$' "$console")" = $programs ] &&
		grep -q '^vDSO at ' "$console" &&
		case $(value hash) in $hash) ;; *) false ;; esac &&
		[ "$(value bound | sed 's/[^:]*://')" = "$expected" ] &&
		[ "$(value rseq)" -ge $filled ]
}

mkdir -p "$root/boot-programs"
cp "$out/bin/vdsoinfo" "$root/boot-programs"
build init.c init
build clocks.c boot-programs/clocks
programs=2
# Where there is an rseq critical section, also the demo of it.
for folder in $(echo "$includes" | sed 's/-I//g'); do
	[ -f "$folder/rseq_add.h" ] || continue
	build ../demo/spread.c boot-programs/spread
	programs=3
	break
done
sh crt/tools/pack.sh "$root/cpio" "$root/init" "$root/boot-programs" \
	"$tests/unit" "$tests/program" || exit
start=$(date +%s)
boot
case $(cat "$console") in *"kernel $release $package now")
	echo "skip $name: $(cat "$console")"
	exit ;;
esac
# Boot again if the machine died before it started our init.
grep -q '^begin ' "$console" || boot
took=$(($(date +%s) - start))
for test in $(sed -n 's/^ok //p' "$console"); do
	echo "ok $test ($abi, $(value kernel))"
done
if passed; then
	echo "ok clocks ($abi, $(value kernel))"
else
	echo "FAIL $name: $machine $release $package; expected: $hash hash," \
		"bound:${expected:- none}, rseq $filled or more"
	tail -n 40 "$console" | grep -v '^ok '
	echo "	run: sh crt/tools/boot.sh $abi $root/cpio $number loglevel=1" \
		"-- -no-reboot"
fi
printf 'table %-11s %-28s %-10s %-4s hash  %s bound  rseq %s  %3d tests  %4d clock reads  %2d s\n' \
	"$abi" "$(value kernel)" "$append" "$(value hash)" \
	"$(value bound | sed 's/:.*//')" "$(value rseq)" "$(grep -c '^ok ' "$console")" \
	"$(value checked)" "$took"
