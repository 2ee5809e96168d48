/* stdlib.h - ISO C 7.20 */
#ifndef _STDLIB_H
#define _STDLIB_H
#include <bits/null.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef __SIZE_TYPE__ size_t;
_Noreturn void exit(int status);
_Noreturn void abort(void);
#ifdef __cplusplus
}
#endif
#endif
