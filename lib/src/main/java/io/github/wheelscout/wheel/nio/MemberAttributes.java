package io.github.wheelscout.wheel.nio;

import io.github.wheelscout.wheel.WheelMember;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a wheel says of a file or folder in it. Its archive has one time and no time zone, which is
 * taken for UTC on every machine; without a time it is the epoch.
 *
 * @param fileKey what it is in the wheel
 * @param size the unpacked bytes; 0 of a folder
 */
record MemberAttributes(Object fileKey, boolean isDirectory, long size, FileTime lastModifiedTime)
    implements BasicFileAttributes {

  private static final String VIEW = "basic:";
  private static final FileTime UNKNOWN = FileTime.from(Instant.EPOCH);

  static MemberAttributes of(MemberTree.Node node) {
    @Nullable WheelMember member = node.member();
    @Nullable LocalDateTime time = member == null ? null : member.time();
    return new MemberAttributes(
        node,
        node.isFolder(),
        node.isFolder() || member == null ? 0 : member.size(),
        time == null ? UNKNOWN : FileTime.from(time.toInstant(ZoneOffset.UTC)));
  }

  /**
   * Some of them by name.
   *
   * @param wanted {@code *}, or names with commas between, and perhaps {@code basic:} before
   * @throws UnsupportedOperationException if it is of another view
   * @throws IllegalArgumentException if a name is not known
   */
  Map<String, Object> named(String wanted) {
    String text = wanted.startsWith(VIEW) ? wanted.substring(VIEW.length()) : wanted;
    if (text.contains(":")) {
      throw new UnsupportedOperationException("a wheel has no attributes " + wanted);
    }
    Map<String, Object> all = all();
    List<String> names = Arrays.asList(text.split(","));
    if (names.contains("*")) {
      return all;
    }
    Map<String, Object> some = new LinkedHashMap<>();
    for (String name : names) {
      if (!all.containsKey(name)) {
        throw new IllegalArgumentException("a wheel has no attribute " + name);
      }
      some.put(name, all.get(name));
    }
    return some;
  }

  private Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("size", size);
    all.put("lastModifiedTime", lastModifiedTime());
    all.put("lastAccessTime", lastAccessTime());
    all.put("creationTime", creationTime());
    all.put("isDirectory", isDirectory());
    all.put("isRegularFile", isRegularFile());
    all.put("isSymbolicLink", isSymbolicLink());
    all.put("isOther", isOther());
    all.put("fileKey", fileKey());
    return all;
  }

  @Override
  public FileTime lastAccessTime() {
    return lastModifiedTime;
  }

  @Override
  public FileTime creationTime() {
    return lastModifiedTime;
  }

  @Override
  public boolean isRegularFile() {
    return !isDirectory;
  }

  @Override
  public boolean isSymbolicLink() {
    return false;
  }

  @Override
  public boolean isOther() {
    return false;
  }
}
