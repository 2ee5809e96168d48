#ifndef _LIMITS_H
#define _LIMITS_H
#define LONG_MAX __LONG_MAX__
#endif
