/*
 * vgetrandom.h - the vDSO's getrandom, which generates random bytes from a state
 * of the program's own, about 6 times as fast as the system call.
 *
 * A program that asks for few random bytes never binds it. The state is in a page
 * that the kernel may clear at any time and clears on fork: the routine notices
 * that, and when the kernel reseeds, and gets a new key. If a signal handler
 * interrupts it and asks too, it makes the system call.
 */
#ifndef VGETRANDOM_H
#define VGETRANDOM_H

#include <stddef.h>
#include "vdso_call.h"

struct vgetrandom {
	vdso_getrandom *routine;	/* null: make the system call */
	void *state;
	size_t size;			/* of the state, in bytes */
};

extern struct vgetrandom __vgetrandom;

/* Binds it if the kernel has it. */
void __vgetrandom_bind(void);

#endif
