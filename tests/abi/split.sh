# split.sh - finds the headers with which a compilation fails; abi/beside and abi/one
# include it. They define together ORDER, which compiles a program with the headers
# whose #include lines it reads, before or after ours, and leaves errors in $t/errors.

# failing ORDER HEADER... - prints "ORDER <HEADER>: error" for each with which together
# fails. Two of the kernel's own headers may conflict, so a list is split until one
# header is left.
failing() {
	order=$1
	shift
	printf '#include <%s>\n' "$@" | together "$order" && return
	if [ $# = 1 ]; then
		echo "$order <$1>: $(sed -n 's/.*error: //p' "$t/errors" | head -n 1)"
		return
	fi
	first= n=$(($# / 2))
	while [ $n -gt 0 ]; do
		first="$first $1" n=$((n - 1))
		shift
	done
	(failing $order $first)
	(failing $order "$@")
}

# all_failing FILE - the same for a file of headers, in both orders.
all_failing() {
	for order in before after; do
		xargs -r -n 64 <"$1" | while read -r some; do
			(failing $order $some)
		done
	done
}
