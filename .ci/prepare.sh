# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by ./run and ./test: says what it does, installs what is missing, configures and builds.
# Source it; it sets nothing but functions.

say() { printf '==> %s\n' "$*"; }
stop() { printf 'Stopped: %s\n' "$*" >&2; exit 1; }

# What it takes to build Meyar on Debian 12 (docs/dependencies.md says what for).
build_packages="g++ cmake ninja-build ccache pkg-config python3
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
    libsqlite3-dev libsqlitecpp-dev libsodium-dev libzstd-dev libexpected-dev zlib1g-dev libxlsxwriter-dev libexiv2-dev
    libqrcodegencpp-dev libeigen3-dev libpqxx-dev libical-dev libyaml-cpp-dev qt6-multimedia-dev
    fonts-noto-core fonts-noto-ui-core python3-fonttools breeze-icon-theme"
run_packages="libqt6svg6 qt6-qpa-plugins gstreamer1.0-plugins-base gstreamer1.0-plugins-good"
# The tests hold our files against public tools; without them those tests only warn.
test_packages="catch2 libbenchmark-dev sqlite3 unzip zstd minisign age poppler-utils libharfbuzz-bin postgresql"

missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -q '^installed$' || printf '%s ' "$package"
    done
}

install_packages() {
    command -v dpkg-query >/dev/null || stop "this script installs Debian packages, and this is not a Debian system. docs/dependencies.md lists what is needed."
    missing=$(missing_packages "$@")
    [ -z "$missing" ] && return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif command -v sudo >/dev/null; then
        as_root="sudo"
    else
        stop "these packages are missing and need root to install: $missing"
    fi
    say "Installing: $missing"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086
    $as_root apt-get update -qq || stop "apt-get update failed. Is there a network?"
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null \
        || stop "apt-get could not install: $missing"
}

# build PRESET TARGET…: configures once, builds what has changed.
build() {
    preset=$1
    shift
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "Configuring ($preset)"
        words=$(cmake --preset "$preset" 2>&1) \
            || { printf '%s\n' "$words" >&2; stop "CMake could not configure; its words are above."; }
    fi
    say "Building ($preset); the first time takes some minutes"
    cmake --build "build/$preset" --target "$@" || stop "the build failed; the compiler's words are above."
}
