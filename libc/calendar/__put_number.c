#include "format.h"

void __put_number(struct output *o, const struct conversion *c, int64_t value,
	int digits, char pad, int plain)
{
	uint64_t n = value < 0 ? -(uint64_t)value : (uint64_t)value;
	char buf[20], *s = buf + sizeof buf;
	int length;
	int64_t width = digits > c->width ? digits : c->width;
	char sign = 0;

	do
		*--s = (char)('0' + n % 10);
	while (n /= 10);
	length = (int)(buf + sizeof buf - s);
	if (value < 0)
		sign = '-';
	else if (c->pad == '+' && (width > plain || length > plain))
		sign = '+';
	if (c->pad)
		pad = c->pad;
	if (pad == '-')
		width = c->width;
	width -= length + (sign != 0);
	if (pad == '_' || pad == '-')
		__fill(o, ' ', width);
	if (sign)
		__put(o, &sign, 1);
	if (pad == '0' || pad == '+')
		__fill(o, '0', width);
	__put(o, s, (size_t)length);
}
