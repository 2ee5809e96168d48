# names.sh - a program of ISO C may define every name that ISO C does not have.
#
# The library's ISO C functions must not call them: links a program that calls
# each of these functions with definitions of all other names, which abort. Names
# with an underscore first are the library's; tickvdso_ is a prefix of its own.
iso='abort abs aligned_alloc asctime at_quick_exit atexit atof atoi atol atoll
bsearch calloc clearerr clock ctime difftime div errno exit fclose feof ferror
fflush fgetc fgetpos fgets fopen fprintf fputc fputs fread free freopen fscanf
fseek fsetpos ftell fwrite getc getchar getenv gets gmtime imaxabs imaxdiv isalnum
isalpha isblank iscntrl isdigit isgraph islower isprint ispunct isspace isupper
isxdigit labs ldiv llabs lldiv localtime longjmp malloc memchr memcmp memcpy
memmove memset mktime perror printf putc putchar puts qsort quick_exit raise rand
realloc remove rename rewind scanf setbuf setjmp setvbuf signal snprintf sprintf
srand sscanf strcat strchr strcmp strcoll strcpy strcspn strerror strftime strlen
strncat strncmp strncpy strpbrk strrchr strspn strstr strtod strtof strtoimax
strtok strtol strtold strtoll strtoul strtoull strtoumax strxfrm system time
timespec_get tmpfile tmpnam tolower toupper ungetc vfprintf vfscanf vprintf vscanf
vsnprintf vsprintf vsscanf
btowc fgetwc fgetws fputwc fputws fwide fwprintf getwc getwchar iswalnum iswalpha
iswblank iswcntrl iswctype iswdigit iswgraph iswlower iswprint iswpunct iswspace
iswupper iswxdigit localeconv mblen mbrlen mbrtowc mbsinit mbsrtowcs mbstowcs mbtowc
putwc putwchar setlocale swprintf towctrans towlower towupper ungetwc vfwprintf
vswprintf vwprintf wcrtomb wcscat wcschr wcscmp wcscoll wcscpy wcscspn wcsftime wcslen
wcsncat wcsncmp wcsncpy wcspbrk wcsrchr wcsrtombs wcsspn wcsstr wcstod wcstof
wcstoimax wcstok wcstol wcstold wcstoll wcstombs wcstoul wcstoull wcstoumax wcsxfrm
wctob wctomb wctrans wctype wmemchr wmemcmp wmemcpy wmemmove wmemset wprintf'
bad=0
echo $iso | tr ' ' '\n' | sort >"$t/iso"
for abi in $abis; do
	nm -g --defined-only "$B/$abi/lib/libc.a" 2>/dev/null |
		sed -n 's/.* [A-Z] \([a-z].*\)/\1/p' | sort -u >"$t/all"
	comm -12 "$t/all" "$t/iso" >"$t/called"
	comm -23 "$t/all" "$t/iso" | grep -v '^tickvdso_' >"$t/others"
	[ "$(wc -l <"$t/others")" -gt 200 ] || { echo "$abi: no names"; bad=1; }
	sed 's/.*/void &(void) { __builtin_trap(); }/' "$t/others" >"$t/others.c"
	"$B/$abi/bin/tick-cc" -std=c11 -O1 -fno-builtin -w -c "$t/others.c" \
		-o "$t/others.o" || bad=1
	"$B/$abi/bin/tick-cc" -std=c11 -O1 -fno-builtin -w \
		tests/unit/names_iso.c "$t/others.o" -o "$t/names" ||
		{ echo "$abi: names of ISO C and others in one object"; bad=1; continue; }
	nm -g --defined-only "$t/names" | sed 's/.* //' | sort -u >"$t/linked"
	comm -23 "$t/called" "$t/linked" | sed "s/^/$abi: not called: /" | grep . &&
		bad=1
	(cd "$t" && ./names) || { echo "$abi: a function of the program is called"; bad=1; }
	# The same for paths that do not run: without the definitions, no name
	# may come from the library.
	"$B/$abi/bin/tick-cc" -std=c11 -O1 -fno-builtin -w \
		tests/unit/names_iso.c -o "$t/names" || bad=1
	nm -g --defined-only "$t/names" | sed -n 's/.* [A-UX-Z] //p' | sort -u |
		comm -12 - "$t/others" | sed "s/^/$abi: linked: /" | grep . && bad=1
done
exit $bad
