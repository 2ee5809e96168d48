/* sys/param.h - BSD: traditional names of limits, and small macros. */
#ifndef _SYS_PARAM_H
#define _SYS_PARAM_H

#include <endian.h>
#include <limits.h>

#define MAXPATHLEN PATH_MAX
#define MAXHOSTNAMELEN HOST_NAME_MAX
#define MAXSYMLINKS SYMLOOP_MAX
#define NGROUPS NGROUPS_MAX
#define NBBY CHAR_BIT
#define DEV_BSIZE 512

/* These evaluate their arguments more than once. */
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define howmany(n, unit) (((n) + ((unit) - 1)) / (unit))
#define roundup(n, unit) (howmany(n, unit) * (unit))
#define powerof2(n) !(((n) - 1) & (n))

/* Bits in an array of char. */
#define setbit(a, i) ((a)[(i) / NBBY] |= 1 << (i) % NBBY)
#define clrbit(a, i) ((a)[(i) / NBBY] &= ~(1 << (i) % NBBY))
#define isset(a, i) ((a)[(i) / NBBY] & 1 << (i) % NBBY)
#define isclr(a, i) !isset(a, i)

#endif
