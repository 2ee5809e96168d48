/*
 * crt_order.c - the order of constructors, main and destructors, and their
 * arguments.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char said[100];

static void say(const char *s)
{
	strcat(said, s);
}

static void args(const char *s, int argc, char **argv, char **envp)
{
	say(argc == 2 && !strcmp(argv[1], "again") && !argv[2] &&
		envp == argv + 3 && envp[0] ? s : "?");
}

static void pre(int argc, char **argv, char **envp) { args("p", argc, argv, envp); }
static void init(int argc, char **argv, char **envp) { args("i", argc, argv, envp); }
__attribute__((section(".preinit_array"), used))
static void (*pre_entry)(int, char **, char **) = pre;
__attribute__((section(".init_array"), used))
static void (*init_entry)(int, char **, char **) = init;

__attribute__((constructor(101))) static void early(void) { say("1"); }
__attribute__((constructor(102))) static void late(void) { say("2"); }
__attribute__((destructor)) static void last(void)
{
	if (said[0])
		say("d");
	if (write(1, said, strlen(said)) < 0)
		_exit(9);
}

static void exit1(void) { say("x"); }
static void exit3(void) { say("z"); }
static void exit2(void) { say("y"); atexit(exit3); }

int main(int argc, char **argv)
{
	char text[100] = "";
	int pipes[2], status;

	if (argc == 2) {
		say("m");
		atexit(exit1);
		atexit(exit2);
		printf("!");	/* stdio is flushed last */
		return 42;
	}
	if (pipe(pipes))
		return 1;
	if (!fork()) {
		dup2(pipes[1], 1);
		/* qemu-user may not be registered to run such a program. */
		char *run = getenv("EMULATOR");

		execl(run ? run : argv[0], run ? run : argv[0],
			run ? argv[0] : "again", run ? "again" : (char *)0, (char *)0);
		_exit(1);
	}
	close(pipes[1]);
	wait(&status);
	while (read(pipes[0], text + strlen(text), 50) > 0)
		;
	said[0] = 0;
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 42 ||
	    strcmp(text, "p12imyzxd!")) {
		printf("order: %s, status %x\n", text, (unsigned)status);
		return 1;
	}
	return 0;
}
