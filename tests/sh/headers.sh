# headers.sh - each public header compiles alone, as C99 and as C++17.
bad=0
for abi in $abis; do
	tick=$B/$abi/bin/tick-cc
	cxx=
	for cc in gcc clang; do
		TICK_REALCC=$cc "$tick" -x c++ -fsyntax-only /dev/null 2>/dev/null &&
			cxx="$cxx $cc" || echo "skip: no C++ in $cc: install g++ and clang"
	done
	# A source for each header, in C and in C++. The compiler gets all at once: tick-cc
	# starts another compiler several times before it compiles.
	rm -rf "$t/c" "$t/cc"
	mkdir "$t/c" "$t/cc"
	for h in $(cd "$B/$abi/include" && find . -name '*.h' ! -path './bits/*' \
		! -path './linux/*' ! -path './asm/*'); do
		h=${h#./}
		name=$(echo "$h" | tr / +)
		printf '#include <%s>\n#include <%s>\nint dummy;\n' "$h" "$h" >"$t/c/$name.c"
		cp "$t/c/$name.c" "$t/cc/$name.cc"
	done
	for cc in gcc clang; do
		command -v $cc >/dev/null || continue
		TICK_REALCC=$cc "$tick" -std=c99 -pedantic -Wall -Wextra -Werror \
			-fsyntax-only "$t"/c/*.c || { echo "$abi $cc c99"; bad=1; }
		case $cxx in *$cc*) ;; *) continue ;; esac
		TICK_REALCC=$cc "$tick" -std=c++17 -Wall -Wextra -Werror \
			-fsyntax-only "$t"/cc/*.cc || { echo "$abi $cc c++17"; bad=1; }
	done
done
exit $bad
