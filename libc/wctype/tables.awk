# tables.awk - the tables of classes, widths and cases, for tables.sh.
#
# Sets are tries of bytes (trie.h). Cases are runs: { first, count, step, offset }.

function hex(s,	i, n) {
	for (i = n = 0; i++ < length(s); )
		n = n * 16 + index("0123456789ABCDEF", substr(s, i, 1)) - 1
	return n
}

# Sets first and last to the numbers of "0041..005A" or of "0041".
function parse_range(s,	part) {
	sub(/ *$/, "", s)
	if (split(s, part, /\.\./) == 1)
		part[2] = part[1]
	first = hex(part[1])
	last = hex(part[2])
}

function add(set, c) {
	sets[set, c] = 1
	in_block[set, int(c / 256)] = 1
}

# The rows of a file, the numbers of a list: ten on a line.
function print_numbers(file, list,	n, part, i, line) {
	n = split(list, part, " ")
	for (i = 1; i <= n; i++) {
		line = line part[i] ","
		if (i % 16 == 0 || i == n) {
			print line >file
			line = ""
		} else
			line = line " "
	}
}

# Each unit has 32 bytes. Of the first five, 136 bytes are used.
function print_set(set,	i, c, block, byte, bits, text, mid, mids, blocks, all, units, rows, part) {
	for (i = 0; i < 136; i++) {
		mid = ""
		for (block = i * 32; block < i * 32 + 32; block++) {
			text = ""
			for (byte = 0; byte < 32; byte++) {
				bits = 0
				for (c = 7; c >= 0 && ((set, block) in in_block); c--)
					bits = bits * 2 + ((set, block * 256 + byte * 8 + c) in sets)
				text = text " " bits
			}
			if (!((set, text) in unit)) {
				unit[set, text] = blocks++
				all = all text
			}
			mid = mid " " unit[set, text]
		}
		if (!((set, "mid", mid) in unit)) {
			unit[set, "mid", mid] = 5 + mids
			rows[mids++] = mid
		}
		units = units " " unit[set, "mid", mid]
	}
	for (; i < 160; i++)
		units = units " 0"
	for (i = 0; i < mids; i++) {
		split(rows[i], part, " ")
		for (block = 1; block <= 32; block++)
			units = units " " part[block] + 5 + mids
	}
	if (5 + mids + blocks > 256) {
		print "tables.awk: too many units in " set >"/dev/stderr"
		exit 1
	}
	print_numbers(out "/" set ".def", units all)
}

function print_run(file) {
	if (count)
		printf "{ 0x%x, %d, %d, %d },\n", start, count, step, offset >file
	count = 0
}

function print_cases(name, n, from, to,	i, file) {
	file = out "/" name ".def"
	for (i = 1; i <= n; i++) {
		if (count && (to[i] - from[i] != offset || count == 255 ||
		    from[i] - previous > 2 || count > 1 && from[i] - previous != step))
			print_run(file)
		if (!count) {
			start = from[i]
			offset = to[i] - from[i]
			step = 1
		} else
			step = from[i] - previous
		count++
		previous = from[i]
	}
	print_run(file)
}

FNR == 1 {
	file = FILENAME
	sub(/.*\//, "", file)
	FS = ";"
	$0 = $0
}

/^#/ || NF < 2 { next }

file != "UnicodeData.txt" {
	sub(/ *#.*/, "", $2)
	sub(/^ */, "", $2)
	parse_range($1)
}

# Marks that are printed before digits have a width, though they are format characters.
file == "PropList.txt" && $2 == "Prepended_Concatenation_Mark" {
	for (c = first; c <= last; c++)
		visible[c] = 1
}

file == "DerivedCoreProperties.txt" && $2 == "Alphabetic" {
	for (c = first; c <= last; c++)
		add("alpha", c)
}

file == "EastAsianWidth.txt" && $2 ~ /^[WF]$/ {
	for (c = first; c <= last; c++)
		double[c] = 1
}

file == "UnicodeData.txt" {
	last = hex($1)
	if ($2 ~ /, First>$/) {
		range = last
		next
	}
	first = $2 ~ /, Last>$/ ? range : last
	if ($13 != "") {
		from_lower[++lower_count] = last
		to_upper[lower_count] = hex($13)
	}
	if ($14 != "") {
		from_upper[++upper_count] = last
		to_lower[upper_count] = hex($14)
	}
	if ($3 ~ /^(Cc|Cs|Zl|Zp)$/)
		next
	for (c = first; c <= last; c++) {
		add("print", c)
		if ($3 == "Nd" && c > 127)
			add("alpha", c)
		# The second and third letters of a Hangul syllable are drawn in the
		# first one's cell.
		if ($3 == "Mn" || $3 == "Me" || $3 == "Cf" && c != 173 && !(c in visible) ||
		    c >= 4448 && c <= 4607 || c >= 55216 && c <= 55291)
			add("zero", c)
		# Circled numbers and hexagrams are as wide as the signs around them.
		else if (c in double || c >= 12872 && c <= 12879 || c >= 19904 && c <= 19967)
			add("wide", c)
	}
}

END {
	print_set("alpha")
	print_set("print")
	print_set("zero")
	print_set("wide")
	print_cases("lower", upper_count, from_upper, to_lower)
	print_cases("upper", lower_count, from_lower, to_upper)
}
