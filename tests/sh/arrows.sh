# arrows.sh - which room may include which, and where a machine may be named.
bad=0

# headers FOLDER... - the headers there, as one regular expression of names.
headers() {
	find "$@" -name '*.h' | sed 's|.*/||; s|\.|\\.|g' | sort -u | paste -sd'|'
}

# may FILES REGEX - each include of the files must match as a whole.
may() {
	may="^($2)\$" awk '
		/^#[ \t]*include[ \t]*[<"]/ {
			name = $0
			sub(/^#[ \t]*include[ \t]*[<"]/, "", name)
			sub(/[>"].*/, "", name)
			if (name !~ ENVIRON["may"])
				print FILENAME " may not include " name
		}' $(ls -d $1 2>/dev/null) | grep . && bad=1
	return 0
}

compiler='std(def|int|arg)\.h|float\.h|limits\.h'
bits='bits/[a-z_]*\.h'
public="$compiler|$bits|tickvdso\.h|$(cd libc/include && find . -name '*.h' |
	sed 's|^\./||; s|\.|\\.|g' | paste -sd'|')"
arch="$compiler|$bits|(syscalls/|\.\./[a-z0-9_]*/)?($(headers arch))|vdso\.def"
vdso=$(headers vdso)
libc=$(find libc -name '*.h' ! -path 'libc/include/*' | xargs -n 1 basename |
	sed 's|\.|\\.|g' | sort -u | paste -sd'|')

may 'libc/include/*.h libc/include/*/*.h' "$public|linux/mount\.h"
may 'libc/uapi/*/*.h' "$public"
may 'arch/*/bits/*.h' "$bits"
may 'arch/*.h arch/*/*.[hS] arch/*/syscalls/*.h' "$arch"
may 'arch/*/*.c' "$arch|string\.h|sys/(cachectl|hwprobe|platform/ppc)\.h|internal\.h|(names|string/search)\.h|tickvdso\.h|auxv\.h|hooks\.h"
may 'arch/*/sys/*.h arch/*/sys/*/*.h' "$bits|asm/hwprobe\.h"
may 'vdso/*.[ch]' "$compiler|machine\\.h|vdso\\.def|$vdso"
may 'crt/*.[ch]' "$arch|relro\.h|vdso\.h|elf\.h|tickvdso\.h|auxv\.h|hooks\.h|stdlib\.h"
may 'libc/*/*.[ch] libc/*.h' \
	"$arch|$public|$vdso|([a-z]*/)?($libc)|[a-z]*\.def|auxv\.h|hooks\.h"

# A name in quotes is looked for next to the file first. If an ABI's folder may
# have its own, generic code must use <> or that one would never be found.
for f in arch/*/*.h arch/*/syscalls/*.h; do
	dir=${f%/*}
	for h in $(sed -n 's/^#include "\([a-z0-9_/]*\.h\)".*/\1/p' "$f"); do
		[ ! -f "$dir/$h" ] || [ "$(ls arch/*/"$h" | wc -l)" = 1 ] ||
			case $dir in arch/generic*|arch/word32*) false ;; esac ||
			{ echo "$f must not include \"$h\" but <$h>"; bad=1; }
	done
done

# No C in arch/ but the functions that a machine's run-time ABI names, those that
# only one machine has, and those of memory and strings that use its vectors.
ls arch/*/*.c | grep -v '/\(__aeabi_\|_Qp_\|__riscv_\|__ppc_\)[a-z0-9_]*\.c$' |
	grep -v '/\(_flush_cache\|cacheflush\)\.c$\|/x86/iop[a-z]*\.c$' |
	grep -v '/vector/\|/aarch64/mem[a-z]*\.c$' && bad=1

# No machine is named in a conditional outside of arch/.
grep -nE '^#[ \t]*(if|elif|ifdef|ifndef).*(__x86_64|__i386|__arm|__aarch64|__riscv|__loongarch|__powerpc|__PPC|__s390|__mips|__sparc|__m68k|__ILP32__|__LP64__)' \
	$(find crt libc vdso tests -name '*.[chS]') && bad=1

# No asm in libc.
grep -nE '__asm__|\basm *\(|\basm volatile' $(find libc -name '*.[ch]') && bad=1
exit $bad
