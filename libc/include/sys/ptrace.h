/* sys/ptrace.h - ptrace(2): control of another process. */
#ifndef _SYS_PTRACE_H
#define _SYS_PTRACE_H

#include <bits/ptrace.h>

#ifdef __cplusplus
extern "C" {
#endif

#define PTRACE_TRACEME 0
#define PTRACE_PEEKTEXT 1
#define PTRACE_PEEKDATA 2
#define PTRACE_PEEKUSER 3
#define PTRACE_POKETEXT 4
#define PTRACE_POKEDATA 5
#define PTRACE_POKEUSER 6
#define PTRACE_CONT 7
#define PTRACE_KILL 8
#define PTRACE_SINGLESTEP 9
#define PTRACE_ATTACH 16
#define PTRACE_SYSCALL 24
#define PTRACE_SETOPTIONS 0x4200
#define PTRACE_GETEVENTMSG 0x4201
#define PTRACE_GETSIGINFO 0x4202
#define PTRACE_SETSIGINFO 0x4203
#define PTRACE_GETREGSET 0x4204
#define PTRACE_SETREGSET 0x4205
#define PTRACE_SEIZE 0x4206
#define PTRACE_INTERRUPT 0x4207
#define PTRACE_LISTEN 0x4208
#define PTRACE_PEEKSIGINFO 0x4209
#define PTRACE_GETSIGMASK 0x420a
#define PTRACE_SETSIGMASK 0x420b
#define PTRACE_SECCOMP_GET_FILTER 0x420c
#define PTRACE_SECCOMP_GET_METADATA 0x420d
#define PTRACE_GET_SYSCALL_INFO 0x420e
#define PTRACE_GET_RSEQ_CONFIGURATION 0x420f
#define PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG 0x4210
#define PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG 0x4211

/* The status of a stop is SIGTRAP | event << 8. */
#define PTRACE_EVENTMSG_SYSCALL_ENTRY 1
#define PTRACE_EVENTMSG_SYSCALL_EXIT 2
#define PTRACE_EVENT_FORK 1
#define PTRACE_EVENT_VFORK 2
#define PTRACE_EVENT_CLONE 3
#define PTRACE_EVENT_EXEC 4
#define PTRACE_EVENT_VFORK_DONE 5
#define PTRACE_EVENT_EXIT 6
#define PTRACE_EVENT_SECCOMP 7
#define PTRACE_EVENT_STOP 128

/* For PTRACE_SETOPTIONS and PTRACE_SEIZE. */
#define PTRACE_O_TRACESYSGOOD 1
#define PTRACE_O_TRACEFORK (1 << PTRACE_EVENT_FORK)
#define PTRACE_O_TRACEVFORK (1 << PTRACE_EVENT_VFORK)
#define PTRACE_O_TRACECLONE (1 << PTRACE_EVENT_CLONE)
#define PTRACE_O_TRACEEXEC (1 << PTRACE_EVENT_EXEC)
#define PTRACE_O_TRACEVFORKDONE (1 << PTRACE_EVENT_VFORK_DONE)
#define PTRACE_O_TRACEEXIT (1 << PTRACE_EVENT_EXIT)
#define PTRACE_O_TRACESECCOMP (1 << PTRACE_EVENT_SECCOMP)
#define PTRACE_O_EXITKILL (1 << 20)
#define PTRACE_O_SUSPEND_SECCOMP (1 << 21)
#define PTRACE_O_MASK 0x003000ff

/* The names of BSD. */
#define PT_TRACE_ME PTRACE_TRACEME
#define PT_READ_I PTRACE_PEEKTEXT
#define PT_READ_D PTRACE_PEEKDATA
#define PT_READ_U PTRACE_PEEKUSER
#define PT_WRITE_I PTRACE_POKETEXT
#define PT_WRITE_D PTRACE_POKEDATA
#define PT_WRITE_U PTRACE_POKEUSER
#define PT_CONTINUE PTRACE_CONT
#define PT_KILL PTRACE_KILL
#define PT_STEP PTRACE_SINGLESTEP
#define PT_ATTACH PTRACE_ATTACH
#define PT_DETACH PTRACE_DETACH

/* The argument of PTRACE_PEEKSIGINFO. */
struct __ptrace_peeksiginfo_args {
	__UINT64_TYPE__ off;
	__UINT32_TYPE__ flags;
	__INT32_TYPE__ nr;
};
#define PTRACE_PEEKSIGINFO_SHARED (1 << 0)

/* The result of PTRACE_GET_SYSCALL_INFO (Linux 5.3); op is one of these. */
#define PTRACE_SYSCALL_INFO_NONE 0
#define PTRACE_SYSCALL_INFO_ENTRY 1
#define PTRACE_SYSCALL_INFO_EXIT 2
#define PTRACE_SYSCALL_INFO_SECCOMP 3
struct __ptrace_syscall_info {
	__UINT8_TYPE__ op;
	__UINT8_TYPE__ __pad[3];
	__UINT32_TYPE__ arch;
	__UINT64_TYPE__ instruction_pointer, stack_pointer;
	union {
		struct {
			__UINT64_TYPE__ nr, args[6];
		} entry;
		struct {
			__INT64_TYPE__ rval;
			__UINT8_TYPE__ is_error;
		} exit;
		struct {
			__UINT64_TYPE__ nr, args[6];
			__UINT32_TYPE__ ret_data;
		} seccomp;
	};
};

/*
 * After the request come pid_t process, void *address, void *data; on sparc64 also
 * a second address for some. Returns 0 or what the request says, or -1 with errno:
 * ESRCH if the process is not traced by the caller and stopped, EPERM, EIO for a
 * bad address. The PEEK requests return the word that they read: as that may be
 * -1, set errno to 0 before.
 */
long ptrace(int request, ...);

#ifdef __cplusplus
}
#endif

#endif
