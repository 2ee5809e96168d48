/* deadlock.h - EDEADLOCK, which some machines number apart from EDEADLK. */
#define EDEADLOCK EDEADLK
