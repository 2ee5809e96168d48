/* random.h - getrandom(2): random bytes. */
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

/* How many bytes were written: n up to 256, less only when interrupted. */
ssize_t getrandom(void *buf, size_t n, unsigned flags);
/* n bytes, at most 256: 0, or -1 and EIO. */
int getentropy(void *buf, size_t n);

#ifdef __cplusplus
}
#endif

#endif
