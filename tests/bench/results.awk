# results.awk - reads results.json, an object a line as json.awk writes it, for
# table.awk and chart.awk, which are given to the same awk behind it.
function field(name,	s) {
	if (!match($0, "\"" name "\": (\"[^\"]*\"|[-0-9.e+]+)"))
		return ""
	s = substr($0, RSTART + length(name) + 4, RLENGTH - length(name) - 4)
	gsub("\"", "", s)
	return s
}
# Of a list of peers those that have results, in its order: peer[1] to [peers].
function choose(list,	i, n, a) {
	n = split(list, a, " ")
	for (i = 1; i <= n; i++)
		if (a[i] in here)
			peer[++peers] = a[i]
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
