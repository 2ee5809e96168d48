# readme.awk - prints the README's table from results.json (see results.awk).
function number(x,	s) {
	x += 0
	s = sprintf(x < 100 && x != int(x) ? "%.1f" : "%.0f", x)
	while (match(s, /^[0-9]+[0-9][0-9][0-9]($|,)/))
		s = substr(s, 1, match(s, /[0-9][0-9][0-9]($|,)/) - 1) "," \
			substr(s, match(s, /[0-9][0-9][0-9]($|,)/))
	return s
}
function line(title, kind, name, per,	i, k) {
	if (!((kind, name) in seen))
		return
	printf "| %s |", title
	for (i = 1; i <= peers; i++) {
		k = kind SUBSEP name SUBSEP peer[i]
		printf " %s |", k in median ? \
			number(median[k] / (per ? per : 1)) (against[k] == "same" ? " =" : "") : "-"
	}
	print ""
}
END {
	choose("limit ticklibc musl glibc dietlibc klibc nolibc")
	printf "| |"
	for (i = 1; i <= peers; i++)
		printf " %s |", peer[i]
	printf "\n|---|"
	for (i = 1; i <= peers; i++)
		printf "---|"
	print ""
	line("clock_gettime, ns", "call", "clock_gettime_monotonic")
	line("gettimeofday", "call", "gettimeofday")
	line("time", "call", "time")
	line("clock_getres", "call", "clock_getres")
	line("getcpu", "call", "getcpu")
	line("sched_getcpu", "call", "sched_getcpu")
	line("getrandom of 16 bytes", "call", "getrandom_16")
	line("arc4random", "call", "arc4random")
	line("memcpy of 200 bytes", "call", "memcpy_200")
	line("memset of 200 bytes", "call", "memset_200")
	line("memchr of 4,000 bytes", "call", "memchr_4000")
	line("strlen of 200 bytes", "call", "strlen_200")
	line("malloc and free", "call", "malloc_64")
	line("the same, beside free memory", "call", "malloc_merge_64")
	line("qsort of 10,000 ints, us", "call", "qsort_random_10000", 1000)
	line("printf of a line", "call", "printf")
	line("printf of a float", "call", "printf_float")
	line("strtod", "call", "strtod")
	line("fread of 64 bytes", "call", "fread_64")
	line("getc", "call", "getc")
	line("fgets of a line", "call", "fgets")
	line("readdir of 10,000 names, us", "call", "readdir", 1000)
	line("fork, execve and wait, us", "call", "fork_exec", 1000)
	line("execve to exit, us", "start", "nothing")
	line("the same, with a clock_gettime", "start", "clock")
	line("page faults until exit", "faults", "nothing")
	line("the same, with a clock_gettime", "faults", "clock")
	line("system calls until main", "calls", "to_main")
	line("instructions until main, repeats too", "steps", "to_main")
	line("hello with write, text in bytes", "text", "hello")
	line("its file", "file", "hello")
	line("its resident memory at exit", "resident", "hello")
	line("hello with printf, text in bytes", "text", "printf-hello")
}
