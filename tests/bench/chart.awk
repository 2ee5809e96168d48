# chart.awk - draws results.json as an SVG picture, with a background of its own
# for light and dark pages. Each routine has a panel, each libc a bar. A line marks
# the limit; bars longer than 4 times the limit are cut.
function text(x, y, class, s) {
	gsub("&", "\\&amp;", s)
	gsub("<", "\\&lt;", s)
	printf "<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">%s</text>\n", x, y, class, s
}
function bar(x, y, width, class) {
	printf "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"13\" " \
		"rx=\"1.5\" class=\"%s\"/>\n", x, y, width, class
}
function line(x1, y1, x2, y2, class) {
	printf "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" " \
		"class=\"%s\"/>\n", x1, y1, x2, y2, class
}
function short(x) {
	x += 0
	return sprintf(x < 100 ? "%.1f" : "%.0f", x)
}
function panel(title, kind, name, unit, x, y,	i, k, v, limit, most,
		w, scale, rows, at, end) {
	k = kind SUBSEP name SUBSEP
	limit = median[k "limit"] + 0
	for (i = 1; i <= peers; i++)
		if ((k peer[i]) in median && median[k peer[i]] + 0 > most)
			most = median[k peer[i]] + 0
	if (limit && most > limit * 4)
		most = limit * 4
	if (limit > most)
		most = limit
	text(x, y + 12, "title", title)
	if (limit)
		text(x + 372, y + 12, "limit", "limit " short(limit) " " unit)
	scale = most ? 225 / most : 0
	x += 78
	y += 24
	for (i = 1; i <= peers; i++) {
		if (!((k peer[i]) in median))
			continue
		v = median[k peer[i]] + 0
		w = (v > most ? most : v) * scale
		at[i] = y + 18 * rows++
		end[i] = x + w
		bar(x, at[i], w, peer[i] == "ticklibc" ? "own" : "other")
		if (v > most) {
			line(x + w - 15, at[i] + 15, x + w - 10, at[i] - 2, "cut")
			line(x + w - 10, at[i] + 15, x + w - 5, at[i] - 2, "cut")
		}
	}
	if (limit)
		line(x + limit * scale, y - 4, x + limit * scale, y + 18 * rows - 1,
			"mark")
	for (i = 1; i <= peers; i++) {
		if (!(i in at))
			continue
		text(x - 8, at[i] + 11, peer[i] == "ticklibc" ? "name mine" : "name",
			peer[i])
		w = end[i] + 6		# the line of the limit must not cross it
		if (w < x + limit * scale && x + limit * scale < w + 50)
			w = x + limit * scale + 6
		text(w, at[i] + 11, "value",
			short(median[k peer[i]]) " " unit)
	}
}
END {
	choose("ticklibc musl glibc dietlibc klibc nolibc")
	high = 24 + 18 * peers + 20
	height = 4 * high + 66
	printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"840\" " \
		"height=\"%d\" viewBox=\"0 0 840 %d\" role=\"img\" " \
		"aria-label=\"What a call costs with each libc\">\n", height, height
	print "<style>\n" \
		"text { font: 12px system-ui, -apple-system, 'Segoe UI', " \
			"Helvetica, Arial, sans-serif; fill: #1f2328 }\n" \
		".ground { fill: #ffffff; stroke: #d1d9e0 }\n" \
		".title, .mine { font-weight: 600 }\n" \
		".name { text-anchor: end }\n" \
		".limit { text-anchor: end; fill: #bc2c00 }\n" \
		".note { font-size: 11px; fill: #59636e }\n" \
		".own { fill: #0969da }\n" \
		".other { fill: #afb8c1 }\n" \
		".cut { stroke: #ffffff; stroke-width: 2 }\n" \
		".mark { stroke: #bc2c00; stroke-width: 1.5; stroke-dasharray: 4 2 }\n" \
		"@media (prefers-color-scheme: dark) {\n" \
		"text { fill: #f0f6fc }\n" \
		".ground { fill: #0d1117; stroke: #3d444d }\n" \
		".limit { fill: #ff9b70 }\n" \
		".note { fill: #9198a1 }\n" \
		".own { fill: #4493f8 }\n" \
		".other { fill: #656c76 }\n" \
		".cut { stroke: #0d1117 }\n" \
		".mark { stroke: #ff9b70 }\n" \
		"}\n</style>"
	printf "<rect x=\"0.5\" y=\"0.5\" width=\"839\" height=\"%d\" rx=\"6\" " \
		"class=\"ground\"/>\n", height - 1
	panel("clock_gettime(CLOCK_MONOTONIC)", "call", "clock_gettime_monotonic",
		"ns", 24, 20)
	panel("gettimeofday", "call", "gettimeofday", "ns", 444, 20)
	panel("time", "call", "time", "ns", 24, 20 + high)
	panel("clock_getres", "call", "clock_getres", "ns", 444, 20 + high)
	panel("sched_getcpu", "call", "sched_getcpu", "ns", 24, 20 + 2 * high)
	panel("memcpy of 200 bytes", "call", "memcpy_200", "ns", 444, 20 + 2 * high)
	panel("execve to exit, an empty main", "start", "nothing", "µs", 24,
		20 + 3 * high)
	panel("execve to exit, one clock_gettime", "start", "clock", "µs", 444,
		20 + 3 * high)
	text(24, height - 34, "note", "Limit: the vDSO's function called directly; " \
		"for execve to exit, a bare _start, that calls it too. Bars over 4 times the limit are cut.")
	sub("-[^ ]*", "", fact["kernel"])
	text(24, height - 17, "note", fact["abi"] ", " fact["kernel"] ", " \
		fact["cpu"] ", clock source " fact["clock_source"] \
		"; medians of " fact["rounds"] " interleaved rounds" \
		(fact["emulated"] ? "; EMULATED by " fact["emulated"] : "") ".")
	print "</svg>"
}
