#!/bin/sh
# programs.sh - builds real programs unmodified, and runs them (tests/programs). What
# those of behave/ print must be what they print when they are built with musl, for
# this machine.
# usage: programs.sh ABI COMPILER LEVEL RUNNER [PROGRAM...], from job.sh, with the
# library in $out. The runner is here, for an ABI that this machine runs, or a version
# of qemu-user. ALL=1 builds all programs: lksh, and mksh for each ABI of the plan.
. tests/common.sh
abi=$1 runner=$4
shift 4
linux=$toolchains/kernel/usr/include
machine=$(setting "$abi" HEADERS)
machine=${machine:-$(setting "$abi" TRIPLE)}
compared='dash mksh ed tree nq ncompress byacc micro-httpd bzip2'
[ ! "${ALL-}" ] || compared="$compared lksh"
# lksh calculates with long: it can't be compared where that has 32 bits. There, on
# i386, the plan has no programs to compare.
wanted=$*
case " $wanted ${ALL:+all}" in
'  '*|*' ed '*all) wanted="tini dumb-init catatonit sysvinit daemontools $compared" ;;
esac
emulator=
if [ "$runner" != here ]; then
	emulator=$emulators/$runner/$abi
	# daemontools runs what it has built to see what the machine has.
	wanted=$(echo " $wanted " | sed 's/ daemontools / /')
	# qemu-user 7.2 has no PR_SET_CHILD_SUBREAPER.
	[ "$runner" != qemu-7.2 ] || wanted=$(echo " $wanted " | sed 's/ catatonit / /')
fi
sources=$(sh tests/sources.sh $(echo "$wanted" | sed 's/lksh/mksh/') \
	2>"$out/programs.err") || {
	echo "skip programs $abi: $(cat "$out/programs.err")"
	exit
}
sh tests/programs/build.sh "$sources" "$out/programs" \
	"-idirafter $linux/$machine -idirafter $linux" "$out/bin/tick-cc" $wanted
for program in $wanted; do
	package=$program name=$program
	case $program in
	sysvinit) name=init ;;
	daemontools) name=svscan ;;
	lksh) package=mksh ;;
	ncompress) name=compress ;;
	byacc) name=yacc ;;
	micro-httpd) name=micro_httpd ;;
	esac
	[ -d "$sources/$package" ] || {
		echo "skip programs $abi: the mirror lacks the source of $package"
		continue
	}
	if [ -x "$out/programs/$name" ]; then
		echo "ok programs build $program ($abi)"
	else
		echo "FAIL programs build $program ($abi)"
		grep -E 'error|undefined' "$out/programs/$program.log" | head -n 5
	fi
done
wrong=$(sh tests/programs/run.sh "$out/programs" "$out/programs/run" $emulator 2>&1)
if [ "$wrong" ]; then
	echo "FAIL programs run ($abi $runner)"
	echo "$wrong" | head -n 20
else
	echo "ok programs run ($abi $runner)"
fi

# musl's are built once in a check: the first job that is here does it.
case " $wanted " in *' ed '*) ;; *) exit ;; esac
command -v musl-gcc >/dev/null || {
	echo "skip programs behave ($abi): install musl-tools"
	exit
}
musl=$work/programs/musl
mkdir -p "$musl"
(
	flock 8
	[ ! -f "$musl/status" ] || exit
	sources=$(sh tests/sources.sh $(echo "$compared" | sed 's/lksh/mksh/')) || exit
	FLAGS='-O0 -w' sh tests/programs/build.sh "$sources" "$musl/programs" '' \
		'musl-gcc -static' $compared
	sh tests/programs/behave.sh "$sources" "$musl/programs" "$musl/behave" \
		'musl-gcc -static'
	: >"$musl/status"
) 8>"$musl/lock"
sh tests/programs/behave.sh "$sources" "$out/programs" "$out/programs/behave" \
	"$out/bin/tick-cc" $emulator
for have in "$out/programs/behave"/*.result; do
	name=$(basename "$have" .result) want=$musl/behave/${have##*/}
	if cmp -s "$want" "$have" && [ "$(tail -n 1 "$have")" = 'end 0' ]; then
		echo "ok programs behave $name ($abi $runner): $(grep -ac '^--- ' "$have") as with musl"
	else
		echo "FAIL programs behave $name ($abi $runner)"
		diff -a "$want" "$have" 2>&1 | head -n 10
		tail -n 1 "$have"
	fi
done
