#!/bin/sh
# Installs what Kitbag is built, played and tested with, on Debian and Ubuntu.
#   packaging/deps.sh [run|test|check|bench]   each holds those before it
# Silent and offline when all is there. Exit 2: it cannot install here.
set -eu

run="gcc libc6-dev make pkg-config
    libsdl2-dev libsdl2-ttf-dev libsdl2-image-dev liblua5.4-dev
    libarchive-dev libsodium-dev libsqlite3-dev libcjson-dev libfribidi-dev
    fonts-sil-andika fonts-opendyslexic fonts-dejavu-core fonts-noto-core"
tests="libcmocka-dev lua5.4 lua-unit lua-dkjson xvfb xauth xdotool scrot
    dnsmasq-base kmod"
# Only where the system has it (it is for x86): tests/net is skipped without it.
extra=
check="lua-check clang-format-14 cppcheck"
bench="love"

case ${1:-test} in
run)   wanted="$run" ;;
test)  wanted="$run $tests" extra="user-mode-linux" ;;
check) wanted="$run $tests $check" extra="user-mode-linux" ;;
bench) wanted="$run $tests $check $bench" extra="user-mode-linux" ;;
*)     echo "Use: packaging/deps.sh [run|test|check|bench]" >&2; exit 2 ;;
esac

if ! command -v apt-get > /dev/null || ! command -v dpkg-query > /dev/null
then
    echo "This system has no apt. Please install what these Debian packages" \
         "hold, then run \`make\`:" $wanted >&2
    exit 2
fi

missing_of() {
    for package in "$@"; do
        status=$(dpkg-query -W -f '${db:Status-Abbrev}' "$package" \
            2> /dev/null) || status=
        case $status in
        ?i*) ;;
        *)   printf ' %s' "$package" ;;
        esac
    done
}

to_be_had() {
    for package in "$@"; do
        if [ -n "$(apt-cache show "$package" 2> /dev/null)" ]; then
            printf ' %s' "$package"
        fi
    done
}

missing=$(missing_of $wanted)
extra=$(missing_of $extra)
[ -n "$missing$(to_be_had $extra)" ] || exit 0

root=
if [ "$(id -u)" != 0 ]; then
    root=sudo
    if ! command -v sudo > /dev/null; then
        echo "Only root can install, and there is no sudo here." \
             "Please have these installed:$missing$extra" >&2
        exit 2
    fi
fi

echo "Installing with apt-get${root:+ (sudo may ask for your password)}:$missing$extra"
apt="$root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300"
$apt update || echo "The package lists could not be refreshed; trying those here." >&2
missing="$missing$(to_be_had $extra)"
if ! $apt install -y --no-install-recommends $missing; then
    echo "apt-get could not install:$missing. Is there a network?" >&2
    exit 2
fi
