# abi.sh - sourced from the top folder by scripts that need the facts of an ABI.

# setting ABI NAME - a variable of the ABI's abi.mk
setting() { sed -n "s/^$2 *= *//p" "arch/$1/abi.mk"; }

# cross_gcc ABI, some_clang - print the command if there is one, or else fail.
cross_gcc() { command -v "$(setting "$1" TRIPLE)-gcc"; }
some_clang() { command -v clang-19 || command -v clang; }

# has_compiler ABI [gcc|clang] - one that makes code for it, of either family or that.
has_compiler() {
	[ "${2-}" = clang ] || ! cross_gcc "$1" >/dev/null || return 0
	oldest=$(setting "$1" CLANG)
	[ "${2-}" != gcc ] && [ "$oldest" != none ] && clang=$(some_clang) || return
	version=$("$clang" -dumpversion)
	[ "${version%%.*}" -ge "${oldest:-14}" ]
}
