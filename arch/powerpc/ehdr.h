/*
 * ehdr.h - finds the program's own ELF header, even before relocation.
 * Compilers would load the address from the GOT, which is not relocated yet; so
 * add a distance to the program counter.
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
