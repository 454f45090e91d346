#!/bin/sh
# Starts Dartboard: the window without arguments or with a file to open, else the command line.
#
# The command line has to answer at once, so little runs before Java does: the shell's own commands, no others in the usual
# case. Java then starts from a cache of loaded classes (an "AOT cache"). The build leaves one beside the libraries; for any
# other Java the first use makes one in the user's cache folder, in the background and silently, and does without meanwhile.

self=$0
case $self in
  */*) ;;
  *) self=./$self ;;
esac
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=${self%/*}/$link ;;
  esac
done
home=$(CDPATH='' cd -- "${self%/*}/.." && pwd -P)
jar=$home/lib/dartboard.jar

# Is there a Java 25 or newer in folder $1? Sets full (25.0.3+9) and rank, by which two can be compared.
# Reads the "release" file, since starting a Java only to ask takes as long as the whole command may.
suitable() {
  [ -x "$1/bin/java" ] || return 1
  full='' short=''
  if [ -r "$1/release" ]; then
    while [ -z "$short" ] && IFS='=' read -r key value; do
      value=${value#\"}
      case $key in
        JAVA_RUNTIME_VERSION) full=${value%\"*} ;;
        JAVA_VERSION) short=${value%\"*} ;;
      esac
    done <"$1/release"
  fi
  if [ -z "$short" ]; then
    short=$("$1/bin/java" -version 2>&1) || return 1
    short=${short#*\"}
    short=${short%%\"*}
  fi
  full=${full:-$short}
  IFS=. read -r major minor patch _ <<END
${short%%[!0-9.]*}
END
  [ "${major:-0}" -ge 25 ] || return 1
  rank=$((major * 1000000 + ${minor:-0} * 1000 + ${patch:-0}))
}

# Sets java to the folder of the Java to use: JAVA_HOME's, the PATH's, or the newest in the usual places.
find_java() {
  java=${JAVA_HOME-}
  [ -n "$java" ] && suitable "$java" && return
  java=$(command -v java)
  while [ -h "$java" ]; do
    link=$(readlink "$java")
    case $link in
      /*) java=$link ;;
      *) java=${java%/*}/$link ;;
    esac
  done
  # macOS has a /usr/bin/java that is none: it offers to install one
  case $java in
    /usr/bin/java) ;;
    */bin/java) java=${java%/bin/java} && suitable "$java" && return ;;
  esac
  java='' best=0
  for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/openjdk-* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk* /usr/local/opt/openjdk* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.local/share/mise/installs/java/* \
    "${HOME-}"/.asdf/installs/java/*; do
    if suitable "$folder" && [ "$rank" -gt "$best" ]; then
      java=$folder best=$rank
    fi
  done
  [ -n "$java" ] && suitable "$java"
}

if ! find_java; then
  echo "Dartboard needs Java 25 or newer: install one (for example Temurin from adoptium.net) or let JAVA_HOME point to it." >&2
  exit 2
fi

# Without a locale (cron, containers) Java would see file names and print texts in ASCII
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

# Caches are mapped where they were made to lie. -Xlog:disable silences the JVM about one that does not fit; errors of the
# program are not its business.
flags='-XX:+UseSerialGC -XX:-UsePerfData -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xlog:disable'

# Starts the window with the arguments: JavaFX as modules. $cache is the JVM's option for the cache, or nothing. A start is over
# before compiling for a long run pays, so what the cache knows of hot methods is left alone, and what is hot in this run is
# compiled that way ten times later than Java does by itself.
window() {
  case $(uname -sm) in
    Darwin*arm64 | Darwin*aarch64) platform=macos-aarch64 ;;
    Darwin*) platform=macos-x64 ;;
    *aarch64 | *arm64) platform=linux-aarch64 ;;
    *) platform=linux-x64 ;;
  esac
  # shellcheck disable=SC2086
  $run "$java/bin/java" $flags -XX:-AOTReplayTraining -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 \
    -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 ${cache:+"$cache"} \
    --module-path="$home/lib/javafx/$platform" \
    --add-modules=javafx.controls,javafx.fxml --enable-native-access=javafx.graphics \
    --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED \
    --add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED "$@"
}

# Starts the command line: no JavaFX, and tuned for a run that is over in a moment. What the cache knows of hot methods is for
# longer runs.
command_line() {
  # shellcheck disable=SC2086
  $run "$java/bin/java" $flags -XX:TieredStopAtLevel=1 -XX:-AOTReplayTraining ${cache:+"$cache"} \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "$@"
}

# Makes the cache $1, of a sample's walk for the command line, of a rehearsal without a display for the window, unless another
# run is at it. An empty file says that this Java cannot make one.
train() {
  [ "$1" -nt "$jar" ] && return
  mkdir -p "${1%/*}" || return
  find "$1.lock" -prune -mmin +10 -exec rm -rf {} +
  mkdir "$1.lock" || return
  run=nice cache=-XX:AOTCacheOutput=$1.lock/new
  if [ "$way" = window ]; then
    window -Dglass.platform=Headless -Dprism.order=sw -Ddartboard.rehearsal=true -jar "$jar" "$home/samples/hospital.dartboard"
  else
    command_line -jar "$jar" walk "$home/samples/hospital.dartboard"
  fi
  [ -f "$1.lock/new" ] || : >"$1.lock/new"
  rm -f "${1%/*}"/*.aot
  mv "$1.lock/new" "$1"
  rm -rf "$1.lock"
}

# The cache's name holds the way to run, the folders of Dartboard and of Java and Java's version: another of any of them has
# its own.
if [ "$1" = --prepare ]; then
  for way in command_line window; do
    train "$home/aot/$way$java/$full.aot" </dev/null >/dev/null 2>&1
  done
  exit
fi
if [ $# -eq 0 ] || [ -f "$1" ] || [ "${1%.dartboard}" != "$1" ]; then
  way=window
else
  way=command_line
fi
if [ -d /System/Library ]; then
  caches=${HOME-}/Library/Caches/Dartboard
else
  caches=${XDG_CACHE_HOME:-${HOME-}/.cache}/dartboard
fi
aot=$home/aot/$way$java/$full.aot
[ "$aot" -nt "$jar" ] || aot=$caches/$way$home$java/$full.aot
cache=''
if [ ! "$aot" -nt "$jar" ]; then
  (sleep 1 && train "$aot") </dev/null >/dev/null 2>&1 &
elif [ -s "$aot" ]; then
  cache=-XX:AOTCache=$aot
fi
run=exec
$way -jar "$jar" "$@"
