/* parsed.h - what strptime has read, beyond the fields of struct tm. */
#ifndef PARSED_H
#define PARSED_H

#include "calendar.h"

struct parsed {
	struct tm *tm;
	char has_wday, has_yday, has_mon, has_mday;
	char wants_days;	/* the days of week and year follow from the date */
	char is_12, is_pm;	/* the hour is that of %I */
	char two_digits;	/* the year is that of %y, to go with %C */
	int century;	/* of %C; -1: none */
	int week, week_start;	/* of %U or %W, and its first day; -1: none */
};

/* Sets the fields that follow from others. */
void __complete_tm(const struct parsed *p);

#endif
