/* sys/klog.h - syslog(2): the kernel's log, by its traditional name. */
#ifndef _SYS_KLOG_H
#define _SYS_KLOG_H

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The commands are in syslog(2): 3 reads the last n bytes of the log and returns
 * how many; 8 sets the console's level to n; 10 returns the log's size. -1 and
 * errno on failure: EPERM, EINVAL.
 */
int klogctl(int command, char *buf, int n);

#ifdef __cplusplus
}
#endif

#endif
