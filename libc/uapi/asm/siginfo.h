/* siginfo.h - the kernel's <asm/siginfo.h> beside our <signal.h>. */
#include <signal.h>

#pragma push_macro("si_pid")
#undef si_pid
#pragma push_macro("si_uid")
#undef si_uid
#pragma push_macro("si_value")
#undef si_value
#pragma push_macro("si_int")
#undef si_int
#pragma push_macro("si_ptr")
#undef si_ptr
#pragma push_macro("si_timerid")
#undef si_timerid
#pragma push_macro("si_overrun")
#undef si_overrun
#pragma push_macro("si_status")
#undef si_status
#pragma push_macro("si_utime")
#undef si_utime
#pragma push_macro("si_stime")
#undef si_stime
#pragma push_macro("si_addr")
#undef si_addr
#pragma push_macro("si_addr_lsb")
#undef si_addr_lsb
#pragma push_macro("si_lower")
#undef si_lower
#pragma push_macro("si_upper")
#undef si_upper
#pragma push_macro("si_band")
#undef si_band
#pragma push_macro("si_fd")
#undef si_fd
#pragma push_macro("si_call_addr")
#undef si_call_addr
#pragma push_macro("si_syscall")
#undef si_syscall
#pragma push_macro("si_arch")
#undef si_arch
#pragma push_macro("sigev_notify_thread_id")
#undef sigev_notify_thread_id
#pragma push_macro("sigev_notify_function")
#undef sigev_notify_function
#pragma push_macro("sigev_notify_attributes")
#undef sigev_notify_attributes
#define sigval __linux_sigval
#define sigval_t __linux_sigval_t
#define siginfo __linux_siginfo
#define siginfo_t __linux_siginfo_t
#define sigevent __linux_sigevent
#define sigevent_t __linux_sigevent_t
#include_next <asm/siginfo.h>
#undef sigval
#undef sigval_t
#undef siginfo
#undef siginfo_t
#undef sigevent
#undef sigevent_t
#pragma pop_macro("si_pid")
#pragma pop_macro("si_uid")
#pragma pop_macro("si_value")
#pragma pop_macro("si_int")
#pragma pop_macro("si_ptr")
#pragma pop_macro("si_timerid")
#pragma pop_macro("si_overrun")
#pragma pop_macro("si_status")
#pragma pop_macro("si_utime")
#pragma pop_macro("si_stime")
#pragma pop_macro("si_addr")
#pragma pop_macro("si_addr_lsb")
#pragma pop_macro("si_lower")
#pragma pop_macro("si_upper")
#pragma pop_macro("si_band")
#pragma pop_macro("si_fd")
#pragma pop_macro("si_call_addr")
#pragma pop_macro("si_syscall")
#pragma pop_macro("si_arch")
#pragma pop_macro("sigev_notify_thread_id")
#pragma pop_macro("sigev_notify_function")
#pragma pop_macro("sigev_notify_attributes")
