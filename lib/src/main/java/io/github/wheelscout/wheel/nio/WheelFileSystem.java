package io.github.wheelscout.wheel.nio;

import io.github.wheelscout.url.RedactedUrls;
import io.github.wheelscout.wheel.RemoteWheel;
import io.github.wheelscout.wheel.Wheel;
import io.github.wheelscout.wheel.WheelMember;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An open wheel as a file system. Safe for use by many threads. */
final class WheelFileSystem extends FileSystem {

  /** What comes with each request at least: who reads one member will often read the next. */
  private static final int AHEAD = 64 << 10;

  private final WheelFileSystemProvider provider;
  private final String url;
  private final Wheel wheel;
  private final Closeable atEnd;
  private final AtomicBoolean closed = new AtomicBoolean();
  private @Nullable List<WheelMember> read;
  private @Nullable MemberTree tree;

  /**
   * @param url as {@link WheelUri#canonical} has it
   * @param atEnd closed after the wheel
   */
  WheelFileSystem(WheelFileSystemProvider provider, String url, Wheel wheel, Closeable atEnd) {
    this.provider = provider;
    this.url = url;
    this.wheel = wheel;
    this.atEnd = atEnd;
    if (wheel instanceof RemoteWheel remote) {
      remote.readAhead(AHEAD);
    }
  }

  String url() {
    return url;
  }

  Wheel wheel() {
    requireOpen();
    return wheel;
  }

  /**
   * What is at a path.
   *
   * @throws NoSuchFileException if there is nothing
   */
  MemberTree.Node node(WheelPath path) throws IOException {
    MemberTree.@Nullable Node node = tree().find(path.fromRoot());
    if (node == null) {
      throw new NoSuchFileException(path.toString(), null, "not in " + this);
    }
    return node;
  }

  /** Where the file became another one while it was read, it has other members. */
  private synchronized MemberTree tree() throws IOException {
    List<WheelMember> members = wheel().members();
    MemberTree known = tree;
    if (known == null || !members.equals(read)) {
      known = new MemberTree(members);
      read = members;
      tree = known;
    }
    return known;
  }

  FileStore store() throws IOException {
    long used = wheel().members().stream().mapToLong(WheelMember::size).sum();
    return new WheelFileStore(wheel.filename().filename(), used);
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw new ClosedFileSystemException();
    }
  }

  @Override
  public WheelFileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() throws IOException {
    if (closed.compareAndSet(false, true)) {
      provider.forget(this);
      try (atEnd) {
        wheel.close();
      }
    }
  }

  @Override
  public boolean isOpen() {
    return !closed.get();
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public String getSeparator() {
    return "/";
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    requireOpen();
    return List.of(WheelPath.parse(this, "/"));
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    requireOpen();
    return List.of();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    requireOpen();
    return Set.of("basic");
  }

  @Override
  public Path getPath(String first, String... more) {
    requireOpen();
    StringBuilder path = new StringBuilder(first);
    for (String name : more) {
      path.append(path.isEmpty() || name.isEmpty() ? "" : "/").append(name);
    }
    if (path.indexOf("\0") >= 0) {
      throw new InvalidPathException(path.toString(), "no name has the character NUL in it");
    }
    return WheelPath.parse(this, path.toString());
  }

  @Override
  public PathMatcher getPathMatcher(String syntaxAndPattern) {
    requireOpen();
    int colon = syntaxAndPattern.indexOf(':');
    if (colon <= 0) {
      throw new IllegalArgumentException("no syntax and pattern: " + syntaxAndPattern);
    }
    String text = syntaxAndPattern.substring(colon + 1);
    String syntax = syntaxAndPattern.substring(0, colon);
    Pattern pattern;
    if (syntax.equalsIgnoreCase("glob")) {
      pattern = GlobPattern.compile(text);
    } else if (syntax.equalsIgnoreCase("regex")) {
      pattern = Pattern.compile(text);
    } else {
      throw new UnsupportedOperationException("the syntax of patterns is glob or regex: " + syntax);
    }
    return path -> pattern.matcher(path.toString()).matches();
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException("files in a wheel have no owners");
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException("a wheel does not change");
  }

  /** The URL of the wheel, as it may be shown. */
  @Override
  public String toString() {
    return RedactedUrls.of(url);
  }
}
