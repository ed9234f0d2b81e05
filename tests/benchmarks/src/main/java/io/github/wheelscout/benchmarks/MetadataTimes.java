package io.github.wheelscout.benchmarks;

import io.github.wheelscout.net.Session;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.metadata.CoreMetadata;
import io.github.wheelscout.standards.metadata.RawMetadata;
import io.github.wheelscout.wheel.RangeHosts;
import io.github.wheelscout.wheel.RemoteWheel;
import io.github.wheelscout.wheel.Traffic;
import java.io.IOException;
import java.util.Arrays;

/**
 * Reads the metadata of a wheel on a server again and again in one process: URL, its size (-1 if it
 * is not known), how often. Prints requests, bytes, the first and the median time in milliseconds,
 * as lazy.py does for pip.
 */
public final class MetadataTimes {

  private MetadataTimes() {}

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    String url = arguments[0];
    long size = Long.parseLong(arguments[1]);
    double[] times = new double[Integer.parseInt(arguments[2])];
    Traffic traffic = Traffic.NONE;
    try (Session session = new Session(SessionOptions.DEFAULT)) {
      for (int i = 0; i < times.length; i++) {
        long start = System.nanoTime();
        traffic = read(session, url, size);
        times[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    double first = times[0];
    Arrays.sort(times);
    System.out.printf(
        "requests=%d bytes=%d first %.1f median %.1f%n",
        traffic.requests(), traffic.bytes(), first, times[times.length / 2]);
  }

  /** What {@code dist_from_wheel_url} is asked for, too: the version and what the wheel needs. */
  private static Traffic read(Session session, String url, long size) throws IOException {
    WheelFilename name = WheelFilename.parse(url.substring(url.lastIndexOf('/') + 1));
    try (RemoteWheel wheel = RemoteWheel.open(session, new RangeHosts(), url, name, size)) {
      CoreMetadata metadata = CoreMetadata.of(RawMetadata.parse(wheel.metadata()));
      if (metadata.version() == null || metadata.requiresDist().isEmpty()) {
        throw new IOException("the metadata say nothing");
      }
      return wheel.traffic();
    }
  }
}
