# tick-cc.sh - checks the options and errors of the compiler wrapper.
tick=$B/$host/bin/tick-cc
top=$(pwd)
version=$(sed -n 's/^#define __TICKLIBC_VERSION__ "\(.*\)"/\1/p' libc/include/features.h)
export TICK_REALCC=gcc
bad=0
no() {
	echo "$*"
	bad=1
}
is() { # is WHAT EXPECTED GOT
	[ "$2" = "$3" ] || no "$1: '$3', not '$2'"
}
says() { # says WHAT STATUS LINE COMMAND...: one line on stderr, that status
	what=$1 status=$2 line=$3
	shift 3
	got=$("$@" 2>&1) && r=0 || r=$?
	is "$what status" "$status" "$r"
	is "$what" "$line" "$got"
}
cd "$t"

cat >main.c <<'END'
#include <errno.h>
#include <stdio.h>
int other(void);
int main(void)
{
	errno = 5;
	return printf("errno %d\n", other()) < 0;
}
END
cat >other.c <<'END'
#include <errno.h>
int other(void) { return errno; }
END
cat >cxx.cc <<'END'
#include <stdio.h>
#include <stdlib.h>
struct noisy {
	const char *name;
	noisy(const char *n) : name(n) { printf("+%s ", name); }
	~noisy() { printf("-%s ", name); }
};
static noisy global("global");
template <class T> T twice(T x) { return x + x; }
struct base { virtual int f() = 0; };
struct derived : base { int f() override { return twice(21); } };
int main()
{
	noisy local("local");
	static noisy once("static");
	derived d;
	base *b = &d;
	printf("%d ", b->f());
}
END

for cc in gcc clang; do
	command -v $cc >/dev/null || continue
	export TICK_REALCC=$cc
	for abi in $abis; do
		a=$B/$abi/bin/tick-cc
		for flags in -O0 -O2 -static-pie '-O2 -flto' '-g -Os' \
			'-O2 -flto -static-pie' -pie -static '-std=c99 -pedantic'; do
			"$a" $flags main.c other.c -o prog || no "$cc $abi $flags"
			is "$cc $abi $flags" 'errno 5' "$(./prog)"
		done
		"$a" -c main.c other.c && "$a" main.o other.o -o prog
		is "$cc $abi from objects" 'errno 5' "$(./prog)"
		ar rcs libother.a other.o
		"$a" main.o -L. -lother -lm -lrt -lpthread -ldl -o prog
		is "$cc $abi libraries" 'errno 5' "$(./prog)"
		"$a" -x c - -o prog <other.c -x none main.o
		is "$cc $abi from stdin" 'errno 5' "$(./prog)"
		if "$a" -x c++ -fsyntax-only /dev/null 2>/dev/null; then
			"$a" -O2 -fno-exceptions -fno-rtti cxx.cc -o prog ||
				no "$cc $abi c++"
			is "$cc $abi c++" '+global +local +static 42 -local -static -global ' "$(./prog)"
		else
			echo "skip: no C++ in $cc: install g++ and clang"
		fi
	done
done
export TICK_REALCC=gcc
for abi in $abis; do
	for m in -m64 -m32; do
		case $abi$m in x86_64-m64|i386-m32) ;; *) continue ;; esac
		"$tick" $m main.c other.c -o prog
		is "$m class" "$abi" "$(case $(od -An -tx1 -j4 -N1 prog) in
			*02) echo x86_64 ;; *) echo i386 ;; esac)"
	done
	TICK_ABI=$abi "$tick" main.c other.c -o prog && ./prog >/dev/null ||
		no "TICK_ABI=$abi"
	ln -sf "$tick" "./$abi-tick-cc"
	"./$abi-tick-cc" main.c other.c -o prog && ./prog >/dev/null ||
		no "$abi-tick-cc"
	triple=$(sed -n 's/^TRIPLE *= *//p' "$top/arch/$abi/abi.mk")
	for name in "$triple" "${triple%%-*}-unknown-${triple#*-}"; do
		ln -sf "$tick" "./$name-tick-cc"
		is "$name-tick-cc" "tick-cc (ticklibc $version) for $abi" \
			"$("./$name-tick-cc" --version | tail -n 1)"
	done
	"$tick" "--target=$triple" main.c other.c -o prog && ./prog >/dev/null ||
		no "--target=$triple"
done

"$tick" -E main.c | grep -q 'int main' || no -E
"$tick" -S -O2 other.c -o - | grep -q 'other' || no -S
"$tick" -M main.c | grep -q 'include/stdio.h' || no -M
"$tick" -MM main.c | grep -q '^main.o: main.c$' || no -MM
"$tick" -c -MD -MF main.d main.c && grep -q stdio.h main.d || no -MD
is --version "tick-cc (ticklibc $version) for $host" "$("$tick" --version | tail -n 1)"
"$tick" --help >help.out 2>&1 || no --help
gcc --help >gcc.out
[ "$(head -n "$(wc -l <gcc.out)" help.out | tail -n +2)" = "$(tail -n +2 gcc.out)" ] ||
	no "--help of gcc"
