/* char.c - a bug: compares a char with a negative number; it may be unsigned. */
#include <stdio.h>

int main(void)
{
	const char text[] = "caf\xc3\xa9";
	int special = 0;

	for (const char *s = text; *s; s++)
		if (*s < 0)
			special++;
	printf("%d bytes are not ASCII\n", special);
	return 0;
}
