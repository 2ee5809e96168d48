/* program.h - the name that messages begin with. */
#ifndef PROGRAM_H
#define PROGRAM_H

const char *__program(void);

#endif
