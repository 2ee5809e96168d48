/* __tm.c - the object that gmtime and localtime return. */
#include "calendar.h"

struct tm __tm;
