/* sigstack.h - the least and the usual size of a sigaltstack stack. */
#ifdef __powerpc64__
#define MINSIGSTKSZ 8192
#define SIGSTKSZ 32768
#else
#define MINSIGSTKSZ 2048
#define SIGSTKSZ 8192
#endif
