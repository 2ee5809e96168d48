# demo.sh - checks the output of vdsoinfo: the table, --json and errors.
bad=0
no() {
	echo "$*"
	bad=1
}
version=$(sed -n 's/^#define __TICKLIBC_VERSION__ "\(.*\)"/\1/p' libc/include/features.h)
for abi in $abis; do
	"$B/$abi/bin/vdsoinfo" | cat >"$t/table"
	cat "$t/table"
	grep -q '^vDSO at 0x[0-9a-f]*, clock source [a-z0-9_-]*, page size [0-9]*, hwcap 0x' \
		"$t/table" || no "$abi: first line"
	for r in clock_gettime clock_getres gettimeofday time; do
		grep -q "^$r .*@LINUX_.* 0x[0-9a-f]* *vdso " "$t/table" ||
			no "$abi: $r is not served by the vDSO"
	done
	# rseq, or why not; i386 has getcpu in the vDSO only since Linux 6.5.
	for r in getcpu sched_getcpu; do
		grep -q "^$r .* rseq .*x\$\|^$r .* \(vdso\|syscall\) .*  [a-z]* .*rseq" \
			"$t/table" || no "$abi: $r is not served by rseq"
	done
	for r in getrandom arc4random; do
		grep -q "^$r .*0x[0-9a-f]* *vdso .*x\$\|^$r .* - *syscall .*  .*[a-z]" \
			"$t/table" || no "$abi: $r is not served by the vDSO"
	done
	"$B/$abi/bin/vdsoinfo" --json >"$t/json"
	if command -v python3 >/dev/null; then
		python3 -c 'import json, sys
j = json.load(sys.stdin)
assert len(j["routines"]) == 8
for r in j["routines"]:
	assert r["path"] in ("rseq", "vdso", "syscall") and r["reason"] and r["symbol"]
	assert r["ns"] > 0 and r["syscall_ns"] > 0 and r["faster"] > 0
' <"$t/json" || no "$abi: --json"
	else
		echo "skip: install python3 to read --json"
	fi
	usage='usage: vdsoinfo [--json | --image FILE | --help | --version]'
	while IFS=: read -r arguments message; do
		"$B/$abi/bin/vdsoinfo" $arguments >"$t/out" 2>"$t/err" && r=0 || r=$?
		[ "$r" = 2 ] || no "$abi $arguments: exit $r"
		[ "$(cat "$t/err")" = "vdsoinfo: $message; $usage" ] ||
			no "$abi $arguments: $(cat "$t/err")"
		[ ! -s "$t/out" ] || no "$abi $arguments: an error on standard output"
	done <<END
--nonsense:unknown option '--nonsense'
image:unknown option 'image'
--image:--image needs one file
--image a b:--image needs one file
--json --json:too many arguments
END
	for option in --help -h; do
		"$B/$abi/bin/vdsoinfo" $option >"$t/out" || no "$abi $option"
		[ "$(head -n 1 "$t/out")" = "$usage" ] || no "$abi $option"
	done
	[ "$("$B/$abi/bin/vdsoinfo" --version)" = "vdsoinfo (ticklibc $version)" ] ||
		no "$abi --version"
	"$B/$abi/bin/vdsoinfo" >/dev/full 2>&1 && no "$abi: no error when the disk is full"
done
exit $bad
