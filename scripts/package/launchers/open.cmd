@echo off
cd /d "%~dp0"
powershell -NoProfile -ExecutionPolicy Bypass -File "server\serve.ps1"
if errorlevel 1 start "" "pages\index.html"
