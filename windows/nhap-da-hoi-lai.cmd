@echo off
rem Nhu nhap-bang.cmd, khi da hoi lai cac cho bi nhac.
chcp 65001 >nul
pushd "%~dp0.."
node scripts\with-install.mjs import --accept-warnings %*
popd
pause
