/* lock.h - the fcntl commands for a struct flock with 64-bit offsets. */
#define F_GETLK 33
#define F_SETLK 34
#define F_SETLKW 35
