/* sys/reboot.h - reboot(2): reboot, halt, or enable Ctrl-Alt-Del. */
#ifndef _SYS_REBOOT_H
#define _SYS_REBOOT_H

#ifdef __cplusplus
extern "C" {
#endif

#define RB_AUTOBOOT 0x01234567
#define RB_HALT_SYSTEM ((int)0xcdef0123)
#define RB_ENABLE_CAD ((int)0x89abcdef)
#define RB_DISABLE_CAD 0
#define RB_POWER_OFF 0x4321fedc
#define RB_SW_SUSPEND ((int)0xd000fce2)
#define RB_KEXEC 0x45584543

/* Takes effect at once: call sync() first. -1 with EPERM or EINVAL. */
int reboot(int how);

#ifdef __cplusplus
}
#endif

#endif
