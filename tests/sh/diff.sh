# diff.sh - programs must print the same bytes with this library as with musl.
command -v musl-gcc >/dev/null || { echo 'skip: install musl-tools'; exit 77; }
bad=0
for c in tests/diff/*.c; do
	p=$(basename "$c" .c)
	musl-gcc -static -O1 "$c" -o "$t/$p.musl"
	"$t/$p.musl" >"$t/$p.want"
	[ -s "$t/$p.want" ] || { echo "$p prints nothing"; bad=1; }
	for abi in $abis; do
		"$B/$abi/bin/tick-cc" -O1 "$c" -o "$t/$p"
		"$t/$p" >"$t/$p.got"
		cmp -s "$t/$p.want" "$t/$p.got" || {
			echo "$p on $abi, musl <, ticklibc >:"
			diff "$t/$p.want" "$t/$p.got" | head -n 20
			bad=1
		}
	done
	echo "$p: $(wc -l <"$t/$p.want") lines"
done
exit $bad
