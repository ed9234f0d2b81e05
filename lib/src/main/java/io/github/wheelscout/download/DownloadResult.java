package io.github.wheelscout.download;

/** What became of a request. */
public sealed interface DownloadResult permits Downloaded, Failed {

  /** What was asked for. */
  DownloadRequest request();
}
