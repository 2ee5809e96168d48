#!/bin/sh
# chain.sh - prints the folders in which an ABI's files are searched for, in order.
# usage: chain.sh ABI
# They are its own folder, the folders in LIKE of its abi.mk, each followed by those
# in its own LIKE, and arch/generic.
cd "$(dirname "$0")/.." || exit
chain() {
	echo "arch/$1"
	for like in $(sed -n 's/^LIKE *= *//p' "arch/$1/abi.mk" 2>/dev/null); do
		chain "$like"
	done
}
chain "$1"
echo arch/generic
