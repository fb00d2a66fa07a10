#!/bin/sh
# Fetches the CommonMark specification, whose examples tests/Markdown/CommonMarkTests.cs runs. It is not kept in the
# repository, as its licence (CC BY-SA 4.0) is not ours. Needs npm.
set -eu

cache="$(cd "$(dirname "$0")" && pwd)/.cache/commonmark-spec"
[ -s "$cache/spec.txt" ] && exit 0

temp="$(mktemp -d)"
trap 'rm -rf "$temp"' EXIT
cd "$temp"
npm pack --silent commonmark-spec@0.31.2 >/dev/null
tar -xzf commonmark-spec-0.31.2.tgz package/spec.txt
mkdir -p "$cache"
mv package/spec.txt "$cache/spec.txt"
