# spread.sh - runs demo/spread: no increment is lost, whichever way it takes.
bad=0
no() {
	echo "$*"
	cat "$t/out"
	bad=1
}
for abi in $abis; do
	section=
	for folder in $(sh arch/chain.sh "$abi"); do
		[ -f "$folder/rseq_add.h" ] && section=$folder && break
	done
	for flags in '-O2 -static' '-O0 -static-pie'; do
		"$B/$abi/bin/tick-cc" $flags -Wall -Wextra -Werror ${section:+-I$section} \
			tests/demo/spread.c -o "$t/spread" || { bad=1; continue; }
		for arguments in 50 '20 /nowhere'; do	# the second without a sysfs
			"$t/spread" $arguments >"$t/out" || no "$abi $flags: exit $?"
			grep -q '^one counter  *[0-9.]*$' "$t/out" || no "$abi: one counter"
			grep -q '^rseq: ' "$t/out" || {
				grep -q '^stripes, CPU by rseq  *[0-9.]*$' "$t/out" ||
					no "$abi: rseq"
				[ ! "$section" ] || grep -q 'section .*, nothing lost$' \
					"$t/out" || no "$abi: the critical section"
			}
		done
	done
done
# Where rseq is left out, the demo says so and goes on without.
"$B/$host/bin/tick-cc" -O2 -lnorseq tests/demo/spread.c -o "$t/spread" &&
	"$t/spread" 20 >"$t/out" && grep -q '^rseq: .*-lnorseq' "$t/out" || no "-lnorseq"
# An increment outside of a critical section is lost sooner or later: the check works.
if [ "$(nproc)" -gt 1 ] && [ -f "arch/$host/rseq_add.h" ]; then
	sed 's/if (rseq_add(.*))/if (++shared->stripe[0].count)/' \
		tests/demo/spread.c >"$t/spread.c"
	"$B/$host/bin/tick-cc" -O1 -I"arch/$host" "$t/spread.c" -o "$t/spread" &&
		"$t/spread" 50 >"$t/out" && no "no lost increment is noticed"
fi
exit $bad
