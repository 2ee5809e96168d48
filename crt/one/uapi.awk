# uapi.awk - prints the end of the one header, for one.sh: it includes those of the
# kernel's headers for which libc/uapi has one of the same name, if the compiler finds
# them, so that a program may include any of the kernel's headers after this one. All
# structures that both define have __linux_ before their names there. Arguments: the
# files of libc/uapi.

function name_of(path) {
	sub(/^libc\/uapi\//, "", path)
	return path
}

function include(header) {
	print "#if __has_include(<" header ">)\n#include <" header ">\n#endif"
}

# In <linux/stat.h> the program's macros choose; here all is declared.
FNR == 1 {
	kernel = name_of(FILENAME)
	after = 0
	headers[++header_count] = kernel
}
/^#ifndef _GNU_SOURCE/, /^#else/ || /^#endif/ { next }
/^#include_next/ {
	after = 1
	next
}
/^#(define|undef|pragma)/ { text[after] = text[after] $0 "\n" }

END {
	# They need those of the machine, which a cross-compiler may not find.
	print "#if defined __has_include && !defined TICKLIBC_NO_LINUX\n" \
		"#if __has_include(<asm/types.h>) && __has_include(<asm/posix_types.h>)\n" \
		"#pragma GCC system_header"
	printf "%s", text[0]
	for (i = 1; i <= header_count; i++)
		include(headers[i])
	printf "%s", text[1]
	print "#endif\n#endif"
}
