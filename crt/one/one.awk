# one.awk - joins the sources to one header, for one.sh.
#
# input:	abi NAME FOLDER...	an ABI and the folders that its files are in
#		detect NAME CONDITION	how the preprocessor knows it
#		calls NAME FUNCTION...	what libgcc calls there
#		asm NAME TEXT		what gcc's assembler is told first
#		file PATH		a source
#
# Public headers come first, then internal ones, then the sources, each after those
# that it includes. A file of arch/ is chosen by #if. Comments are left out.
#
# All functions become static, so that a compiler drops those that are not called.
# Names that a source has for itself are made unique by #define, and so are those of
# internal headers, in order not to meet the program's.

# --- reading ------------------------------------------------------------------

function fail(text) {
	print "one.awk: " text >"/dev/stderr"
	failed = 1
	exit 1
}

# Sets lines[1..n] to a file without comments and empty lines. Returns n.
function load(path,	line, n, out, i, c, comment, quote) {
	if (path in loaded)
		return loaded[path]
	n = comment = 0
	while ((getline line <path) > 0) {
		out = quote = ""
		for (i = 1; i <= length(line); i++) {
			c = substr(line, i, 1)
			if (comment) {
				if (substr(line, i, 2) == "*/") {
					comment = 0
					i++
				}
			} else if (quote != "") {
				out = out c
				if (c == "\\")
					out = out substr(line, ++i, 1)
				else if (c == quote)
					quote = ""
			} else if (substr(line, i, 2) == "/*") {
				comment = 1
				i++
				out = out " "
			} else {
				if (c == "\"" || c == "'")
					quote = c
				out = out c
			}
		}
		sub(/[ \t]+$/, "", out)
		if (out != "")
			text[path, ++n] = out
	}
	close(path)
	# Internal headers are printed once, and two may have a name.
	if (!is_public(path) && text[path, 1] ~ /^#ifndef [A-Z_0-9]*_H$/) {
		text[path, 1] = text[path, 2] = "#define __TICK_ONCE"
		text[path, n] = "#undef __TICK_ONCE"
	}
	return loaded[path] = n
}

function dir_of(path) {
	sub(/\/[^\/]*$/, "", path)
	return path
}

function is_file(path) { return path in files }

# The file of that name that an ABI uses, or nothing.
function arch_file(name, abi,	i, n, d) {
	n = split(chain[abi], d, " ")
	for (i = 1; i <= n; i++)
		if (is_file(d[i] "/" name))
			return d[i] "/" name
	return ""
}

function in_arch(name,	i) {
	for (i = 1; i <= abi_count; i++)
		if (arch_file(name, abis[i]) != "")
			return 1
	return 0
}

# The shared file that an #include in a file means, or nothing.
function shared_file(name, from,	d, i, n) {
	n = split(dir_of(from) " arch crt vdso libc libc/include", d, " ")
	for (i = 1; i <= n; i++)
		if (is_file(d[i] "/" name))
			return d[i] "/" name
	return ""
}

