#undef __vdso
#undef __new_fd
#undef __cxa_atexit
#undef __atexit_run
__TICK_OBJECT_HERE char **__environ;
#ifdef TICKLIBC_IMPLEMENTATION
extern char **environ __attribute__((__alias__("__environ")));
#endif
__TICK_EARLY __TICK_FUNCTION void __environ_init(char **envp)
{
#ifdef TICKLIBC_NO_ENVIRONMENT
	(void)envp;
#else
	__environ = envp;
#endif
}
#ifndef TICKLIBC_NO_START
extern __tick_hook *__start_tick_start[], *__stop_tick_start[];
__TICK_EARLY __TICK_STATIC void __tick_run_hooks(const struct auxv *auxv)
{
	__tick_hook **hook;

	for (hook = __start_tick_start; hook < __stop_tick_start; hook++)
		(*hook)(auxv);
}
#if defined __PIE__ && !defined IPLT_ATTRIBUTE
#define IPLT_ATTRIBUTE __attribute__((weak))
#endif
#define __vdso_init __tick_run_hooks
#define main __tick_main
extern int main(int argc, char **argv, char **envp) __asm__("main");
