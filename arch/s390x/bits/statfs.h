/* statfs.h - the kernel's struct statfs, with ints where others have longs. */
struct statfs {
	unsigned f_type, f_bsize;
	__UINT64_TYPE__ f_blocks, f_bfree, f_bavail, f_files, f_ffree;
	fsid_t f_fsid;
	unsigned f_namelen, f_frsize, f_flags, __reserved[5];
};
