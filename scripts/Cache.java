///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Shows what is kept between runs, and removes it
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import io.github.wheelscout.cache.CacheFolder;
import io.github.wheelscout.cache.CacheFolder.Kept;
import io.github.wheelscout.cache.CacheFolder.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The verb {@code cache}. */
public final class Cache implements Verb {

  private static final int USUAL_DAYS = 30;

  public static void main(String[] arguments) {
    Program.main(new Cache(), arguments);
  }

  @Override
  public String name() {
    return "cache";
  }

  @Override
  public String words() {
    return "ACTION [PATTERN]";
  }

  @Override
  public String summary() {
    return "Shows what is kept between runs (dir, info, list [PATTERN]) and removes it: what matches the name of a project or a URL (remove PATTERN), all of"
        + " it (purge), or what is broken, abandoned or of no use any more (prune).";
  }

  @Override
  public Set<Opt> options() {
    Set<Opt> options = Opt.of(Opt.Group.CONFIGURATION, Opt.Group.OUTPUT);
    options.addAll(EnumSet.of(Opt.CACHE_DIR, Opt.OLDER_THAN));
    options.remove(Opt.EXPLAIN);
    return options;
  }

  @Override
  public Exit run(Arguments arguments, Console console) throws IOException {
    Format format = Format.of(arguments);
    List<String> words = arguments.words();
    String action = words.isEmpty() ? "" : words.get(0);
    checkWords(action, words.size());
    Path directory = CacheSetup.directory(arguments);
    CacheFolder folder = CacheFolder.in(directory);
    Instant now = arguments.environment().clock().instant();
    Predicate<Kept> wanted = words.size() < 2 ? kept -> true : new CachePattern(words.get(1))::matches;
    List<Kept> files =
        switch (action) {
          case "list" -> folder.files(now).stream().filter(it -> it.state() == State.WHOLE).filter(wanted).toList();
          case "info" -> folder.files(now);
          case "remove" -> folder.remove(now, wanted.and(it -> it.state() == State.WHOLE));
          case "purge" -> folder.remove(now, it -> it.state() != State.UNFINISHED);
          case "prune" -> folder.remove(now, useless(now, arguments));
          default -> List.of();
        };
    if (action.equals("remove") && files.isEmpty()) {
      console.error("nothing that is kept matches " + words.get(1), "wheelscout cache list shows what is kept");
      return Exit.NOT_FOUND;
    }
    new CacheReport(action, folder.root(), now, files).print(format, console);
    return Exit.OK;
  }

  private static void checkWords(String action, int count) {
    boolean known =
        switch (action) {
          case "dir", "info", "purge", "prune" -> count == 1;
          case "list" -> count <= 2;
          case "remove" -> count == 2;
          default -> false;
        };
    if (!known) {
      throw new UsageException("cache takes dir, info, list [PATTERN], remove PATTERN, purge or prune", "write wheelscout cache info");
    }
  }

  private static Predicate<Kept> useless(Instant now, Arguments arguments) {
    Instant oldest = now.minus(Duration.ofDays(days(arguments)));
    return kept ->
        switch (kept.state()) {
          case WHOLE -> !kept.fresh() && kept.changed().isBefore(oldest);
          case BROKEN, ABANDONED -> true;
          case UNFINISHED -> false;
        };
  }

  private static int days(Arguments arguments) {
    String text = arguments.last(Opt.OLDER_THAN);
    if (text == null) {
      return USUAL_DAYS;
    }
    if (text.isEmpty() || text.length() > 6 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new UsageException(arguments.where(Opt.OLDER_THAN) + " cannot be '" + text + "'", "write a number of days, such as 30");
    }
    return Integer.parseInt(text);
  }
}
