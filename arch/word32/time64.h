/* time64.h - <bits/nr.h> has these names itself, beside the 32-bit ones. */
