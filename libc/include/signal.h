/*
 * signal.h - ISO C 7.14, POSIX <signal.h>, signal(7): signals.
 *
 * Unless noted otherwise, functions return -1 and set errno on failure: EINVAL
 * for an unknown signal. sigset_t is the kernel's, 1 to _NSIG, and the library
 * reserves no real-time signal for itself.
 */
#ifndef _SIGNAL_H
#define _SIGNAL_H

#include <features.h>
#include <bits/long.h>
#include <bits/signal.h>
#ifdef _POSIX_C_SOURCE
#include <bits/sigset.h>
#include <bits/timespec.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifdef _POSIX_C_SOURCE
typedef __SIZE_TYPE__ size_t;
typedef int pid_t;
typedef unsigned int uid_t;
#endif
typedef int sig_atomic_t;
#ifdef _DEFAULT_SOURCE
typedef void (*sighandler_t)(int), (*sig_t)(int);
#endif

#ifdef _POSIX_C_SOURCE
union sigval {
	int sival_int;
	void *sival_ptr;
};

/* The kernel's layout; signal and si_code tell which members are valid. */
typedef struct {
#ifdef _SIGINFO_CODE_FIRST
	int si_signo, si_code, si_errno;
#else
	int si_signo, si_errno, si_code;
#endif
	union {
		char __size[128 - 2 * sizeof(int) - sizeof(long)];
		struct {
			pid_t __pid;
			uid_t __uid;
			union sigval __value;
		} __rt;
		struct {
			int __timerid, __overrun;
		} __timer;
		struct {
			pid_t __pid;
			uid_t __uid;
			int __status;
			__si_clock __utime, __stime;
		} __child;
		struct {
			void *__addr;
			short __lsb;
			struct {
				void *__lower, *__upper;
			} __bound;
		} __fault;
		struct {
			__si_band __band;
			int __fd;
		} __poll;
		struct {
			void *__call;
			int __number;
			unsigned __arch;
		} __sys;
	} __si;
} siginfo_t;
#define si_pid __si.__rt.__pid
#define si_uid __si.__rt.__uid
#define si_value __si.__rt.__value
#define si_int si_value.sival_int
#define si_ptr si_value.sival_ptr
#define si_timerid __si.__timer.__timerid
#define si_overrun __si.__timer.__overrun
#define si_status __si.__child.__status
#define si_utime __si.__child.__utime
#define si_stime __si.__child.__stime
#define si_addr __si.__fault.__addr
#define si_addr_lsb __si.__fault.__lsb
#define si_lower __si.__fault.__bound.__lower
#define si_upper __si.__fault.__bound.__upper
#define si_band __si.__poll.__band
#define si_fd __si.__poll.__fd
#define si_call_addr __si.__sys.__call
#define si_syscall __si.__sys.__number
#define si_arch __si.__sys.__arch

struct sigaction {
	union {
		void (*__handler)(int);
		void (*__sigaction)(int, siginfo_t *, void *);
	} __sa;
	sigset_t sa_mask;
	int sa_flags;
};
#define sa_handler __sa.__handler
#define sa_sigaction __sa.__sigaction

typedef struct {
	void *ss_sp;
#ifdef _STACK_SIZE_FIRST
	size_t ss_size;
	int ss_flags;
#else
	int ss_flags;
	size_t ss_size;
#endif
} stack_t;

struct sigevent {
	union sigval sigev_value;
	int sigev_signo, sigev_notify;
	union {
		char __size[64 - 2 * sizeof(int) - sizeof(union sigval)];
		pid_t __tid;
		struct {
			void (*__function)(union sigval);
			void *__attributes;
		} __call;
	} __sev;
};
#define sigev_notify_thread_id __sev.__tid
#define sigev_notify_function __sev.__call.__function
#define sigev_notify_attributes __sev.__call.__attributes
#endif
#define SIGEV_SIGNAL 0
#define SIGEV_NONE 1
#define SIGEV_THREAD 2
#define SIGEV_THREAD_ID 4

#define SIG_DFL ((void (*)(int))0)
#define SIG_IGN ((void (*)(int))1)
#define SIG_ERR ((void (*)(int))-1)

#define SIGIOT SIGABRT
#define SIGPOLL SIGIO
#define SIGCLD SIGCHLD
#define SIGRTMIN 32	/* the library reserves none */
#define SIGRTMAX _NSIG
#ifdef _DEFAULT_SOURCE
#define NSIG (_NSIG + 1)

#define SA_NOMASK SA_NODEFER
#define SA_ONESHOT SA_RESETHAND
#endif
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
#define SS_ONSTACK 1
#define SS_DISABLE 2
#ifdef _GNU_SOURCE
#define SS_AUTODISARM (1U << 31)	/* disabled while a handler is on it */
#endif
#endif

