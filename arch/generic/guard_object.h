/* guard_object.h - compilers expect the stack guard in an object of its own. */
#define GUARD_PLACE \
	uintptr_t __stack_chk_guard __attribute__((section(".data.rel.ro")))
#define GUARD_STORE(guard) (__stack_chk_guard = (guard))
#define TLS_GUARD(t, guard) ((void)(t), (void)(guard))
