/*
 * sys/sysmacros.h - makedev(3): device numbers. If major < 4096 and minor <
 * 2^20, the number has 32 bits, as mknod(2) requires.
 */
#ifndef _SYS_SYSMACROS_H
#define _SYS_SYSMACROS_H

#define makedev(major, minor) ( \
	((major) & 0xfffff000ULL) << 32 | ((major) & 0xfffULL) << 8 | \
	((minor) & 0xffffff00ULL) << 12 | ((minor) & 0xffULL))
#define major(dev) ((unsigned)( \
	((dev) >> 31 >> 1 & 0xfffff000) | ((dev) >> 8 & 0xfff)))
#define minor(dev) ((unsigned)( \
	((dev) >> 12 & 0xffffff00) | ((dev) & 0xff)))

#endif
