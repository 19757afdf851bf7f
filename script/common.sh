# SPDX-License-Identifier: BSD-3-Clause
# Sourced by the other scripts: paths, messages, packages, counting checks.
# shellcheck shell=bash
set -euo pipefail

PROJECT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck disable=SC2034 # the scripts that source this use it
JOBS=$(nproc 2>/dev/null || echo 2)
# More jobs than processors: tests wait most of the time.
# shellcheck disable=SC2034
TEST_JOBS=$((JOBS * 3))
# What the extension is built with for script/sanitize, and what is checked then. Undefined behaviour is an illegal
# instruction, whose stack the address sanitizer shows: texts for each place and the library that prints them make PHP start
# half as fast.
# shellcheck disable=SC2034
SANITIZED=(--enable-sockets-ext-dev
	'CFLAGS=-g -O1 -fno-omit-frame-pointer -fsanitize=address,undefined -fsanitize-undefined-trap-on-error'
	'LDFLAGS=-fsanitize=address')
# shellcheck disable=SC2034
SANITIZER_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1:handle_sigill=1
export DEBIAN_FRONTEND=noninteractive LC_ALL=${SOCKETS_EXT_LC_ALL:-C.UTF-8}

say() { printf '== %s\n' "$*"; }
fail() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 1; }

