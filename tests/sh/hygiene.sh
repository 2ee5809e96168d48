# hygiene.sh - each header that a standard names declares only what that names, and
# no less than that of what it offers (tests/headers/).
bad=0
for abi in $abis; do
	cc="gcc $(sed -n 's/^FLAGS *= *//p' "arch/$abi/abi.mk")"
	sh tests/headers/names.sh "$cc -nostdinc -isystem $B/$abi/include" \
		$(cat tests/headers/list) >"$t/$abi"
	[ "$(wc -l <"$t/$abi")" -gt 5000 ] || { echo "$abi: too few names"; bad=1; }
	awk -f tests/headers/check.awk tests/headers/table tests/headers/more \
		"$t/$abi" | sort | sed "s/^/$abi: /" | grep . && bad=1
done
exit $bad
