/* sigstack.h - what a handler's stack of its own takes at least, and well. */
#define MINSIGSTKSZ 2048
#define SIGSTKSZ 8192
