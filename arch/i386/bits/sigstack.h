/*
 * sigstack.h - the least and the usual size of a sigaltstack stack. The kernel has
 * 8192 for the second, but with AVX-512 and AMX a handler's frame is 12 KB.
 */
#define MINSIGSTKSZ 2048
#define SIGSTKSZ 32768
