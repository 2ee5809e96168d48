/* environ.h - shared by the functions that change the environment. */
#ifndef ENVIRON_H
#define ENVIRON_H

#include <stddef.h>

/*
 * Adds "name=value", whose name has n characters, or replaces the string of
 * that name. Returns 0, or -1 with errno ENOMEM.
 */
int __environ_put(char *string, size_t n);

/* The string has left the environment: frees it if setenv allocated it. */
void __environ_drop(char *string);

#endif
