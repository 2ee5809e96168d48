text() { printf '%s\n' 'the first line' 'second  line here' 'third: key=value' '' 'naïve café' 'last line 42' >text; }
# edit - an ed script from stdin, then what the file has.
edit() { text; ed "$@" text; echo "ed $?"; cat text; }
try edit -s <<'E'
,n
2,3s/\([a-z]*\) *\([a-z]*\)/\2 \1/p
g/line/s//LINE/\
s/^/> /
w
q
E
try edit -s <<'E'
/third/ka
'a,'a+1t$
1m$
$-2,$l
1,2j
,p
w
E
try edit -sE <<'E'
s/(t)(h)(e)/\3\2\1/
,s/[0-9]{2}$/&&/
v/[aeiou]{2}|e+ /d
,n
/x*$/=
wq
E
try edit -s <<'E'
g/^$/d
,s/[[:space:]]\{1,\}/_/g
,s/i/I/2
u
u
.=
$s/$/\
new last/
i
inserted
.
a
after
.
c
changed
.
0r !echo from a command
,w !sort
3r text
w other
E
try cat other
try edit <<'E'
H
/no such text
99p
'z
k1
nonsense
e /no/such/file
s/first
w /no/such/folder/file
h
q
q
E
try edit -s <<'E'
H
P
1
1,3d
q
q
E
try edit -v -p '* ' <<'E'
1,2y
$x
f
!echo shell
$z2
wq
E
try edit -s <<'E'
G/line/
s/line/one/

&
w
E
try edit -s <<'E'
s,/,x,
5s/é/e/g
5l
5s/./_/2
,g/[^[:alnum:][:space:]]/p
/\<here\>/p
?first?p
;+2p
1s/h\<e/X/p
2s/\>/$/gp
wq
E
awk 'BEGIN { for (i = 1; i <= 20000; i++) print "row", i, i % 7 }' >big
try ed -s big <<'E'
g/ 3$/s/row/ROW/
g/ROW .*5 /m0
1,3p
v/ROW/d
$=
,s/[0-9]/#/2g
$p
w small
q
E
try cksum small
printf 'a\0b\nno newline' >binary
try ed binary <<'E'
,l
a
more
.
wq
E
try od -c binary
# A lost terminal: the buffer goes to a file.
mkfifo fifo
ed -s fresh <fifo >hup.out 2>&1 &
{
	printf 'a\nunsaved\n.\n!touch started\n'
	n=0
	while [ ! -f started ] && [ $((n += 1)) -lt 100 ]; do sleep 0.05; done
	kill -HUP $!
	wait $!
	echo "ed $?" >&2
} >fifo
try cat ed.hup hup.out
try ed --version
try ed --no-such-option
try ed -s missing </dev/null
