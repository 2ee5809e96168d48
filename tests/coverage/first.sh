# first.sh - runs a test of sh/coverage.sh as it is: it must pass, and its time is
# noted. usage: first.sh PROGRAM
name=$(basename "$1")
mkdir "$t/run/$name"
cd "$t/run/$name"
[ ! -f "$t/program/$name" ] || set -- "$1" "$t/program/$name"
start=$(date +%s%N)
timeout -s KILL 20 "$@" </dev/null >out 2>&1 && [ ! -s out ] &&
	echo $((($(date +%s%N) - start) / 1000000)) >"$t/times/$name" || {
	echo "$name: fails here"
	rm -f "$t/obj/$name.o"
}
cd "$t"
rm -rf "$t/run/$name" "$t/bin/$name"
