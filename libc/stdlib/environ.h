/* environ.h - what the functions that change the environment share. */
#ifndef ENVIRON_H
#define ENVIRON_H

#include <stddef.h>

/* From crt, before main. */
void __environ_init(char **envp);

/*
 * Puts the string, whose name has n characters, in the place of the one with
 * that name, or at the end. 0, or -1 and ENOMEM.
 */
int __environ_put(char *string, size_t n);

/* The string has left the environment: frees it, if setenv made it. */
void __environ_drop(char *string);

#endif
