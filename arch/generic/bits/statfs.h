/*
 * statfs.h - the kernel's struct statfs. Of its two, with counts of 32 and of 64
 * bits, the second; it is struct statfs64 where long has 32 bits.
 */
#include <bits/long.h>

struct statfs {
	unsigned __KERNEL_LONG f_type, f_bsize;
	__UINT64_TYPE__ f_blocks, f_bfree, f_bavail, f_files, f_ffree;
	fsid_t f_fsid;
	unsigned __KERNEL_LONG f_namelen, f_frsize, f_flags, __reserved[4];
};
