/* The functions that compilers call by themselves, small. */
__TICK_CALLED void *memmove(void *to, const void *from, size_t n)
{
	char *d = to;
	const char *s = from;

	if (d < s)
		while (n--)
			*d++ = *s++;
	else
		while (n--)
			d[n] = s[n];
	return to;
}
void *memcpy(void *__restrict to, const void *__restrict from,
	size_t n) __attribute__((__alias__("memmove"), __used__));
__TICK_CALLED void *memset(void *to, int c, size_t n)
{
	char *d = to;

	while (n--)
		d[n] = (char)c;
	return to;
}
__TICK_CALLED int memcmp(const void *a, const void *b, size_t n)
{
	const unsigned char *s = a, *t = b;
	int difference = 0;

	while (n-- && !difference)
		difference = *s++ - *t++;
	return difference;
}