for word in "ticklibc $version" -lnofloat TICK_ABI TICK_REALCC; do
	grep -qF -e "$word" help.out || no "--help without $word"
done
[ "$(awk 'length > 80' help.out)" = "$(awk 'length > 80' gcc.out)" ] || no '--help: too wide'
# A compiler may have been updated since, and its headers are in another folder.
sed "s|^builtin=.*|builtin='$t/gone'|" "$tick" >"$B/$host/bin/tick-cc-updated"
chmod +x "$B/$host/bin/tick-cc-updated"
(unset TICK_REALCC; "$B/$host/bin/tick-cc-updated" main.c other.c -o prog) && ./prog >/dev/null ||
	no 'the folder of the compiler is gone'
rm "$B/$host/bin/tick-cc-updated"
is '--version of gcc' "$(gcc --version | head -n 1)" "$("$tick" --version | head -n 1)"
is -dumpmachine "$(gcc -dumpmachine)" "$("$tick" -dumpmachine)"

says 'missing file' 1 "tick-cc: error: nosuch.c: No such file or directory" \
	"$tick" nosuch.c
"$tick" main.c other.c -l m -o prog && ./prog >/dev/null || no '-l m'
"$tick" main.c other.c --output prog && ./prog >/dev/null || no --output
"$tick" main.c -o 2>&1 | grep -q 'missing filename' || no '-o without a name'
says -shared 1 "tick-cc: error: -shared: ticklibc is for static programs only" \
	"$tick" -shared main.c
says "unknown ABI" 1 \
	"tick-cc: error: no ABI 'pdp11' is built here: try 'make ABI=pdp11'" \
	env TICK_ABI=pdp11 "$tick" main.c
says 'unknown target' 1 \
	"tick-cc: error: no ABI for target 'pdp11-dec-unix' is built here" \
	"$tick" --target=pdp11-dec-unix main.c
"$tick" 2>&1 | grep -q 'no input files' || no 'no input'
echo 'int main(void) { return x; }' >wrong.c
"$tick" wrong.c >wrong.out 2>&1 && no 'wrong.c compiled'
grep -q "undeclared" wrong.out || no 'wrong.c: no error message'
unset TICK_REALCC
mkdir tools
ln -s "$(command -v readlink)" tools
says 'the compiler is gone' 1 "tick-cc: error: there is no compiler 'gcc', which built\
 the library for $host: install the package gcc, or set TICK_REALCC to another" \
	env PATH="$t/tools" "$tick" main.c

# Programs can ask for which libc they are compiled.
for h in errno limits stdint stdio stdlib string time unistd; do
	printf '#include <%s.h>\n#if __TICKLIBC__ * 1000 + __TICKLIBC_MINOR__ < 13\n#error\n#endif\n' \
		$h | "$tick" -E -x c - >/dev/null || no "no version in $h.h"
done

# The kernel's headers follow ours.
linux=$(echo '#include <linux/if.h>' | gcc -M -x c - 2>/dev/null | tr ' ' '\n' |
	grep '/linux/if\.h$') || linux=
asm=$(echo '#include <asm/unistd.h>' | gcc -M -x c - 2>/dev/null | tr ' ' '\n' |
	grep '/asm/unistd\.h$') || asm=
if [ "$linux" ] && [ "$asm" ]; then
	mkdir kernel
	ln -s "${linux%/if.h}" "${linux%/linux/if.h}/asm-generic" "${asm%/unistd.h}" kernel
	printf '#include <stdio.h>\n#include <linux/fs.h>\nint main(void) { return BLKGETSIZE64 == 0; }\n' >linux.c
	"$tick" -Wall -Werror -idirafter kernel linux.c -o prog && ./prog || no -idirafter
else
	echo "skip: install linux-libc-dev for the kernel's headers"
fi

# Precompiled headers, and options in files.
echo 'int other(void);' >pre.h
"$tick" pre.h -o pre.h.gch && [ -s pre.h.gch ] || no 'a precompiled header'
"$tick" -x c-header pre.h -o pre.gch && [ -s pre.gch ] || no '-x c-header'
"$tick" -include pre.h main.c other.c -o prog || no 'use of a precompiled header'
printf '%s\n' '-c -DX="a b"' "'-DY=c d'" '-o of\ file.o' >options
echo '@options' >more
rm -f 'of file.o'
for file in options more; do
	said=$("$tick" @$file main.c 2>&1) && [ -f 'of file.o' ] && [ ! "$said" ] ||
		no "@$file with -c: $said"
	rm -f 'of file.o'
done
echo 'main.c other.c -o prog' >options
rm prog
"$tick" @options && is '@file' 'errno 5' "$(./prog)"
echo '@loop' >loop
says '@loop' 1 'tick-cc: error: @loop: too many response files' "$tick" @loop main.c
says '@nosuch' 1 'tick-cc: error: nosuch: No such file or directory' "$tick" @nosuch

