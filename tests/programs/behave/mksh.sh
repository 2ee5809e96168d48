# $shell is lksh in lksh.sh: the same shell, with the arithmetic of a long.
shell=${shell-mksh}
cat >arrays <<'SCRIPT'
set -A a one two "three words" four
a[10]=ten
print ${#a[@]} "${a[2]}" "${!a[@]}"
for x in "${a[@]}"; do print -n "<$x>"; done; print
unset a[1]; print ${#a[*]} ${a[1]-gone}
nameref r=a; r[0]=by-name; print ${a[0]} ${!r}
set -sA b zebra apple mango; print "${b[@]}"
b+=(kiwi fig); print ${#b[*]} ${b[4]}
typeset -i16 h=255; typeset -Z5 z=42; typeset -L4 l=leftmost; typeset -R4 q=rightmost
typeset -u up=Mixed; typeset -l low=Mixed; typeset -r ro=1
print $h $z $l $q $up $low
integer i=36#zz; print $i $((2#1011)) $((i <<= 2)) $((i ? 1 , 5 : 2))
typeset -p h; typeset -f
ro=2; print never
SCRIPT
try $shell arrays
cat >strings <<'SCRIPT'
x=abcabcxyz
print ${x/b/B} ${x//b/B} ${x#*c} ${x##*c} ${x%x*} ${x:3} ${x:1:4} ${x: -3} ${#x} ${x@Q}
y="a 'quoted' and
two lines"; print -r -- "${y@Q}"
[[ $x = abc* && $x != *q ]] && print glob
[[ $x = @(abc|q)+(abc|xyz) ]] && print extended
case foo.tar.gz in *.@(tgz|tar.gz)) print archive ;& x) print through ;| *gz) print more ;; esac
print a{b,c{d,e}}f ~root
print 'tab\tnew\x41 \u20ac \0101'; print -r 'raw\t'; print -n no; print -u2 two
set -U; e=$'z\u00e9\u20ac'; print ${#e} ${e:1:1}; typeset -L3 p=$e; print "$p|"
set +U; print ${#e}
print -l one two; print -A 65 66 8364 | od -c | head -n 1
cat <<<"here string $x"
cat <<-HERE
	no tabs $(print "from a $(print nested)")
HERE
cat <<"Q" - <<'P'
$x `date`
Q
another \$x
P
IFS=:; set -- a:b::c; print $#; set -- $1; print $#; unset IFS
echo 'k1=v1;k2=v 2' | { IFS='=;' read -A f; print ${#f[@]} "${f[3]}"; }
printf 'x\0y' | { read -r -d '' n; print $n; read -r -N1 n; print $n; }
SCRIPT
try $shell strings
cat >jobs <<'SCRIPT'
cat |&
print -p to the coprocess; read -p x; print got $x; exec 3>&p; exec 3>&-; wait
trap 'print usr1' USR1; kill -USR1 $$
trap 'print error' ERR; false; trap - ERR
(trap 'print subshell ends' EXIT; exit 3); print $?
sleep 0.05 & wait $!; print $?; { exit 7; } | exit 0; print ${PIPESTATUS[@]}
set -o pipefail; exit 6 | true; print $?
x=$(sleep 5 >/dev/null & print $!); kill $x; print killed
no-such-command; print $?; /dev/null; print $?; cat </no/such; print $?
sh -c 'kill -TERM $$'; print $? $(kill -l $?)
{ sleep 0.3 | read -t 0.1 y; }; print $?
select c in apple pear; do print "$REPLY $c"; break; done <<<2
function f { typeset v=inner; print $0 $v $#; return 9; }
v=outer; f 1 2; print $? $v
typeset -f f
while getopts 'ab:' o -a -b val rest; do print $o $OPTARG; done
set -o noclobber; : >jobs; print $?
ulimit -n 40; ulimit -n; umask u=rwx,g=rx,o=; umask; let 'y = 7, y > 3' && print $y
exec 8<jobs; read -u8 line; print $line; print ${|REPLY=value;}; print ${ print funsub;}
alias hi='print alias '; hi there; whence -v hi f print cat | sed 's, /.*,,'
eval 'print (' ; print never
SCRIPT
try $shell jobs
cat >deep <<'SCRIPT'
function fib { (( $1 < 2 )) && REPLY=$1 || { typeset a; fib $(($1 - 1)); a=$REPLY; fib $(($1 - 2)); (( REPLY += a )); }; }
fib 13; print $REPLY
typeset -i n=0; s=; while (( n < 3000 )); do s+="line $((n++))"$'\n'; done
print -r -- "${#s}"; print -rn -- "$s" | sort -r | head -n 2
set -A t; n=0; while (( n < 500 )); do t[n*3]=$((n * n)); let n++; done; print ${#t[@]} ${t[1497]}
print -- $((2147483647 + 1)) $((1 << 31)) $((-7 / 2)) $((-7 % 3)) $((5 ^> 1)) $((# -1 / 3))
print $(( RANDOM == RANDOM && RANDOM == RANDOM )) $((1/0))
SCRIPT
try $shell deep
mkdir dir dir/sub
: >dir/b; : >dir/a; : >dir/.hidden; ln -s a dir/link
try $shell -c 'print dir/* dir/.h* dir/[!a] dir/*/; cd dir; print ${PWD##*/} ${OLDPWD##*/}; realpath link | sed "s,.*/,,"; [[ -L link && a -ef link && -d sub ]] && print tests'
try $shell -c 'print ${x?unset}; print never'
try $shell -c 'print "open'
try $shell -nc 'while true; do x; don'
try $shell -xc 'x=1; print $x; [[ a < b ]]'
try $shell -c 'rename dir/a dir/c; sleep 0.01; cat dir/c; ls dir; typeset -x E=exported; sh -c "echo \$E"; set -o | sed 1d | wc -l; kill -l | wc -w'
try $shell -c 'kill -9 $$'
printf 'print one\nfc -l -n -1 | sed "s/^[[:space:]]*//"\nhistory | wc -l\nexit 4\n' |
	PS1='> ' HISTSIZE=20 try setsid -w $shell -i
printf 'typed() { print typed; }; typed\nprint $-\n' | ENV=/dev/null PS1= try setsid -w $shell -i
try $shell -c 'print -s x; bind -l | head -n 3; ulimit -a | cut -d"(" -f1 | head -n 4; mknod pipe p && [[ -p pipe ]] && print fifo'
