/* clone.h - as in generic, but the id of the child comes before the TLS. */
long __clone(unsigned long flags, void *stack, void *parent_id, void *child_id,
	void *tls);

static inline long sys_clone(unsigned long flags, void *stack, void *parent_id,
	void *tls, void *child_id)
{
	return __clone(flags, stack, parent_id, child_id, tls);
}
