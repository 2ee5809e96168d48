/*
 * ehdr.h - where our own headers are, told before we are relocated: compilers
 * read addresses from a table, which is not right yet, but a distance is.
 */
static inline const struct ehdr *own_ehdr(void)
{
	const struct ehdr *e;

	__asm__("bcl 20, 31, 1f\n"
		"1:	mflr %0\n"
		"	addis %0, %0, __ehdr_start-1b@ha\n"
		"	addi %0, %0, __ehdr_start-1b@l"
		: "=b"(e) : : "lr");
	return e;
}
