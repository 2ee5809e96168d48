/*
 * sys/fsuid.h - setfsuid(2): the ids by which the kernel checks access to files.
 *
 * Other ids are set with the effective ones. Both return the previous id, also
 * after a failure, which is silent: set -1 to ask for the current one.
 */
#ifndef _SYS_FSUID_H
#define _SYS_FSUID_H

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned int uid_t, gid_t;

int setfsuid(uid_t id);
int setfsgid(gid_t id);

#ifdef __cplusplus
}
#endif

#endif
