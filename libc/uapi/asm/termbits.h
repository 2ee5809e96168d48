/* termbits.h - the kernel's <asm/termbits.h> beside our <termios.h>. */
#include <termios.h>

#pragma push_macro("NCCS")
#undef NCCS
#define termios __linux_termios
#include_next <asm/termbits.h>
#undef termios
#pragma pop_macro("NCCS")
