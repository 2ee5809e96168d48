/* lock.h - the fcntl commands for a struct flock with 64-bit offsets. */
#define F_GETLK 12
#define F_SETLK 13
#define F_SETLKW 14
