/*
 * sigreturn.h - how a handler returns: the kernel sees to it. Said twice, the
 * mask is found by qemu 7.2 too, where a long has all of it (kernel_sigaction.h).
 */
#define SET_RESTORER(action) \
	__builtin_memcpy((action)->again, (action)->mask, sizeof (action)->mask)
