/*
 * init_module.c - loads a kernel module from memory, with parameters separated
 * by spaces. As in other libcs, no header declares the functions for modules.
 */
#include "internal.h"
#include "syscall.h"

int init_module(void *image, unsigned long n, const char *parameters);

int init_module(void *image, unsigned long n, const char *parameters)
{
	return __ret(syscall3(SYS_init_module, image, n, parameters));
}
