/* lock.h - the commands of fcntl that take a struct flock of 64-bit offsets. */
#define F_GETLK 33
#define F_SETLK 34
#define F_SETLKW 35
