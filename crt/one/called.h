/*
 * Two more: gcc calls strlen for a loop that counts up to a null, and clang bcmp for a
 * memcmp that is compared with 0.
 */
#ifdef __TICK_ONE
#ifdef __clang__
#ifdef __TICK_ASM_MEMCMP
__asm__(".globl bcmp\n.hidden bcmp\n.set bcmp, memcmp");
#else
extern __typeof__(memcmp) __tick_called_bcmp __asm__("bcmp")
	__attribute__((__alias__("memcmp"), __used__));
#endif
#endif
extern __typeof__(strlen) __tick_called_strlen __asm__("strlen");
__TICK_CALLED size_t __tick_called_strlen(const char *s)
{
	size_t n = 0;

	while (s[n])
		n++;
	return n;
}
#endif
