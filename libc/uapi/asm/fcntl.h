/* fcntl.h - the kernel's <asm/fcntl.h> beside our <fcntl.h>. */
#include <fcntl.h>

#pragma push_macro("F_GETLK")
#undef F_GETLK
#pragma push_macro("F_SETLK")
#undef F_SETLK
#pragma push_macro("F_SETLKW")
#undef F_SETLKW
#pragma push_macro("O_ACCMODE")
#undef O_ACCMODE
#pragma push_macro("O_NDELAY")
#undef O_NDELAY
#define flock __linux_flock
#define f_owner_ex __linux_f_owner_ex
#include_next <asm/fcntl.h>
#undef flock
#undef f_owner_ex
#pragma pop_macro("F_GETLK")
#pragma pop_macro("F_SETLK")
#pragma pop_macro("F_SETLKW")
#pragma pop_macro("O_ACCMODE")
#pragma pop_macro("O_NDELAY")
