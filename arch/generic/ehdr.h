/* ehdr.h - finds the program's own ELF header, even before relocation. */
extern const struct ehdr __ehdr_start;	/* defined by the linker */

static inline const struct ehdr *own_ehdr(void)
{
	return &__ehdr_start;
}
