/*
 * sys/kd.h - ioctl_console(2): requests of virtual terminals for ioctl, those whose
 * argument is an integer or a pointer to one. <linux/kd.h> has all.
 */
#ifndef _SYS_KD_H
#define _SYS_KD_H

#define KIOCSOUND 0x4B2F	/* a tone of 1193180 Hz divided by it; 0: off */
#define KDMKTONE 0x4B30		/* the same, for its upper 16 bits in ticks */
#define KDGETLED 0x4B31
#define KDSETLED 0x4B32
#define LED_SCR 1
#define LED_NUM 2
#define LED_CAP 4
#define KDGKBTYPE 0x4B33
#define KB_84 1
#define KB_101 2
#define KB_OTHER 3
#define KDSETMODE 0x4B3A
#define KDGETMODE 0x4B3B
#define KD_TEXT 0
#define KD_GRAPHICS 1
#define KDGKBMODE 0x4B44
#define KDSKBMODE 0x4B45
#define K_RAW 0
#define K_XLATE 1
#define K_MEDIUMRAW 2
#define K_UNICODE 3
#define K_OFF 4
#define KDGKBMETA 0x4B62
#define KDSKBMETA 0x4B63
#define K_METABIT 3
#define K_ESCPREFIX 4
#define KDGKBLED 0x4B64
#define KDSKBLED 0x4B65
#define K_SCROLLLOCK 1
#define K_NUMLOCK 2
#define K_CAPSLOCK 4
#define KDSIGACCEPT 0x4B4E	/* the signal that Alt and the up arrow send */

#endif
