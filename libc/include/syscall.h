/* syscall.h - another name for <sys/syscall.h>. */
#include <sys/syscall.h>
