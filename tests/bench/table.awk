# table.awk - prints results.json as tables.
function short(x) {
	x += 0
	return sprintf(x >= 100 ? "%.0f" : x >= 10 ? "%.1f" : \
		"%.2f", x)
}
function cell(kind, name, peer,	k, s, m) {
	k = kind SUBSEP name SUBSEP peer
	if (!(k in median))
		return "-"
	if (kind == "over")
		return sprintf("%.2f", median[k])
	if (kind !~ /^(call|start)$/)
		return median[k]
	m = against[k] == "slower" ? ">" : against[k] == "faster" ? "<" : \
		against[k] == "same" ? "=" : against[k] ? "?" : ""
	s = m short(median[k]) "~" short((upper[k] - lower[k]) / 2)
	k = "ratio" SUBSEP name SUBSEP peer
	return k in median ? s " " sprintf("%.2f", median[k]) : s
}
function row(title, kind, name,	i) {
	printf "%-24s", title
	for (i = 1; i <= peers; i++)
		printf " %16s", cell(kind, name, peer[i])
	print ""
}
function head(title,	i) {
	printf "\n%-24s", title
	for (i = 1; i <= peers; i++)
		printf " %16s", peer[i]
	print ""
}
# The functions of <string.h>: bytes, and odd if they are not aligned.
function memory(	calls, sizes, i, k, m, name) {
	m = split("memcpy memmove memset memcmp memchr strlen strcmp strchr strstr " \
		"strcpy", calls, " ")
	k = split("7 16 64 200 1000 4000 65536", sizes, " ")
	for (i = 0; i < m * k * 2; i++) {
		name = calls[int(i / k / 2) + 1] "_" sizes[int(i / 2) % k + 1] \
			(i % 2 ? "_odd" : "")
		if (("call", name) in seen)
			row(name, "call", name)
	}
}
/"missing": "/ {
	gone = gone "not installed: " field("missing") " (package " field("package") ")\n"
}
END {
	choose("limit ticklibc musl glibc dietlibc klibc nolibc")
	print fact["abi"] " on " fact["kernel"] ", " fact["cpu"]
	print "clock source " fact["clock_source"] ", " fact["compiler"]
	if (fact["emulated"])
		print "EMULATED by " fact["emulated"] ": these are the emulator's times"
	printf "%s", gone

	head("ns a call")
	n = split("clock_gettime_monotonic clock_gettime_realtime " \
		"clock_gettime_coarse gettimeofday time clock_getres getcpu " \
		"sched_getcpu getcpu_call getrandom_16 getrandom_4096 arc4random " \
		"malloc_64 printf", a, " ")
	for (i = 1; i <= n; i++)
		if (("call", a[i]) in seen)
			row(a[i], "call", a[i])
	memory()

	head("ns over the limit")
	for (i = 1; i <= n; i++)
		if (("over", a[i]) in seen)
			row(a[i], "over", a[i])

	head("us from execve to exit")
	row("an empty main", "start", "nothing")
	row("a clock_gettime", "start", "clock")
	row("a sched_getcpu", "start", "cpu")
	row("the same, -lnorseq", "start", "cpu-norseq")

	head("start-up")
	row("page faults, empty", "faults", "nothing")
	row("page faults, clock", "faults", "clock")
	row("calls until main", "calls", "to_main")
	row("instructions until it", "steps", "to_main")

	head("bytes")
	n = split("hello clock printf-hello printf-nofloat", a, " ")
	for (i = 1; i <= n; i++) {
		row(a[i] " file", "file", a[i])
		row(a[i] " text", "text", a[i])
		row(a[i] " data, bss", "data", a[i])
		row(a[i] " resident", "resident", a[i])
	}

	print "\nMedian~spread (half of the interquartile range), then the " \
		"ratio to the limit in the"
	print "same process or round: the vDSO's function called by a pointer, or " \
		"a bare _start."
	print "< is faster than ticklibc, > slower, = no difference above the noise,"
	print "? too few rounds to tell."
}
