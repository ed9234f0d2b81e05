package io.github.wheelscout.download;

import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.cache.OfflineException;
import io.github.wheelscout.net.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Brings files into folders. What has come lies beside as a part until it is whole and every digest
 * that the index or the user gave is right; then it takes its place at once. A file that is there
 * already and is right is kept. Nothing of a file is ever run. Safe for use by many threads, and
 * beside other processes.
 */
public final class Downloader {

  private final Session session;
  private final CacheOptions cache;
  private final DownloadOptions options;
  private final AtomicLong started = new AtomicLong();

  /**
   * A downloader; nothing is opened yet.
   *
   * @param session who is asked
   * @param cache where files are kept for the next time, and whether anybody may be asked
   */
  public Downloader(Session session, CacheOptions cache, DownloadOptions options) {
    this.session = session;
    this.cache = cache;
    this.options = options;
  }

  /** How files are brought. */
  public DownloadOptions options() {
    return options;
  }

  /**
   * Brings a file.
   *
   * @param folder where to; it is made if it is not there
   * @throws io.github.wheelscout.link.HashMismatchException if what came is another file; nothing
   *     of it is left
   * @throws SizeMismatchException if it has no digest and the wrong size; nothing of it is left
   * @throws UnsafeFilenameException if its name would lead out of the folder
   * @throws IncompleteDownloadException if the server does not send all of it
   * @throws io.github.wheelscout.net.FileStatusException if there is no such file
   * @throws io.github.wheelscout.net.NetworkException if it cannot be brought now; a part may be
   *     left that the next call goes on with
   * @throws OfflineException if nobody may be asked and it is not kept
   * @throws UnwritableException if it cannot be written
   */
  public Downloaded download(DownloadRequest request, Path folder) throws IOException {
    String name = String.valueOf(FileNames.beforehand(request));
    Progress progress = new Progress(options.listener(), started.incrementAndGet(), name);
    try {
      Downloaded downloaded =
          new DownloadTask(session, cache, options.resumeRetries(), request, folder, progress)
              .run();
      progress.finish();
      return downloaded;
    } catch (IOException e) {
      progress.fail(e);
      throw e;
    }
  }
}
