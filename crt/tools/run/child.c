/*
 * child.c - what tick-run needs done on the host that a shell can't.
 *
 *	child run LIMIT FOLDER STDIN NAME PROGRAM [ARGUMENT...]
 *		runs a program for at most LIMIT seconds, with NAME as its argv[0],
 *		and makes stdout, stderr and result in the folder. All that it has
 *		started is gone afterwards, also if we are told to end.
 *	child spool FILE
 *		copies standard input to the file; says so if it takes long.
 *	child decode FOLDER
 *		makes the same files, and facts.txt, of the console of init.c. Returns 1
 *		if init.c has not come to its end.
 */
#include "run.h"
#include <poll.h>

static int run(int argc, char **argv)
{
	char result[4096], out[4096], err[4096];
	struct run run = {.program = argv[6], .argv = argv + 6, .envp = environ,
		.in = argv[4], .out = out, .err = err, .limit = atol(argv[2])};

	snprintf(result, sizeof result, "%s/result", argv[3]);
	snprintf(out, sizeof out, "%s/stdout", argv[3]);
	snprintf(err, sizeof err, "%s/stderr", argv[3]);
	argv[6] = argv[5];
	run_program(&run);
	if (run.stopped && run.stopped != SIGALRM)
		return 128 + run.stopped;
	note(&run, result);
	return argc < 7;
}

static int spool(const char *path)
{
	static char buffer[65536];
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	ssize_t n;

	if (poll(&(struct pollfd){0, POLLIN, 0}, 1, 2000) == 0)
		fputs("tick-run: reading standard input, which is handed to each run "
			"(</dev/null: none)\n", stderr);
	while ((n = read(0, buffer, sizeof buffer)) > 0)
		if (write(fd, buffer, (size_t)n) != n)
			return 1;
	return n < 0 || close(fd);
}

static int octal(const char *s)
{
	return (s[0] - '0') * 64 + (s[1] - '0') * 8 + s[2] - '0';
}

static int decode(const char *folder)
{
	static const char *const names[] = {"facts.txt", "stdout", "stderr",
		"result"};
	FILE *files[4];
	char line[1000];
	int ended = 0;

	for (int i = 0; i < 4; i++) {
		char path[4096];

		snprintf(path, sizeof path, "%s/%s", folder, names[i]);
		files[i] = fopen(path, "w");
		if (!files[i])
			return 2;
	}
	while (fgets(line, sizeof line, stdin)) {
		if (line[0] != '=' || line[1] < '0' || line[1] > '4')
			continue;
		if (line[1] == '4') {
			ended = 1;
			continue;
		}
		for (const char *s = line + 2; *s && *s != '\r' && *s != '\n'; s++) {
			int c = *s;

			if (c == '\\' && strlen(s) > 3) {
				c = octal(s + 1);
				s += 3;
			}
			putc(c, files[line[1] - '0']);
		}
	}
	for (int i = 0; i < 4; i++)
		if (fclose(files[i]))
			return 2;
	return !ended;
}

int main(int argc, char **argv)
{
	if (argc > 6 && !strcmp(argv[1], "run"))
		return run(argc, argv);
	if (argc == 3 && !strcmp(argv[1], "spool"))
		return spool(argv[2]);
	if (argc == 3 && !strcmp(argv[1], "decode"))
		return decode(argv[2]);
	return 2;
}
