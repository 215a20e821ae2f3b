#!/bin/sh
# The local ECS hands out a plain-http credentials URL on host.docker.internal, which AWS SDKs refuse; ECS's own is
# on a link-local address, which they accept. So serve the same URL on loopback (docs/decisions/0003).
case "${AWS_CONTAINER_CREDENTIALS_FULL_URI:-}" in
  http://host.docker.internal:*)
    address=${AWS_CONTAINER_CREDENTIALS_FULL_URI#http://host.docker.internal:}
    port=${address%%/*}
    /bin/busybox nc -ll -p "$port" -e /bin/busybox nc host.docker.internal "$port" </dev/null >/dev/null 2>&1 &
    # The program may ask for credentials at once: wait until something listens (state 0A) on the port, 5 s at most.
    listening=$(printf ':%04X [0-9A-F:]* 0A ' "$port")
    tries=0
    until cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | grep -q "$listening" || [ "$tries" -ge 500 ]; do
      tries=$((tries + 1))
      usleep 10000
    done
    export AWS_CONTAINER_CREDENTIALS_FULL_URI="http://127.0.0.1:$address"
    unset address port listening tries
    ;;
esac
# As the real image: an option, or a name that is no command, goes to node.
if [ "${1#-}" != "$1" ] || [ -z "$(command -v "${1:-}")" ]; then
  set -- node "$@"
fi
# Every task definition asks for an init process (initProcessEnabled), and MiniStack's ECS gives none: this shell is it.
# As process 1 a program without a handler ignores SIGTERM, and each stop would take the whole stop timeout.
"$@" &
program=$!
trap 'kill -TERM "$program" 2>/dev/null' TERM INT
# A signal ends `wait` early; the status counts once the program is gone.
while :; do
  wait "$program"
  status=$?
  kill -0 "$program" 2>/dev/null || exit "$status"
done
