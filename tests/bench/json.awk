# json.awk - makes results.json, an object a line, from the facts of the run and
# the sorted values. results.awk reads it.
#
# The limit is the lower quartile of its values, not the median: by chance, half of
# the measurements would be faster than a median.
#
# A peer is faster or slower than ticklibc only if the middle halves of their
# values do not overlap, else it is the same; with fewer than 10 values, unsure.
function flush(	n1, n2, n3) {
	if (!n)
		return
	key = kind SUBSEP name SUBSEP peer
	if (!(key in count))
		order[++keys] = key
	count[key] = n
	lower[key] = v[int((n + 3) / 4)]
	middle[key] = (v[int((n + 1) / 2)] + v[int(n / 2) + 1]) / 2
	if (peer == "limit")
		middle[key] = lower[key]
	upper[key] = v[n + 1 - int((n + 3) / 4)]
	n = 0
}
function against(k, mine) {
	if (count[k] < 10 || count[mine] < 10)
		return "unsure"
	if (lower[k] > upper[mine])
		return "slower"
	return upper[k] < lower[mine] ? "faster" : "same"
}
FILENAME != "-" {
	fact = $1
	sub("^[^ ]* ?", "")
	facts = facts sprintf(" \"%s\": \"%s\",\n", fact, $0)
	next
}
$1 == "missing" {
	p = $2
	sub("missing [^ ]* - ", "")
	missing = missing (missing ? ",\n" : "") \
		sprintf("  {\"missing\": \"%s\", \"package\": \"%s\"}", p, $0)
	next
}
$1 != kind || $2 != name || $3 != peer {
	flush()
	kind = $1
	name = $2
	peer = $3
}
{ v[++n] = $4 + 0 }
END {
	flush()
	unit["call"] = unit["over"] = "ns"
	unit["start"] = "us"
	unit["ratio"] = "of limit"
	unit["text"] = unit["data"] = unit["file"] = unit["resident"] = "bytes"
	printf "{\n%s \"missing\": [%s],\n \"results\": [\n", facts,
		(missing ? "\n" missing "\n " : "")
	for (i = 1; i <= keys; i++) {
		k = order[i]
		split(k, a, SUBSEP)
		printf "  {\"kind\": \"%s\", \"name\": \"%s\", \"peer\": \"%s\", " \
			"\"unit\": \"%s\", \"n\": %d, \"median\": %.6g, " \
			"\"lower\": %.6g, \"upper\": %.6g", a[1], a[2], a[3],
			(a[1] in unit ? unit[a[1]] : "number"), count[k],
			middle[k], lower[k], upper[k]
		mine = a[1] SUBSEP a[2] SUBSEP "ticklibc"
		if ((a[1] == "call" || a[1] == "start") && a[3] != "limit" &&
		    a[3] != "ticklibc" && mine in count)
			printf ", \"against\": \"%s\"", against(k, mine)
		printf "}%s\n", (i < keys ? "," : "")
	}
	print " ]\n}"
}
