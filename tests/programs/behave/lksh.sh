shell=lksh
. "$behave/mksh.sh"
try lksh -c 'print $((1 << 40)) $((9223372036854775807 + 1)); set -o posix; echo -n x; print $KSH_VERSION'
