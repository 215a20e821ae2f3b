#!/bin/sh
# As the real image: an option, or a name that is no command, goes to node.
if [ "${1#-}" != "$1" ] || [ -z "$(command -v "${1:-}")" ]; then
  set -- node "$@"
fi
exec "$@"
