/* guard_object.h - compilers read the stack guard from a global object. */
#define STACK_GUARD \
	uintptr_t __stack_chk_guard __attribute__((section(".data.rel.ro")))
#define SET_STACK_GUARD(guard) (__stack_chk_guard = (guard))
#define SET_TLS_GUARD(tcb, guard) ((void)(tcb), (void)(guard))
