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

# On a branch of their own: none of them ever gets into main. Prints them in Markdown.
push_pictures() {
  git switch --quiet --orphan "$2"
  cp "$1"/*.png .
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
  if [ -d "$result/anh" ]; then push_pictures "$result/anh" "anh-$branch" >> "$body"; fi
  git switch --quiet -C "$branch" "$start"
  git apply --index "$result/thay-doi.patch"
  git commit --quiet -m 'Take in the exports of the inbox'
  git push --quiet --force origin "$branch"
  gh pr create --base main --head "$branch" --title "$(sed -n '1s/^# //p' "$result/bao-cao.md")" --body-file "$body"
  rm "$body"
}

# Read to its end before it runs: switching branches takes this file away.
main "$@"
