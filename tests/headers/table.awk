# table.awk - joins the lines of names.sh: a header, the initials of the levels, and
# the names that it declares at just these. Of the level gnu nothing is kept: there
# a header may declare whatever it has.
$2 == "gnu" { next }
{
	if (!(($1, $3) in levels)) {
		if (!($1 in count))
			headers[++n] = $1
		name[$1, ++count[$1]] = $3
	}
	levels[$1, $3] = levels[$1, $3] substr($2, 1, 1)
}
END {
	for (h = 1; h <= n; h++) {
		header = headers[h]
		for (i = 1; i <= count[header]; i++) {
			word = name[header, i]
			set = levels[header, word]
			if (!((header, set) in line)) {
				sets[header, ++m[header]] = set
				line[header, set] = header " " set
			}
			if (length(line[header, set]) + length(word) > 78) {
				full[header, set] = full[header, set] line[header, set] "\n"
				line[header, set] = header " " set
			}
			line[header, set] = line[header, set] " " word
		}
		for (j = 1; j <= m[header]; j++) {
			set = sets[header, j]
			print full[header, set] line[header, set]
		}
	}
}
