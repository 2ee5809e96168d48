/*
 * sigreturn.h - the kernel's structure has no restorer to set. The mask goes to
 * where qemu 7.2 reads it, too (kernel_sigaction.h).
 */
#define SET_RESTORER(action) __builtin_memcpy((action)->qemu_mask, \
	(action)->mask, sizeof (action)->mask)
