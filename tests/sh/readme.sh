# readme.sh - runs the commands of the README, word for word, in what make dist
# packs.
bad=0
make -s O="$t" dist >"$t/made"
tar xzf "$t"/ticklibc-*.tar.gz -C "$t"
rm "$t"/ticklibc-*.tar.gz
mv "$t"/ticklibc-* "$t/copy"
cd "$t/copy"
# Run all blocks that begin with ```sh, without make check, which runs this script,
# and the installation of packages. The section that boots is tested by
# tests/kernel/readme.sh.
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
# The version in the README is that of the library.
version=$(sed -n 's/^#define __TICKLIBC_VERSION__ "\(.*\)"/\1/p' libc/include/features.h)
grep -q "this is $version\.$" README.md || { echo "README: not version $version"; bad=1; }
exit $bad
