/* lock.h - the commands of fcntl that take a struct flock of 64-bit offsets. */
#define F_GETLK 12
#define F_SETLK 13
#define F_SETLKW 14
