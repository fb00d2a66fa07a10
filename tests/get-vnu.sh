#!/bin/sh
# Fetches the Nu HTML checker (MIT), with which tests/Browser/MarkupTests.cs reads every page. Needs npm, and java to run.
set -eu

cache="$(cd "$(dirname "$0")" && pwd)/.cache/vnu"
[ -s "$cache/vnu.jar" ] && exit 0

temp="$(mktemp -d)"
trap 'rm -rf "$temp"' EXIT
cd "$temp"
npm pack --silent vnu-jar@26.9.27 >/dev/null
tar -xzf vnu-jar-26.9.27.tgz package/build/dist/vnu.jar
mkdir -p "$cache"
mv package/build/dist/vnu.jar "$cache/vnu.jar"