function included_name(line) {
	if (line !~ /^#[ \t]*include[ \t]/)
		return ""
	sub(/^#[ \t]*include[ \t]*[<"]/, "", line)
	sub(/[>"].*/, "", line)
	return line
}

# --- names --------------------------------------------------------------------

function is_public(path) {
	return path ~ /^libc\/include\// || path ~ /^arch\/[^\/]+\/(bits|sys)\// ||
		path == "vdso/tickvdso.h"
}

# A text with what is in braces or attributes replaced by a space.
function outline(s,	out, i, c, depth, start) {
	out = ""
	depth = 0
	while (match(s, /__attribute__ *\(\(/)) {
		i = RSTART + RLENGTH
		for (depth = 2; depth > 0 && i <= length(s); i++) {
			c = substr(s, i, 1)
			if (c == "(") depth++
			if (c == ")") depth--
		}
		s = substr(s, 1, RSTART - 1) " " substr(s, i)
	}
	depth = 0
	for (i = 1; i <= length(s); i++) {
		c = substr(s, i, 1)
		if (c == "\"" || c == "'") {	# a brace in it is none
			start = i
			while (i < length(s) && substr(s, ++i, 1) != c)
				if (substr(s, i, 1) == "\\")
					i++
			if (!depth)
				out = out substr(s, start, i - start + 1)
		} else if (c == "{") {
			if (!depth++)
				out = out "{"
		} else if (c == "}") {
			if (!--depth)
				out = out "}"
		} else if (!depth)
			out = out c
	}
	return out
}

# The last identifier in a text.
function last_word(s) {
	sub(/[^A-Za-z_0-9]+$/, "", s)
	sub(/.*[^A-Za-z_0-9]/, "", s)
	return s
}

# Names of a source that would meet those of another one.
function check_name(path, name,	full) {
	if (path !~ /\.c$/)
		return
	full = name ~ /^__/ ? name : "__tick_" base_of(path) "_" name
	if ((full in owner) && base_of(owner[full]) != base_of(path))
		fail(path ", " owner[full] ": each has a static " name)
	owner[full] = path
}

function add_name(set, name) {
	if (set == "internal" && ((set, name) in macro_seen))
		fail("two internal headers have " name ", one of them as a macro")
	if (name != "")
		check_name(set, name)
	if (name != "" && name !~ /^__/ && name !~ /^[0-9]/ && !((set, name) in names) &&
	    !(("public", name) in names))
		names[set, name] = names_order[set, ++names_count[set]] = name
}

function add_tag(set, name) {
	if (name !~ /^__/)
		tags[set, name] = 1
}

# Renames the tags of structures in a text.
function retag(s,	out, word) {
	out = ""
	while (match(s, /(struct|union|enum)[ \t\n]+[A-Za-z_0-9]+/)) {
		word = last_word(substr(s, RSTART, RLENGTH))
		out = out substr(s, 1, RSTART + RLENGTH - 1 - length(word)) \
			((("internal", word) in tags) ? "__tick_" : "") word
		s = substr(s, RSTART + RLENGTH)
	}
	return out s
}

# Adds what a statement declares for its own file: tags, constants, types and, in
# a source, static functions and objects.
function collect(set, s,	o, i, n, part, body) {
	o = outline(s)
	if (match(s, /(struct|union|enum) +[A-Za-z_0-9]+[ \t\n]*\{/))
		add_tag(set, last_word(substr(s, RSTART, RLENGTH - 1)))
	if (s ~ /^(static +)?(const +)?(typedef +)?enum[^(]*\{/) {
		body = s
		sub(/[^{]*\{/, "", body)
		sub(/\}.*/, "", body)
		gsub(/#[^\n]*\n?/, "", body)
		n = split(body, part, ",")
		for (i = 1; i <= n; i++) {
			sub(/=.*/, "", part[i])
			gsub(/[ \t\n]/, "", part[i])
			if (part[i] ~ /^[A-Za-z_][A-Za-z_0-9]*$/)
				add_name(set, part[i])
		}
	}
	if (s ~ /^typedef/ && o !~ /\(/) {
		sub(/\{\}/, "", o)
		add_name(set, last_word(o))
	} else if (s ~ /^typedef/) {
		sub(/\(.*/, "", o)
		add_name(set, last_word(o))
	} else if (o ~ /^[ \t\n]*(_Noreturn +)?static/) {
		gsub(/\{\}/, "", o)
		sub(/^[ \t\n]*static/, "", o)
		if (o ~ /^[^=;(]*\(\*/) {	# a pointer to a function
			sub(/^[^=;]*\(\*(const)?/, "", o)
			sub(/[\[)].*/, "", o)
			add_name(set, last_word(o))
		} else if (o ~ /^[^=;]*\(/) {
			sub(/\(.*/, "", o)
			function_of[set, last_word(o)] = 1
			add_name(set, last_word(o))
		} else {
			sub(/=.*/, "", o)
			n = split(o, part, ",")
			for (i = 1; i <= n; i++) {
				sub(/[\[;].*/, "", part[i])
				add_name(set, last_word(part[i]))
			}
		}
	}
}

# --- transforming -------------------------------------------------------------

# The macros that a file defines end with it, or with the internal part.
function note_macro(path, line,	set, value) {
	set = line
	sub(/^#[ \t]*define[ \t]+/, "", set)
	sub(/[^A-Za-z_0-9].*/, "", set)
	value = line
	sub(/^#[ \t]*define[ \t]+[A-Za-z_0-9]+[ \t]*/, "", value)
	if (is_public(path)) {
		public_macro[set] = value
		return
	}
	if (set in public_macro) {
		if (path ~ /\.c$/ && public_macro[set] != value && set != absent)
			fail(path ": defines " set ", which a public header does too")
		return
	}
	set = set_of(path)
	sub(/^#[ \t]*define[ \t]+/, "", line)
	sub(/[^A-Za-z_0-9].*/, "", line)
	if (set == "internal" && ((set, line) in names))
		fail(path ": defines " line ", which another internal header has too")
	if (set == "internal" && (line in internal_macro) && internal_macro[line] != value &&
	    path !~ /^arch\// && macro_path[line] != path && line != absent)
		fail(path ": defines " line ", which " macro_path[line] " does too")
	if (set == "internal") {
		internal_macro[line] = value
		macro_path[line] = path
	}
	if (!((set, line) in macro_seen)) {
		macro_seen[set, line] = 1
		macro[set, ++macro_count[set]] = line
	}
}

# Whose names are those of a file: a source's own, or those of internal headers.
function set_of(path) {
	if (path ~ /\.[cS]$/)
		return path
	return is_template(path) ? source : "internal"
}

# Is a header a part of each source that includes it? It declares a function that
# the source defines for itself.
function is_template(path,	i, n) {
	n = load(path)
	if (is_public(path) || path ~ /^arch\//)
		return 0
	for (i = 1; i <= n; i++)
		if (text[path, i] ~ /^static [^={]*\(.*\);$/)
			return 1
	return 0
}

# A function's declaration. It is static, but for what compilers call or is only in asm,
# and has a name for the assembler by which compilers don't know it: they would call
# others in its place, which may have been left out.
function declaration(path, s, name,	i, end, users) {
	if (is_always(name))
		return s
	if (is_asm(name)) {
		users = asm_users(name)
		if (is_public(path) && condition(users) != condition(all_abis))
			fail(name ": no source for" without(users))
		# Functions of the same header may call it.
		return is_public(path) ? s : s "\n#if" condition(users) \
			"\n__TICK_CONTAINER(" asm_names[name] ");\n" \
			kept(asm_names[name], name) "#endif"
	}
	if (is_public(path)) {
		i = index(s, "__attribute__")
		end = ""
		if (i > index(s, name "(")) {	# must not follow a name
			end = substr(s, i, length(s) - i) " "
			s = substr(s, 1, i - 1)
			sub(/[ \t\n]*$/, ";", s)
		}
		if (!(name in prototype)) {
			prototype[name] = s
			sub(/;$/, " __TICK_NAME(" name ");", s)
		}
		s = end s
	}
	return "__TICK_FUNCTION " s
}

# The ABIs that are not in a list.
function without(list,	i, out) {
	for (i = 1; i <= abi_count; i++)
		if (!index(" " list " ", " " abis[i] " "))
			out = out " " abis[i]
	return out
}

# Is a function that compilers don't know in asm, on some ABIs?
function is_asm(name) {
	return (name in asm_names) && !is_always(name) && name ~ /^_|jmp$|^vfork$/
}

# The ABIs for which it is.
function asm_users(name,	i, users) {
	for (i = 1; i <= abi_count; i++)
		if (source_of(asm_names[name], abis[i]) ~ /\.S$/)
			users = users " " abis[i]
	return substr(users, 2)
}

# The first line of a text.
function first_line(s) {
	sub(/^\n*/, "", s)
	sub(/\n.*/, "", s)
	return s
}

# Fails if a statement is of no shape that statement() knows: what it does with others
# may compile, and be wrong. o is its outline.
function check_shape(path, s, o,	type) {
	type = "[A-Za-z_][A-Za-z_0-9 \t\n*]*"
	sub(/[ \t\n]+$/, "", o)
	sub(/^[ \t\n]+/, "", o)
	if (o ~ /^(typedef|_Static_assert|__asm__|START\(|STACK_GUARD)/)
		return
	if (o ~ /[A-Za-z_0-9*][ \t\n]+static[ \t\n]/ && o !~ /^_Noreturn static/)
		fail(path ": static must come first: " first_line(s))
	gsub(/"([^"\\]|\\.)*"/, "0", o)
	gsub(/\[[^\]]*\]/, "", o)
	if (o ~ "^(struct|union|enum)[ \t\n]*[A-Za-z_0-9]*[ \t\n]*(\\{\\})?;$")
		return
	gsub(/(struct|union|enum)([ \t\n]+[A-Za-z_0-9]+)?[ \t\n]*\{\}/, "struct", o)
	if (o ~ "^" type "\\([^{};]*\\)[ \t\n]*(\\{\\}|;)$" &&
	    o !~ /^[A-Z_0-9]+\(/)
		return	# a function
	if (o ~ "^" type "(\\(\\*(const )?" type "\\)\\([^{};]*\\))?([ \t\n]*=[^;]*|,[^();]*)?;$")
		return	# objects
	fail(path ": a statement of an unknown shape: " first_line(s))
}

# A statement of a file as the header needs it.
function statement(path, s,	o, name) {
	if (path ~ /\.c$/)
		check_shape(path, s, outline(s))
	# The macros of hooks.h keep these.
	if (s ~ /section\("\.preinit_array"\), used/) {
		sub(/^.*= */, "", s)
		sub(/;$/, "", s)
		return "__TICK_INIT(" base_of(path) ", " s ")"
	}
	if (s ~ /__attribute__\(\(constructor(\([0-9]*\))?\)\)/) {
		sub(/__attribute__\(\(constructor(\([0-9]*\))?\)\) */, "", s)
		name = s
		sub(/\(.*/, "", name)
		s = s "\n__TICK_INIT(" base_of(path) ", " last_word(name) ")"
	}
	o = outline(s)
	gsub(/\{\}/, "", o)
	if (!is_public(path))
		collect(set_of(path), s)
	else if (s ~ /^typedef/)
		collect("public", s)
	if (o ~ /^[ \t\n]*(_Noreturn )?static [^=(]*[A-Za-z_0-9]\(/ && s !~ /static inline/)
		sub(/static/, "__TICK_STATIC", s)
	if ((path ~ /^(arch|crt|vdso)\/.*\.h$/ && s ~ /^static inline/) ||
	    (path ~ /^(crt|vdso)\/.*\.c$/ && s ~ /^__TICK_STATIC [^=;]*\{/ && o ~ /^[^=]*\(/))
		return "__TICK_EARLY " s
	if (s ~ /^(typedef|_Static_assert|__asm__|START|STACK_GUARD;)/ ||
	    o ~ /^[ \t\n]*(_Noreturn )?static/)
		return s
	if (path ~ /\.h$/) {
		if (o ~ /^extern/ && path ~ /^arch\// && !is_public(path))
			return s	# the linker's
		if (o ~ /^extern/) {
			sub(/^extern/, "__TICK_OBJECT", s)
			return s
		}
		if (o ~ /^[a-z_]+ __[a-z_]+;$/ && o !~ /^(struct|union|enum) /) {
			declared[last_word(o)] = 1	# by a function's type
			return "__TICK_FUNCTION " s
		}
		if (o !~ /\(/)
			return s
		match(o, /[A-Za-z_0-9]+\(/)
		name = substr(o, RSTART, RLENGTH - 1)
		declared[name] = 1
		return declaration(path, s, name)
	}
	if (s ~ /alias\("(none|offset|__rseq_filled|program_invocation.*)"\)/)
		return ""	# the linker defines these, or macros

	if (o ~ /extern/ && s !~ /alias/ || s ~ /^_Noreturn void __start_c[^{]*;/)
		return s
	if (match(s, /alias\("[A-Za-z_0-9]*"\)/)) {
		name = substr(s, RSTART + 7, RLENGTH - 9)
		if (name in prototype)
			sub(/alias\("/, "&__tick_", s)
	}
	if (s ~ /weak/) {
		if (s !~ /alias/ || s ~ /alias\("nothing"\)/)
			return ""	# the default of a hook
		name = s
		sub(/.*alias\("/, "", name)
		sub(/".*/, "", name)
		if (o !~ /\(/) {	# an object has its public name only
			sub(/[\[;].*/, "", o)
			object_alias[name] = last_word(o)
			return ""
		}
		match(o, /[A-Za-z_0-9]+\(/)
		if (RSTART && (substr(o, RSTART, RLENGTH - 1) in defined))
			return ""	# by another source, for this one too
		gsub(/weak, */, "", s)
		sub(/^extern/, "", s)
		if (name in prototype)
			sub(/alias\("/, "&__tick_", s)
		return "__TICK_FUNCTION " s
	}
	if (o ~ /^[^=]*\(/) {
		match(o, /[A-Za-z_0-9]+\(/)
		name = substr(o, RSTART, RLENGTH - 1)
		if (o ~ /^[^=(]*\(\*[a-z_]+\)\([^=]*(=|;$)/)
			return "__TICK_OBJECT_HERE " s	# a pointer to a function
		if (!(name in declared) && name !~ /^__/ && o !~ /\{/) {
			declared[name] = 1	# here, as no header does
			return declaration("libc/include/x", s, name)
		}
		return (path ~ /^(crt|vdso)\// || name ~ /^__.*_init$/ ? \
			"__TICK_EARLY " : "") \
			(is_always(name) || name ~ /^__(start_c|relocate|stack_chk_fail.*)$/ ? \
			"__TICK_CALLED " : name in declared ? "" : "__TICK_FUNCTION ") s
	}
	if (o ~ /^[ \t]*(struct|union|enum)[ \t]+[A-Za-z_0-9]*[ \t]*;[ \t\n]*$/)
		return s
	return "__TICK_OBJECT_HERE " s
}

# A file's text, transformed.
function render(path, abi,	n, i, line, s, out, depth, c, k, name, continued) {
	n = load(path)
	s = out = ""
	depth = continued = 0
	for (i = 1; i <= n; i++) {
		line = text[path, i]
		if (line ~ /^[ \t]*#/ || continued) {
			name = continued ? "" : included_name(line)
			if (line ~ /^#[ \t]*ifndef/)
				absent = last_word(line)	# for note_macro
			if (!continued && line ~ /^#[ \t]*define/)
				note_macro(path, line)
			continued = line ~ /\\$/
			line = name != "" ? inlined(name, path, abi) : line "\n"
			if (s != "")
				s = s line
			else
				out = out line
			continue
		}
		if (line == "extern \"C\" {" || (line == "}" && s == ""))
			continue
		s = s line "\n"
		for (k = 1; k <= length(line); k++) {
			c = substr(line, k, 1)
			if (c == "\"" || c == "'") {
				while (substr(line, ++k, 1) != c)
					if (substr(line, k, 1) == "\\")
						k++
			} else if (c == "{" || c == "(")
				depth++
			else if (c == "}" || c == ")")
				depth--
		}
		# A statement ends with a semicolon or a function's brace.
		if (!depth && line ~ /(;|^}|^START\(.*\)|^[A-Z_]+\(.*\))$/) {
			out = out statement(path, substr(s, 1, length(s) - 1)) "\n"
			s = ""
		}
	}
	if (s != "")
		fail(path ": a statement does not end: " s)
	return out
}

# --- includes -----------------------------------------------------------------

# Is a file of arch/ included each time, as it has no guard?
function repeats(path,	i, n) {
	if (path ~ /\/(bits|syscalls|sys)\// || path ~ /^arch\/[^\/]*$/)
		return 0
	n = load(path)
	for (i = 1; i <= n; i++)
		if (text[path, i] ~ /__TICK_ONCE/)
			return 0
	return 1
}

# What replaces an #include: the text of a file that is included each time, or
# nothing, as emit has printed the file before.
function inlined(name, from, abi,	path) {
	if (name ~ /^(linux|asm)\//)
		return "#include <" name ">\n"
	if (name ~ /^\.\.\//)
		return render("arch/" substr(name, 4), abi)
	if (name ~ /\.def$/)
		return in_arch(name) ? choice(name, from) : render_table(shared_file(name, from))
	if (from ~ /^arch\/[^\/]+\// && abi != "") {
		path = arch_file(name, abi)
		if (path != "" && repeats(path))
			return render(path, abi)
		return ""
	}
	path = in_arch(name) ? "arch:" name : shared_file(name, from)
	if (path == "")
		fail(from ": includes " name ", which does not exist")
	if (is_template(path))
		return render(path, "")
	if (path in emitted)
		return ""
	emitted[path] = 1
	return path ~ /^arch:/ ? choice(name, from) : render(path, "")
}

function render_table(path,	n, i, out) {
	n = load(path)
	out = ""
	for (i = 1; i <= n; i++) {
		if (text[path, i] ~ /^#[ \t]*define/)
			note_macro("internal.h", text[path, i])
		out = out text[path, i] "\n"
	}
	return out
}

# A file of arch/ with those that it includes each time: ABIs for which all of them are
# the same share the text.
function contents(path, abi,	n, i, name, out) {
	out = path
	n = path == "" ? 0 : load(path)
	for (i = 1; i <= n; i++) {
		name = included_name(text[path, i])
		if (name ~ /^\.\.\//)
			out = out "|" contents("arch/" substr(name, 4), abi)
		else if (name != "" && name !~ /\.def$/ && arch_file(name, abi) != "" &&
		    repeats(arch_file(name, abi)))
			out = out "|" contents(arch_file(name, abi), abi)
	}
	return out
}

# A file of arch/: for each ABI its own, chosen by #if.
function choice(name, from,	i, path, key, n, k, order, users, out) {
	n = 0
	for (i = 1; i <= abi_count; i++) {
		# Only some machines have public headers of their own.
		if (from !~ /^arch\/[^\/]+\// && name !~ /^sys\// && arch_file(name, abis[i]) == "")
			fail("arch/" abis[i] ": no " name ", which " from " includes")
		key = contents(arch_file(name, abis[i]), abis[i])
		if (!(key in users))
			order[++n] = key
		users[key] = users[key] " " abis[i]
	}
	out = ""
	for (k = 1; k <= n; k++)
		if (order[k] != "") {
			path = order[k]
			sub(/\|.*/, "", path)
			out = out before(path, users[order[k]])
		}
	for (k = 1; k <= n; k++) {
		path = key = order[k]
		sub(/\|.*/, "", path)
		if (n > 1)
			out = out (k == 1 ? "#if" : "#elif") condition(users[key]) "\n"
		if (path == "")
			continue
		i = substr(users[key], 2)
		sub(/ .*/, "", i)
		if (path ~ /\.S$/)
			out = out assembly(path, i)
		else if (path ~ /\.def$/)
			out = out render_table(path)
		else
			out = out render(path, i)
	}
	return out (n > 1 ? "#endif\n" : "")
}

function condition(list,	n, part, i, out) {
	n = split(list, part, " ")
	out = ""
	for (i = 1; i <= n; i++)
		out = out (i > 1 ? " ||" : "") " defined __TICK_ABI_" part[i]
	return out
}

# The text of what the files of arch/ include and has not been printed: it must
# not be inside of #if.
function before(path, abi,	n, i, name, key, out) {
	sub(/^ /, "", abi)
	sub(/ .*/, "", abi)
	n = load(path)
	out = ""
	for (i = 1; i <= n; i++) {
		name = included_name(text[path, i])
		if (name == "" || name ~ /\.def$|^(linux|asm)\//)
			continue
		if (name ~ /^\.\.\//)
			out = out before("arch/" substr(name, 4), abi)
		else if (path ~ /^arch\/[^\/]+\// && in_arch(name) &&
		    repeats(arch_file(name, abi)))
			out = out before(arch_file(name, abi), abi)
		else {
			key = in_arch(name) ? "arch:" name : shared_file(name, path)
			if (key == "")
				fail(path ": includes " name ", which does not exist")
			if (key in emitted || key !~ /^arch:/ && is_template(key))
				continue
			emitted[key] = 1
			out = out (key ~ /^arch:/ ? choice(name, path) : render(key, ""))
		}
	}
	return out
}

function put(s) { chunk[part, ++chunks[part]] = s }

function flush_part(name,	i) {
	for (i = 1; i <= chunks[name]; i++)
		if (chunk[name, i] ~ /#include/)
			print_with_files(chunk[name, i])
		else
			printf "%s", retagged ? retag(chunk[name, i]) : chunk[name, i]
}

# --- sources ------------------------------------------------------------------

# A compiler's code may call these, whatever the program calls.
function is_always(base) {
	return base ~ /^(memcpy|memmove|memset|memcmp|vsyscall|__aeabi_read_tp|__m68k_read_tp)$/
}

# Parts that -lgcc has, that only other objects call, or that stand in for others.
function is_skipped(base) {
	return base ~ /^(_save|_rest|__aeabi_[^r]|__tls_get_|_Qp_|crt1$|rcrt1$|auxv$|guard$)/ ||
		base ~ /^(memcpy|memmove|memset|memcmp|stdin|stdout|stderr|nofloat|norseq|arrays|__errno_location|environ|basename)$/ ||
		base ~ /^(__printf_(float|simple|wide|parse|error)|__stdin|__stdout|__new_file)$/ ||
		base ~ /^(bad_relocation|start)$/
}

# Macros that keep hooks stand after these, and before their users.
function is_first(base,	i) {
	if (base ~ /^(vdso|__new_fd|__cxa_atexit|__rseq_area|program_invocation_name)$/)
		return 1
	for (i = 1; i <= abi_count; i++)
		if (source_of(base, abis[i]) ~ /\.S$/)
			return !is_always(base)
	return 0
}

function base_of(path) {
	sub(/.*\//, "", path)
	sub(/\.[^.]*$/, "", path)
	return path
}

# A line as the text of a string.
function escaped(line,	i, c, out) {
	out = ""
	for (i = 1; i <= length(line); i++) {
		c = substr(line, i, 1)
		out = out (c == "\\" || c == "\"" ? "\\" : "") c
	}
	return out
}

# A .S file: asm at the top level, or in a function that is kept by those who call
# what is in it.
function assembly(path, abi,	n, i, line, out, base, word, m, k, code, always) {
	base = base_of(path)
	always = is_always(base)
	n = load(path)
	code = ""
	out = (always ? "__asm__(\n" : \
		"__TICK_CONTAINER(" base ") { __asm__ volatile(\n") \
		"\".pushsection .text." base ",\\\"ax\\\"\\n\"\n"
	for (i = 1; i <= n; i++) {
		line = text[path, i]
		if (line ~ /^#[ \t]*include|^[ \t]*\.text$|\.note\.GNU-stack/ ||
		    line ~ /^[ \t]*\.cfi_/)
			continue
		if (line ~ /^#/) {
			if (line ~ /^#[ \t]*define/)
				note_macro(path, line)
			code = code line "\n"
			continue
		}
		code = code asm_line(path, escaped(line))
	}
	# The code of functions that follow is assembled with the options of before.
	if (code ~ /\t\.set noreorder/)
		code = "\".set push\\n\"\n" code "\".set pop\\n\"\n"
	if (code ~ /\t\.option pic0/)
		code = code "#ifdef __PIC__\n\".option pic2\\n\"\n#endif\n"
	code = code "\".popsection\\n\");\n"
	if (always)
		return out code
	last_text[path] = out code needs_of(path) "}\n"
	for (i = 1; i <= macro_count[path]; i++)
		last_text[path] = last_text[path] "#undef " macro[path, i] "\n"
	return "__TICK_CONTAINER(" base ");\n" kept(base) calls_of(base)
}

# Functions that keep a container and call what is in it, by a name that compilers don't
# know. They are functions so that a program can take their addresses.
function calls_of(base,	name, out) {
	out = ""
	for (name in asm_names)
		if (asm_names[name] == base && !is_asm(name))
			out = out "extern __typeof__(" name ") __tick_fast_" name ";\n" \
				call_of(name, prototype[name])
	return out
}

function call_of(name, s,	n, i, part, arguments) {
	if (s !~ /^[^(]*\([^()]*\);$/)
		fail(name ": its declaration is missing or of an unknown shape: " s)
	arguments = s
	sub(/^[^(]*\(/, "", arguments)
	sub(/\);$/, "", arguments)
	n = split(arguments, part, ",")
	arguments = ""
	for (i = 1; i <= n; i++)
		arguments = arguments (i > 1 ? ", " : "") last_word(part[i])
	sub(/;$/, "", s)
	return s "\n{\n__TICK_KEEP(__tick_asm_" asm_names[name] ");\nreturn " \
		"__tick_fast_" name "(" arguments ");\n}\n"
}

# Keeps the functions that a .S file jumps to: it names them after .hidden.
function needs_of(path,	n, i, part, k, line, out) {
	n = load(path)
	out = ""
	for (i = 1; i <= n; i++) {
		line = text[path, i]
		if (line !~ /^[ \t]*\.hidden/)
			continue
		sub(/^[ \t]*\.hidden[ \t]*/, "", line)
		k = split(line, part, /,[ \t]*/)
		for (; k; k--)
			if (!(part[k] in asm_names))
				out = out "__TICK_KEEP(" part[k] ");\n"
			else if (asm_names[part[k]] != base_of(path))
				out = out "__TICK_KEEP(__tick_asm_" asm_names[part[k]] ");\n"
	}
	return out
}

# Macros that keep a container for those who use what is in it.
function kept(base, only,	name, out) {
	out = ""
	for (name in asm_names)
		if (asm_names[name] == base && is_asm(name) &&
		    (only == "" || only == name))
			out = out "#undef " name "\n#define " name \
				(name ~ /setjmp|vfork/ ? "(...) __TICK_CALL(" : " __TICK_USE(") \
				base ", " name \
				(name ~ /setjmp|vfork/ ? "(__VA_ARGS__)" : "") ")\n"
	return out
}

# A line of asm as a string; names of macros are expanded by the preprocessor.
function asm_line(path, line,	out, word) {
	out = ""
	while (match(line, /[A-Za-z_][A-Za-z_0-9]*/)) {
		word = substr(line, RSTART, RLENGTH)
		out = out substr(line, 1, RSTART - 1)
		if ((word in asm_names) && !is_always(word) && !is_asm(word))
			out = out "__tick_fast_" word
		else if (word ~ /^SYS_/ || (path, word) in macro_seen)
			out = out "\" __TICK_STRING(" word ") \""
		else
			out = out word
		line = substr(line, RSTART + RLENGTH)
	}
	return "\"" out line "\\n\"\n"
}

# The functions that a source defines, and not as weak ones.
function find_defined(path,	n, i, k, name) {
	n = load(path)
	for (i = 1; i <= n; i++) {
		if (text[path, i] !~ /^[A-Za-z_].*\(/ || text[path, i] ~ /weak/)
			continue
		match(text[path, i], /[A-Za-z_0-9]+\(/)
		name = substr(text[path, i], RSTART, RLENGTH - 1)
		for (k = i + 1; k < i + 5 && text[path, k - 1] !~ /;$/; k++)
			if (text[path, k] == "{") {
				defined[name] = path
				break
			}
	}
}

# The names that the .S files define.
function find_asm_names(path,	n, i, part, k) {
	n = load(path)
	for (i = 1; i <= n; i++)
		if (text[path, i] ~ /^[ \t]*\.globl/) {
			line = text[path, i]
			sub(/^[ \t]*\.globl[ \t]*/, "", line)
			k = split(line, part, /,[ \t]*/)
			while (k)
				asm_names[part[k--]] = base_of(path)
		}
}

# Renames what a source has for itself: identifiers outside of strings that are no
# members of structures.
function rename(path, s,	out, word, before_it, prefix, after_keyword, kind, body, depth, i, c, opened) {
	prefix = "__tick_" base_of(path) "_"
	out = ""
	while (match(s, /[A-Za-z_][A-Za-z_0-9]*|"([^"\\\n]|\\.)*"|'([^'\\\n]|\\.)*'/)) {
		word = substr(s, RSTART, RLENGTH)
		if (after_keyword && substr(s, 1, RSTART - 1) ~ /\{/)
			opened = 1
		else
			opened = 0
		for (i = 1; i < RSTART; i++) {
			c = substr(s, i, 1)
			if (c == "{")
				depth++
			if (c == "}" && depth-- == body)
				body = 0
		}
		if (opened) {
			after_keyword = 0
			if (kind != "enum")
				body = depth
		}
		out = out substr(s, 1, RSTART - 1)
		s = substr(s, RSTART + RLENGTH)
		before_it = substr(out, length(out) - 1)
		if (after_keyword) {
			if ((path, word) in tags)
				word = prefix word
			# In the body of a structure, only sizes of arrays are renamed.
			if (s ~ /^[ \t\n]*\{/ && kind != "enum")
				body = depth + 1
		} else if (((path, word) in names) && before_it !~ /(->|[^.][.])$/ &&
		    (!body || before_it ~ /\[$/ || s !~ /^[ \t]*[\[;,:)]/))
			word = prefix word
		kind = word
		after_keyword = word ~ /^(struct|union|enum)$/
		out = out word
	}
	return out s
}

function source_text(path, abi,	out, i) {
	if (path ~ /\.S$/)
		out = assembly(path, abi)
	else {
		source = path
		out = render(path, abi)
		out = rename(path, out)
	}
	for (i = 1; i <= macro_count[path]; i++)
		if (("internal", macro[path, i]) in macro_seen)
			out = "#pragma push_macro(\"" macro[path, i] "\")\n" \
				out \
				"#pragma pop_macro(\"" macro[path, i] "\")\n"
		else
			out = out "#undef " macro[path, i] "\n"
	return out
}

# The source of that name that an ABI uses, or nothing.
function source_of(base, abi,	path) {
	path = arch_file(base ".c", abi)
	if (path == "")
		path = arch_file(base ".S", abi)
	return path == "" ? shared_source[base] : path
}

# Prints what a source includes.
function prepare(base,	i, path) {
	for (i = 1; i <= abi_count; i++) {
		path = source_of(base, abis[i])
		if (path != "")
			put(before(path, abis[i]))
	}
}

# Prints a source, chosen by ABI.
function emit_source(base,	i, path, n, order, users, k, out, first) {
	prepare(base)
	n = 0
	for (i = 1; i <= abi_count; i++) {
		path = source_of(base, abis[i])
		if (!(path in users))
			order[++n] = path
		users[path] = users[path] " " abis[i]
	}
	out = ""
	for (k = 1; k <= n; k++) {
		path = order[k]
		if (n > 1)
			out = out (k == 1 ? "#if" : "#elif") \
				condition(substr(users[path], 2)) "\n"
		first = substr(users[path], 2)
		sub(/ .*/, "", first)
		if (path != "")
			out = out source_text(path, first)
	}
	put(out (n > 1 ? "#endif\n" : ""))
}

# The bodies of containers, which need what the sources declare.
function bodies(base,	i, path, users, order, n, k, out) {
	n = 0
	for (i = 1; i <= abi_count; i++) {
		path = source_of(base, abis[i])
		if (!(path in last_text))
			continue
		if (!(path in users))
			order[++n] = path
		users[path] = users[path] " " abis[i]
	}
	out = ""
	for (k = 1; k <= n; k++)
		out = out (k == 1 ? "#if" : "#elif") \
			condition(substr(users[order[k]], 2)) "\n" last_text[order[k]]
	return out (n ? "#endif\n" : "")
}

# --- input --------------------------------------------------------------------

$1 == "abi" {
	abis[++abi_count] = $2
	all_abis = all_abis (abi_count > 1 ? " " : "") $2
	chain[$2] = $0
	sub(/^abi [^ ]* /, "", chain[$2])
}

$1 == "detect" {
	detect[$2] = $0
	sub(/^detect [^ ]* /, "", detect[$2])
}

$1 == "asm" {
	gcc_asm[$2] = $0
	sub(/^asm [^ ]* /, "", gcc_asm[$2])
}

$1 == "calls" {
	for (i = 3; i <= NF; i++)
		callers[$i] = callers[$i] " " $2
}

$1 == "file" {
	files[$2] = 1
	path_order[++path_count] = $2
}

END {
	if (failed)
		exit 1
	for (i = 1; i <= abi_count; i++)
		if (!(abis[i] in detect))
			fail("arch/" abis[i] "/abi.mk: no DETECT")
	for (i = 1; i <= path_count; i++) {
		path = path_order[i]
		if (path ~ /\.S$/)
			find_asm_names(path)
		else if (path ~ /\.c$/)
			find_defined(path)
		if (path ~ /^(crt|vdso|libc)\/.*\.c$/) {
			base = base_of(path)
			if (base in shared_source)
				fail("two sources of one name: " path)
			shared_source[base] = path
		}
		if (path ~ /\.[cS]$/ && !(base_of(path) in base_seen)) {
			base_seen[base_of(path)] = 1
			bases[++base_count] = base_of(path)
		}
	}
	part = "public"
	for (i = 1; i <= path_count; i++)
		if (path_order[i] ~ /^libc\/include\//) {
			name = path_order[i]
			sub(/^libc\/include\//, "", name)
			put(inlined(name, "libc/include/x", ""))
		}
	for (i = 1; i <= path_count; i++)
		if (path_order[i] ~ /^arch\/[^\/]+\/sys\//) {
			name = path_order[i]
			sub(/^arch\/[^\/]+\//, "", name)
			if (in_arch(name))
				put(inlined(name, "libc/include/x", ""))
		}
	part = "private"
	put(inlined("hooks.h", "crt/x", ""))
	for (i = 1; i <= base_count; i++)
		if (bases[i] !~ /^(_save|_rest|__aeabi_[^r])/)
			prepare(bases[i])
	put("#define __secure_init() ((void)0)\n")
	emit_source("auxv")
	put("#undef __secure_init\n")
	for (i = 1; i <= base_count; i++)
		if (is_first(bases[i]) && !is_skipped(bases[i]))
			emit_source(bases[i])
	prepare("guard")
	put("#if defined __SSP__ || defined __SSP_STRONG__ || defined __SSP_ALL__ || " \
		"defined __SSP_EXPLICIT__\n")
	emit_source("guard")
	put("#else\n__TICK_FUNCTION uintptr_t __guard_init(const struct auxv *auxv)\n" \
		"{\n\t(void)auxv;\n\treturn 0;\n}\n#endif\n")
	put("#include \"hooks.h\"\n")
	for (name in callers)
		put("#if" condition(substr(callers[name], 2)) \
			"\n#ifdef __TICK_ONE\n__TICK_EXPORT(" name ");\n#endif\n#endif\n")
	put("__TICK_PUSH_NO_CALLS\n#if defined __OPTIMIZE_SIZE__ || !defined __OPTIMIZE__\n" \
		"#include \"small.h\"\n#else\n")
	split("memcpy memmove memset memcmp", small, " ")
	for (i = 1; i in small; i++)
		emit_source(small[i])
	for (i = 1; i <= abi_count; i++)
		if (source_of("memcmp", abis[i]) ~ /\.S$/)
			put("#ifdef __TICK_ABI_" abis[i] "\n#define __TICK_ASM_MEMCMP\n#endif\n")
	put("#endif\n#include \"called.h\"\n")
	for (i = 1; i <= base_count; i++)
		if (shared_source[bases[i]] ~ /^libc\/string\// && !is_skipped(bases[i]) &&
		    !is_first(bases[i]))
			emit_source(bases[i])
	put("__TICK_POP_NO_CALLS\n")
	for (i = 1; i <= base_count; i++)
		if (!is_skipped(bases[i]) && !is_first(bases[i]) &&
		    shared_source[bases[i]] !~ /^libc\/string\//)
			emit_source(bases[i])
	put("#ifdef TICKLIBC_NO_FLOATS\n")
	emit_source("nofloat")
	put("#else\n")
	emit_source("__printf_float")
	emit_source("__printf_simple")
	emit_source("__printf_wide")
	emit_source("__printf_parse")
	put("#ifdef TICKLIBC_NO_ERRNO\n#include \"noerrno.h\"\n#else\n")
	emit_source("__printf_error")
	put("#endif\n#endif\n#ifdef TICKLIBC_NO_BUFFERS\n#include \"nobuffers.h\"\n#else\n")
	emit_source("__stdin")
	emit_source("__stdout")
	emit_source("__new_file")
	put("#endif\n#include \"nolibc_calls.h\"\n")
	for (i = 1; i <= base_count; i++)
		put(bodies(bases[i]))
	emit_source("bad_relocation")
	part = "start"
	emit_source("start")
	prepare("rcrt1")
	put("#ifdef __PIE__\n")
	emit_source("rcrt1")
	put("#else\n")
	emit_source("crt1")
	put("#endif\n#endif\n")	# of start.h
	print_file("crt/one/head.h")
	for (i = 1; i <= abi_count; i++)
		print (i == 1 ? "#if " : "#elif ") detect[abis[i]] "\n" \
			"#define __TICK_ABI_" abis[i]
	print "#else\n#error ticklibc.h: not for this machine or ABI\n#endif"
	for (abi in gcc_asm)
		print "#if defined __TICK_ABI_" abi " && !defined __clang__\n__asm__(\"" \
			gcc_asm[abi] "\");\n#endif"
	flush_part("public")
	print_functions("crt/one/nolibc.h")
	print "#ifdef __TICK_ONE\n#define environ __environ\n#endif"
	print "#ifndef TICKLIBC_DECLARATIONS"
	for (name in object_alias)
		print "#define " name " " object_alias[name]
	for (i = 1; i <= names_count["internal"]; i++) {
		name = names_order["internal", i]
		print "#define " name " __tick_" name
	}
	retagged = 1
	flush_part("private")
	print_file("crt/one/start.h")
	flush_part("start")
	for (i = 1; i <= names_count["internal"]; i++)
		print "#undef " names_order["internal", i]
	for (i = 1; i <= macro_count["internal"]; i++)
		print "#undef " macro["internal", i]
	print_file("crt/one/tail.h")
}

function print_with_files(s,	n, line, i) {
	n = split(s, line, "\n")
	for (i = 1; i < n; i++)
		if (line[i] ~ /^#include "/)
			print_file("crt/one/" included_name(line[i]))
		else
			print line[i]
}

# Prints a file whose functions are public.
function print_functions(path,	line, s, name) {
	while ((getline line <path) > 0) {
		if (s == "" && line !~ /^(_Noreturn )?__TICK_FUNCTION /) {
			print line
			continue
		}
		s = s (s == "" ? "" : "\n") line
		if (line !~ /;$/)
			continue
		name = s
		sub(/\(.*/, "", name)
		name = last_word(name)
		sub(/;$/, " __TICK_NAME(" name ");", s)
		print s
		s = ""
	}
	close(path)
}

function print_file(path,	line) {
	while ((getline line <path) > 0)
		print retagged ? retag(line) : line
	close(path)
}
