#include <ctype.h>

int isalpha(int c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}
