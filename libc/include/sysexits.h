/* sysexits.h - statuses for exit, BSD: sysexits.h(3head). */
#ifndef _SYSEXITS_H
#define _SYSEXITS_H

#define EX_OK 0	/* success */
#define EX_USAGE 64	/* the command was used incorrectly */
#define EX_DATAERR 65	/* the input is wrong */
#define EX_NOINPUT 66	/* an input file can't be read */
#define EX_NOUSER 67	/* no such user */
#define EX_NOHOST 68	/* no such host */
#define EX_UNAVAILABLE 69	/* a service is not available */
#define EX_SOFTWARE 70	/* an error in the program itself */
#define EX_OSERR 71	/* the system refuses, as when it can't fork */
#define EX_OSFILE 72	/* a file of the system is missing or wrong */
#define EX_CANTCREAT 73	/* an output file can't be created */
#define EX_IOERR 74	/* reading or writing failed */
#define EX_TEMPFAIL 75	/* it may work later */
#define EX_PROTOCOL 76	/* the other side broke the protocol */
#define EX_NOPERM 77	/* not allowed */
#define EX_CONFIG 78	/* the configuration is wrong */
#define EX__BASE EX_USAGE
#define EX__MAX EX_CONFIG

#endif
