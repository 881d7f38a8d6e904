#!/bin/bash
# The inbox of this checkout → a folder with the report, the changed pages and the change as a patch; says what came of it.
set -euo pipefail
result=$1
mkdir -p "$result"
refused=no
uploaded=$(mktemp)
# A village is on time by the day its file was uploaded, not by the day a machine came to it.
git ls-files -z data/inbox | while IFS= read -r -d '' file; do
  printf '%s\t%s\n' "$(git log -1 --format=%cI -- "$file")" "${file#data/inbox/}"
done > "$uploaded"
npm run inbox -- --report "$result/bao-cao.md" --pages "$result/trang.txt" --uploaded "$uploaded" >&2 || refused=yes
if [ ! -s "$result/bao-cao.md" ]; then
  printf '# Hộp thư số liệu dừng giữa chừng\n\nMáy dừng trước khi viết được báo cáo. Các tệp còn nguyên trong hộp thư. Mở mục Actions của kho, xem lần chạy mới nhất, rồi gửi cho người quản mã.\n' > "$result/bao-cao.md"
fi
git add -A data
git diff --cached --binary --no-renames -- data > "$result/thay-doi.patch"
taken=no
if [ -s "$result/thay-doi.patch" ]; then taken=yes; fi
echo "refused=$refused"
echo "taken=$taken"
