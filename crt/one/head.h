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
 * Everything is declared, as with _GNU_SOURCE, so the program can't have functions of
 * its own with such names. basename is the one of <libgen.h>. Not here: C++, and long
 * double arithmetic on sparc64.
 */
#ifndef TICKLIBC_H
#define TICKLIBC_H

/* Warnings about functions that are not used help nobody. */
#pragma GCC system_header

#undef _GNU_SOURCE
#define _GNU_SOURCE

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
#define __GNUC_PREREQ(major, minor) 1
#define __GLIBC_USE(name) 0

#pragma GCC visibility push(hidden)
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
