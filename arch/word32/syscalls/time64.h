/* time64.h - the calls with 64-bit time have names of their own here. */
