#!/bin/sh
# A PostgreSQL server for the tests alone: test/pg.sh start prints its URL, test/pg.sh stop ends it.
# It listens on a socket in its own folder, no port. PG_FSYNC=off: for tests in which nothing is lost
# when the power goes, because it does not go.
#   TWEESPOOR_TEST_PG=$(test/pg.sh start) make test
set -eu
cd "$(dirname "$0")/.."
place=${PG_PLACE:-${TMPDIR:-/tmp}/tweespoor-pg-$(id -u)-$(pwd | cksum | cut -d' ' -f1)}
bin=
for version in 17 16 15; do
    if [ -x /usr/lib/postgresql/$version/bin/initdb ]; then
        bin=/usr/lib/postgresql/$version/bin
        break
    fi
done
[ -n "$bin" ] || {
    echo "no PostgreSQL server on this machine" >&2
    exit 1
}

# PostgreSQL refuses to run as root.
as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && setpriv --reuid=postgres --regid=postgres --clear-groups -- env HOME=/tmp "$@" 9>&-)
    else
        "$@" 9>&-
    fi
}
running() { as_postgres "$bin/pg_ctl" -D "$place/data" status >/dev/null 2>&1; }

start() {
    if ! running; then
        rm -rf "$place"
        mkdir -p "$place"
        [ "$(id -u)" -ne 0 ] || chown postgres: "$place"
        chmod 700 "$place"
        as_postgres "$bin/initdb" -D "$place/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 \
            >"$place/initdb.log" 2>&1 || { cat "$place/initdb.log" >&2; exit 1; }
        # What is not kept need not be written down twice, nor tidied up.
        light=
        [ "${PG_FSYNC:-on}" = on ] ||
            light="-c wal_level=minimal -c max_wal_senders=0 -c full_page_writes=off -c autovacuum=off"
        as_postgres "$bin/pg_ctl" -D "$place/data" -l "$place/log" -w -t 60 \
            -o "-k $place -c listen_addresses= -c fsync=${PG_FSYNC:-on} -c max_connections=200 \
                -c shared_buffers=32MB $light" start >/dev/null 2>&1 || { cat "$place/log" >&2; exit 1; }
    fi
    echo "postgresql:///postgres?host=$place&user=postgres"
}

stop() {
    if running; then as_postgres "$bin/pg_ctl" -D "$place/data" -m immediate stop >/dev/null; fi
    rm -rf "$place"
}

case "${1:-}" in
start | stop)
    exec 9>"$place.lock" # one at a time
    flock 9
    "$1"
    ;;
*)
    echo "usage: test/pg.sh start|stop" >&2
    exit 2
    ;;
esac
