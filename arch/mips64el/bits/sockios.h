/* sockios.h - the requests to sockets whose numbers differ on MIPS. */
#define FIOGETOWN 0x4004667B
#define FIOSETOWN 0x8004667C
#define SIOCATMARK 0x40047307
#define SIOCSPGRP 0x80047308
#define SIOCGPGRP 0x40047309
