#!/bin/sh
# cross.sh - writes the files by which CMake and Meson build for an ABI.
# usage: cross.sh ABI BUILD [EMULATOR]
#
# BUILD/toolchain.cmake finds tick-cc next to itself. BUILD/meson.ini finds it in
# PATH: a cross file can't say where it is itself before Meson 1.3. Meson gets the
# name of an emulator here, CMake looks for one on its machine.
set -eu
abi=$1 build=$2
cd "$(dirname "$0")/../.."
fact() { sed -n "s/^$1 *= *//p" "arch/${2:-$abi}/abi.mk"; }

qemu=$(fact QEMU)
emulator=${3-}
[ "$emulator" ] || [ ! "$qemu" ] || {
	emulator=qemu-$qemu
	command -v "$emulator" >/dev/null || ! command -v "$emulator-static" >/dev/null ||
		emulator=$emulator-static
}
# What the host's kernel runs needs no emulator.
host=$(sh arch/cc-abi.sh cc)
case " $host ${host:+$(fact COMPAT "$host")} " in
*" $abi "*) emulator= needs=false ;;
*) needs=true ;;
esac

# The compiler's own ar reads what -flto leaves in objects, and objects for any
# machine that the compiler knows.
ar= ranlib= strip=
for family in gcc llvm; do
	[ ! -L "$build/bin/tick-$family-ar" ] ||
		ar=tick-$family-ar ranlib=tick-$family-ranlib
done
[ ! -L "$build/bin/tick-strip" ] || strip=tick-strip

# cmake_tool NAME COMMAND - prints a line for CMake if there is such a command.
cmake_tool() {
	[ ! "$2" ] ||
		echo "set(CMAKE_$1 \"\${TICKLIBC}/bin/$2\" CACHE FILEPATH \"\")"
}

# meson_tool NAME COMMAND - the same for Meson.
meson_tool() { [ ! "$2" ] || echo "$1 = bin + '$abi-$2'"; }

cat >"$build/toolchain.cmake" <<END
# toolchain.cmake - builds with ticklibc for $abi. Written by crt/tools/cross.sh.
#	cmake -DCMAKE_TOOLCHAIN_FILE=.../toolchain.cmake -S . -B build
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR $(fact UNAME))
get_filename_component(TICKLIBC "\${CMAKE_CURRENT_LIST_FILE}" REALPATH)
get_filename_component(TICKLIBC "\${TICKLIBC}" DIRECTORY)

set(CMAKE_C_COMPILER "\${TICKLIBC}/bin/tick-cc")
set(CMAKE_CXX_COMPILER "\${TICKLIBC}/bin/tick-cc")
set(CMAKE_ASM_COMPILER "\${TICKLIBC}/bin/tick-cc")
$(cmake_tool AR "$ar"; cmake_tool RANLIB "$ranlib"; cmake_tool STRIP "$strip")
# There is no C++ library.
set(CMAKE_CXX_FLAGS_INIT "-fno-exceptions -fno-rtti")
# The programs are static: packages of the host's libc are of no use.
list(APPEND CMAKE_FIND_ROOT_PATH "\${TICKLIBC}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# Does this machine run programs of the ABI without an emulator? vdsoinfo is one.
if(NOT CMAKE_CROSSCOMPILING_EMULATOR)
	execute_process(COMMAND "\${TICKLIBC}/bin/vdsoinfo" --version
		RESULT_VARIABLE TICKLIBC_STATUS OUTPUT_QUIET ERROR_QUIET)
	if(TICKLIBC_STATUS EQUAL 0)
		set(TICKLIBC_RUNNER /usr/bin/env)
	else()
		find_program(TICKLIBC_RUNNER NAMES ${qemu:+qemu-$qemu qemu-$qemu-static})
	endif()
	# A try_run would run CMake's "...-NOTFOUND".
	if(TICKLIBC_RUNNER)
		set(CMAKE_CROSSCOMPILING_EMULATOR "\${TICKLIBC_RUNNER}" CACHE STRING "")
	endif()
endif()
END

set -- $(fact MESON)
cat >"$build/meson.ini" <<END
# meson.ini - builds with ticklibc for $abi. Written by crt/tools/cross.sh.
#	meson setup --cross-file tick-$abi build
# The commands are looked for in PATH, unless a second --cross-file says where they
# are: [constants] and below it bin = '/folder/bin/'.
[constants]
bin = ''

[binaries]
$(meson_tool c tick-cc; meson_tool cpp tick-cc
	meson_tool ar "$ar"; meson_tool strip "$strip"
	[ ! "$emulator" ] || echo "exe_wrapper = '$emulator'")

[built-in options]
default_library = 'static'
cpp_eh = 'none'
cpp_rtti = false

[properties]
needs_exe_wrapper = $needs

[host_machine]
system = 'linux'
cpu_family = '$1'
cpu = '$(fact UNAME)'
endian = '$2'
END
