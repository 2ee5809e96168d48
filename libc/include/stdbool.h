/* stdbool.h - ISO C 7.16: boolean type and values. */
#ifndef _STDBOOL_H
#define _STDBOOL_H

#define __bool_true_false_are_defined 1
#if !defined __cplusplus && !(__STDC_VERSION__ > 201710L)
#define bool _Bool
#define true 1
#define false 0
#endif

#endif
