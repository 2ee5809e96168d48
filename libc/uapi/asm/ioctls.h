/* ioctls.h - the kernel's <asm/ioctls.h> beside our <sys/ioctl.h>. */
#include <sys/ioctl.h>

/* On some machines these have the size of the kernel's struct termios in them. */
#pragma push_macro("TCGETS")
#pragma push_macro("TCSETS")
#pragma push_macro("TCSETSW")
#pragma push_macro("TCSETSF")
#include_next <asm/ioctls.h>
#pragma pop_macro("TCGETS")
#pragma pop_macro("TCSETS")
#pragma pop_macro("TCSETSW")
#pragma pop_macro("TCSETSF")
