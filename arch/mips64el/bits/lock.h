/* lock.h - the commands of fcntl that take a struct flock of 64-bit offsets. */
#define F_GETLK 14
#define F_SETLK 6
#define F_SETLKW 7
