/*
 * clone.h - as in generic, but the stack comes before the flags, and the id of
 * the child before the TLS.
 */
long __clone(void *stack, unsigned long flags, void *parent_id, void *child_id,
	void *tls);

static inline long sys_clone(unsigned long flags, void *stack, void *parent_id,
	void *tls, void *child_id)
{
	return __clone(stack, flags, parent_id, child_id, tls);
}
