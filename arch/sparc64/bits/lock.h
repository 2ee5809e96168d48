/* lock.h - the fcntl commands for a struct flock, and its lock types. */
#define F_GETLK 7
#define F_SETLK 8
#define F_SETLKW 9
#define F_RDLCK 1
#define F_WRLCK 2
#define F_UNLCK 3
