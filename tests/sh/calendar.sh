# calendar.sh - local time, strftime and strptime give the same as with glibc.
#
# For every zone of tzdata, at every time from 1900 to 2100 when its clocks change, a
# second before and after, and at random times; and for random formats and fields. To
# do more of both: make check-one TEST=sh/calendar CALENDAR=3000
#
# What is left out, and why, is written where the programs of tests/calendar leave it
# out: glibc's mktime depends on earlier calls, its rules are wrong before 1971, and
# its strftime is older than POSIX.1-2024.
zones=/usr/share/zoneinfo
[ -d "$zones/Europe" ] || { echo 'skip: install tzdata'; exit 77; }
more=${CALENDAR:-2}
bad=0
# Some of the names are links. Each contents once; right/ has leap seconds.
(cd "$zones" && find . -type f ! -path './posix/*' -exec md5sum {} + |
	sed 's|\([^ ]*\) *\./|\1 |' | sort -u -k 1,1 | cut -d ' ' -f 2) |
	while read -r name; do
		[ "$(head -c 4 "$zones/$name")" != TZif ] || echo "$name"
	done | sort >"$t/names"
[ "$(wc -l <"$t/names")" -gt 300 ] || { echo 'too few zones'; bad=1; }
cat >>"$t/names" <<'END'
UTC0
<+03>-3
<-12>12<+13>-13,M3.2.0/-100,M11.1.0/167
NZST-12NZDT,M9.5.0,M4.1.0/3
AAA-24:59:59BBB-23,J60/0,J300/24
IST-1GMT0,M10.5.0,M3.5.0/1
AAA4BBB,59,300/2
:Europe/Paris
:/usr/share/zoneinfo/Europe/Rome
/usr/share/zoneinfo/America/New_York
<a+1>5<b-2>6:30,M1.1.1/1:2:3,M2.5.6
EST+5EDT,M3.2.0/2,M11.1.0/2
END
for name in zones formats; do
	gcc -static -O1 -w "tests/calendar/$name.c" -o "$t/$name.glibc" 2>"$t/err" ||
		{ echo "skip: no static glibc: $(head -n 1 "$t/err")"; exit 77; }
	"$B/$host/bin/tick-cc" -O1 -Wall -Werror "tests/calendar/$name.c" \
		-o "$t/$name.tick"
done
for libc in glibc tick; do
	"$t/zones.$libc" "$more" <"$t/names" >"$t/zones-$libc"
	"$t/formats.$libc" $((more * 5000)) >"$t/formats-$libc"
done
diff "$t/zones-glibc" "$t/zones-tick" | sed -n 's/^< \([^ ]*\) .*/\1/p' >"$t/wrong"
for name in $(head -n 3 "$t/wrong"); do
	echo "$name" >"$t/name"
	for libc in glibc tick; do
		"$t/zones.$libc" "$more" lines <"$t/name" >"$t/lines-$libc"
	done
	echo "$name, glibc <, ticklibc >:"
	diff "$t/lines-glibc" "$t/lines-tick" | head -n 8
done
[ ! -s "$t/wrong" ] || { echo "$(wc -l <"$t/wrong") zones differ"; bad=1; }
cmp -s "$t/formats-glibc" "$t/formats-tick" || {
	for libc in glibc tick; do
		"$t/formats.$libc" $((more * 5000)) lines >"$t/lines-$libc"
	done
	echo 'formats, glibc <, ticklibc >:'
	diff "$t/lines-glibc" "$t/lines-tick" | head -n 20
	bad=1
}

# A program that does not ask for local time has no zone reader.
cat >"$t/utc.c" <<'END'
#include <stdio.h>
#include <time.h>
int main(void)
{
	time_t t = 86400;
	char s[50];

	strftime(s, sizeof s, "%c %s %Z", gmtime(&t));
	return puts(s) < 0;
}
END
"$B/$host/bin/tick-cc" -Os "$t/utc.c" -o "$t/utc"
[ "$(TZ=AAA-5 "$t/utc")" = 'Fri Jan  2 00:00:00 1970 86400 UTC' ] ||
	{ echo "%s without mktime: $(TZ=AAA-5 "$t/utc")"; bad=1; }
nm "$t/utc" | grep -i ' [a-z] .*zone' && bad=1
echo "table: $(wc -l <"$t/names") zones equal to glibc's in" \
	"$(awk '{ n += $2 } END { print n }' "$t/zones-tick") values"
exit $bad
