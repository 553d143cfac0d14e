#!/bin/sh
# Installs what packages.txt lists and this machine lacks. Needs sh and apt-get, as root or with sudo.
set -eu
cd "$(dirname "$0")/.."

wanted=$(sed 's/#.*//' packages.txt)
present=$(dpkg-query -W -f='${binary:Package} ${db:Status-Status}\n' 2>/dev/null |
    sed -n 's/^\([^ :]*\)[^ ]* installed$/\1/p')
own_node=no
command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 && own_node=yes

missing=
for package in $wanted; do
    case "$package:$own_node" in nodejs:yes | npm:yes) continue ;; esac
    case "
$present
" in *"
$package
"*) continue ;; esac
    missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || {
        echo "Install as root:$missing" >&2
        exit 1
    }
    as_root=sudo
fi
echo "Installing:$missing"
$as_root apt-get update -q || echo "apt-get update failed; trying with the lists at hand" >&2
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
