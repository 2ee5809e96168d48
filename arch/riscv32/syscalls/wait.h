/* wait.h - waiting for a child: of the two calls there is only the newer. */
long __wait4(int id, int *status, int options, long *usage);

#define WAIT4(id, status, options, usage) __wait4(id, status, options, usage)
