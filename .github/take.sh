#!/bin/bash
# The inbox of this checkout → a folder with the report, the changed pages and the change as a patch; says what came of it.
set -euo pipefail
result=$1
mkdir -p "$result"
refused=no
npm run inbox -- --report "$result/bao-cao.md" --pages "$result/trang.txt" >&2 || refused=yes
git add -A data
git diff --cached --binary -- data > "$result/thay-doi.patch"
taken=no
if [ -s "$result/thay-doi.patch" ]; then taken=yes; fi
echo "refused=$refused"
echo "taken=$taken"
