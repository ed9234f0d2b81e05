package io.github.wheelscout.download;

/**
 * How files are brought.
 *
 * @param resumeRetries how often a file is gone on with in one run after the way broke
 * @param atOnce how many files are brought at once
 * @param perHost how many of them from one host
 * @param listener who is told how it goes on
 */
public record DownloadOptions(
    int resumeRetries, int atOnce, int perHost, ProgressListener listener) {

  /** Five times as in pip; sixteen files at once, eight of them from one host; told to nobody. */
  public static final DownloadOptions DEFAULT =
      new DownloadOptions(5, 16, 8, ProgressListener.NONE);

  /**
   * Options.
   *
   * @throws IllegalArgumentException if a number cannot be
   */
  public DownloadOptions {
    if (resumeRetries < 0 || atOnce < 1 || perHost < 1) {
      throw new IllegalArgumentException("no such number of downloads");
    }
  }

  /** The same with another number of retries. */
  public DownloadOptions withResumeRetries(int number) {
    return new DownloadOptions(number, atOnce, perHost, listener);
  }

  /** The same with another listener. */
  public DownloadOptions withListener(ProgressListener other) {
    return new DownloadOptions(resumeRetries, atOnce, perHost, other);
  }
}
