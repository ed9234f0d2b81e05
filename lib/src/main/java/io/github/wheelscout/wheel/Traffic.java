package io.github.wheelscout.wheel;

/**
 * What reading a file has cost so far.
 *
 * @param requests the requests that were sent, redirects included
 * @param bytes the bytes of files that came
 */
public record Traffic(int requests, long bytes) {

  /** Nothing yet. */
  public static final Traffic NONE = new Traffic(0, 0);

  /** Both together. */
  public Traffic plus(Traffic more) {
    return new Traffic(requests + more.requests, bytes + more.bytes);
  }

  Traffic plusRequests(int more) {
    return new Traffic(requests + more, bytes);
  }

  Traffic plusBytes(long more) {
    return new Traffic(requests, bytes + more);
  }
}
