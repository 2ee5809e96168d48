/*
 * clone.h - as in generic, but the id of the child comes before the TLS. The
 * kernel reads 64 bits of each register, of which x32's pointers have 32.
 */
#include <stdint.h>

long __clone(uint64_t flags, uint64_t stack, uint64_t parent_id,
	uint64_t child_id, uint64_t tls);

static inline long sys_clone(unsigned long flags, void *stack, void *parent_id,
	void *tls, void *child_id)
{
	return __clone(flags, (uintptr_t)stack, (uintptr_t)parent_id,
		(uintptr_t)child_id, (uintptr_t)tls);
}
