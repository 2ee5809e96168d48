# Each script is run by the shell itself, so an error ends only that one.
try dash -c 'i=0; while [ $i -lt 2000 ]; do i=$((i + 1)); done; echo $i $((i * -7 % 13))'
try dash -c 'printf "%s %5d|%-6s|%x %o %c %b\n" a 42 left 255 8 word "tab\tend\0101"'
try dash -c 'printf "%.3f %e %g\n" 3.14159 12345.678 0x10; printf "%d\n" 12x; echo $?'
try dash -c 'cat <<A; cat <<-"B"
	home ${HOME+is set} $(echo `echo nested`) $((2 + 3))
A
	literal $HOME `x`
	B'
try dash -c 'f() { local a=$1; [ $a -eq 0 ] || { f $((a - 1)); echo -n "$a "; }; }; f 200'
try dash -c 'set -e; false | true; if false; then :; fi; echo on; false; echo never'
try dash -c 'trap "echo exit \$?" EXIT; trap "echo usr1" USR1; kill -USR1 $$; exit 3'
try dash -c 'trap "" INT; trap "echo quit" QUIT; trap; kill -INT $$; kill -QUIT $$; echo on'
try dash -c 'sleep 0.05 & a=$!; (exit 4) & wait $!; echo $?; wait $a; echo $?; wait; jobs'
try dash -c 'cat missing; cat <missing; echo $?; no-such-command; echo $?; ./; echo $?'
try dash -c 'x=path/to/file.tar.gz; echo ${x%.*} ${x%%.*} ${x#*/} ${x##*/} ${#x} ${y:-z} ${y:=q}$y'
try dash -c 'echo ${unset:?is not set}; echo never'
try dash -c 'set -u; echo $unset; echo never'
try dash -c 'echo $((1 / 0)); echo never'
try dash -c 'echo $((9223372036854775807 + 1)) $((0777)) $((0xff & ~15)) $((1 ? 2 : 3))'
try dash -c 'if then'
try dash -c 'echo "never closed'
try dash -c 'IFS=:; set -- $PWD:a::b; echo $#; IFS=" 	
"; echo " a  b " | { read -r x y; echo "[$x] [$y]"; }; printf "a\\\\tb" | while read l || [ "$l" ]; do echo "$l"; done'
try dash -c 'for i in b a; do : >$i.c; done; mkdir d; : >d/.h; echo *.c [!a]* */.h ?; case abc in a[b-d]c) echo match ;; esac'
try dash -c 'exec 5>&1; { echo err >&2; echo out; } 2>&1 >&5 | tr a-z A-Z; set -C; : >a.c; echo $?'
try dash -c 'alias ll="echo alias"
ll; type ll type cat; command -v cd; unalias ll; eval ll; echo $?'
try dash -c 'umask; umask 077; umask -S; : >secret; ls -l secret | cut -c1-10; cd d && pwd -P | sed "s,.*/,,"; cd - >/dev/null; cd /no-such'
try dash -c 'ulimit -n 50; ulimit -n; ulimit -c 0; ulimit -Sc; (ulimit -n 60) || echo refused'
try dash -c 'kill -l 9; kill -l TERM; kill -9 $$'
try dash -c 'while getopts :ab: o; do echo $o $OPTARG; done; shift $((OPTIND - 1)); echo $*' \
	sh -a -bvalue -x -- rest
try dash -c 'test -d . -a ! -f .; echo $?; [ b.c -ot a.c ]; [ -n "" ]; echo $?; [ 1 -lt x ]; echo $?'
printf 'echo read from stdin\nread x\nthe next line\necho "$x" é "$0"\n' | try dash
printf '%s\n' 'echo sourced $1; return 5' >lib
try dash -c '. ./lib; echo $?; . ./missing; echo never'
# Job control needs a terminal.
cat >control <<'SCRIPT'
set -m
sleep 0.5 & kill -STOP %1; sleep 0.05; jobs; kill -CONT %1; fg; echo $?
sh -c 'kill -STOP $$; exit 5'; echo $?; jobs; fg >/dev/null; echo $?
sleep 5 & kill %1; wait %1; echo $?; jobs
SCRIPT
try script -qec 'dash control' /dev/null
