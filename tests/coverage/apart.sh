# apart.sh - runs a command where it can destroy nothing but the folder $t and /tmp:
# a test with a wrong result may call kill(-1, SIGKILL), after a fork that failed.
# usage: apart.sh COMMAND ARGUMENT...
user=
[ "$(id -u)" = 0 ] || user=-Ur
exec unshare $user -m -u -i -p -f --kill-child --mount-proc sh -c '
	mount --bind /tmp /tmp && mount --bind "$t" "$t" &&
		mount -o remount,bind,ro / && exec "$@"' sh "$@"
