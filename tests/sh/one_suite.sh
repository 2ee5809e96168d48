# one_suite.sh - the tests of functions and of start-up, built from the one header.
#
# All of them in the fastest way: the header is compiled once, the tests only have its
# declarations. Some of them in each other way. ALL=1: all in all ways, for half an hour.
bad=0
no() {
	echo "$*"
	bad=1
}
header=$t/ticklibc.h
make -s one O="$t" >/dev/null

# Headers for compilers that have none of a libc: the one file has their contents.
empty_headers() { # empty_headers ABI
	for folder in libc/include $(sh arch/chain.sh "$1"); do
		(cd $folder && find . -name '*.h' ! -path './bits/*')
	done | grep -v '^\./[a-z_]*\.h$' | while read -r name; do
		mkdir -p "$t/empty/$1/${name%/*}"
		: >"$t/empty/$1/$name"
	done
}

# without_internals SOURCE - an internal header is in the file, with other names.
without_internals() {
	sed '/#include "\(vdso\|\.\.\/\.\.\/\)/d; s/vdso_word/__tick_&/g
		s/struct vgetrandom/struct __tick_vgetrandom/' "$1"
}

# suite WAY EMULATOR COMMAND FILES SOURCE... - FILES come after the source.
suite() {
	way=$1 emulator=$2 command=$3 files=$4 passed=0
	shift 4
	mkdir -p "$t/run"
	for source; do
		name=$(basename "$source" .c)
		headers=$(sed -n '1,9s/^ \* \([a-z]*: .*\)/\1/p' "$source")
		# syslog_socket: a macro before <syslog.h>. process_pidfd declares a function.
		# string_basename: GNU's. vdso_routine has a header that hosts lack.
		case $name,$headers in
		vdso_routine,*|string_basename,*|syslog_socket,*|process_pidfd,*|\
		*program:*|*wants:*|*only:\ -static-pie*) continue ;;
		esac
		[ ! "$emulator" ] || case $headers in *not:\ qemu*) continue ;; esac
		flags=$(echo "$headers" | sed -n 's/^flags: //p' | sed 's/-lno[a-z]*//')
		without_internals "$source" >"$t/run/$name.c"
		$command $flags -I "${source%/*}" -I "$t/run" -include "$header" \
			"$t/run/$name.c" $files -o "$t/run/$name" 2>"$t/err" || {
			no "$way: $name: $(grep -m 2 'error\|undefined\|truncated' "$t/err")"
			continue
		}
		said=$(cd "$t/run" && ulimit -c 0 &&
			timeout 60 ${emulator:+env EMULATOR="$emulator" "$emulator"} \
			"./$name" 2>&1) && r=0 || r=$?
		said=$(echo "$said" | sed '/^qemu: uncaught target signal/d')
		[ "$r:$said" = 0: ] && passed=$((passed + 1)) || no "$way: $name: $r: $said"
		rm -rf "$t/run/$name" "$t"/run/*.tmp
	done
	echo "table: built from ticklibc.h: $passed tests pass, $way"
}
cp tests/test.h "$t"

every='tests/unit/*.c'
crt= some=
for name in tls tls_zero guard secure seal fallback time32 garbage; do
	crt="$crt tests/crt/$name.c"
done
for name in crt_order fcntl_move malloc_edges stdio_printf setjmp_values process_vfork \
	time_clock_gettime stdio_scanf; do
	some="$some tests/unit/$name.c"
done
[ "${ALL-}" ] && some=$every

sections='-ffunction-sections -fdata-sections'
: >"$t/all.c"
for cc in gcc clang; do
	command -v $cc >/dev/null || continue
	flags="$cc -O2 $sections"
	$flags -include "$header" -x c "$t/all.c" -c -o "$t/all.o" -DTICKLIBC_IMPLEMENTATION ||
		no "$cc: does not compile"
	[ $cc = gcc ] || [ "${ALL-}" ] || every=$some
	suite "$cc -O2, two files" '' "$flags -DTICKLIBC_DECLARATIONS -static -nostdlib \
		-Wl,--gc-sections" "$t/all.o -lgcc" $every
	for flags in -O0 -Os -O2 '-O2 -flto'; do
		case $flags in -Os) sources="$some $crt" ;; *) sources=$some ;; esac
		suite "$cc $flags" '' "$cc -static $flags -nostdlib" -lgcc $sources
	done
done

# Other ABIs, if a check has fetched their compilers.
[ ! "${ALL-}" ] || sh tests/env.sh "$work/emulators" i386 aarch64 arm riscv64 s390x \
	powerpc64le mips >"$work/env"
[ -f "$work/env" ] || exit $bad
. tests/common.sh
. "$work/env"
for abi in i386 aarch64 arm riscv64 s390x powerpc64le mips; do
	triple=$(setting $abi TRIPLE)
	command -v "$triple-gcc" >/dev/null || continue
	emulator=$emulators/${runners##* }/$abi
	case " $abis " in *" $abi "*) emulator= ;; esac
	empty_headers $abi
	[ "${ALL-}" ] || some='tests/unit/crt_order.c tests/unit/process_vfork.c
		tests/unit/stdio_printf.c tests/unit/setjmp_values.c'
	suite "$abi" "$emulator" "$triple-gcc -Os $(setting $abi FLAGS) -static -nostdlib \
		-idirafter $t/empty/$abi" -lgcc $some
done
exit $bad
