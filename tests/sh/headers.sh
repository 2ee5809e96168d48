# headers.sh - each public header compiles alone, as C99 and as C++17.
bad=0
for abi in $abis; do
	tick=$B/$abi/bin/tick-cc
	cxx=
	for cc in gcc clang; do
		TICK_REALCC=$cc "$tick" -x c++ -fsyntax-only /dev/null 2>/dev/null &&
			cxx="$cxx $cc" || echo "skip: no C++ in $cc: install g++ and clang"
	done
	for h in $(cd "$B/$abi/include" && find . -name '*.h' ! -path './bits/*' \
		! -path './linux/*' ! -path './asm/*'); do
		echo "#include <${h#./}>" >"$t/h.c"
		echo "#include <${h#./}>" >>"$t/h.c"
		echo 'int dummy;' >>"$t/h.c"
		cp "$t/h.c" "$t/h.cc"
		for cc in gcc clang; do
			command -v $cc >/dev/null || continue
			TICK_REALCC=$cc "$tick" -std=c99 -pedantic -Wall -Wextra -Werror \
				-fsyntax-only "$t/h.c" ||
				{ echo "$abi $cc c99 $h"; bad=1; }
			case $cxx in *$cc*) ;; *) continue ;; esac
			TICK_REALCC=$cc "$tick" -std=c++17 -Wall -Wextra -Werror \
				-fsyntax-only "$t/h.cc" ||
				{ echo "$abi $cc c++17 $h"; bad=1; }
		done
	done
done
exit $bad
