package io.github.wheelscout.standards.filename;

import io.github.wheelscout.standards.tag.CompressedTagSet;
import io.github.wheelscout.standards.version.Version;
import org.jspecify.annotations.Nullable;

/**
 * The file name of a wheel (PEP 427): {@code name-version[-build]-python-abi-platform.whl}.
 *
 * <p>The name may be any that the reference implementation accepts, letters beyond ASCII included.
 * Equality is that of the text.
 */
public final class WheelFilename {
  private final String filename;
  private final String name;
  private final Version version;
  private final BuildTag buildTag;
  private final String tagText;

  WheelFilename(String filename, String name, Version version, BuildTag buildTag, String tagText) {
    this.filename = filename;
    this.name = name;
    this.version = version;
    this.buildTag = buildTag;
    this.tagText = tagText;
  }

  /**
   * Parses the file name of a wheel.
   *
   * @throws InvalidFilenameException if {@code filename} is not one
   */
  public static WheelFilename parse(String filename) {
    return new WheelFilenameParser().parse(filename);
  }

  /**
   * Returns the file name of a wheel, or null if it is not one; costs no exception. For the many of
   * a page there is {@link WheelFilenameParser}.
   */
  public static @Nullable WheelFilename tryParse(String filename) {
    return new WheelFilenameParser().tryParse(filename);
  }

  /** Returns the text that was parsed. */
  public String filename() {
    return filename;
  }

  /** Returns the normalised project name. */
  public String name() {
    return name;
  }

  /** Returns the version, in any spelling. */
  public Version version() {
    return version;
  }

  /** Returns the build tag, {@link BuildTag#NONE} if there is none. */
  public BuildTag buildTag() {
    return buildTag;
  }

  /** Returns the compressed tags as written, to be ranked without being multiplied out. */
  public String tagText() {
    return tagText;
  }

  /** Returns the tags, made anew on each call. */
  public CompressedTagSet tags() {
    return CompressedTagSet.parse(tagText);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WheelFilename that && filename.equals(that.filename);
  }

  @Override
  public int hashCode() {
    return filename.hashCode();
  }

  /** Returns the text that was parsed. */
  @Override
  public String toString() {
    return filename;
  }
}
