#!/bin/sh
# Serves the site to this computer alone and opens it; without Perl and Python the pages open as files.
cd "$(dirname "$0")" || exit 1
# Perl first: on macOS python3 may only offer to install itself.
if command -v perl >/dev/null 2>&1; then
  perl server/serve.pl "$@" && exit 0
fi
if command -v python3 >/dev/null 2>&1; then
  python3 server/serve.py "$@" && exit 0
fi
if command -v open >/dev/null 2>&1; then open pages/index.html; else xdg-open pages/index.html; fi
