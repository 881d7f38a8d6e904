#!/bin/sh
# A title and a report → an issue, or one more comment on the open one of that title. Needs gh, GH_TOKEN and GH_REPO.
set -eu
export TITLE="$1"
report=$2
# Whatever went wrong on the way, somebody is told.
if [ ! -s "$report" ]; then
  mkdir -p "$(dirname "$report")"
  printf '# %s\n\nMáy hỏng trước khi viết được báo cáo. Mở mục Actions của kho, xem lần chạy mới nhất, rồi gửi cho người quản mã.\n' "$TITLE" > "$report"
fi
number=$(gh issue list --state open --limit 200 --json number,title --jq '[.[] | select(.title == env.TITLE)][0].number // empty')
if [ -n "$number" ]; then
  gh issue comment "$number" --body-file "$report"
else
  gh issue create --title "$TITLE" --body-file "$report"
fi
