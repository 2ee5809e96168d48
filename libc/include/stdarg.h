/* stdarg.h - ISO C 7.15: variable arguments, by the compiler's builtins. */
#ifndef _STDARG_H
#define _STDARG_H

typedef __builtin_va_list va_list;

/* Needs a va_end in the same function, as va_copy does. */
#define va_start(ap, last) __builtin_va_start(ap, last)
/* The next argument; type is the promoted one: int for char and short. */
#define va_arg(ap, type) __builtin_va_arg(ap, type)
#define va_copy(to, from) __builtin_va_copy(to, from)
#define va_end(ap) __builtin_va_end(ap)

#endif
