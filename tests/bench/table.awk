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

	for (i = 1; i <= rows; i++) {
		if (!(("call", call[i]) in seen))
			continue
		if (topic[i] != before)
			head("ns a call: " topic[i])
		before = topic[i]
		row(call[i], "call", call[i])
	}

	head("ns over the limit")
	for (i = 1; i <= rows; i++)
		if (("over", call[i]) in seen)
			row(call[i], "over", call[i])

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
	row("heap resident, held", "resident", "held")
	row("the same, all freed", "resident", "freed")

	print "\nMedian~spread (half of the interquartile range), then the " \
		"ratio to the limit in the"
	print "same process or round: the vDSO's function called by a pointer, or " \
		"a bare _start,"
	print "which for a clock_gettime calls the vDSO's function at a known offset."
	print "< is faster than ticklibc, > slower, = no difference above the noise,"
	print "? too few rounds to tell."
}
