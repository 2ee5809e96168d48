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
$1 == "start" && name($2) ~ /^(bare|nothing|clock|cpu|cpu-norseq)$/ {
	if (name($2) == "bare") {
		bare[$3] = $4
		n = split("nothing clock cpu", programs, " ")
		for (p = 1; p <= n; p++) {
			print "start", programs[p], "limit", $4 / 1000
			print "faults", programs[p], "limit", $5
		}
	} else {
		start[$3, $2] = $4
		print "start", name($2), peer($2), $4 / 1000
		print "faults", name($2), peer($2), $5
	}
}
$1 == "watch" && $4 ~ /^[0-9]+$/ { print $3, "to_main", peer($2), $4 }
$1 == "size" && $4 ~ /^[0-9]+$/ {
	if (name($2) != "bare")
		print $3, name($2), peer($2), $4
	else
		for (p = 1; p <= 2; p++)
			print $3, (p == 1 ? "hello" : "clock"), "limit", $4
}
END {
	for (k in start) {
		split(k, a, SUBSEP)
		if (bare[a[1]])
			print "ratio", name(a[2]), peer(a[2]), start[k] / bare[a[1]]
	}
}
