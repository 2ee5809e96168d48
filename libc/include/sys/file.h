/*
 * sys/file.h - flock(2), BSD: locks on files, held by open file descriptions.
 */
#ifndef _SYS_FILE_H
#define _SYS_FILE_H

#ifdef __cplusplus
extern "C" {
#endif

#define LOCK_SH 1
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8
#define L_SET 0
#define L_INCR 1
#define L_XTND 2

/* -1 and errno on failure: EWOULDBLOCK with LOCK_NB if the lock is held. */
int flock(int fd, int operation);

#ifdef __cplusplus
}
#endif

#endif
