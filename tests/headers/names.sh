#!/bin/sh
# names.sh - prints the names that headers declare at each level, one in a line:
# "header level name". usage: names.sh COMPILER HEADER...
#
# The levels are the ways in which programs choose names, with the flags below.
# Names that begin with an underscore are left out, because no program may use them,
# and so are those of parameters. Headers that do not exist are left out too, and
# those that ISO C does not name at the level iso.
#
# The table of what a standard allows is made from the headers of glibc (2.36, of
# Debian 12 for amd64), by
#	sh tests/headers/names.sh gcc $(cat tests/headers/list) |
#		awk -f tests/headers/table.awk >tests/headers/table
set -eu
cc=$1
shift
iso=" assert ctype errno float inttypes iso646 limits locale setjmp signal stdalign \
	stdarg stdbool stddef stdint stdio stdlib stdnoreturn string time uchar wchar wctype "

while read -r level flags; do
	for header do
		case "$level $iso" in
		iso*" ${header%.h} "*) ;;
		iso*) continue ;;
		esac
		echo "@ $header $level"
		echo "#include <$header>" |
			$cc $flags -E -P -dD -x c - 2>/dev/null || echo '@ missing'
	done
done <<END | awk '
	function report(	n, i, names) {
		gsub(/"[^"]*"/, " ", text)
		# "(*name)" becomes "name", and then what is in parentheses goes.
		do {
			while (match(text, /\([ *]*[A-Za-z_][A-Za-z_0-9 ]*(\[[^]]*\])?[ ]*\)/) &&
					substr(text, RSTART, RLENGTH) ~ /\*/) {
				text = substr(text, 1, RSTART - 1) " " \
					substr(text, RSTART + 1, RLENGTH - 2) " " \
					substr(text, RSTART + RLENGTH)
			}
			again = sub(/\([^()]*\)/, " ", text)
		} while (again)
		n = split(text, names, /[^A-Za-z0-9_]+/)
		for (i = 1; i <= n; i++)
			say(names[i])
		text = ""
	}
	function say(name) {
		if (name ~ /^[A-Za-z]/ && name !~ keyword && !seen[place, name]++)
			print place, name
	}
	BEGIN {
		keyword = "^(auto|break|case|char|const|continue|default|do|double|" \
			"else|enum|extern|float|for|goto|if|inline|int|long|register|" \
			"restrict|return|short|signed|sizeof|static|struct|switch|" \
			"typedef|union|unsigned|void|volatile|while|asm|typeof|" \
			"linux|unix|i386)$"
	}
	/^@ missing/ { text = ""; next }
	/^@/ { report(); place = $2 " " $3; next }
	/^#define / { sub(/^#define /, ""); sub(/[^A-Za-z0-9_].*/, ""); say($0); next }
	/^#/ { next }
	{ text = text " " $0 }
	END { report() }'
iso -std=c99
posix -std=c99 -D_POSIX_C_SOURCE=200809L
xopen -std=c99 -D_XOPEN_SOURCE=700
default -std=gnu11
gnu -std=gnu11 -D_GNU_SOURCE
END
