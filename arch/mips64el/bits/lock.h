/* lock.h - the fcntl commands for a struct flock with 64-bit offsets. */
#define F_GETLK 14
#define F_SETLK 6
#define F_SETLKW 7
