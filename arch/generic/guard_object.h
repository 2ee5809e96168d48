/* guard_object.h - compilers expect the stack guard in an object of its own. */
#define STACK_GUARD \
	uintptr_t __stack_chk_guard __attribute__((section(".data.rel.ro")))
#define SET_STACK_GUARD(guard) (__stack_chk_guard = (guard))
#define SET_TLS_GUARD(t, guard) ((void)(t), (void)(guard))
