/* sigstack.h - the least and the usual size of a sigaltstack stack. */
#define MINSIGSTKSZ 5120
#define SIGSTKSZ 16384
