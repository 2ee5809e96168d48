# build.sh - builds a test for sh/coverage.sh, as an object in which all calls are
# calls, and as a program. usage: build.sh tests/unit/NAME.c
name=$(basename "$1" .c)
header() { sed -n "1,9s/^ \* $1: //p" "tests/unit/$name.c"; }
echo $(header flags) $(header wants) >"$t/flags/$name"
source=$(header program)
[ ! "$source" ] || "$tick" -w "$source" -o "$t/program/$name"
"$tick" -w -O0 -fno-builtin $(cat "$t/flags/$name") -c "$1" -o "$t/obj/$name.o" &&
	"$tick" $(cat "$t/flags/$name") "$t/obj/$name.o" -o "$t/bin/$name" ||
	echo "$name: does not build"
