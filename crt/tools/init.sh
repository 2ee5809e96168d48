#!/bin/sh
# init.sh - checks that the kernels of an ABI can run a program as init. One that
# they can't run is a panic and, on most machines, a reboot.
# usage: init.sh ABI PROGRAM, from make boot
set -eu
abi=$1 init=$2
. "$(dirname "$0")/elf.sh"
cd "$(dirname "$0")/../.." && case $init in /*) ;; *) init=$OLDPWD/$init ;; esac
[ -f "$init" ] || exit 0	# pack.sh reports that
elf_header "$init" || exit 0	# and what is neither ELF nor a script

. crt/tools/abi.sh
for runs in "$abi" $(setting "$abi" COMPAT); do
	for folder in $(sh arch/chain.sh "$runs"); do
		[ ! -f "$folder/machine.h" ] || break
	done
	[ "$class $order $machine" != "$(setting "$runs" ELF) $(
		sed -n 's/^#define MACHINE \([0-9]*\).*/\1/p' "$folder/machine.h")" ] ||
		exit 0
done
echo "$2 is not for $abi: it is $class-bit, $order-endian, for ELF machine $machine" >&2
exit 1
