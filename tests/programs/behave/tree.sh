mkdir -p top/sub/deep top/empty top/.hidden "top/with space"
printf 12345 >top/five
head -c 4096 /dev/zero >top/sub/page
head -c 1500000 /dev/zero >top/sub/deep/large.bin
: >top/sub/file10; : >top/sub/file9; : >top/sub/File1.c; : >top/.hidden/inside
: >"top/with space/naïve.txt"; printf 'a\tb' >"top/control	tab"
ln -s five top/link; ln -s nowhere top/broken; ln -s . top/sub/loop
mkfifo top/fifo; chmod 755 top/five; chmod 600 top/sub/page; chmod 4711 top/sub/file9
printf '*.bin\n/five\n' >top/.gitignore
find top -exec touch -h -d '2020-03-08 06:59:59 UTC' {} +
touch -d '1999-12-31 23:59:59 UTC' top/five
touch -d '2020-07-01 12:00:00 UTC' top/sub/file10
try tree top
try tree -a top
try tree -s --noreport top/sub
try tree -phugD top
try tree -D --timefmt '%A %d %B %Y %T %z' top/sub
try tree --du -h -L 2 top
try tree --si --du top/sub
try tree -J -s -p top
try tree -X -D top
try tree -H http://base -T title --nolinks --charset UTF-8 top/sub
try tree -fi -F top
try tree -d top
try tree -r top/sub
try tree -t top
try tree -v top/sub
try tree --sort=size top/sub
try tree --dirsfirst -P '*.c|file*' --prune top
try tree -I 'sub|*.txt' top
try tree --matchdirs -P 'sub' top
try tree --ignore-case -P 'FILE*' top/sub
try tree --gitignore -a top
try tree -l top/sub
try tree -C top
TREE_COLORS='di=1;34:ln=36:*.c=32:ex=31:or=41' try tree -C top
try tree -Q top
try tree -N top
try tree -q top
try tree --charset=ascii top/sub
try tree -L 0 top
try tree --filelimit 4 top
try tree top missing
try tree --no-such-option
find top | sort | try tree --fromfile .
try tree -o out top
try cat out
