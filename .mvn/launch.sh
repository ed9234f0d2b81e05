# Sourced by ./wheelscout and ./jbang, which set $me (their name) and $root (the checkout).
# Finds a JDK, lets one process at a time build, and runs Maven. POSIX sh; changes no directory.

oldest_jdk=21
work=$root/.wheelscout

say() { printf '%s\n' "$me: $*" >&2; }

# The launcher itself could not do its work: 70, as for any other fault of ours.
die() {
  say "error: $*"
  exit 70
}

# resolve FILE: sets $resolved to what FILE's symbolic links lead to.
resolve() {
  resolved=$1
  while [ -h "$resolved" ]; do
    link=$(readlink "$resolved") || return
    case $link in
      /*) resolved=$link ;;
      *) resolved=${resolved%/*}/$link ;;
    esac
  done
}

# examine HOME: sets $jdk_version and $major to what the JDK there says of itself; fails when there is none.
examine() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='=' read -r key value; do
    [ "$key" = JAVA_VERSION ] || continue
    value=${value#\"}
    jdk_version=${value%\"}
    major=${value%%[!0-9]*}
    [ -n "$major" ]
    return
  done <"$1/release"
  return 1
}

# accept HOME: sets $jdk when a JDK that is new enough is there, and notes what it saw.
accept() {
  if examine "$1"; then
    seen="$seen
  $1: version $major"
    [ "$major" -ge "$oldest_jdk" ] && jdk=$1
  else
    return 1
  fi
}

# find_jdk: sets $jdk. JAVA_HOME, then PATH, then the newest in the usual places.
find_jdk() {
  jdk='' seen='' found=''
  if [ -n "${JAVA_HOME-}" ]; then
    accept "$JAVA_HOME" && return
  fi
  if [ -f "$work/jdk" ]; then
    { IFS= read -r searched_path && IFS= read -r found; } <"$work/jdk"
    if [ "$searched_path" = "$PATH" ] && examine "$found" && [ "$major" -ge "$oldest_jdk" ]; then
      jdk=$found
      return
    fi
  fi
  find_jdk_on_path || find_jdk_installed || die "no JDK $oldest_jdk or newer found. Looked at:
  JAVA_HOME: ${JAVA_HOME:-not set}
  PATH: $PATH
  /usr/lib/jvm, /usr/lib64/jvm, /usr/java, /usr/local/java, /opt, /opt/java,
  /Library/Java/JavaVirtualMachines, ~/Library/Java/JavaVirtualMachines, Homebrew,
  SDKMAN, mise, asdf, ~/.jdks, ~/.gradle/jdks, ~/.jbang/cache/jdks
and found: ${seen:-no JDK at all}
Install a JDK $oldest_jdk or newer, or set JAVA_HOME to one."
  if mkdir -p "$work" 2>/dev/null; then
    printf '%s\n' "$PATH" "$jdk" >"$work/jdk.$$" && mv -f "$work/jdk.$$" "$work/jdk"
  fi 2>/dev/null
}

find_jdk_on_path() {
  saved_ifs=$IFS
  IFS=:
  set -f
  for dir in $PATH; do
    if [ -x "$dir/java" ]; then
      resolve "$dir/java"
      accept "${resolved%/bin/*}" && break
    fi
  done
  set +f
  IFS=$saved_ifs
  [ -n "$jdk" ]
}

find_jdk_installed() {
  newest=0 best=''
  for dir in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec "${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* \
    "${HOME-}"/.local/share/mise/installs/java/* "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.jdks/* \
    "${HOME-}"/.gradle/jdks/* "${HOME-}"/.jbang/cache/jdks/*; do
    if accept "$dir" && [ "$major" -gt "$newest" ]; then
      newest=$major best=$dir
    fi
  done
  jdk=$best
  [ -n "$jdk" ] && examine "$jdk"
}

# alive PID
alive() { [ -n "$1" ] && kill -0 "$1" 2>/dev/null; }

# pid_in FOLDER: sets $pid to what FOLDER/pid says, or to nothing.
pid_in() {
  pid=''
  if [ -f "$1/pid" ]; then
    IFS= read -r pid <"$1/pid" || :
  fi
}

# lock: waits until no other process builds here. A lock left by a process that is gone is taken away. It only saves
# work: each build has a folder of its own, so that two at once do no harm.
lock() {
  mkdir -p "$work" || die "cannot write in $work"
  waited=0 taken=0
  until mkdir "$work/lock" 2>/dev/null; do
    pid_in "$work/lock"
    if { [ -n "$pid" ] && ! alive "$pid"; } || { [ -z "$pid" ] && [ "$waited" -ge 5 ]; } || [ "$waited" -ge 900 ]; then
      rm -rf "$work/lock"
      waited=0 taken=$((taken + 1))
      [ "$taken" -lt 5 ] || die "cannot write in $work"
      continue
    fi
    [ "$waited" -ne 1 ] || say "waiting for the build of process $pid"
    sleep 1
    waited=$((waited + 1))
  done
  echo $$ >"$work/lock/pid"
  child='' watch='' fresh=''
  trap 'abandon' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

unlock() {
  pid_in "$work/lock"
  [ "$pid" != $$ ] || rm -rf "$work/lock"
  trap - EXIT HUP INT TERM
}

# abandon: an interrupted or failed build leaves nothing behind.
abandon() {
  if alive "$child"; then
    kill "$child"
    wait "$child"
  fi
  [ -z "$watch" ] || kill "$watch"
  [ -z "$fresh" ] || rm -rf "$fresh"
  unlock
} 2>/dev/null

# new_folder STEM: sets $fresh to a new folder $work/STEM.N, and removes the others that neither a living process
# builds nor $keep names.
new_folder() {
  for dir in "$work/$1".*; do
    pid_in "$dir"
    [ "${dir##*/}" = "$keep" ] || alive "$pid" || rm -rf "$dir"
  done
  number=1
  until mkdir "$work/$1.$number" 2>/dev/null; do
    [ "$number" -lt 1000 ] || die "cannot write in $work"
    number=$((number + 1))
  done
  fresh=$work/$1.$number
  echo $$ >"$fresh/pid"
}

# maven ARGUMENT…: in the checkout, its output in $fresh/log; stops this script when it fails.
maven() {
  command -v mvn >/dev/null 2>&1 || die "Maven is needed to build, and there is no mvn on PATH: $PATH"
  (
    cd "$root" || exit
    JAVA_HOME=$jdk
    MAVEN_OPTS="-XX:TieredStopAtLevel=1 ${MAVEN_OPTS-}"
    export JAVA_HOME MAVEN_OPTS
    exec mvn -B -q "$@"
  ) >"$fresh/log" 2>&1 </dev/null &
  child=$!
  if wait "$child"; then
    child=
  else
    child=
    mv -f "$fresh/log" "$work/$me.log"
    grep '^\[ERROR\]' "$work/$me.log" | head -n 20 >&2
    die "the build failed; Maven's whole output is in $work/$me.log"
  fi
}

# bounded COMMAND…: kills it after three minutes; succeeds when it does.
bounded() {
  "$@" </dev/null &
  child=$!
  (
    trap 'kill "$!"; exit' TERM
    sleep 180 &
    wait "$!"
    kill -9 "$child"
  ) >/dev/null 2>&1 &
  watch=$!
  wait "$child"
  ended=$?
  child=
  kill "$watch" && wait "$watch"
  watch=
  return "$ended"
}
