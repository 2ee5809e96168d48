/* inotify.h - the kernel's <linux/inotify.h> beside our <sys/inotify.h>. */
#include <sys/inotify.h>

#define inotify_event __linux_inotify_event
#include_next <linux/inotify.h>
#undef inotify_event
