package io.github.wheelscout.download;

import java.nio.file.Path;
import java.util.Iterator;

/**
 * Brings many files at once. What they are is asked for as there is room, and what became of them
 * is handed out in the order of asking, each as soon as it and those before it are done: neither
 * all requests nor all results are ever held, and no bodies at all. A file that fails is a result,
 * too. Safe for use by many threads.
 */
public final class BatchDownloader {

  private final Downloader downloader;

  /** Brings files by this downloader. */
  public BatchDownloader(Downloader downloader) {
    this.downloader = downloader;
  }

  /**
   * Begins to bring files into a folder. Whoever asks closes the results, which gives up those
   * files that are not there yet.
   *
   * @param requests asked for one after the other, by the thread that asks for results
   */
  public DownloadResults download(Iterable<DownloadRequest> requests, Path folder) {
    Iterator<DownloadRequest> all = requests.iterator();
    return new DownloadResults(all, request -> downloader.download(request, folder), options());
  }

  private DownloadOptions options() {
    return downloader.options();
  }
}
