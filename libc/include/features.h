/*
 * features.h - tells which libc this is: __TICKLIBC__ is its major version and
 * __TICKLIBC_MINOR__ its minor one. <stdio.h>, <stdlib.h>, <string.h>, <time.h>,
 * <unistd.h>, <errno.h>, <limits.h> and <stdint.h> include it.
 */
#ifndef _FEATURES_H
#define _FEATURES_H

#define __TICKLIBC__ 0
#define __TICKLIBC_MINOR__ 13
#define __TICKLIBC_VERSION__ "0.13"

#endif
