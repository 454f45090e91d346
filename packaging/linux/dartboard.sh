#!/bin/sh
# Starts the installed Dartboard with its own Java: the window without arguments or with a file to open, else the command line.

self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=${self%/*}/$link ;;
  esac
done
case $self in
  */*) ;;
  *) self=$(command -v "$self") ;;
esac
home=$(CDPATH='' cd -- "${self%/*}/.." && pwd -P)
lib=$home/lib

# What is meant for other Javas
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS CLASSPATH

# Without a locale (cron, containers) Java would see file names and print texts in ASCII
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

if [ $# -eq 0 ] || [ -f "$1" ] || [ "${1%.dartboard}" != "$1" ]; then
  way=window
  # Where there is no graphics card, looking for one loads 50 MB of drivers that are then refused
  painter=''
  if [ ! -e /dev/dri ] && [ ! -e /dev/nvidiactl ] && [ ! -e /dev/dxg ]; then
    painter=-Dprism.order=sw
    export GDK_GL=disable
  fi
  set -- ${painter:+"$painter"} -jar "$lib/dartboard.jar" "$@"
else
  way=command-line
  set -- -jar "$lib/dartboard.jar" "$@"
fi
exec "$home/runtime/bin/java" "@$lib/$way.options" "-XX:AOTCache=$lib/$way.aot" "$@"
