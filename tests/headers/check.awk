# check.awk - compares what our headers declare, as names.sh prints it, with the
# table, the first file, and with the exceptions, the second.
FILENAME ~ /table$/ {
	for (i = 3; i <= NF; i++)
		levels[$1, $i] = $2
	next
}
FILENAME ~ /more$/ {
	if (NF == 3 && $1 !~ /^#/) {
		headers[++n] = "^(" $1 ")$"
		at[n] = $2
		names[n] = "^(" $3 ")$"
	}
	next
}
{ ours[$1, $2, $3]; all[$1, $3] }
$2 != "gnu" && !(($1, $3) in levels && index(levels[$1, $3], substr($2, 1, 1))) {
	for (i = 1; i <= n; i++)
		if ($1 ~ headers[i] && $2 ~ ("^" at[i]) && $3 ~ names[i])
			next
	extra[$1 " declares at level " $2] = extra[$1 " declares at level " $2] " " $3
}
END {
	split("iso posix xopen default", order)
	for (pair in all) {
		split(pair, p, SUBSEP)
		for (i = 1; i <= 4; i++)
			if (index(levels[pair], substr(order[i], 1, 1)) &&
					!((p[1], order[i], p[2]) in ours))
				extra[p[1] " hides at level " order[i]] = \
					extra[p[1] " hides at level " order[i]] " " p[2]
	}
	for (what in extra) {
		print what ":" extra[what]
		bad = 1
	}
	exit bad
}
