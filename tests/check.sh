#!/bin/sh
# check.sh - runs the tests and ends with one line: N passed, N failed, N skipped.
# usage: [ABI=name] check.sh FOLDER PART...
# It works in the folder. The parts: native (what runs on this machine itself),
# user (every ABI, or just the one named, under qemu-user: without a vDSO, 7.2,
# and with one, 10) and kernels (booted).
#
# Tools that the machine lacks are installed where that is possible (Debian,
# Ubuntu, as root) or fetched into a cache (toolchains.sh); otherwise the tests
# that need them are skipped.
set -u
cd "$(dirname "$0")/.." || exit 1
work=$1
shift
. tests/common.sh
claim "$work" || [ -f "$work/plan" ] || { echo "'$work' is not a folder of earlier tests: delete it"; exit 1; }
work=$(cd "$work" && pwd) || exit 1
results=$work/results
unset CC CFLAGS TICK_ABI TICK_REALCC SOURCES MAKEFLAGS MFLAGS MAKELEVEL
exec 9>"$work/lock"
flock -n 9 || { echo "another check works in $work"; exit 1; }
rm -rf "$results" "$work/kernel" "$work"/*/*/status
mkdir -p "$results"
export work results

# --- tools -------------------------------------------------------------------
# A command or a file, and the package that has it.
lacking=
while read -r command package; do
	[ -e "$command" ] || command -v "$command" >/dev/null ||
		lacking="$lacking $package"
done <<END
clang clang
ld.lld lld
musl-gcc musl-tools
g++ g++
strace strace
gdb gdb
valgrind valgrind
cmake cmake
meson meson
ninja ninja-build
autoconf autoconf
ccache ccache
mandoc mandoc
python3 python3
/usr/share/unicode unicode-data
END
[ -d /usr/share/zoneinfo/Europe ] || lacking="$lacking tzdata"
case " $* " in *' native '*) ;; *) lacking= ;; esac
if [ "$lacking" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
	echo "installing$lacking"
	export DEBIAN_FRONTEND=noninteractive
	apt-get -q update >"$work/apt.log" 2>&1
	for package in $lacking; do
		apt-get -qy install --no-install-recommends "$package" \
			>>"$work/apt.log" 2>&1 || echo "could not install $package"
	done
fi

abis=${ABI:-$(ls arch/*/abi.mk | cut -d/ -f2)}
case " $* " in
*' user '*) sh crt/tools/env.sh "$work/emulators" $abis ;;
*' kernels '*) sh crt/tools/env.sh "$work/emulators" ;;
esac >"$work/env" 2>"$work/env.log"
[ ! -s "$work/env.log" ] ||
	echo "skip the toolchains: $(cat "$work/env.log")" >"$results/toolchains"
booted=
case " $* " in *' kernels '*)
	for abi in $abis; do
		[ ! -f "arch/$abi/kernels" ] || booted="$booted $abi"
	done
	sh crt/tools/fetch.sh $booted >/dev/null 2>"$work/fetch.log" || {
		echo "skip the kernels: $(cat "$work/fetch.log")" >"$results/kernels"
		booted=
	} ;;
esac
export booted

# --- jobs --------------------------------------------------------------------
# The kernels boot tests that the suites pack. Long jobs come first and the short
# ones of abi/ last, so that no CPU is idle for long at the end of a stage. One job
# more than there are CPUs, because tests sleep.
sh tests/plan.sh "$@" >"$work/plan"
grep '^skip ' "$work/plan" >"$results/plan"
run_jobs() { xargs -r -L 1 -P "$(($(nproc) + 1))" sh tests/job.sh; }
{
	grep '^script \|^suite ' "$work/plan"
	grep '^abi/' "$work/plan"
} | run_jobs
grep '^kernel/' "$work/plan" | sort -r | run_jobs	# readme, init, check
# A job that was killed has not written "done" at its end.
[ "$(cat "$results"/* | grep -c '^done ')" = "$(grep -vc '^skip ' "$work/plan")" ] ||
	echo "FAIL some jobs did not come to their end" >"$results/lost"

# Seconds of CPU of each job and its children, the slowest first.
awk '/^done / { job = substr($0, 6) }
	/^[0-9]+m[0-9.]+s [0-9]+m[0-9.]+s$/ {
		for (i = 1; i <= 2; i++) {
			split($i, part, /[ms]/)
			seconds[job] += part[1] * 60 + part[2]
		}
	}
	END {
		for (job in seconds)
			printf "%7.1f %s\n", seconds[job], job
	}' "$results"/* | sort -rn >"$work/times"
[ ! "${TIMES-}" ] || head -n 30 "$work/times"

# --- the outcome -------------------------------------------------------------
echo
{
	grep -h '^table ' "$results"/* | sed 's/^table //'
	# Of the C tests, a line for each way in which they are built and run.
	awk '$1 ~ /^(ok|FAIL)$/ && $2 ~ "/" {
			result = $1
			sub("[^ ]* [^ ]* ", "")
			sub(":.*", "")
			ways[$0]
			n[result, $0]++
		}
		END {
			for (way in ways)
				printf "%-11s %-62s %3d passed, %d failed\n",
					substr(way, 1, index(way, " ") - 1),
					substr(way, index(way, " ") + 1),
					n["ok", way], n["FAIL", way]
		}' "$results"/*
} | sort
grep -h '^skip ' "$results"/* | sort -u
[ ! -f "$work/sh/sizes/log" ] || cat "$work/sh/sizes/log"
awk '/^FAIL /{on=1} /^(ok|skip|table|done) /{on=0} on' "$results"/*
passed=$(cat "$results"/* | grep -c '^ok ')
failed=$(cat "$results"/* | grep -c '^FAIL ')
skipped=$(cat "$results"/* | grep -c '^skip ')
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
