@echo off
rem Keo tha tep bang vao day: kiem tra roi ghi so lieu.
chcp 65001 >nul
pushd "%~dp0.."
node scripts\with-install.mjs import %*
popd
pause
