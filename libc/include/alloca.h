/* alloca.h - alloca(3): memory until the function returns. Never fails. */
#ifndef _ALLOCA_H
#define _ALLOCA_H

#define alloca(n) __builtin_alloca(n)

#endif
