# wandel.sh, read by a suite that says walk=NAME: walks test/wandel/NAME.mjs on SQLite and PostgreSQL.
# Nothing is lost when the power goes, because it does not go.
set -u
cd "$(dirname "$0")/.." || exit 1
in_memory=$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 && $4 > 1000000 { print "/dev/shm" }')
export TMPDIR="${TMPDIR:-${in_memory:-/tmp}}" PG_FSYNC=off
PG_PLACE=$(mktemp -u "$TMPDIR/tweespoor-pg-XXXXXX")
export PG_PLACE
trap 'test/pg.sh stop' EXIT
TWEESPOOR_TEST_PG=$(test/pg.sh start) || exit 1
export TWEESPOOR_TEST_PG
timeout -k 10 "${PART_SECONDS:-300}" node "test/wandel/$walk.mjs"
