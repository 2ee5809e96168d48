/* sys/auxv.h - getauxval(3), GNU: the auxiliary vector. */
#ifndef _SYS_AUXV_H
#define _SYS_AUXV_H

#include <bits/auxv.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Returns the value of the entry with that type, and does not change errno. 0
 * with ENOENT if there is no such entry.
 */
unsigned long getauxval(unsigned long type);

#ifdef __cplusplus
}
#endif

#endif
