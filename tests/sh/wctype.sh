# wctype.sh - the tables of characters are those of the Unicode database, and the
# functions that read them agree with glibc's, whose database is another version.
database=/usr/share/unicode
bad=0
if grep -q '^# PropList-15\.0\.0' $database/PropList.txt 2>/dev/null; then
	sh libc/wctype/tables.sh $database "$t"
	for file in libc/wctype/*.def; do
		cmp "$file" "$t/$(basename "$file")" || bad=1
	done
else
	echo 'skip: install unicode-data of version 15.0.0'
fi

cat >"$t/classes.c" <<'END'
#include <locale.h>
#include <stdio.h>
#include <wchar.h>
#include <wctype.h>

int main(void)
{
	wint_t c;

	if (!setlocale(LC_ALL, "C.UTF-8"))
		return 1;
	for (c = 0; c < 0x110000; c++)
		printf("%x %d %d%d%d%d%d%d%d %d %x %x\n", c, !!iswprint(c), !!iswalpha(c),
			!!iswpunct(c), !!iswspace(c), !!iswcntrl(c), !!iswgraph(c),
			!!iswblank(c), !!iswalnum(c), wcwidth(c), towupper(c),
			towlower(c));
	return 0;
}
END
gcc -O1 -D_GNU_SOURCE "$t/classes.c" -o "$t/glibc"
"$t/glibc" >"$t/want" || { echo 'skip: glibc has no locale C.UTF-8'; exit $bad; }
"$B/$host/bin/tick-cc" -O1 "$t/classes.c" -o "$t/ticklibc"
"$t/ticklibc" >"$t/got"
# A character that one of them does not know may be newer. The others that differ, as
# glibc 2.36 has Unicode 14: two vowel signs became letters, and the marks before
# numbers have had a width since glibc 2.37.
paste -d ' ' "$t/want" "$t/got" | awk -v glibc="$(getconf GNU_LIBC_VERSION)" '
	{ lines++ }
	$2 != $8 { next }
	$3 $4 $5 $6 == $9 $10 $11 $12 { next }
	$1 ~ /^(c04|f82|f83|11080|11081|13[0-9a-f][0-9a-f][0-9a-f])$/ { next }
	$3 $5 $6 == $9 $11 $12 && $4 != $10 { width = width " " $1; next }
	{ print "glibc: " $1, $2, $3, $4, $5, $6 ", here:", $8, $9, $10, $11, $12; n++ }
	END {
		if (split(width, w, " ") > 20)
			print "the widths of these differ from those of " glibc ":" width
		if (lines != 1114112)
			print "glibc or we print too few lines"
	}' | head -n 20 >"$t/differ"
cat "$t/differ"
[ ! -s "$t/differ" ] || bad=1
exit $bad
