# SPDX-License-Identifier: BSD-3-Clause
# Sourced by the other scripts: where things are, how to say something, how to get a package.
# shellcheck shell=bash
set -euo pipefail

PROJECT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CACHE=${SOCKETS_EXT_CACHE:-$HOME/.cache/sockets_ext}
JOBS=$(nproc 2>/dev/null || echo 2)
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

say() { printf '== %s\n' "$*"; }
fail() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 1; }

# run LOG COMMAND...: keep what it prints in LOG, and show that only when it fails.
run() {
	local log=$1
	shift
	mkdir -p "$(dirname "$log")"
	"$@" >"$log" 2>&1 || { tail -n 40 "$log" >&2; fail "'$*' failed; all it printed is in $log"; }
}

# need COMMAND PACKAGE...: install the packages unless the command is there.
need() {
	local command=$1
	shift
	if command -v "$command" >/dev/null 2>&1; then
		return 0
	fi
	install_packages "$@"
	command -v "$command" >/dev/null 2>&1 || fail "$command is still missing after installing $*"
}

install_packages() {
	[ "$(id -u)" -eq 0 ] || fail "not root; install these packages first: $*"
	say "installing $*"
	if [ ! -f "$CACHE/apt-updated" ] || [ -n "$(find "$CACHE/apt-updated" -mmin +360)" ]; then
		run "$CACHE/log/apt-update.log" apt-get update
		mkdir -p "$CACHE" && touch "$CACHE/apt-updated"
	fi
	run "$CACHE/log/apt-install.log" apt-get install -y --no-install-recommends "$@"
}

# The machine's own Debian mirror; no host is written down in this project.
mirror() {
	local found
	found=$(awk '/^URIs:/ { print $2; exit }' /etc/apt/sources.list.d/*.sources 2>/dev/null || true)
	[ -n "$found" ] || found=$(awk '$1 == "deb" { for (i = 2; i <= NF; i++) if ($i ~ /:\/\//) { print $i; exit } }' \
		/etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null || true)
	[ -n "$found" ] || fail "no Debian mirror in /etc/apt"
	echo "$found"
}
