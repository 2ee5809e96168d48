/* nsig.h - the number of signals, which is that of the bits in a sigset_t. */
#define _NSIG 128
