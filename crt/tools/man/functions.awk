# functions.awk - prints the functions that headers declare, as items of an mdoc list.
# usage: awk -f functions.awk HEADER..., with the names as programs include them
#
# An item has the header's name, the first sentence of its first comment, and the
# functions in the header's order. Names with __ are left out.
function finish(    n, i, parts, s, name, names, seen) {
	if (!header)
		return
	n = split(text, parts, ";")
	for (i = 1; i <= n; i++) {
		s = parts[i]
		if (s ~ /(^|[ \t])typedef[ \t]/ || s !~ /\(/)
			continue
		# A function that returns a pointer to one: void (*signal(int, ...
		if (match(s, /\(\*[a-z_][A-Za-z0-9_]*\(/))
			name = substr(s, RSTART + 2, RLENGTH - 3)
		else if (match(s, /[A-Za-z_][A-Za-z0-9_]*[ \t]*\(/)) {
			name = substr(s, RSTART, RLENGTH - 1)
			sub(/[ \t]+$/, "", name)
			# A declaration has a type before the name.
			if (substr(s, 1, RSTART - 1) !~ /[A-Za-z_0-9]/)
				continue
			# A pointer to a function is no function.
			if (substr(s, RSTART + RLENGTH) ~ /^\*[a-z_]+\)/)
				continue
		} else
			continue
		if (name ~ /^__/ || name in seen)
			continue
		seen[name]
		names = names (names == "" ? "" : " ,\n") ".Fn " name
	}
	print ".It In " header
	sub(/^[a-z\/]*\.h - /, "", about)
	if (match(about, /\.( |$)/))
		about = substr(about, 1, RSTART)
	gsub(/\\/, "\\e", about)
	if (about !~ /^[a-z_]+\(/)	# not the name of a manual
		about = toupper(substr(about, 1, 1)) substr(about, 2)
	# Lines of at most 80 characters, for mandoc -T lint.
	while (length(about) > 80) {
		for (i = 80; substr(about, i, 1) != " "; i--)
			;
		print substr(about, 1, i - 1)
		about = substr(about, i + 1)
	}
	if (about != "")
		print about
	if (names != "")
		print ".Pp\n" names " ."
}

FNR == 1 {
	finish()
	header = FILENAME
	text = about = ""
	comment = depth = macro = 0
	first = 1
}
{
	line = $0
	# The first comment, "name.h - what it is for. More."
	if (first == 1) {
		words = line
		sub(/^[ \t]*\/?\*+\/?[ \t]*/, "", words)
		ended = words == "" && about != "" || line ~ /\*\/[ \t]*$/
		sub(/[ \t]*\*\/[ \t]*$/, "", words)
		about = about (about != "" && words != "" ? " " : "") words
		if (ended)
			first = 2
	}
	# Comments, and lines of the preprocessor with those that they continue on.
	out = ""
	while (line != "") {
		if (comment) {
			at = index(line, "*/")
			if (!at)
				break
			line = substr(line, at + 2)
			comment = 0
		} else if ((at = index(line, "/*"))) {
			out = out substr(line, 1, at - 1) " "
			line = substr(line, at + 2)
			comment = 1
		} else {
			out = out line
			line = ""
		}
	}
	if (macro || out ~ /^[ \t]*#/) {
		macro = out ~ /\\$/
		next
	}
	if (out ~ /^[ \t]*extern "C" *{/ || (out ~ /^}[ \t]*$/ && !depth))
		next
	while (match(out, /__attribute__[ \t]*\(\([^)]*(\([^)]*\)[^)]*)*\)\)/))
		out = substr(out, 1, RSTART - 1) substr(out, RSTART + RLENGTH)
	# What is in braces is no declaration; a body ends one.
	for (i = 1; i <= length(out); i++) {
		c = substr(out, i, 1)
		if (c == "{")
			depth++
		else if (c == "}") {
			if (!--depth)
				text = text ";"
		} else if (!depth)
			text = text c
	}
	text = text " "
}
END { finish() }
