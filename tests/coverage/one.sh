# one.sh - tries to find a test that fails without a function. usage: one.sh KIND:NAME
# From the environment: $t, the folder of sh/coverage.sh; $tick, $lib and $libgcc.
set -u
kind=${1%:*} name=${1#*:} noticed=
dir=$t/run/$name
# fails PROGRAM [ARGUMENT] - the test notices, as tests/job.sh sees it
fails() {
	rm -rf "$dir" && mkdir "$dir"
	(
		cd "$dir" && ulimit -c 0 &&
			timeout -s KILL 5 "$@" </dev/null >out 2>&1
	) 2>/dev/null
	[ $? != 0 ] || [ -s "$dir/out" ]
}

# mutant TEST - builds it with the stub, as two programs
mutant() {
	flags=$(cat "$t/flags/$1") program=
	[ ! -f "$t/program/$1" ] || program=$t/program/$1
	case $kind in
	macro)
		for value in 0 -1; do
			"$tick" -w -O0 -fno-builtin -I"$t/include$value/$name" \
				$flags "tests/unit/$1.c" -o "$t/bin/$name$value" \
				2>/dev/null || return
		done
		return ;;
	esac
	objcopy --redefine-sym "$name=__stub_$kind" "$t/obj/$1.o" "$t/bin/$name.o"
	if [ "$flags" ]; then
		"$tick" $flags "$t/bin/$name.o" "$t/stub.o" -o "$t/bin/$name" 2>/dev/null
	else
		ld -o "$t/bin/$name" "$lib/crt1.o" "$t/bin/$name.o" "$t/stub.o" \
			--start-group "$lib/libc.a" "$libgcc" --end-group 2>/dev/null
	fi || return
	# The stub looks at the first letter of the program's name.
	ln -sf "$name" "$t/bin/0$name"
	ln -sf "$name" "$t/bin/-$name"
}

for test in $(sed -n "s/^$name //p" "$t/users"); do
	mutant "$test" || continue
	case $kind in
	macro) zero=$t/bin/${name}0 minus=$t/bin/$name-1 ;;
	*) zero=$t/bin/0$name minus=$t/bin/-$name ;;
	esac
	case $noticed in *0*) ;; *)
		fails "$zero" $program && noticed=0$noticed ;;
	esac
	case $noticed in *-*) ;; *)
		fails "$minus" $program && noticed=$noticed- ;;
	esac
	[ "$kind" != void ] || [ "$noticed" != 0 ] || noticed=0-
	[ "$noticed" != 0- ] || break
done
rm -rf "$dir" "$t/bin/$name" "$t/bin/$name.o" "$t/bin"/[0-]"$name" \
	"$t/bin/${name}0" "$t/bin/$name-1"
case $noticed in
0-) echo "ok $name" ;;
0) echo "missing $name: a test that fails if it returns -1" ;;
-) echo "missing $name: a test that fails if it returns 0" ;;
*) echo "missing $name: any test" ;;
esac
