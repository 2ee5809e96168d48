#!/bin/sh
# batch.sh - compiles sources with clang, many in one process: a process spends 25 ms
# to relocate LLVM's shared library, and 8 ms to compile a file of ours.
# usage: batch.sh FOLDER COMMAND <SOURCES
# COMMAND is the compiler with its flags, as words for the shell; SOURCES are names
# from the top folder, one on each line. The objects have the same names in FOLDER.
# If the compiler fails or warns, there are no objects: whoever builds the sources
# one by one then sees why.
#
# The driver starts a process for each source. But clang -cc1, which it runs, takes
# several and writes each object next to its source: so the folder gets links to
# the sources and headers for that time.
set -u
folder=$1 command=$2
sources=$(cat)
[ "$sources" ] || exit 0
mkdir -p "$folder"
first=${sources%%
*}
cc1=$(eval "$command -### -c $first -o none.o" 2>&1 | grep '^ *"[^"]*" "-cc1" ')
eval "set -- $cc1"
[ $# -gt 0 ] || exit 0	# the compiler is not clang
follows=
for word do
	shift
	case $follows$word in
	-o|-dumpdir) follows=argument- ;;
	argument-*) follows= ;;
	"$first") ;;
	*) set -- "$@" "$word" ;;
	esac
done
cp -rs "$PWD/arch" "$PWD/crt" "$PWD/vdso" "$PWD/libc" "$PWD/tests" "$folder" &&
	cd "$folder" || exit
# Two processes, or as many as there are CPUs, if there is work for them.
log=$(echo "$sources" | xargs -n 250 -P "$(nproc)" "$@" 2>&1) || log=$?
find . -type l -delete
echo "$sources" | sed 's/c$//' | while read -r name; do
	[ ! -f "${name}bc" ] || mv "${name}bc" "${name}o"	# of -flto
	[ ! "$log" ] || rm -f "${name}o"
done
