# results.awk - reads results.json, as written by json.awk, into arrays for
# table.awk, readme.awk or chart.awk, which follows it on the command line of awk. What
# rows.awk has printed may come before: then the topics and the order of calls are
# known too.
function field(name,	s) {
	if (!match($0, "\"" name "\": (\"[^\"]*\"|[-0-9.e+]+)"))
		return ""
	s = substr($0, RSTART + length(name) + 4, RLENGTH - length(name) - 4)
	gsub("\"", "", s)
	return s
}
# Sets peer[1] to peer[peers] to those of the list that have results, in its order.
function choose(list,	i, n, a) {
	n = split(list, a, " ")
	for (i = 1; i <= n; i++)
		if (a[i] in here)
			peer[++peers] = a[i]
}
FILENAME ~ /rows$/ {
	topic[++rows] = $1
	call[rows] = $2
	next
}
/"kind": / {
	k = field("kind") SUBSEP field("name") SUBSEP field("peer")
	median[k] = field("median")
	lower[k] = field("lower")
	upper[k] = field("upper")
	against[k] = field("against")
	here[field("peer")] = 1
	seen[field("kind"), field("name")] = 1
	next
}
/"(abi|emulated|kernel|cpu|clock_source|compiler|rounds)": / {
	split($0, a, "\"")
	fact[a[2]] = a[4]
}
