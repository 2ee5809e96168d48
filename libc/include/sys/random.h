/* sys/random.h - getrandom(2), getentropy(3): random bytes from the kernel. */
#ifndef _SYS_RANDOM_H
#define _SYS_RANDOM_H

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ssize_t;

#define GRND_NONBLOCK 1
#define GRND_RANDOM 2
#define GRND_INSECURE 4

/*
 * Stores n random bytes. Returns their number, which may be less than n only if
 * n > 256 and a signal handler ran. flags: GRND_. -1 and errno on failure.
 *
 * A program that calls this often gets the bytes from the vDSO (about 6 times as
 * fast for 16) where that has the routine. From then on a buf that is neither
 * valid nor null causes a SIGSEGV instead of EFAULT.
 */
ssize_t getrandom(void *buf, size_t n, unsigned flags);
/* Stores n bytes, at most 256. Returns 0, or -1 with EIO. POSIX.1-2024 */
int getentropy(void *buf, size_t n);

#ifdef __cplusplus
}
#endif

#endif
