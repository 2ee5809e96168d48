/*
 * ticklibc.h - a C runtime for Linux in one file: start-up, the vDSO's clocks, a
 * small libc. `make one` wrote it from the sources of ticklibc VERSION. BSD Zero Clause
 * License: use, copy and change it as you like; there is no warranty.
 *
 *	gcc -Os -static -nostdlib -include ticklibc.h prog.c -lgcc -o prog
 *
 * gcc or clang, at any level, with -flto, or with -static-pie in place of -static. A
 * plain #include "ticklibc.h" before everything else does as well. The #include lines
 * of the program may stay: the headers of the host's libc are skipped, as this file
 * has defined their guards. Only what the program calls is in it.
 *
 * A compiler that makes position-independent code by default does so for -static
 * too, and then the program carries code to relocate itself; -fno-pie -no-pie avoids
 * that.
 *
 * If the program has several files, each includes this one, and one of them defines
 * TICKLIBC_IMPLEMENTATION, the others TICKLIBC_DECLARATIONS, before they do. Then
 * functions are global, and the linker leaves out what nobody calls only if all files
 * are compiled with -ffunction-sections -fdata-sections and linked with
 * -Wl,--gc-sections.
 *
 * These macros, defined by -D or before this file is included, leave out parts:
 *
 *	TICKLIBC_NO_START	_start, and all that runs before main. The program has a
 *				_start of its own. Nothing is set up: no environment, no
 *				vDSO (clocks are system calls), no thread-local variables
 *				and no stack guard; code must not need relocation.
 *	TICKLIBC_NO_ENVIRONMENT	environ is null: getenv finds only what setenv has set
 *	TICKLIBC_NO_BUFFERS	streams are unbuffered. A printf call gathers 256 bytes.
 *	TICKLIBC_NO_FLOATS	printf prints "(float)" for a float, "(wide)" for %ls and
 *				%lc, "(error)" for %m, and fails with EINVAL for %n$
 *	TICKLIBC_NO_ERRNO	the program can't name errno, and %m prints "(error)"
 *	TICKLIBC_NO_LINUX	the kernel's headers, see below; TICKLIBC_LINUX has them
 *				included even if they are newer than Linux 7.2
 *
 * The kernel's headers, <linux/...> and <asm/...>, may follow this file, not precede it.
 * Of those that have structures of a libc too, this file includes the ones that the
 * compiler finds: there the kernel's structures have __linux_ before their names.
 *
 * Where there is no libc, the compiler doesn't find <stdio.h>. Links of that name to this
 * file, in a folder, will do: then the first #include line of the program includes it.
 *
 *	sed -n 's/^# *include *<\([a-z].*\)>.*$/\1/p' prog.c | grep -v '^linux/\|^asm/' |
 *	while read -r h; do
 *		mkdir -p "inc/$(dirname "$h")" && ln -sf "$PWD/ticklibc.h" "inc/$h"
 *	done
 *	gcc -Os -static -nostdlib -isystem inc prog.c -lgcc -o prog
 *
 * TICKLIBC_NOLIBC adds the names of the kernel's nolibc that no standard has: itoa and
 * its kin, msleep, container_of, _sys_read and others. With it, the macro NOLIBC is
 * defined, NOLIBC_IGNORE_ERRNO means TICKLIBC_NO_ERRNO, NOLIBC_NO_RUNTIME means
 * TICKLIBC_NO_START, and those of nolibc's headers that the program includes have no
 * effect. The README has a table of what differs.
 *
 * Everything is declared, as with _GNU_SOURCE, so the program can't have functions of
 * its own with such names. basename is the one of <libgen.h>. Not here: C++, and long
 * double arithmetic on sparc64.
 */
#ifndef TICKLIBC_H
#define TICKLIBC_H

/* Warnings about functions that are not used help nobody. */
#pragma GCC system_header

/* These headers define what this file does, so one of both would be skipped or fail. */
#if defined _FEATURES_H || defined _ERRNO_H || defined _STDIO_H || \
	defined _STDLIB_H || defined _STRING_H || defined _UNISTD_H || \
	defined _SYS_TYPES_H || defined _TIME_H || defined _SIGNAL_H
#error ticklibc.h: include this file before the headers of another libc
#endif
#if defined _LINUX_ELF_H || defined _ASM_GENERIC_FCNTL_H || \
	defined _LINUX_KERNEL_H || defined _LINUX_RESOURCE_H || \
	defined _LINUX_STAT_H || defined _LINUX_SYSINFO_H || defined _LINUX_TIME_H || \
	defined _LINUX_TIMES_H || defined __LINUX_UIO_H || defined _LINUX_UTIME_H || \
	defined _LINUX_WAIT_H || defined POLLIN || defined SIG_BLOCK || \
	defined SI_USER || defined STAT_HAVE_NSEC || defined ARCH_PACK_STATFS64 || \
	defined _GENERIC_STATFS_H || defined _ASM_STATFS_H || \
	defined _S390_STATFS_H || defined __SPARC_STAT_H || defined _M68K_STAT_H || \
	defined TCSANOW || defined TIOCM_RTS
#error ticklibc.h: include this file before headers of the kernel
#endif

#undef _GNU_SOURCE
#define _GNU_SOURCE

/* Keywords that C89 does not have, until the end of this file. */
#if !defined __STDC_VERSION__ || __STDC_VERSION__ < 199901L
#define __TICK_C89
#define inline __inline__
#define restrict __restrict
#endif

