/* shm.h - what shm_open and shm_unlink share. */
#ifndef SHM_H
#define SHM_H

#include <limits.h>

#define SHM_PATH (9 + NAME_MAX + 1)

/*
 * Stores the path of an object in a buffer of SHM_PATH bytes. Returns 0 or a
 * negated errno.
 */
long __shm_path(char *path, const char *name);

#endif
