/* stdarg.h - ISO C 7.15: variable arguments, in the compiler's own words. */
#ifndef _STDARG_H
#define _STDARG_H

typedef __builtin_va_list va_list;

/* To be paired with va_end in the same function. */
#define va_start(ap, last) __builtin_va_start(ap, last)
/* The next argument; type must be what it was promoted to. */
#define va_arg(ap, type) __builtin_va_arg(ap, type)
#define va_copy(to, from) __builtin_va_copy(to, from)
#define va_end(ap) __builtin_va_end(ap)

#endif