# Prints the folder for builds, logs and other PHPs: the first that is writable and has no white space in its name, which
# make and libtool do not support.
cache_folder() {
	local folder
	for folder in "${XDG_CACHE_HOME:+$XDG_CACHE_HOME/sockets_ext}" "${HOME:+$HOME/.cache/sockets_ext}" \
		"${TMPDIR:-/tmp}/sockets_ext-$(id -u)" "/var/tmp/sockets_ext-$(id -u)"; do
		if [[ $folder = /* && ! $folder =~ [[:space:]] ]] && (umask 077 && mkdir -p "$folder") 2>/dev/null &&
			[ -w "$folder" ] && [ -O "$folder" ]; then
			echo "$folder"
			return
		fi
	done
	fail "no folder to keep builds in; name one in SOCKETS_EXT_CACHE"
}

CACHE=${SOCKETS_EXT_CACHE:-$(cache_folder)}
mkdir -p "$CACHE/log" || fail "no folder to keep builds in: $CACHE"
# The same for temporary files.
if [ ! -w "${TMPDIR:-/tmp}" ]; then
	export TMPDIR=$CACHE/tmp
	mkdir -p "$TMPDIR"
fi
# Composer, pear and git need a writable home. SOCKETS_EXT_CACHE is exported, so that called scripts do not choose another
# folder below that home.
if [ ! -w "${HOME:-/nowhere}" ] || [ ! -d "$HOME" ]; then
	export HOME=$CACHE/home SOCKETS_EXT_CACHE=$CACHE
	mkdir -p "$HOME"
fi

# attempt LOG COMMAND...: write its output to LOG, and set STATUS to its exit status. COMMAND stops at its first failure,
# except where the shell ignores failures (if, &&, ||): do not call it there.
attempt() {
	local log=$1
	shift
	mkdir -p "$(dirname "$log")"
	set +e
	(set -e; "$@") >"$log" 2>&1
	STATUS=$?
	set -e
}

# run LOG COMMAND...: write its output to LOG, and show that only if it fails.
run() {
	attempt "$@"
	[ "$STATUS" -eq 0 ] || fail_showing "$1" "'${*:2}' failed"
}

# fail_showing LOG WHAT: show this log and fail.
fail_showing() {
	tail -n 40 "$1" >&2
	fail "$2; all it printed is in $1"
}

# run_patiently LOG COMMAND...: run() a command that reads a Debian mirror; repeat it after a pause while the mirror is being
# updated, which takes some minutes, or while another apt-get is running. If that does not help, the message is $FAILURE if
# it is set.
run_patiently() {
	local pause busy='Hash Sum mismatch|unexpected size|sync in progress|404 +Not Found|corrupt|Could not get lock'
	for pause in 20 60 180 0; do
		attempt "$@"
		[ "$STATUS" -ne 0 ] || return 0
		if [ "$pause" -eq 0 ] || ! grep -qE "$busy" "$1"; then break; fi
		say "the mirror or apt is busy; trying again in $pause seconds" >&2
		rm -f "$CACHE/apt-updated"
		sleep "$pause"
	done
	fail_showing "$1" "${FAILURE:-"'${*:2}' failed"}"
}

# need COMMAND PACKAGE...: install the packages unless the command exists.
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
	[ "$(id -u)" -eq 0 ] || fail "these packages are missing, and only root can install them: $*"
	say "installing $*"
	FAILURE="these packages are missing, and could not be installed: $*" \
		run_patiently "$CACHE/log/apt-install.log" get_packages "$@"
}

get_packages() {
	if [ ! -f "$CACHE/apt-updated" ] || [ -n "$(find "$CACHE/apt-updated" -mmin +360)" ]; then
		apt-get update
		touch "$CACHE/apt-updated"
	fi
	apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=600 "$@"
}

# composer_install FOLDER: install what FOLDER/composer.json requires, unless it is installed already.
composer_install() {
	if ! cmp -s "$1/composer.json" "$1/vendor/composer.json"; then
		need composer composer
		need unzip unzip
		run "$CACHE/log/composer.log" env COMPOSER_ALLOW_SUPERUSER=1 composer install --no-interaction --no-progress \
			--ignore-platform-req=ext-sockets --working-dir="$1"
		cp "$1/composer.json" "$1/vendor/composer.json"
	fi
}

# The Debian mirrors of this machine, one a line; the project names no host.
mirrors() {
	awk '/^URIs:/ { for (i = 2; i <= NF; i++) print $i }' /etc/apt/sources.list.d/*.sources 2>/dev/null || true
	awk '$1 == "deb" { for (i = 2; i <= NF; i++) if ($i ~ /:\/\//) { print $i; next } }' \
		/etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null || true
}

mirror() {
	local found
	found=$(mirrors)
	[ -n "$found" ] || fail "no Debian mirror in /etc/apt"
	head -n 1 <<<"$found"
}

# unpack_php VERSION FOLDER: PHP's source from Debian's source package, which is downloaded once. ext/sockets is not
# unpacked: it is neither built nor read here.
unpack_php() {
	local version=$1 folder=$2 kept=$CACHE/source/$1
	if [ -z "$(find "$kept" -name 'php*.orig.tar.*' 2>/dev/null)" ]; then
		say "fetching the source of PHP $version"
		rm -rf "$kept"
		run_patiently "$CACHE/log/php-source-$version.log" fetch_php_source "$version" "$kept.part"
		mv "$kept.part" "$kept"
	fi
	rm -rf "$folder"
	mkdir -p "$folder"
	tar -C "$folder" --strip-components=1 --exclude='*/ext/sockets' --exclude='*/ext/sockets/*' \
		-xf "$(find "$kept" -name "php${version}_*.orig.tar.*" -not -name '*.asc' | sort -V | tail -n 1)"
}

# install_php FOLDER: install what was built in this folder, which was configured for that one. PHP's own install-headers
# starts several processes for each header.
install_php() {
	make install-cli install-build install-programs
	mkdir -p "$1/include/php"
	find Zend TSRM main ext -name '*.h' | tar -cf - -T - | tar -C "$1/include/php" -xf -
}

# With a separate package list: that of the machine may not have source packages, or not of this suite. A mirror may name a
# source that it does not have: the newest that is there is taken, also from the security updates if this machine has their
# mirror. One of the two lists is enough.
fetch_php_source() (
	local version=$1 folder=$2 suite security there
	case $version in
		8.2) suite=bookworm ;;
		8.4) suite=trixie ;;
		*) fail "no Debian suite is known for PHP $version" ;;
	esac
	mkdir -p "$folder/apt/lists/partial"
	cd "$folder" || fail "no $folder"
	security=$(mirrors | grep -m 1 security || true)
	while read -r there; do
		echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $there main"
	done <<<"$(mirror) $suite${security:+$'\n'"$security $suite-security"}" >apt/sources.list
	local options=(-o "Dir::Etc::sourcelist=$folder/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
		-o "Dir::State::lists=$folder/apt/lists" -o APT::Sandbox::User=root)
	apt-get "${options[@]}" update || true
	for there in $(apt-cache "${options[@]}" madison "php$version" | awk '{ print $3 }' | sort -Vru); do
		if apt-get "${options[@]}" source --download-only --tar-only "php$version=$there"; then return; fi
	done
	fail "the mirror does not have the source of PHP $version in any version that it names"
)

# in_root FOLDER COMMAND...: run in a Debian root, with a new environment; VAR=VALUE may stand before COMMAND. /proc is
# mounted if this process may do so, and the root is a mount point, which unshare(1) in it needs. It runs in a private mount
# namespace, which ends with COMMAND.
in_root() {
	local root=$1 enter=(chroot)
	shift
	if unshare --mount mount --rbind /proc "$root/proc" 2>/dev/null; then
		# shellcheck disable=SC2016 # the inner shell expands them
		enter=(unshare --mount sh -c 'mount --rbind "$1" "$1" && mount --rbind /proc "$1/proc" && exec chroot "$@"' sh)
	fi
	"${enter[@]}" "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
		DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"
}

# library [CONFIGURE OPTIONS]: install missing packages, build, and print the path of the .so.
library() {
	"$PROJECT/script/bootstrap" build >&2 && "$PROJECT/script/build" "$@" | tail -n 1
}

# git for this checkout, with any owner: in a container that is often another user.
git_here() {
	git -c safe.directory='*' -C "$PROJECT" "$@"
}

# clone_project FOLDER: a clean clone there.
clone_project() {
	git -c safe.directory='*' clone -q --no-local --upload-pack="git -c safe.directory='*' upload-pack" "$PROJECT" "$1"
}

# The files of the project, one a line: those that git has or would add; in an unpacked release, or without git, all files.
list_files() (
	cd "$PROJECT"
	if [ -e .git ] && command -v git >/dev/null; then
		git_here ls-files -co --exclude-standard |
			while IFS= read -r file; do [ ! -f "$file" ] || echo "$file"; done
	else
		find . -name .git -prune -o -type f -print | sed 's#^\./##'
	fi | LC_ALL=C sort -u
)

project_version() {
	sed -n 's/^#define PHP_SOCKETS_EXT_VERSION "\(.*\)"$/\1/p' "$PROJECT/php_sockets_ext.h"
}

# copy_project FOLDER: a clean copy of the project's files there.
copy_project() {
	mkdir -p "$1"
	list_files | tar -C "$PROJECT" -cf - -T - | tar -C "$1" -xf -
}

# pack_project FOLDER: the same, and in it the file of pecl package.
pack_project() {
	copy_project "$1"
	(cd "$1" && pecl package)
}

# scratch: make the folder $SCRATCH, which is removed when the script ends.
scratch() {
	mkdir -p "$CACHE/scratch"
	SCRATCH=$(mktemp -d "$CACHE/scratch/$(basename "$0").XXXXXX")
	trap 'rm -rf "$SCRATCH"' EXIT
}

# Results are lines "PASS|FAIL|SKIP WHAT" in the file $RESULTS. Scripts that call each other share it, and the outermost one
# prints the totals.
open_results() {
	RESULTS_ARE_MINE=
	if [ -z "${RESULTS:-}" ]; then
		RESULTS_ARE_MINE=yes
		RESULTS=$(mktemp)
		export RESULTS
	fi
}

result() {
	printf '%s\n' "$*" | tee -a "$RESULTS"
}

# check WHAT COMMAND...: count a command by its exit code, show the output of a failing one, and go on. Do not call it where
# the shell ignores failures (if, &&, ||): COMMAND would ignore them too. If $ONLY is set, WHAT must have these words.
check() {
	local what=$1 printed status
	shift
	[[ $what == *"${ONLY:-}"* ]] || return 0
	printed=$(mktemp)
	set +e
	(set -e; "$@") >"$printed" 2>&1 </dev/null
	status=$?
	set -e
	if [ "$status" -eq 0 ]; then
		result "PASS $what"
	else
		result "FAIL $what"
		tail -n 60 "$printed" | sed 's/^/    /'
	fi
	rm -f "$printed"
}

close_results() {
	[ -n "$RESULTS_ARE_MINE" ] || return 0
	local passed failed skipped
	passed=$(grep -c '^PASS ' "$RESULTS" || true)
	failed=$(grep -c '^FAIL ' "$RESULTS" || true)
	skipped=$(grep -c '^SKIP ' "$RESULTS" || true)
	if [ "$skipped" -gt 0 ]; then say "skipped:"; grep '^SKIP ' "$RESULTS"; fi
	if [ "$failed" -gt 0 ]; then say "failed:"; grep '^FAIL ' "$RESULTS"; fi
	rm -f "$RESULTS"
	echo "$passed passed, $failed failed, $skipped skipped"
	[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
