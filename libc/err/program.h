/* program.h - the name of the program, for messages; "?" if unknown. */
#ifndef PROGRAM_H
#define PROGRAM_H

const char *__program(void);

#endif
