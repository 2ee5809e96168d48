/*
 * error.h - error(3), GNU: error messages on stderr.
 *
 * The message is "program: text", with program_invocation_name for the program,
 * then ": strerror(errnum)" if errnum is not 0, then a newline. What stdout holds
 * is written first. Each message adds 1 to error_message_count; if status is not
 * 0, exit(status) follows.
 */
#ifndef _ERROR_H
#define _ERROR_H

#ifdef __cplusplus
extern "C" {
#endif

void error(int status, int errnum, const char *format, ...)
	__attribute__((__format__(__printf__, 3, 4)));

/*
 * Prints "program:filename:linenum: text"; with a null filename, as error does.
 * While error_one_per_line is not 0, a message for the file name and line of
 * the previous one is left out and not counted, and doesn't exit.
 */
void error_at_line(int status, int errnum, const char *filename,
	unsigned linenum, const char *format, ...)
	__attribute__((__format__(__printf__, 5, 6)));

extern unsigned error_message_count;
extern int error_one_per_line;

/* If not null, prints what comes before the text instead of "program: " */
extern void (*error_print_progname)(void);

#ifdef __cplusplus
}
#endif

#endif
