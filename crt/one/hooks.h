/*
 * Functions that __start_c calls, of parts that the program uses. Each is kept by the
 * macro for what it sets, and found in the section.
 */
typedef void __tick_hook(const struct auxv *);
#define __TICK_HOOK(name, function) \
	__TICK_ENTRY(__tick_hook_##name, __tick_hook *, "tick_start", function)
__TICK_HOOK(vdso, __vdso_init)
__TICK_EARLY __TICK_STATIC void __tick_secure_init(const struct auxv *auxv)
{
	(void)auxv;
	__secure_init();
}
__TICK_HOOK(secure, __tick_secure_init)
#ifdef TICKLIBC_NO_START
/* Nothing calls them: what they would set stays null, and its users ask the kernel. */
#define __TICK_KEEP_HOOK(x) ((void)0)
#else
#define __TICK_KEEP_HOOK(x) __TICK_KEEP(x)
/* Linkers define its bounds if there is a section. */
__attribute__((section("tick_start"), __used__)) static __tick_hook *__tick_hook_none[0];
#endif
#define __vdso (*__extension__({ __TICK_KEEP_HOOK(&__tick_hook_vdso); &__vdso; }))
#define __new_fd(r) ({ __TICK_KEEP_HOOK(&__tick_hook_secure); __new_fd(r); })
#define program_invocation_name (*__extension__({ \
	__TICK_KEEP_HOOK(&__tick_init_program_invocation_name); &program_invocation_name; }))
#define program_invocation_short_name (*__extension__({ \
	__TICK_KEEP_HOOK(&__tick_init_program_invocation_name); \
	&program_invocation_short_name; }))
#ifdef RSEQ_SIG
#define __TICK_RSEQ(x) (*__extension__({ __TICK_KEEP_HOOK(&__tick_init___rseq_area); &x; }))
#ifdef TICKLIBC_IMPLEMENTATION
extern const unsigned __rseq_size __attribute__((alias("__rseq_filled")));
extern const ptrdiff_t __rseq_offset
	__attribute__((alias("__tick___rseq_area_offset")));
#endif
#define __rseq_size ((const unsigned)__TICK_RSEQ(__rseq_filled))
#define __rseq_offset ((const ptrdiff_t)__TICK_RSEQ(__tick___rseq_area_offset))
#define __rseq_area __TICK_RSEQ(__rseq_area)
#define __rseq_filled __TICK_RSEQ(__rseq_filled)
#define __rseq_error __TICK_RSEQ(__rseq_error)
#endif
static void (*__tick_run_atexit)(void);
#define __cxa_atexit(f, arg, dso) \
	(__tick_run_atexit = __atexit_run, __cxa_atexit(f, arg, dso))
#define __atexit_run() (__tick_run_atexit ? __tick_run_atexit() : (void)0)
