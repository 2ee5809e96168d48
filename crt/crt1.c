/* crt1.c - the entry of a static program, loaded where it was linked. */
#include "start.h"

START("__start_c")
