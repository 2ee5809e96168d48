/*
 * features.h - which libc this is, and what its headers declare.
 *
 * __TICKLIBC__ is the major version and __TICKLIBC_MINOR__ the minor one.
 *
 * A program chooses names by the macros of feature_test_macros(7), which it
 * defines before it includes any header:
 *
 *	none, with -std=c99	ISO C
 *	_POSIX_C_SOURCE		POSIX.1-2008 too, whatever the value
 *	_XOPEN_SOURCE		the X/Open extension too
 *	_DEFAULT_SOURCE		what Linux and BSD programs expect; without -std=c99
 *				and if none of these is defined, this is the default
 *	_GNU_SOURCE		everything
 *
 * Headers that no standard names (<err.h>, <sys/mount.h>) declare all they have.
 * Here each macro gets those that it includes. So headers test only the smallest
 * that has a name: one of POSIX needs #ifdef _POSIX_C_SOURCE.
 */
#ifndef _FEATURES_H
#define _FEATURES_H

#define __TICKLIBC__ 0
#define __TICKLIBC_MINOR__ 13
#define __TICKLIBC_VERSION__ "0.13"

#if defined _BSD_SOURCE || defined _SVID_SOURCE || defined _GNU_SOURCE || \
	!defined __STRICT_ANSI__ && !defined _ISOC99_SOURCE && \
	!defined _ISOC11_SOURCE && !defined _POSIX_SOURCE && \
	!defined _POSIX_C_SOURCE && !defined _XOPEN_SOURCE
#undef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE 1
#endif
#ifdef _GNU_SOURCE
#undef _XOPEN_SOURCE
#define _XOPEN_SOURCE 700
#endif
#if !defined _POSIX_C_SOURCE && (defined _POSIX_SOURCE || \
	defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif

#endif
