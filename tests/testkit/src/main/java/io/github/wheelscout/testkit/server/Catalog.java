package io.github.wheelscout.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an index has: releases that a test adds and removes, and the files of folders as they are
 * when a page is asked for. Safe for use by many threads.
 */
final class Catalog {

  private final Map<String, Release> releases = new ConcurrentHashMap<>();
  private final List<Path> folders = new CopyOnWriteArrayList<>();
  private final Map<Path, Seen> seen = new ConcurrentHashMap<>();
  private volatile Instant changed = Instant.now();

  /** A file of a folder as it was read: a wheel is opened once, as long as it stays the same. */
  private record Seen(FileTime modified, long size, Release release) {}

  void add(Release release) {
    releases.put(release.filename(), release);
    changed = Instant.now();
  }

  void remove(String filename) {
    releases.remove(filename);
    changed = Instant.now();
  }

  void add(Path folder) {
    folders.add(folder);
  }

  /** The normalized names of all projects in order. */
  List<String> projects() {
    return all().stream().map(Release::project).distinct().sorted().toList();
  }

  /** The files of a project in order of their names; empty if there is no such project. */
  List<Release> releases(String project) {
    return all().stream()
        .filter(it -> it.project().equals(project))
        .sorted(Comparator.comparing(Release::filename))
        .toList();
  }

  /** The file of a name; null if there is none. */
  @Nullable Release file(String filename) {
    Release added = releases.get(filename);
    if (added != null) {
      return added;
    }
    return all().stream().filter(it -> it.filename().equals(filename)).findFirst().orElse(null);
  }

  /** When a release or a folder last changed. */
  Instant changed() {
    Instant last = changed;
    for (Path folder : folders) {
      try {
        Instant modified = Files.getLastModifiedTime(folder).toInstant();
        last = modified.isAfter(last) ? modified : last;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return last;
  }

  private List<Release> all() {
    List<Release> all = new ArrayList<>(releases.values());
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(it -> Files.isRegularFile(it) && isRelease(it))
            .filter(it -> !releases.containsKey(it.getFileName().toString()))
            .forEach(it -> all.add(read(it)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private static boolean isRelease(Path file) {
    return ReleaseNames.isRelease(file.getFileName().toString());
  }

  private Release read(Path file) {
    try {
      FileTime modified = Files.getLastModifiedTime(file);
      long size = Files.size(file);
      Seen known = seen.get(file);
      if (known == null || !known.modified.equals(modified) || known.size != size) {
        Release release = Release.at(file).uploadedAt(modified.toInstant());
        known = new Seen(modified, size, release);
        seen.put(file, known);
      }
      return known.release;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
