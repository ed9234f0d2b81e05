package io.github.wheelscout.wheel.nio;

import java.nio.file.FileStore;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import org.jspecify.annotations.Nullable;

/** A wheel as the place where its files are: there is no room for more. */
final class WheelFileStore extends FileStore {

  private final String name;
  private final long used;

  WheelFileStore(String name, long used) {
    this.name = name;
    this.used = used;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String type() {
    return WheelUri.SCHEME;
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  /** The unpacked bytes of all members. */
  @Override
  public long getTotalSpace() {
    return used;
  }

  @Override
  public long getUsableSpace() {
    return 0;
  }

  @Override
  public long getUnallocatedSpace() {
    return 0;
  }

  @Override
  public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
    return type == BasicFileAttributeView.class;
  }

  @Override
  public boolean supportsFileAttributeView(String name) {
    return name.equals("basic");
  }

  @Override
  public <V extends FileStoreAttributeView> @Nullable V getFileStoreAttributeView(Class<V> type) {
    return null;
  }

  @Override
  public Object getAttribute(String attribute) {
    return switch (attribute) {
      case "totalSpace" -> getTotalSpace();
      case "usableSpace" -> getUsableSpace();
      case "unallocatedSpace" -> getUnallocatedSpace();
      default -> throw new UnsupportedOperationException("a wheel has no attribute " + attribute);
    };
  }
}