# What needs a library that is not here is refused with one line, and not by the
# linker with many. The traps of -fsanitize need none.
cat >overflow.c <<'END'
#include <limits.h>
int main(int argc, char **argv)
{
	volatile int n = argc;

	n = INT_MAX - 1 + n;
	return !argv;
}
END
for cc in gcc clang; do
	command -v $cc >/dev/null || continue
	export TICK_REALCC=$cc
	for flag in -fsanitize=address -fsanitize=thread -fsanitize=leak \
		-fsanitize=undefined,address -pg -fopenmp; do
		for only in '' -c; do
			says "$cc $only $flag" 1 \
				"tick-cc: error: $flag: ticklibc has no run-time library for it" \
				"$tick" $only $flag overflow.c -o prog
		done
	done
	says "$cc -fsanitize=undefined" 1 \
		"tick-cc: error: -fsanitize=undefined: works only with -fsanitize-trap: ticklibc has no library to report errors" \
		"$tick" -fsanitize=undefined overflow.c -o prog
	for trap in -fsanitize-trap=undefined -fsanitize-undefined-trap-on-error; do
		"$tick" -fsanitize=undefined $trap overflow.c -o prog ||
			no "$cc $trap"
		./prog || no "$cc $trap: a trap for nothing"
		./prog overflow 2>/dev/null && no "$cc $trap: no trap"
	done

	# Linkers, however they are named. None makes a segment for constants alone.
	for ld in gold lld; do
		path=$(command -v ld.$ld) || continue
		mkdir -p $ld
		ln -sf "$path" $ld/ld
		for flag in -fuse-ld=$ld "-B $ld" -B$ld/ "-fuse-ld=$path" "--ld-path=$path"; do
			case $cc$flag in gcc*/ld.$ld) continue ;; esac
			"$tick" $flag main.c other.c -o prog || no "$cc $flag"
			is "$cc $flag" 'errno 5' "$(./prog)"
			! readelf -lW prog | grep '^  LOAD.* R  *0x' ||
				no "$cc $flag: a segment that is only read"
		done
	done
	for flag in -Wl,-n -Wl,-N -Wl,--nmagic -Wl,-s,--omagic '-Xlinker -N'; do
		option=${flag#-Wl,} option=${option#-Xlinker }
		says "$cc $flag" 1 \
			"tick-cc: error: $option: the linker would not load the ELF header, which start-up reads" \
			"$tick" $flag main.c other.c -o prog
	done
	"$tick" -Wl,-n -nostdlib -r main.c -o other.o || no "$cc -Wl,-n -r"
	# Meson finds the linker so.
	"$tick" -Wl,--version >version.out 2>&1 || no "$cc -Wl,--version"
	grep -q '^GNU ld\|LLD' version.out || no "$cc -Wl,--version: $(head -n 1 version.out)"
done
unset TICK_REALCC

# cmake and autoconf accept it as a compiler.
if command -v cmake >/dev/null; then
	cat >CMakeLists.txt <<'END'
cmake_minimum_required(VERSION 3.10)
project(probe C)
include(CheckFunctionExists)
include(CheckIncludeFile)
include(CheckTypeSize)
check_function_exists(printf HAVE_PRINTF)
check_function_exists(no_such_function HAVE_NONE)
check_include_file(stdint.h HAVE_STDINT)
check_type_size(time_t TIME_T)
if(NOT HAVE_PRINTF OR HAVE_NONE OR NOT HAVE_STDINT OR NOT TIME_T EQUAL 8)
	message(FATAL_ERROR "wrong: ${HAVE_PRINTF} ${HAVE_NONE} ${HAVE_STDINT} ${TIME_T}")
endif()
include(CheckIPOSupported)
check_ipo_supported(LANGUAGES C)
add_executable(probe main.c other.c)
set_property(TARGET probe PROPERTY INTERPROCEDURAL_OPTIMIZATION TRUE)
target_link_libraries(probe m pthread)
END
	# CC would be another compiler in the same tree.
	CC=clang cmake -DCMAKE_C_COMPILER="$tick" -S . -B cmake >cmake.log 2>&1 &&
		make -C cmake >>cmake.log 2>&1 || { tail cmake.log; no cmake; }
	is cmake 'errno 5' "$(cmake/probe)"
else
	echo 'skip: install cmake'
fi
if command -v autoconf >/dev/null; then
	cat >configure.ac <<'END'
AC_INIT([probe], [1])
AC_PROG_CC
AC_CHECK_FUNCS([printf no_such_function])
AC_CHECK_HEADERS([time.h no_such_header.h])
AC_CHECK_SIZEOF([time_t], , [#include <time.h>])
AC_CHECK_SIZEOF([long])
AC_SEARCH_LIBS([clock_gettime], [rt])
AC_OUTPUT
END
	autoconf 2>autoconf.log && ./configure CC="$tick" >configure.log 2>&1 ||
		{ tail configure.log; no autoconf; }
	grep -q 'checking for printf... yes' configure.log || no 'configure: printf'
	grep -q 'no_such_function... no' configure.log || no 'configure: none'
	grep -q 'size of time_t... 8' configure.log || no 'configure: time_t'
	grep -q 'library containing clock_gettime... none required' \
		configure.log || no 'configure: clock_gettime'
else
	echo 'skip: install autoconf'
fi
exit $bad
