/* wait.h - the kernel's <linux/wait.h> beside our <sys/wait.h>. */
#include <sys/wait.h>

#include_next <linux/wait.h>
