/* signal.h - the kernel's <asm/signal.h> beside our <signal.h>. */
#include <signal.h>

#pragma push_macro("NSIG")
#undef NSIG
#pragma push_macro("MINSIGSTKSZ")
#undef MINSIGSTKSZ
#pragma push_macro("SIGSTKSZ")
#undef SIGSTKSZ
#pragma push_macro("SIGRTMIN")
#undef SIGRTMIN
#pragma push_macro("SIGRTMAX")
#undef SIGRTMAX
#pragma push_macro("sa_handler")
#undef sa_handler
#pragma push_macro("sa_sigaction")
#undef sa_sigaction
#define sigset_t __linux_sigset_t
#define sigaction __linux_sigaction
#define sigaltstack __linux_sigaltstack
#define stack_t __linux_stack_t
#include_next <asm/signal.h>
#undef sigset_t
#undef sigaction
#undef sigaltstack
#undef stack_t
#pragma pop_macro("NSIG")
#pragma pop_macro("MINSIGSTKSZ")
#pragma pop_macro("SIGSTKSZ")
#pragma pop_macro("SIGRTMIN")
#pragma pop_macro("SIGRTMAX")
#pragma pop_macro("sa_handler")
#pragma pop_macro("sa_sigaction")
