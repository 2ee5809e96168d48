# spread.awk - makes lines of one value each from the raw lines of a run:
#	KIND NAME PEER VALUE
# These are to be sorted by all four. The two values of a ratio are from the same
# process or round, so a disturbance changes both.
function name(path) { sub(".*/", "", path); return path }
function peer(path) { sub("/[^/]*$", "", path); return name(path) }

$1 == "missing" {
	p = $2
	sub("missing [^ ]* ", "")
	print "missing", p, "-", $0
}
$1 == "call" {
	print "call", name($2), peer($2), $3 / 1000
	if ($4) {
		print "call", name($2), "limit", $4 / 1000
		print "ratio", name($2), peer($2), $3 / $4
		print "over", name($2), peer($2), ($3 - $4) / 1000
	}
}
# limit[program] is the program that is its limit.
BEGIN {
	limit["nothing"] = limit["cpu"] = limit["hello"] = "bare"
	limit["clock"] = "bare-clock"
}
$1 == "start" && name($2) ~ /^(bare|bare-clock|nothing|clock|cpu|cpu-norseq)$/ {
	program = name($2)
	if (program ~ /^bare/) {
		lowest[program, $3] = $4
		for (p in limit)
			if (limit[p] == program && p != "hello") {
				print "start", p, "limit", $4 / 1000
				print "faults", p, "limit", $5
			}
	} else {
		start[$3, $2] = $4
		print "start", program, peer($2), $4 / 1000
		print "faults", program, peer($2), $5
	}
}
$1 == "watch" && $4 ~ /^[0-9]+$/ { print $3, "to_main", peer($2), $4 }
$1 == "size" && $4 ~ /^[0-9]+$/ {
	if (name($2) ~ /^bare/) {
		for (p in limit)
			if (limit[p] == name($2) && p ~ /^(hello|clock)$/)
				print $3, p, "limit", $4
	} else
		print $3, name($2), peer($2), $4
}
END {
	for (k in start) {
		split(k, a, SUBSEP)
		p = name(a[2])
		sub("-norseq", "", p)
		if ((limit[p], a[1]) in lowest)
			print "ratio", name(a[2]), peer(a[2]),
				start[k] / lowest[limit[p], a[1]]
	}
}
