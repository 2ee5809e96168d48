# abi.sh - sourced from the top folder by scripts that need the facts of an ABI.

# setting ABI NAME - a variable of the ABI's abi.mk
setting() { sed -n "s/^$2 *= *//p" "arch/$1/abi.mk"; }

# cross_gcc ABI, some_clang - print the command if there is one, or else fail.
cross_gcc() { command -v "$(setting "$1" TRIPLE)-gcc"; }
some_clang() { command -v clang-19 || command -v clang; }
