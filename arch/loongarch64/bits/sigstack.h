/* sigstack.h - the least and the usual size of a sigaltstack stack. */
#define MINSIGSTKSZ 4096
#define SIGSTKSZ 16384
