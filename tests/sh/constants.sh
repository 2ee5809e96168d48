# constants.sh - our numbers and layouts against the kernel's own headers.
multi=/usr/include/$(gcc -print-multiarch)
[ -f "$multi/asm/unistd.h" ] || { echo 'skip: no headers of the kernel'; exit 77; }
for abi in $abis; do
	flags=$(sed -n 's/^FLAGS *= *//p' "arch/$abi/abi.mk")
	sh tests/abi/constants.sh "$B/$abi/include" "gcc $flags -idirafter $multi"
	# No number was typed by hand: those of this kernel's headers are the same.
	sh arch/nr.sh "gcc $flags -idirafter $multi" >"$t/nr.h"
	grep '^#define __NR_' "$t/nr.h" | sort >"$t/theirs"
	grep '^#define __NR_' "$B/$abi/include/bits/nr.h" | sort >"$t/ours"
	join -1 2 -2 2 "$t/theirs" "$t/ours" | awk '$3 != $5 { print; bad = 1 } END { exit bad || NR < 300 }'
done