#ifdef _POSIX_C_SOURCE
/* si_code: the sender, or the cause */
#define SI_USER 0
#define SI_KERNEL 128
#define SI_QUEUE (-1)
#define SI_SIGIO (-5)
#define SI_TKILL (-6)
#define ILL_ILLOPC 1
#define ILL_ILLOPN 2
#define ILL_ILLADR 3
#define ILL_ILLTRP 4
#define ILL_PRVOPC 5
#define ILL_PRVREG 6
#define ILL_COPROC 7
#define ILL_BADSTK 8
#define FPE_INTDIV 1
#define FPE_INTOVF 2
#define FPE_FLTDIV 3
#define FPE_FLTOVF 4
#define FPE_FLTUND 5
#define FPE_FLTRES 6
#define FPE_FLTINV 7
#define FPE_FLTSUB 8
#define SEGV_MAPERR 1
#define SEGV_ACCERR 2
#define BUS_ADRALN 1
#define BUS_ADRERR 2
#define BUS_OBJERR 3
#endif
#ifdef _XOPEN_SOURCE
#define TRAP_BRKPT 1
#define TRAP_TRACE 2
#endif
#ifdef _POSIX_C_SOURCE
#define CLD_EXITED 1
#define CLD_KILLED 2
#define CLD_DUMPED 3
#define CLD_TRAPPED 4
#define CLD_STOPPED 5
#define CLD_CONTINUED 6
#define POLL_IN 1
#define POLL_OUT 2
#define POLL_MSG 3
#define POLL_ERR 4
#define POLL_PRI 5
#define POLL_HUP 6

/* Sets the action of a signal; act or old may be null. KILL, STOP: EINVAL. */
int sigaction(int sig, const struct sigaction *__restrict act,
	struct sigaction *__restrict old);
#endif
/*
 * Sets the handler of a signal, and returns the previous one, or SIG_ERR. BSD
 * semantics: the handler stays installed, and system calls are restarted.
 */
void (*signal(int sig, void (*handler)(int)))(int);

#ifdef _POSIX_C_SOURCE
/* Signal sets; sigismember returns 1 or 0. EINVAL for an unknown signal. */
int sigemptyset(sigset_t *set);
int sigfillset(sigset_t *set);
int sigaddset(sigset_t *set, int sig);
int sigdelset(sigset_t *set, int sig);
int sigismember(const sigset_t *set, int sig);
/* Changes the signal mask, unless set is null; stores the previous in old. */
int sigprocmask(int how, const sigset_t *__restrict set,
	sigset_t *__restrict old);
/* The same, but returns the error number. */
int pthread_sigmask(int how, const sigset_t *__restrict set,
	sigset_t *__restrict old);
/* The blocked signals that are pending. */
int sigpending(sigset_t *set);
/* Waits, with this mask, until a handler has run. Always -1 and EINTR. */
int sigsuspend(const sigset_t *set);
/* Waits for a blocked signal of the set. Returns 0 or an error number. */
int sigwait(const sigset_t *__restrict set, int *__restrict sig);
/*
 * The same, but return the signal, and store its details in info unless that is
 * null. -1 with EINTR after a handler, or EAGAIN when the time has passed.
 */
int sigwaitinfo(const sigset_t *__restrict set, siginfo_t *__restrict info);
int sigtimedwait(const sigset_t *__restrict set, siginfo_t *__restrict info,
	const struct timespec *__restrict time);
/*
 * Sends a signal to a process; id 0 means the caller's process group, -1 all
 * processes, and below that the group -id. Signal 0 only checks for errors.
 */
int kill(pid_t id, int sig);
#endif
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
int killpg(pid_t group, int sig);
#endif
/* Sends to the caller. Unless blocked, it is handled before raise returns. */
int raise(int sig);
#ifdef _POSIX_C_SOURCE
/* Sends a signal with a value; real-time signals are queued. */
int sigqueue(pid_t id, int sig, const union sigval value);
#endif
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
/*
 * The stack of handlers with SA_ONSTACK. ENOMEM below MINSIGSTKSZ. That is not
 * enough on every CPU, as what the kernel saves grows with the registers: use
 * SIGSTKSZ, or the sizes for this CPU, sysconf(_SC_MINSIGSTKSZ), which leaves
 * nothing for the handler, and sysconf(_SC_SIGSTKSZ).
 */
int sigaltstack(const stack_t *__restrict stack, stack_t *__restrict old);
/* Makes a signal interrupt system calls, or, if off is 0, restart them. */
int siginterrupt(int sig, int off);
#endif

#ifdef _POSIX_C_SOURCE
/*
 * Print s and a colon, unless s is null or empty, then strsignal's text, on
 * stderr; the second for the signal of info.
 */
void psignal(int sig, const char *s);
void psiginfo(const siginfo_t *info, const char *s);
#endif

#ifdef _GNU_SOURCE
/* Returns 1 for a set without signals, or 0. */
int sigisemptyset(const sigset_t *set);
/* Store the signals that are in both sets, or in either; 0. */
int sigandset(sigset_t *to, const sigset_t *a, const sigset_t *b);
int sigorset(sigset_t *to, const sigset_t *a, const sigset_t *b);
/* tgkill(2): sends a signal to a thread of a process; not to a new one. */
int tgkill(pid_t process, pid_t thread, int sig);
#endif

#ifdef __cplusplus
}
#endif

#endif
