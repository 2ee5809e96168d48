/* exec.h - what the functions that search PATH for a program share. */
#ifndef EXEC_H
#define EXEC_H

/* Like execve, but returns a negated errno. */
typedef long execute(const char *path, char *const argv[], char *const envp[]);

/*
 * Executes the first file of this name that it can, in the directories of PATH; a
 * name with a slash is a path. Returns a negated errno.
 */
long __search_path(execute *run, const char *name, char *const argv[],
	char *const envp[]);

#endif
