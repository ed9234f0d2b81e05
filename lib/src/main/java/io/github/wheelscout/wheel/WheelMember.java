package io.github.wheelscout.wheel;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One member of a wheel, as the archive's directory describes it.
 *
 * @param name its path in the archive
 * @param size its bytes when unpacked
 * @param compressedSize its bytes in the archive
 * @param crc the CRC-32 of the unpacked bytes
 * @param method how it is packed: 0 stored, 8 deflated
 * @param time when it was last changed, in nobody's time zone; null if the archive does not say
 * @param link whether it stands for another file, as a symbolic link does
 */
public record WheelMember(
    String name,
    long size,
    long compressedSize,
    long crc,
    int method,
    @Nullable LocalDateTime time,
    boolean link) {

  /** Whether it is a folder, not a file. */
  public boolean isFolder() {
    return name.endsWith("/");
  }

  /**
   * Whether it could be unpacked below a folder and stay there on any system: no link, no absolute
   * path, no {@code ..}, no drive, no backslash and no control character.
   */
  public boolean isSafe() {
    boolean characters = name.chars().allMatch(c -> c >= ' ' && c != '\\' && c != 0x7F);
    boolean drive = name.length() > 1 && name.charAt(1) == ':';
    return !link && characters && !drive && !name.isEmpty() && hasPlainFolders();
  }

  private boolean hasPlainFolders() {
    String path = isFolder() ? name.substring(0, name.length() - 1) : name;
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        return false;
      }
    }
    return true;
  }
}
