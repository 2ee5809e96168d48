# arrows.sh - who may include whom, and where a machine's macro may stand.
bad=0
may() { # may FILES-GLOB ALLOWED-REGEX: every include must match
	for f in $1; do
		[ -f "$f" ] || continue
		sed -n 's/^#[ \t]*include[ \t]*[<"]\([^>"]*\)[>"].*/\1/p' "$f" |
		grep -Evx "$2" | sed "s|^|$f may not include |" | grep . && bad=1
	done
	return 0
}
public=$(cd libc/include && find . -name '*.h' | sed 's|^\./||; s|\.|\\.|g' | tr '\n' '|')
arch=$(find arch -name '*.h' ! -path '*/bits/*' | sed 's|.*/||; s|\.|\\.|g' | sort -u | tr '\n' '|')
local=$(find libc -name '*.h' ! -path 'libc/include/*' ! -name internal.h | sed 's|.*/||; s|\.|\\.|g' | tr '\n' '|')
free='stddef\.h|stdint\.h|stdarg\.h|float\.h|limits\.h'

may 'libc/include/*.h libc/include/*/*.h' "bits/.*|tickvdso\.h|${public%|}"
may 'arch/*/bits/*.h' 'bits/.*'
may 'arch/*.h arch/*/*.h arch/*/*.S' "bits/.*|\.\./[a-z0-9_]*/[a-z_]*\.h|$free|${arch%|}"
# A source may stand in for one elsewhere.
may 'arch/*/*.c' "bits/.*|vdso\.h|$free|${public}${arch%|}"
may 'vdso/*.c vdso/*.h' "$free|elf\.h|find\.h|image\.h|routines\.h|tickvdso\.h|vdso\.h|vdso\.def|machine\.h|vdso_word\.h|vdso_call\.h"
may 'libc/*/*.c libc/*/*.h' "([a-z]*/)?(${local%|})|bits/.*|[a-z]*\.def|internal\.h|vdso\.h|routines\.h|auxv\.h|hooks\.h|${public}${arch%|}"
may 'crt/*.c crt/*.h' "$free|stdlib\.h|auxv\.h|hooks\.h|elf\.h|vdso\.h|${arch%|}"

# A name in quotes is looked for next to the file first: where another folder
# may have one too, that would never be found.
for f in arch/*/*.h; do
	for h in $(sed -n 's/^#include "\([a-z0-9_]*\.h\)".*/\1/p' "$f"); do
		[ ! -f "${f%/*}/$h" ] || [ "$(ls arch/*/"$h" | wc -l)" = 1 ] ||
			case $f in arch/generic/*|arch/word32/*) false ;; esac ||
			{ echo "$f must not include \"$h\" but <$h>"; bad=1; }
	done
done

# No machine is named in a conditional outside of arch/.
grep -nE '^#[ \t]*(if|elif|ifdef|ifndef).*(__x86_64|__i386|__arm|__aarch64|__riscv|__loongarch|__powerpc|__PPC|__s390|__mips|__sparc|__m68k|__ILP32__|__LP64__)' \
	$(find crt libc vdso tests -name '*.[chS]') && bad=1

# No asm in libc, no generated number without its generator.
grep -nE '__asm__|\basm *\(|\basm volatile' $(find libc -name '*.[ch]') && bad=1
exit $bad
