/* wait.h - another name for <sys/wait.h>. */
#include <sys/wait.h>
