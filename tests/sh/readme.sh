# readme.sh - the commands of the README, word for word, in a fresh copy.
bad=0
mkdir -p "$t/copy"
git ls-files 2>/dev/null | grep . >"$t/files" || find . -name build -prune -o -type f -print >"$t/files"
tar cf - -T "$t/files" | tar xf - -C "$t/copy"
cd "$t/copy"
# Blocks that begin with ```sh are run as they stand; make check and installing
# packages are what runs this, and are not run again. What boots is tested with
# the kernels.
sed '/^## Your first init/,/^## /d' README.md >"$t/README.md"
awk '/^```/ { on = $0 == "```sh"; if (on) n++; next } on { print n "\t" $0 }' "$t/README.md" |
	grep -v 'apt-get\|make check' | cut -f 2- >"$t/commands"
grep -q tick-cc "$t/commands" && grep -q nostdlib "$t/commands"
cat >clock.c <<'END'
END
awk '/^```/ { on = $0 == "```c"; next } on' "$t/README.md" >clock.c
[ -s clock.c ]
{ echo 'set -eux'; echo 'make demo'; cat "$t/commands"; } >"$t/run.sh"
sh "$t/run.sh" </dev/null >"$t/out" 2>&1 || { tail -n 20 "$t/out"; bad=1; }
exit $bad
