# undefined.sh - the library calculates without undefined behaviour: compiled with
# traps where it would overflow or shift too far, it passes the unit tests.
# With UNDEFINED=all these are all sources and all tests.
[ "$host" = x86_64 ] || { echo "skip: the sources are tested as 64-bit code"; exit 77; }
sources='libc/(float/|malloc/|std[a-z]*/.*(print|sort|strto))'
tests='malloc_edges malloc_patterns stdio_float stdio_printf stdio_printf_room
stdio_scanf stdlib_sort stdlib_strto strtod_range'
[ "${UNDEFINED-}" != all ] || {
	sources='(arch|libc)/'
	tests=$(cd tests/unit && grep -L '^ \* program:' *.c | sed 's/\.c$//')
}
bad=0
make -n O="$t/o" ABI="$host" CC=gcc library |
	sed -nE "s,^(gcc .* -c ($sources[^ ]*\.c)) -o .*,\2 \1,p" >"$t/commands"
while read -r source command; do
	eval "$command" -w -fsanitize=undefined -fsanitize-undefined-trap-on-error \
		-o "$t/$(basename "$source" .c).o" || bad=1
done <"$t/commands"
ar rcs "$t/traps.a" "$t"/*.o
for test in $tests; do
	flags=$(sed -n '1,9s/^ \* flags: //p; 1,9s/^ \* wants: //p' "tests/unit/$test.c")
	"$B/$host/bin/tick-cc" -w $flags "tests/unit/$test.c" "$t/traps.a" -o "$t/test" &&
		(ulimit -c 0; cd "$t" && ./test) || { echo "$test failed"; bad=1; }
done
exit $bad
