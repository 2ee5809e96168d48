# uapi.awk - prints the end of the one header, for one.sh: it includes those of the
# kernel's headers for which libc/uapi has one of the same name, if the compiler finds
# them, so that a program may include any of the kernel's headers after this one. All
# structures that both define have __linux_ before their names there. Arguments: the
# files of libc/uapi. With TICKLIBC_NOLIBC it includes those that nolibc does, too.

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
	# They need those of the machine, which a cross-compiler may not find. Those of a
	# kernel newer than any that was tried may have more structures of a libc.
	print "#if defined __has_include && !defined TICKLIBC_NO_LINUX\n" \
		"#if __has_include(<asm/types.h>) && __has_include(<linux/version.h>)\n" \
		"#pragma GCC system_header\n" \
		"#include <linux/version.h>\n" \
		"#if LINUX_VERSION_CODE < KERNEL_VERSION(7, 3, 0) || defined TICKLIBC_LINUX"
	printf "%s", text[0]
	for (i = 1; i <= header_count; i++)
		include(headers[i])
	printf "%s", text[1]
	print "#ifdef TICKLIBC_NOLIBC"
	n = split("auxvec fs ioctl loop mman mount poll prctl ptrace random reboot " \
		"sched signal termios timerfd unistd utsname", name, " ")
	for (i = 1; i <= n; i++)
		include("linux/" name[i] ".h")
	print "#endif"
	print "#endif\n#endif\n#endif"
}
