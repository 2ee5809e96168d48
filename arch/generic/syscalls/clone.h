/*
 * clone.h - clone with a stack of its own for the child. ABIs differ in the order
 * of the arguments: see clone(2), and CLONE_BACKWARDS in the kernel.
 */

/*
 * Makes the call, with its arguments in this order. The child, on the new stack,
 * calls __clone_child with the stack pointer that was passed, a multiple of 16.
 */
long __clone(unsigned long flags, void *stack, void *parent_id, void *tls,
	void *child_id);

static inline long sys_clone(unsigned long flags, void *stack, void *parent_id,
	void *tls, void *child_id)
{
	return __clone(flags, stack, parent_id, tls, child_id);
}
