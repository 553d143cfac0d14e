#!/bin/sh
# Proves on an empty Debian 12 that a clean checkout runs and checks: make fresh (as root).
# Commits only: what is not in HEAD does not take part. Needs debootstrap, unshare, git and tar.
# The root lives in a mount and process namespace of its own: nothing stays mounted or running.
set -eu
cd "$(dirname "$0")/.."
here=$PWD
work=$here/build/fresh
base=$work/base.tar
root=$work/root
port=${PORT:-8080}
start_seconds=${START_SECONDS:-600}
sources=$(find /etc/apt/sources.list /etc/apt/sources.list.d -type f 2>/dev/null |
    xargs -r grep -lE 'debian-archive-keyring|/debian(-security)?/?( |$)' || true)

now() { date +%s; }
say() { echo "fresh: $*"; }
in_root() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 PORT="$port" \
        $(cat "$work/environment") "$@"
}

# What this machine needs to reach the outside, by name only; nothing of it enters the repository.
environment() {
    for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY \
        npm_config_registry npm_config_proxy npm_config_https_proxy npm_config_noproxy; do
        eval "value=\${$name:-}"
        [ -z "$value" ] || echo "$name=$value"
    done
    for name in NODE_EXTRA_CA_CERTS SSL_CERT_FILE CURL_CA_BUNDLE GIT_SSL_CAINFO npm_config_cafile; do
        eval "value=\${$name:-}"
        if [ -n "$value" ] && [ -f "$value" ]; then
            cp "$value" "$root/etc/outside-ca.crt"
            echo "$name=/etc/outside-ca.crt"
        fi
    done
    if [ -z "${npm_config_registry:-}" ] && command -v npm >/dev/null 2>&1; then
        echo "npm_config_registry=$(npm config get registry 2>/dev/null)"
    fi
}

make_base() {
    suite=bookworm
    mirror=$(cat $sources | sed -n 's/^URIs: *\([^ ]*\).*/\1/p; s/^deb \(\[[^]]*\] \)\{0,1\}\([^ ]*\) .*/\2/p' |
        grep -v security | head -n 1)
    say "making the base with debootstrap"
    rm -rf "$work/base"
    debootstrap --variant=minbase "$suite" "$work/base" "${mirror:-http://deb.debian.org/debian}" \
        >"$work/debootstrap.log" 2>&1 || {
        tail -n 5 "$work/debootstrap.log"
        exit 1
    }
    tar -C "$work/base" -cf "$base.new" .
    mv "$base.new" "$base"
    rm -rf "$work/base"
}

make_root() {
    mkdir -p "$root"
    tar -C "$root" -xf "$base"
    rm -f "$root/etc/apt/sources.list"
    for file in $sources; do
        mkdir -p "$root$(dirname "$file")"
        cp "$file" "$root$file"
    done
    apt-config dump | grep -E '^Acquire::(http|https|Check-Valid-Until|Check-Date)' \
        >"$root/etc/apt/apt.conf.d/99outside" || true
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
    echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/fresh"
    rm -f "$root/etc/apt/apt.conf.d/docker-clean"
    mkdir -p "$work/archives/partial" "$root/srv/tweespoor"
    mount --bind "$work/archives" "$root/var/cache/apt/archives"
    git archive HEAD | tar -C "$root/srv/tweespoor" -xf -
    [ ! -d ../shared ] || cp -rL ../shared "$root/srv/shared"
    environment >"$work/environment"
    mount -t proc proc "$root/proc"
    mount -t sysfs sys "$root/sys" || true
    mount --rbind /dev "$root/dev"
}

# Fetches the sign-in page, fills in the form and expects a page that asks for no sign-in.
sign_in() {
    in_root node /srv/tweespoor/tools/signin.mjs "http://localhost:$port" <"$work/run.log"
}

inside() {
    mount --make-rprivate /
    t0=$(now)
    make_root
    t1=$(now)
    say "root made in $((t1 - t0)) s; ./run"
    in_root sh -c 'cd /srv/tweespoor && exec ./run' >"$work/run.log" 2>&1 &
    server=$!
    until [ "$(in_root curl -s -o /dev/null -w '%{http_code}' "http://localhost:$port/inloggen" 2>/dev/null)" = 200 ]; do
        if ! kill -0 $server 2>/dev/null || [ $(($(now) - t1)) -gt "$start_seconds" ]; then
            tail -n 30 "$work/run.log"
            say "./run did not answer"
            exit 1
        fi
        sleep 1
    done
    t2=$(now)
    say "./run answers after $((t2 - t1)) s"
    sign_in
    kill $server
    wait $server || true
    t3=$(now)
    failed=0
    in_root sh -c 'cd /srv/tweespoor && exec ./check' >"$work/check.log" 2>&1 || failed=1
    grep -E 'failed|error:|findings' "$work/check.log" | head -n 40 || true
    say "root $((t1 - t0)) s, run $((t2 - t1)) s, check $(($(now) - t3)) s"
    tail -n 1 "$work/check.log"
    exit $failed
}

if [ "${1:-}" = inside ]; then inside; fi
[ "$(id -u)" -eq 0 ] || { echo "make fresh works as root only" >&2; exit 1; }
mkdir -p "$work"
trap 'rm -rf --one-file-system "$root"' EXIT
rm -rf --one-file-system "$root"
[ -e "$base" ] || make_base
unshare --mount --pid --fork --kill-child "$0" inside
