package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.download.Transfer;
import io.github.wheelscout.testkit.LoopbackServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When people are shown how far files are. */
class ProgressMeterTest {

  private static final long MEGABYTE = 1_000_000;

  private final List<String> shown = new ArrayList<>();
  private long now;
  private final ProgressMeter meter =
      new ProgressMeter(() -> now, 100, line -> shown.add(line.text(60)), () -> shown.add("-"));

  private void after(int millis) {
    now += millis * MEGABYTE;
  }

  private static Transfer file(long number, String name, long size, boolean cached) {
    return new Transfer(number, name, size, cached, 0);
  }

  @Test
  void oneFileIsShownByItsName() {
    Transfer file = file(1, "a.zip", 2 * MEGABYTE, false);
    meter.started(file);
    meter.advanced(file, MEGABYTE / 2);
    after(50);
    meter.advanced(file, MEGABYTE); // too soon
    after(950);
    meter.advanced(file, MEGABYTE);
    meter.advanced(file, 2 * MEGABYTE);
    meter.finished(file);
    assertEquals(
        List.of(
            "a.zip [========>                          ]  25% 0.5/2.0 MB",
            "a.zip [==========>          ]  50% 1.0/2.0 MB 1.0 MB/s 0:01",
            "a.zip [=====================] 100% 2.0/2.0 MB 2.0 MB/s 0:00",
            "-"),
        shown);
  }

  @Test
  void severalAreShownTogether() {
    Transfer one = file(1, "a.zip", MEGABYTE, false);
    Transfer two = file(2, "b.zip", 3 * MEGABYTE, false);
    meter.started(one);
    meter.started(two);
    meter.advanced(one, MEGABYTE);
    meter.finished(one);
    after(100);
    meter.advanced(two, MEGABYTE);
    meter.finished(two);
    assertEquals(
        List.of(
            "0/2 files [=======>                       ]  25% 1.0/4.0 MB",
            "1/2 files [===============>               ]  50% 2.0/4.0 MB", "-"),
        shown);
  }

  @Test
  void whatIsSmallOrKeptIsNotShown() {
    for (Transfer file :
        List.of(file(1, "a", 512 * 1024, false), file(2, "b", 9 * MEGABYTE, true))) {
      meter.started(file);
      meter.advanced(file, 1);
      meter.finished(file);
    }
    assertEquals(List.of(), shown);
    Transfer unknown = file(3, "c", Transfer.UNKNOWN, false);
    meter.started(unknown);
    meter.advanced(unknown, 5);
    assertEquals(List.of("c 5 bytes"), shown);
  }

  @Test
  void aFileThatBeginsAnewGoesBack() {
    Transfer file = file(1, "a.zip", MEGABYTE, false);
    meter.started(file);
    meter.advanced(file, MEGABYTE / 2);
    meter.started(file);
    after(100);
    meter.advanced(file, 1000);
    assertEquals("a.zip [>                                  ]   0% 0.0/1.0 MB", shown.getLast());
  }

  private static Run download(Path folder, String... options) {
    try (LoopbackServer server = LoopbackServer.start()) {
      server.page("/a-1.zip", "application/zip", new byte[700_000]);
      List<String> words = new ArrayList<>(List.of("download", server.url("/a-1.zip")));
      words.addAll(List.of(options));
      return Run.in(Run.environment(folder, Map.of()), "", words.toArray(String[]::new)).found();
    }
  }

  @Test
  void aPipeIsShownNothing(@TempDir Path folder) {
    for (String mode : List.of("auto", "on", "off")) {
      Run run = download(folder, "--progress-bar", mode);
      assertEquals("a-1.zip\n", run.out());
      assertEquals("", run.err());
    }
  }

  @Test
  void programsAreToldLines(@TempDir Path folder) {
    Run run = download(folder, "--progress-bar=raw");
    assertEquals("a-1.zip\n", run.out());
    assertTrue(run.err().endsWith("Progress 700000 of 700000\n"), run::err);
    assertEquals("", download(folder, "--progress-bar=raw", "-q").err());
  }

  @Test
  void noOtherModeIsKnown() {
    assertEquals(2, Run.of("download", "a", "--progress-bar", "ascii").exit());
  }
}
