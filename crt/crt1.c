/* crt1.c - the entry of a static program, which runs where it was linked. */
#include "start.h"

START("__start_c")
