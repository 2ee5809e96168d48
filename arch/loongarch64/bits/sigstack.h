/* sigstack.h - what a handler's stack of its own takes at least, and well. */
#define MINSIGSTKSZ 4096
#define SIGSTKSZ 16384
