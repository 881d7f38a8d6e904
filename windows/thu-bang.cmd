@echo off
rem Keo tha tep bang vao day: chi kiem tra, chua ghi gi.
chcp 65001 >nul
pushd "%~dp0.."
node scripts\with-install.mjs import --dry-run %*
popd
pause
