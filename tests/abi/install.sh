# install.sh - a CMake and a Meson project are configured, built and run for an ABI.
# usage: install.sh ABI COMPILER LEVEL RUNNER	a job of make check: installs $out
#	install.sh files FOLDER			writes the project there
#	[ABI, TOP] install.sh projects FOLDER EMULATOR
# TOP is an installation whose bin is in $PATH. Without an emulator, programs run here.
fail() {
	echo "$*"
	exit 1
}

files() {
	cd "$1"
	cat >CMakeLists.txt <<-'END'
	cmake_minimum_required(VERSION 3.10)
	project(probe C CXX)
	include(CheckFunctionExists)
	include(CheckTypeSize)
	check_function_exists(printf PRINTF)
	check_function_exists(no_such_function NONE)
	check_type_size(time_t TIME)
	check_type_size(long LONG BUILTIN_TYPES_ONLY)
	include(TestBigEndian)
	test_big_endian(BIG)
	try_compile(COMPILES "${CMAKE_BINARY_DIR}/try" "${CMAKE_SOURCE_DIR}/main.c"
		COMPILE_DEFINITIONS -DSTRIP=0)
	try_run(STATUS RUNS "${CMAKE_BINARY_DIR}/run" "${CMAKE_SOURCE_DIR}/three.c")
	find_package(ZLIB)
	message(STATUS "says ${PRINTF}.${NONE}.${TIME}.${COMPILES}.${STATUS}.${ZLIB_FOUND}")
	message(STATUS "long ${LONG} big ${BIG} for ${CMAKE_SYSTEM_PROCESSOR}")
	add_library(part part.c)
	add_executable(main main.c)
	target_link_libraries(main part m)
	add_executable(cxx cxx.cc)
	enable_testing()
	add_test(NAME main COMMAND main)
	add_test(NAME cxx COMMAND cxx)
	set_tests_properties(main PROPERTIES PASS_REGULAR_EXPRESSION "long [48]")
	set_tests_properties(cxx PROPERTIES PASS_REGULAR_EXPRESSION "derived 42")
	END
	cat >meson.build <<-'END'
	project('probe', 'c', 'cpp')
	cc = meson.get_compiler('c')
	run = cc.run(files('three.c'))
	message('says @0@.@1@.@2@.@3@.@4@'.format(cc.has_function('printf'),
		cc.has_function('no_such_function'), cc.sizeof('time_t', prefix: '#include <time.h>'),
		run.returncode(), cc.has_header('pthread_np.h')))
	message('long @0@ big @1@ for @2@'.format(cc.sizeof('long'),
		host_machine.endian() == 'big' ? 1 : 0, host_machine.cpu()))
	part = library('part', 'part.c')
	test('main', executable('main', 'main.c', link_with: part))
	test('cxx', executable('cxx', 'cxx.cc'))
	END
	echo 'int main(void) { return 3; }' >three.c
	echo 'int part(void) { return (int)sizeof(long); }' >part.c
	cat >main.c <<-'END'
	#include <stdio.h>
	int part(void);
	#ifdef STRIP
	int part(void) { return 0; }
	#endif
	int main(void) { return printf("long %d\n", part()) != 7; }
	END
	cat >cxx.cc <<-'END'
	#include <stdio.h>
	#include <stdlib.h>
	struct base { virtual int f() = 0; };
	struct derived : base { int f() override { return 42; } };
	static struct noisy { noisy() { fputs("derived ", stdout); } } once;
	template <class T> int call(T &x) { return x.f(); }
	int main() { derived d; return printf("%d\n", call<base>(d)) != 3; }
	END
}

projects() {
	cd "$1"
	b=$1/$ABI
	mkdir -p "$b"
	set -- "$2" $(echo '__SIZEOF_LONG__ (__BYTE_ORDER__==__ORDER_BIG_ENDIAN__)' |
		"$ABI-tick-cc" -E -P -x c - | sed 's/(\(.*\)==\(.*\))/\1 \2/')
	[ "$3" = "$4" ] && big=1 || big=0
	long="long $2 big $big for $uname"
	if command -v cmake >/dev/null; then
		cmake ${1:+"-DCMAKE_CROSSCOMPILING_EMULATOR=$1"} \
			-DCMAKE_TOOLCHAIN_FILE="$TOP/lib/ticklibc/$ABI/toolchain.cmake" \
			-S . -B "$b/cmake" >"$b/log" 2>&1 &&
			cmake --build "$b/cmake" >>"$b/log" 2>&1 &&
			(cd "$b/cmake" && ctest --output-on-failure) >>"$b/log" 2>&1 ||
			{ tail -n 20 "$b/log"; fail "cmake for $ABI"; }
		for said in 'says 1\.\.8\.TRUE\.3\.FALSE' "$long\$"; do
			grep -q -e "-- $said" "$b/log" ||
				{ grep 'says\|long' "$b/log"; fail "cmake for $ABI: not $said"; }
		done
	else
		echo 'skip: install cmake'
	fi
	if command -v meson >/dev/null && command -v ninja >/dev/null; then
		[ ! "$1" ] || printf "[binaries]\nexe_wrapper = '%s'\n" "$1" >"$b/wrapper.ini"
		# The name of the file is all that Meson needs.
		XDG_DATA_HOME="$TOP/share" meson setup --cross-file "tick-$ABI" \
			${1:+--cross-file "$b/wrapper.ini"} "$b/meson" >"$b/log" 2>&1 &&
			meson test -C "$b/meson" -v >>"$b/log" 2>&1 ||
			{ tail -n 20 "$b/log"; fail "meson for $ABI"; }
		for said in 'says true\.false\.8\.3\.false' "$long\$" 'derived 42' 'long [48]$'; do
			grep -q "$said" "$b/log" ||
				{ grep 'says\|long' "$b/log"; fail "meson for $ABI: not $said"; }
		done
		# clang has no strip where only it is there, without llvm.
		[ ! -e "$TOP/bin/$ABI-tick-strip" ] || ! grep -q WARNING "$b/log" || { grep WARNING "$b/log"; fail "meson warns for $ABI"; }
	else
		echo 'skip: install meson and ninja-build'
	fi
	return 0
}

[ "$1" = files ] || uname=$(sed -n 's/^UNAME *= *//p' "arch/${ABI:-$1}/abi.mk")
case $1 in
files|projects) "$@" ;;
*)	ABI=$1 t=$out/install
	rm -rf "$t"
	mkdir -p "$t/work"
	export PATH="$t/bin:$PATH" TOP="$t"
	(
		make -s O="${out%/*}" ABI="$ABI" PREFIX="$t" install &&
			(files "$t/work") && projects "$t/work" "$emulators/$4/$ABI"
	) >"$t/log" 2>&1 && echo "ok install $ABI $2 $3" || {
		echo "FAIL install $ABI $2 $3"
		tail -n 25 "$t/log"
	}
	sed -n 's/^skip: /skip install: /p' "$t/log" ;;
esac
