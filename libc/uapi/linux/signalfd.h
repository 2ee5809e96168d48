/* signalfd.h - the kernel's <linux/signalfd.h> beside our <sys/signalfd.h>. */
#include <sys/signalfd.h>

#define signalfd_siginfo __linux_signalfd_siginfo
#include_next <linux/signalfd.h>
#undef signalfd_siginfo
