/* sys/swap.h - swapon(2): using a file or a block device for swapping. */
#ifndef _SYS_SWAP_H
#define _SYS_SWAP_H

#ifdef __cplusplus
extern "C" {
#endif

#define SWAP_FLAG_PREFER 0x8000		/* the low bits are a priority */
#define SWAP_FLAG_PRIO_MASK 0x7fff
#define SWAP_FLAG_PRIO_SHIFT 0
#define SWAP_FLAG_DISCARD 0x10000

/*
 * -1 and errno on failure: EPERM, EINVAL if the file has no swap signature,
 * EBUSY if it is in use already.
 */
int swapon(const char *path, int flags);
int swapoff(const char *path);

#ifdef __cplusplus
}
#endif

#endif
