/* timer.h - the kernel's id of a timer, an int, from a timer_t. */
#ifndef TIMER_H
#define TIMER_H

#include <stdint.h>

static inline int timer_id(void *timer)
{
	return (int)(intptr_t)timer;
}

#endif
