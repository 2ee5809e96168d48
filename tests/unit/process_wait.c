/* process_wait.c - a child's status, and the resources it used. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	struct rusage u;
	siginfo_t info;
	int status;
	pid_t child;

	CHECK(wait(&status) == -1 && errno == ECHILD);
	if ((child = fork()) == 0)
		_exit(0x123);
	CHECK(wait(&status) == child && WIFEXITED(status) && !WIFSIGNALED(status));
	CHECK(WEXITSTATUS(status) == 0x23);

	if ((child = fork()) == 0)
		for (;;)
			pause();
	CHECK(child > 0);
	if (child <= 0)
		return failed;	/* kill(-1) would reach every process */
	CHECK(waitpid(child, &status, WNOHANG) == 0);
	CHECK(kill(child, SIGSTOP) == 0);
	CHECK(waitpid(child, &status, WUNTRACED) == child);
	CHECK(WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP);
	CHECK(!WIFSIGNALED(status) && !WIFEXITED(status));
	CHECK(kill(child, SIGCONT) == 0);
	CHECK(waitpid(child, &status, WCONTINUED) == child);
	CHECK(WIFCONTINUED(status) && !WIFSIGNALED(status) && !WIFSTOPPED(status));
	CHECK(kill(child, SIGKILL) == 0);
	info.si_pid = 0;
	CHECK(waitid(P_PID, child, &info, WEXITED | WNOWAIT) == 0);
	CHECK(info.si_pid == child && info.si_signo == SIGCHLD);
	CHECK(info.si_code == CLD_KILLED && info.si_status == SIGKILL);
	CHECK(wait4(child, &status, 0, &u) == child);
	CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
	CHECK(!WIFEXITED(status) && !WIFSTOPPED(status));

	/* process groups: the child's, and our own */
	if ((child = fork()) == 0)
		for (;;)
			pause();
	if (child < 0)
		return 1;
	CHECK(waitpid(0, &status, WNOHANG) == 0);
	CHECK(setpgid(child, child) == 0);
	errno = 0;
	CHECK(waitpid(0, &status, WNOHANG) == -1 && errno == ECHILD);
	CHECK(waitpid(-child, &status, WNOHANG) == 0);
	CHECK(kill(child, SIGTERM) == 0);
	CHECK(waitpid(-child, &status, 0) == child && status == SIGTERM);

	if ((child = fork()) == 0) {
		do
			getrusage(RUSAGE_SELF, &u);
		while (u.ru_utime.tv_sec * 1000000 + u.ru_utime.tv_usec +
		    u.ru_stime.tv_sec * 1000000 + u.ru_stime.tv_usec < 30000);
		_exit(0);
	}
	CHECK(waitpid(-1, 0, WEXITED) == -1 && errno == EINVAL);
	u.ru_maxrss = u.ru_nivcsw = -1;
	CHECK(wait3(0, 0, &u) == child);
	/* On sparc64 qemu reports whole seconds only. */
	CHECK(u.ru_utime.tv_sec <= 1 && u.ru_stime.tv_sec <= 1);
	CHECK(u.ru_utime.tv_usec + u.ru_stime.tv_usec >= 30000 ||
		u.ru_utime.tv_sec + u.ru_stime.tv_sec > 0);
	CHECK(u.ru_maxrss >= 0 && u.ru_nivcsw >= 0);
	CHECK(getrusage(99, &u) == -1 && errno == EINVAL);
	return failed;
}
