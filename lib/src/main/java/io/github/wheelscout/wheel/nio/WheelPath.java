package io.github.wheelscout.wheel.nio;

import java.io.IOException;
import java.net.URI;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path in a wheel, absolute from its root or relative. A path with {@code ..} is shortened before
 * anything is looked for, and nothing is above the root.
 */
final class WheelPath implements Path {

  private static final List<String> EMPTY = List.of("");

  private final WheelFileSystem fileSystem;
  private final boolean absolute;
  private final List<String> names;

  /**
   * @param names none for the root, one that is empty for the empty path
   */
  private WheelPath(WheelFileSystem fileSystem, boolean absolute, List<String> names) {
    this.fileSystem = fileSystem;
    this.absolute = absolute;
    this.names = names.isEmpty() && !absolute ? EMPTY : names;
  }

  /** Reads a path; slashes that follow each other count as one, those at the end not at all. */
  static WheelPath parse(WheelFileSystem fileSystem, String text) {
    List<String> names = new ArrayList<>();
    for (String name : text.split("/", -1)) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return new WheelPath(fileSystem, text.startsWith("/"), List.copyOf(names));
  }

  /** The names from the root to where it leads, without {@code .} and {@code ..}. */
  List<String> fromRoot() {
    return normalized(true, names);
  }

  private static List<String> normalized(boolean absolute, List<String> names) {
    List<String> kept = new ArrayList<>();
    for (String name : names) {
      boolean up = name.equals("..");
      if (up && !kept.isEmpty() && !kept.getLast().equals("..")) {
        kept.removeLast();
      } else if (up ? !absolute : !name.equals(".") && !name.isEmpty()) {
        kept.add(name);
      }
    }
    return List.copyOf(kept);
  }

  private WheelPath with(boolean isAbsolute, List<String> other) {
    return new WheelPath(fileSystem, isAbsolute, other);
  }

  private boolean isEmpty() {
    return names.equals(EMPTY);
  }

  private WheelPath ours(Path other) {
    if (other instanceof WheelPath path && path.fileSystem.equals(fileSystem)) {
      return path;
    }
    throw new ProviderMismatchException("not a path in " + fileSystem + ": " + other);
  }

  @Override
  public WheelFileSystem getFileSystem() {
    return fileSystem;
  }

  @Override
  public boolean isAbsolute() {
    return absolute;
  }

  @Override
  public @Nullable Path getRoot() {
    return absolute ? with(true, List.of()) : null;
  }

  @Override
  public @Nullable Path getFileName() {
    return names.isEmpty() ? null : with(false, List.of(names.getLast()));
  }

  @Override
  public @Nullable Path getParent() {
    boolean hasParent = names.size() > (absolute ? 0 : 1);
    return hasParent ? with(absolute, names.subList(0, names.size() - 1)) : null;
  }

  @Override
  public int getNameCount() {
    return names.size();
  }

  @Override
  public Path getName(int index) {
    return subpath(index, index + 1);
  }

  @Override
  public Path subpath(int from, int to) {
    if (from < 0 || to > names.size() || from >= to) {
      throw new IllegalArgumentException("no names " + from + " to " + to + " in " + this);
    }
    return with(false, names.subList(from, to));
  }

  @Override
  public boolean startsWith(Path other) {
    return other instanceof WheelPath path
        && path.fileSystem.equals(fileSystem)
        && path.absolute == absolute
        && path.names.size() <= names.size()
        && path.names.equals(names.subList(0, path.names.size()));
  }

  @Override
  public boolean endsWith(Path other) {
    if (!(other instanceof WheelPath path) || !path.fileSystem.equals(fileSystem)) {
      return false;
    }
    int more = names.size() - path.names.size();
    return path.absolute
        ? equals(path)
        : more >= 0 && path.names.equals(names.subList(more, names.size()));
  }

  @Override
  public Path normalize() {
    return with(absolute, normalized(absolute, names));
  }

  @Override
  public Path resolve(Path other) {
    WheelPath path = ours(other);
    if (path.absolute || isEmpty()) {
      return path;
    }
    if (path.isEmpty()) {
      return this;
    }
    List<String> joined = new ArrayList<>(names);
    joined.addAll(path.names);
    return with(absolute, List.copyOf(joined));
  }

  @Override
  public Path relativize(Path other) {
    WheelPath path = ours(other);
    if (path.absolute != absolute) {
      throw new IllegalArgumentException("one is absolute, the other is not: " + other);
    }
    List<String> from = normalized(absolute, names);
    List<String> to = normalized(absolute, path.names);
    int common = 0;
    while (common < Math.min(from.size(), to.size()) && from.get(common).equals(to.get(common))) {
      common++;
    }
    List<String> way = new ArrayList<>();
    for (String name : from.subList(common, from.size())) {
      if (name.equals("..")) {
        throw new IllegalArgumentException("nobody knows the way from " + this);
      }
      way.add("..");
    }
    way.addAll(to.subList(common, to.size()));
    return with(false, List.copyOf(way));
  }

  /** As {@link WheelUri} has it; it can be resolved as long as the file system is open. */
  @Override
  public URI toUri() {
    return new WheelUri(fileSystem.url(), toAbsolutePath().toString()).toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return absolute ? this : with(true, isEmpty() ? List.of() : names);
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    fileSystem.node(this);
    return with(true, fromRoot());
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException("a wheel does not change");
  }

  @Override
  public int compareTo(Path other) {
    WheelPath path = (WheelPath) other;
    int order = fileSystem.url().compareTo(path.fileSystem.url());
    return order == 0 ? toString().compareTo(path.toString()) : order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WheelPath path
        && path.fileSystem.equals(fileSystem)
        && path.absolute == absolute
        && path.names.equals(names);
  }

  @Override
  public int hashCode() {
    return 31 * names.hashCode() + Boolean.hashCode(absolute);
  }

  @Override
  public String toString() {
    return (absolute ? "/" : "") + String.join("/", names);
  }
}
