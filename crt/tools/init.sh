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

fact() { sed -n "s/^$2 *= *//p" "arch/$1/abi.mk"; }
for runs in "$abi" $(fact "$abi" COMPAT); do
	for folder in $(sh arch/chain.sh "$runs"); do
		[ ! -f "$folder/machine.h" ] || break
	done
	[ "$class $order $machine" != "$(fact "$runs" ELF) $(
		sed -n 's/^#define MACHINE \([0-9]*\).*/\1/p' "$folder/machine.h")" ] ||
		exit 0
done
echo "$2 is not for $abi: it is $class-bit, $order-endian, for ELF machine $machine" >&2
exit 1
