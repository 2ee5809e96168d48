/* crt1.c - the entry of a static program, which is loaded where it was linked. */
#include "start.h"

START("__start_c")
