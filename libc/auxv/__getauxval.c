/*
 * __getauxval.c - getauxval for libgcc, which asks on aarch64 whether the processor
 * has atomic instructions. Programs may define the other name.
 */
#include "auxv.h"

unsigned long __getauxval(unsigned long type);

unsigned long __getauxval(unsigned long type)
{
	return auxval(__auxv, type, 0);
}
