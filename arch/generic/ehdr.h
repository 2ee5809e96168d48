/* ehdr.h - where our own headers are, told before we are relocated. */
extern const struct ehdr __ehdr_start;	/* the linker's name for byte 0 */

static inline const struct ehdr *own_ehdr(void)
{
	return &__ehdr_start;
}
