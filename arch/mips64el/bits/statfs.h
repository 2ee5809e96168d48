/*
 * statfs.h - the kernel's struct statfs. Of its two, with counts of 32 and of 64
 * bits, the second; it is struct statfs64 where long has 32 bits.
 */
struct statfs {
	unsigned long f_type, f_bsize, f_frsize;
	__UINT64_TYPE__ f_blocks, f_bfree, f_files, f_ffree, f_bavail;
	fsid_t f_fsid;
	unsigned long f_namelen, f_flags, __reserved[5];
};
