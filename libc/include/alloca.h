/*
 * alloca.h - alloca(3): n bytes on the stack until the calling function
 * returns. There is no error: too large an n overflows the stack.
 */
#ifndef _ALLOCA_H
#define _ALLOCA_H

#define alloca(n) __builtin_alloca(n)

#endif
