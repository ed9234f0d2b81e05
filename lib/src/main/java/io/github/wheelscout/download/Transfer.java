package io.github.wheelscout.download;

/**
 * A file on its way.
 *
 * @param number tells it from the others of the same downloader
 * @param name the name that it is saved under
 * @param size its bytes, -1 if they are not known
 * @param cached whether it is taken from what is kept
 * @param from at which byte it goes on, 0 if it begins
 */
public record Transfer(long number, String name, long size, boolean cached, long from) {

  /** What is said if a size is not known. */
  public static final long UNKNOWN = -1;
}