#ifdef TICKLIBC_NOLIBC
#ifdef NOLIBC_IGNORE_ERRNO
#define TICKLIBC_NO_ERRNO
#endif
#ifdef NOLIBC_NO_RUNTIME
#define TICKLIBC_NO_START
#endif
#endif
#if defined TICKLIBC_NO_START && (defined __SSP__ || defined __SSP_STRONG__ || \
	defined __SSP_ALL__)
#error ticklibc.h: TICKLIBC_NO_START needs -fno-stack-protector
#endif

/* Their types differ from ours on some machines. */
#if defined __CLANG_STDINT_H || defined __CLANG_MAX_ALIGN_T_DEFINED
#error ticklibc.h: include this file before headers of clang
#endif
/*
 * The guards of the host's headers that have other names than ours, and what glibc's
 * <assert.h>, which has none, needs of its <features.h>.
 */
#define _ASSERT_H_DECLS
#define _LIBC_LIMITS_H_
#define _PATHS_H_
#define _SYS_POLL_H
#define _SYS_SYSLOG_H
#define _SYSCALL_H
#define _PIDFD_H
#define __NETPACKET_PACKET_H
#define _GCC_MAX_ALIGN_T
#define __CLANG_MAX_ALIGN_T_DEFINED
#define __CLANG_STDINT_H
#define __GNUC_PREREQ(major, minor) 1
#define __GLIBC_USE(name) 0

#pragma GCC visibility push(hidden)
#ifdef __clang__
/* Start-up computes addresses that -fsanitize=undefined takes for mistakes. */
#pragma clang attribute push(__attribute__((no_sanitize("undefined"))), \
	apply_to = function)
#endif
/* Only debuggers read the unwind tables; this way they are not loaded. */
__asm__(".cfi_sections .debug_frame");

#define __TICK_STRING_(x) #x
#define __TICK_STRING(x) __TICK_STRING_(x)

/*
 * Functions are static, so that a compiler drops those that are not called, and have
 * other names for the assembler. Compilers know what puts or malloc do, and make a call
 * of one that they have dropped: clang of puts for a printf. If the program has several
 * files, each function has its own name too.
 */
#ifdef __OPTIMIZE__
#define __TICK_STATIC static __attribute__((__unused__))
#else	/* gcc would keep them if they were not inline */
#define __TICK_STATIC static inline __attribute__((__unused__))
#endif
#define __TICK_STATIC_OBJECT static __attribute__((__unused__))
#define __TICK_EXPORT(name) extern __typeof__(name) __tick_export_##name __asm__(#name) \
	__attribute__((__alias__("__tick_" #name), __used__))
#if defined TICKLIBC_DECLARATIONS
#define __TICK_FUNCTION
#define __TICK_NAME(name)
#define __TICK_OBJECT extern
#elif defined TICKLIBC_IMPLEMENTATION
#define __TICK_FUNCTION __TICK_STATIC
#define __TICK_NAME(name) __asm__("__tick_" #name); __TICK_EXPORT(name)
#define __TICK_OBJECT extern
#define __TICK_OBJECT_HERE
#else
#define __TICK_ONE
#define __TICK_FUNCTION __TICK_STATIC
#define __TICK_NAME(name) __asm__("__tick_" #name)
#define __TICK_OBJECT __TICK_STATIC_OBJECT
#define __TICK_OBJECT_HERE __TICK_STATIC_OBJECT
#endif

/* Called by compilers or by asm. */
#define __TICK_CALLED __attribute__((__used__))
/* Runs before the stack guard is set. */
#define __TICK_EARLY __attribute__((__no_stack_protector__))

/* Keeps a static function or object wherever this statement is kept. */
#define __TICK_KEEP(x) __asm__ volatile("" : : "X"(x))

/*
 * asm functions are in the body of a static one, which no one calls: compilers drop it
 * with what is in it, unless a macro for one of these functions keeps it.
 */
#define __TICK_CONTAINER(name) __TICK_STATIC __attribute__((__noinline__)) \
	void __tick_asm_##name(void)
#define __TICK_CALL(container, call) \
	__extension__({ __TICK_KEEP(__tick_asm_##container); call; })
#define __TICK_USE(container, name) \
	(*__extension__({ __TICK_KEEP(__tick_asm_##container); &name; }))

/*
 * A pointer to a function, in a table of those that start-up calls. Keeping the name
 * keeps it. gcc without optimization keeps all objects but those in functions that it
 * drops. clang keeps those too if the function was called in code that it has dropped.
 */
#ifdef __clang__
#define __TICK_ENTRY(name, type, table, function) \
	__attribute__((section(table))) static type name = (type)function;
#else
#define __TICK_ENTRY(name, type, table, function) __TICK_STATIC void name(void) { \
	static type entry __attribute__((section(table), __used__)) = (type)function; \
	(void)entry; }
#endif

/* A constructor that is kept by macros for what it sets. */
#define __TICK_INIT(name, function) \
	__TICK_ENTRY(__tick_init_##name, void *, ".preinit_array", function)

/* gcc must not make a call of memcpy from the loop in memcpy. */
#ifdef __clang__
#define __TICK_PUSH_NO_CALLS
#define __TICK_POP_NO_CALLS
#else
#define __TICK_PUSH_NO_CALLS _Pragma("GCC push_options") \
	_Pragma("GCC optimize (\"no-tree-loop-distribute-patterns\")")
#define __TICK_POP_NO_CALLS _Pragma("GCC pop_options")
#endif
