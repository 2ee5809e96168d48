/* signal.h - signal numbers, SIG_, SI_ and SA_ constants. */
#include <bits/nsig.h>
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
#include <bits/sigstack.h>
#endif

#define _NSIG 128	/* bits in a sigset_t */
#define _SIGINFO_CODE_FIRST	/* si_code precedes si_errno */
#define _STACK_SIZE_FIRST	/* ss_size precedes ss_flags */

#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGEMT 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGBUS 10
#define SIGSEGV 11
#define SIGSYS 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGUSR1 16
#define SIGUSR2 17
#define SIGCHLD 18
#define SIGPWR 19
#define SIGWINCH 20
#define SIGURG 21
#define SIGIO 22
#define SIGSTOP 23
#define SIGTSTP 24
#define SIGCONT 25
#define SIGTTIN 26
#define SIGTTOU 27
#define SIGVTALRM 28
#define SIGPROF 29
#define SIGXCPU 30
#define SIGXFSZ 31

#define SIG_BLOCK 1
#define SIG_UNBLOCK 2
#define SIG_SETMASK 3

#ifdef _POSIX_C_SOURCE
#define SA_NOCLDSTOP 1
#define SA_SIGINFO 8
#define SA_NOCLDWAIT 0x00010000
#define SA_ONSTACK 0x08000000
#define SA_RESTART 0x10000000
#define SA_NODEFER 0x40000000
#define SA_RESETHAND 0x80000000

#define SI_ASYNCIO (-2)
#define SI_TIMER (-3)
#define SI_MESGQ (-4)
#endif
