#include "calendar.h"

int64_t __days(int64_t year, int month, int64_t day)
{
	int64_t era;
	int y;

	/*
	 * Years begin in March here, so that a leap day is the last of its year; then
	 * five months in a row always have 153 days. Eras are of 400 years, which have
	 * 146097 days, and 719468 days are from March of the year 0 to 1970.
	 */
	if (month < 2)
		year--;
	era = (year < 0 ? year - 399 : year) / 400;
	y = (int)(year - era * 400);
	return era * 146097 + y * 365 + y / 4 - y / 100 +
		(153 * ((month + 10) % 12) + 2) / 5 + day - 1 - 719468;
}
