/* sigstack.h - the minimum and the usual size of a sigaltstack stack. */
#define MINSIGSTKSZ 2048
#define SIGSTKSZ 8192
