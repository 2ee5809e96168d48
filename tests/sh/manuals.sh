# manuals.sh - the manual pages have no errors, and say what there is.
bad=0
no() {
	echo "$*"
	bad=1
}
include=$B/$host/include
for page in crt/tools/man/*.[17]; do
	name=${page##*/}
	sh crt/tools/man/page.sh "$name" "$include" >"$t/$name"
	grep -n '@[A-Z]*@' "$t/$name" && no "$name: not filled in"
	# Pages that are not installed are referred to.
	! command -v mandoc >/dev/null || mandoc -T lint "$t/$name" 2>/dev/null |
		grep -v 'STYLE: \(operating system explicitly\|referenced manual not\)' |
		grep . && bad=1
	! command -v groff >/dev/null || groff -mandoc -ww -z -Tutf8 "$t/$name" 2>&1 |
		grep . && bad=1
	# A page refers to all others.
	for other in crt/tools/man/*.[17]; do
		other=${other##*/}
		[ "$name" = "$other" ] ||
			grep -q "^\.Xr ${other%.*} ${other##*.}" "$page" ||
			no "$name does not refer to $other"
	done
done
command -v mandoc >/dev/null || echo 'skip: install mandoc'

# ticklibc(7) lists the functions that the compiler sees in the headers.
(cd "$include" && find . -name '*.h' ! -path './bits/*' ! -path './linux/*' ! -path './asm*') |
	sort | sed 's|^\./\(.*\)|#include <\1>|' >"$t/all.c"
gcc -D_GNU_SOURCE -nostdinc -isystem "$include" -w -fsyntax-only -aux-info "$t/aux" "$t/all.c"
sed -n 's/^\/\*.*\*\/ \(extern\|static\) \(.*\);.*$/\2/p' "$t/aux" |
	sed 's/ (\*\([a-z_]*\) (.*/ *\1 (/' |
	sed -n 's/^[^(]*[ *]\([A-Za-z_][A-Za-z0-9_]*\) (.*/\1/p' | sort -u >"$t/declared"
# A function's other name for a macro counts, as basename.
sed -n '/^\.It In/,$s/^\.Fn \([a-zA-Z0-9_]*\).*/\1/p' "$t/ticklibc.7" | sort -u >"$t/listed"
gcc -D_GNU_SOURCE -nostdinc -isystem "$include" -w -E -dM "$t/all.c" |
	sed -n 's/^#define \([a-z_]*\)[( ].*/\1/p' | sort -u - "$t/declared" >"$t/names"
grep -v '^__' "$t/declared" | comm -23 - "$t/listed" | sed 's/$/ is not in ticklibc(7)/' |
	grep . && bad=1
comm -13 "$t/names" "$t/listed" | sed 's/$/ is in ticklibc(7), but not declared/' | grep . && bad=1
[ "$(wc -l <"$t/listed")" -gt 600 ] || no 'ticklibc(7): too few functions'

# Its program is that of the README.
sed -n '/^#include <stdio.h>$/,/^}/{s/\\e/\\/g; p;}' "$t/ticklibc.7" >"$t/clock.c"
awk '/^```/ { on = $0 == "```c" && !n++; next } on' README.md | cmp - "$t/clock.c" ||
	no "ticklibc(7): the example is not the README's clock.c"

# Options and variables of the commands are in their pages.
"$B/$host/bin/vdsoinfo" --help | grep -o -e '--[a-z]*' | sort -u | sed 's/^--/Fl -/' |
	while read -r option; do
		grep -q -e "$option" crt/tools/man/vdsoinfo.1 || echo "vdsoinfo(1): no $option"
	done | grep . && bad=1
if [ -e crt/tools/tick-run ]; then
	sh crt/tools/tick-run --help | grep -o -e '--[a-z][a-z]*' | sort -u |
		while read -r option; do
			grep -q -e "[F ].*${option#-}\>" crt/tools/man/tick-run.1 ||
				echo "tick-run(1): no $option"
		done | grep . && bad=1
fi
for name in TICK_ABI TICK_REALCC; do
	grep -q "Ev $name" crt/tools/man/tick-cc.1 || no "tick-cc(1): no $name"
done
for abi in arch/*/abi.mk; do
	abi=${abi%/abi.mk}
	tr -s ' ,.\n' '\n' <"$t/ticklibc.7" | grep -qx "${abi##*/}" ||
		no "ticklibc(7): no ABI ${abi##*/}"
done
exit $bad
