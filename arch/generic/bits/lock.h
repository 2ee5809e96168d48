/* lock.h - the fcntl commands for a struct flock with 64-bit offsets. */
#define F_GETLK 5
#define F_SETLK 6
#define F_SETLKW 7
