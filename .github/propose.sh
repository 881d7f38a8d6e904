#!/bin/bash
# The folder take.sh filled, with pictures → a branch and a pull request that shows them. Needs gh, GH_TOKEN and GH_REPO.
set -euo pipefail

# Pictures whose proposal is gone.
clear_pictures() {
  git ls-remote --heads origin 'anh-so-lieu-*' | while read -r _ ref; do
    proposal=${ref#refs/heads/anh-}
    if [ -z "$(git ls-remote --heads origin "$proposal")" ]; then
      git push --quiet origin --delete "anh-$proposal"
    fi
  done
}

# What an import writes, and what leaves the inbox. A change of anything else did not come from an office's file: whoever
# reads the proposal looks at figures only.
check_names() {
  git -c core.quotePath=false diff --cached --raw --no-renames --abbrev=40 "$1" | while IFS=$'\t' read -r modes path; do
    read -r _ mode _ _ status <<< "$modes"
    case "$status $path" in
      D\ data/inbox/* | D\ \"data/inbox/* | D\ data/recordings/*.mp3) continue ;;
    esac
    if begins_real "$1" && [[ "$mode $status $path" =~ $BEGINS ]]; then continue; fi
    if [ "$mode" = 100644 ] && [[ $path =~ $KNOWN ]]; then continue; fi
    echo "::error::Thay đổi này động đến $path, không phải tệp số liệu. Chưa mở đề nghị nào; báo người quản mã." >&2
    exit 1
  done
}

# The one change in which made-up figures go: the list of them is deleted, and commune.yaml says that and nothing else.
begins_real() {
  [ -n "$(git diff --cached --diff-filter=D --name-only "$1" -- data/samples.csv)" ] || return 1
  lines=$(git diff --cached --no-color --unified=0 "$1" -- data/commune.yaml | sed -n '/^@@/,$p' | grep '^[-+]' |
    sed 's/[[:space:]]#.*//' | tr -d "\"'[:blank:]\r" | tr 'A-Z' 'a-z')
  [ "$lines" = "$(printf -- '-sample:true\n+sample:false')" ]
}
BEGINS='^(100644 M data/(commune\.yaml|villages\.csv)|000000 D data/(samples\.csv|results/[0-9]{4}-[0-9]{2}\.csv|surveys/[0-9]{4}-q[1-4]\.csv))$'
KNOWN='^data/((results/[0-9]{4}-[0-9]{2}|surveys/[0-9]{4}-q[1-4]|editions|corrections|receipts|notes|teams|surveys|recordings)\.csv|recordings/(loa|lam-theo)-[a-z0-9-]+-[0-9a-f]{10}\.mp3)$'

# The change, and nothing of the patch left out.
apply_change() {
  git apply --index --include='data/*' "$1"
  check_names HEAD
  if [ "$(git apply --numstat "$1" | wc -l)" -ne "$(git diff --cached --name-only --no-renames | wc -l)" ]; then
    echo '::error::Thay đổi này có cả tệp ngoài data/. Chưa mở đề nghị nào; báo người quản mã.' >&2
    exit 1
  fi
}

# On a branch of their own: none of them ever gets into main. Prints them in Markdown.
push_pictures() {
  git switch --quiet --orphan "$2"
  for picture in "$1"/*; do
    if [ -f "$picture" ] && [ ! -L "$picture" ] && [[ ${picture##*/} =~ ^[a-z0-9_-]+\.png$ ]]; then cp "$picture" .; fi
  done
  git add -- *.png
  git commit --quiet -m 'Show the pages that change'
  git push --quiet --force origin "$2"
  printf '\n## Ảnh chụp\n\n'
  for picture in *.png; do
    name=${picture%-360-light.png}
    printf '**%s**\n\n![%s](%s/%s/raw/%s/%s)\n\n' "$name" "$name" "$GITHUB_SERVER_URL" "$GH_REPO" "$2" "$picture"
  done
}

main() {
  result=$1
  branch="so-lieu-$GITHUB_RUN_ID"
  start=$(git rev-parse HEAD)
  body=$(mktemp)
  git config user.name 'github-actions[bot]'
  git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
  clear_pictures
  cp "$result/bao-cao.md" "$body"
  printf '\n## Đã kiểm\n\nMáy đã dựng thử cả trang với số mới và kiểm lại như người lạ đọc: đạt ([lần chạy](%s/%s/actions/runs/%s)).\n' \
    "$GITHUB_SERVER_URL" "$GH_REPO" "$GITHUB_RUN_ID" >> "$body"
  git switch --quiet -C "$branch" "$start"
  apply_change "$result/thay-doi.patch"
  git commit --quiet -m 'Take in the exports of the inbox'
  if [ -d "$result/anh" ]; then push_pictures "$result/anh" "anh-$branch" >> "$body"; fi
  git switch --quiet "$branch"
  git push --quiet --force origin "$branch"
  gh pr create --base main --head "$branch" --title "$(sed -n '1s/^# //p' "$result/bao-cao.md")" --body-file "$body"
  rm "$body"
}

# Read to its end before it runs: switching branches takes this file away.
main "$@"
