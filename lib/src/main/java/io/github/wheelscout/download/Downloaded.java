package io.github.wheelscout.download;

import java.nio.file.Path;
import java.util.Map;

/**
 * A file that is there, whole and right.
 *
 * @param request what was asked for
 * @param path where it is
 * @param size its bytes
 * @param sha256 its digest, computed whether it was known before or not
 * @param checked the digests that it was checked with, by algorithm; empty if none was known
 * @param source where it came from
 * @param replaced whether a wrong file of its name was there before
 * @param effort what it took
 */
public record Downloaded(
    DownloadRequest request,
    Path path,
    long size,
    String sha256,
    Map<String, String> checked,
    Source source,
    boolean replaced,
    Effort effort)
    implements DownloadResult {

  /** Where a file came from. */
  public enum Source {
    /** It was there already. */
    PRESENT,
    /** It was kept from another download. */
    CACHE,
    /** It came over the network, or from another folder. */
    SERVER
  }

  /**
   * What it took to bring a file.
   *
   * @param requests how many requests, redirects included
   * @param received how many bytes came over the network
   * @param kept how many bytes of the file were there from an earlier run
   * @param resumes how often it was gone on with in this run after the way broke
   */
  public record Effort(int requests, long received, long kept, int resumes) {

    /** Nobody was asked. */
    static final Effort NONE = new Effort(0, 0, 0, 0);
  }

  /** Keeps an immutable copy. */
  public Downloaded {
    checked = Map.copyOf(checked);
  }

  /** The same after some effort. */
  Downloaded after(Effort made) {
    return new Downloaded(request, path, size, sha256, checked, source, replaced, made);
  }

  /** The name that it was saved under. */
  public String filename() {
    return path.getFileName().toString();
  }
}
