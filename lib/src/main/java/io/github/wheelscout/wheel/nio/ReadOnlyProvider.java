package io.github.wheelscout.wheel.nio;

import io.github.wheelscout.wheel.Wheel;
import io.github.wheelscout.wheel.WheelMember;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done with files in wheels: everything but writing. */
abstract class ReadOnlyProvider extends FileSystemProvider {

  /** A larger member is not held whole. */
  private static final long LARGEST_IN_MEMORY = 16 << 20;

  private static final Set<OpenOption> READING =
      Set.of(
          StandardOpenOption.READ,
          StandardOpenOption.SPARSE,
          StandardOpenOption.SYNC,
          StandardOpenOption.DSYNC,
          LinkOption.NOFOLLOW_LINKS);

  private static WheelPath ours(Path path) {
    if (Objects.requireNonNull(path, "path") instanceof WheelPath known) {
      return known;
    }
    throw new ProviderMismatchException("not a path in a wheel: " + path);
  }

  private static MemberTree.Node node(Path path) throws IOException {
    WheelPath known = ours(path);
    return known.getFileSystem().node(known);
  }

  /** The file at a path; a folder is none. */
  private static WheelMember file(Path path) throws IOException {
    MemberTree.Node node = node(path);
    @Nullable WheelMember member = node.member();
    if (node.isFolder() || member == null) {
      throw new FileSystemException(path.toString(), null, "it is a folder");
    }
    return member;
  }

  private static void requireReading(Iterable<? extends OpenOption> options) {
    for (OpenOption option : options) {
      if (option instanceof StandardOpenOption && !READING.contains(option)) {
        throw new ReadOnlyFileSystemException();
      }
      if (!READING.contains(option)) {
        throw new UnsupportedOperationException("a wheel cannot be read so: " + option);
      }
    }
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    requireReading(options);
    WheelMember member = file(path);
    WheelFileSystem fileSystem = ours(path).getFileSystem();
    Wheel wheel = fileSystem.wheel();
    Contents contents =
        member.size() > LARGEST_IN_MEMORY
            ? new Contents.Unpacked(() -> wheel.open(member.name()))
            : new Contents.InMemory(ByteBuffer.wrap(wheel.read(member.name())));
    return new ContentsChannel(fileSystem, contents, member.size());
  }

  @Override
  public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
    requireReading(Set.of(options));
    WheelMember member = file(path);
    return ours(path).getFileSystem().wheel().open(member.name());
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    MemberTree.Node node = node(folder);
    if (!node.isFolder()) {
      throw new NotDirectoryException(folder.toString());
    }
    return new FolderStream(folder, node.names().iterator(), filter);
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    node(path);
    for (AccessMode mode : modes) {
      if (mode != AccessMode.READ) {
        throw new AccessDeniedException(path.toString(), null, "a wheel can only be read");
      }
    }
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    if (one.equals(other)) {
      return true;
    }
    WheelPath known = ours(one);
    boolean same =
        other instanceof WheelPath path
            && path.getFileSystem().equals(known.getFileSystem())
            && path.fromRoot().equals(known.fromRoot());
    node(one);
    return same;
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    node(path);
    return false;
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return ours(path).getFileSystem().store();
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    if (type != BasicFileAttributes.class) {
      throw new UnsupportedOperationException("a wheel has no " + type.getSimpleName());
    }
    return type.cast(MemberAttributes.of(node(path)));
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return MemberAttributes.of(node(path)).named(names);
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return type == BasicFileAttributeView.class ? type.cast(new View(ours(path))) : null;
  }

  /** The attributes of what is at a path, as they cannot be changed. */
  private record View(WheelPath path) implements BasicFileAttributeView {

    @Override
    public String name() {
      return "basic";
    }

    @Override
    public BasicFileAttributes readAttributes() throws IOException {
      return MemberAttributes.of(path.getFileSystem().node(path));
    }

    @Override
    public void setTimes(
        @Nullable FileTime modified, @Nullable FileTime accessed, @Nullable FileTime created) {
      throw new ReadOnlyFileSystemException();
    }
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void createLink(Path link, Path existing) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void delete(Path path) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options) {
    throw new ReadOnlyFileSystemException();
  }
}
