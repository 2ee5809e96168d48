/* setjmp_mask.c - the signal mask is restored if it was saved. */
#include <setjmp.h>
#include <signal.h>
#include "../test.h"

static sigjmp_buf env;
static jmp_buf plain;

static int blocked(void)
{
	sigset_t set;

	sigprocmask(SIG_BLOCK, 0, &set);
	return sigismember(&set, SIGUSR1);
}

int main(void)
{
	volatile int round = 0;
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	if (sigsetjmp(env, 1) == 0) {
		sigprocmask(SIG_BLOCK, &set, 0);
		round++;
		siglongjmp(env, 3);
	}
	CHECK(round == 1 && !blocked());
	if (sigsetjmp(env, 0) == 0) {
		sigprocmask(SIG_BLOCK, &set, 0);
		siglongjmp(env, 3);
	}
	CHECK(blocked());
	/* If _longjmp returned, what follows would run with round 5. */
	if (_setjmp(plain))
		round = 6;
	else {
		sigprocmask(SIG_UNBLOCK, &set, 0);
		round = 5;
		_longjmp(plain, 3);
	}
	CHECK(!blocked() && round == 6);
	return failed;
}
