/*
 * init.c - the init of tick-run --kernel. It runs /facts and then /program, prints
 * what they have written and how they ended, and reboots. /words has the limit in
 * seconds and the arguments, /environ the environment; each word ends with a NUL.
 *
 * The console also has lines of the kernel, and changes line feeds. So our lines
 * begin with '=' and a digit, and all but printable ASCII is in octal; child.c
 * decodes them.
 */
#include "run.h"
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <termios.h>

static void print_file(char kind, const char *path)
{
	FILE *f = fopen(path, "r");
	int c, column = 0;

	while (f && (c = getc(f)) != EOF) {
		if (!column)
			printf("=%c", kind);
		if (c < ' ' || c > '~' || c == '\\')
			printf("\\%03o", c);
		else
			putchar(c);
		column = (column + 1) % 60;
		if (!column)
			putchar('\n');
	}
	if (f)
		fclose(f);
	if (column)
		putchar('\n');
}

/* read_words - returns a vector of the words in the file. */
static char **read_words(const char *path)
{
	FILE *f = fopen(path, "r");
	char **words = calloc(1, sizeof *words), *word = 0;
	size_t n = 0, size = 0;

	while (f && words && getdelim(&word, &size, 0, f) > 0) {
		words = realloc(words, (n + 2) * sizeof *words);
		if (!words)
			break;
		words[n++] = word;
		words[n] = 0;
		word = 0;
		size = 0;
	}
	return words;
}

int main(void)
{
	char **words, *none[] = {"facts", 0};
	struct run facts = {.program = "/facts", .argv = none, .envp = none + 1,
		.in = "/dev/null", .out = "/facts.out", .err = "/facts.err", .limit = 10};
	struct run program = {.program = "/program", .in = "/stdin", .out = "/out",
		.err = "/err"};
	int console;

	mkdir("/dev", 0755);
	mkdir("/proc", 0755);
	mkdir("/tmp", 01777);
	mount("devtmpfs", "/dev", "devtmpfs", 0, 0);
	mount("proc", "/proc", "proc", 0, 0);
	console = open("/dev/console", O_RDWR);
	for (int i = 0; console >= 0 && i < 3; i++)
		dup2(console, i);

	run_program(&facts);
	putchar('\n');	/* firmware may have left an unfinished line */
	print_file('0', "/facts.out");
	fflush(stdout);
	words = read_words("/words");
	program.argv = words + 1;
	program.envp = read_words("/environ");
	program.limit = atol(words[0]);
	run_program(&program);
	note(&program, "/result");
	print_file('1', "/out");
	print_file('2', "/err");
	print_file('3', "/result");
	puts("=4");
	fflush(stdout);
	tcdrain(1);
	reboot(RB_AUTOBOOT);
}
