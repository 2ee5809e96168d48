/* __printf_float.c - the conversions aefg: which value, and who prints it. */
#include "print.h"
#include "real.h"

void __printf_float(struct print *p, const char *s)
{
	int conversion = s[-1], is_long = s[-2] == 'L';
	union real_bits x;
	struct real r;

	if (is_long)
		x.ld = va_arg(p->ap, long double);
	else
		x.d = va_arg(p->ap, double);
	__take_apart(&r, &x, is_long);
	__print_sign(p, r.negative);
	if (r.special) {
		static const char names[] = "NANnanINFinf";

		p->flags &= ~ZERO;
		__print_open(p, 0, 3);
		__print_bytes(p, &names[(conversion & 32 ? 3 : 0) +
			(r.zero ? 6 : 0)], 3);
	} else if ((conversion | 32) == 'a')
		__printf_hex(p, conversion, &r);
	else
		__printf_decimal(p, conversion, &r);
}
