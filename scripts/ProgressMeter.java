package io.github.wheelscout.scripts;

import io.github.wheelscout.download.ProgressListener;
import io.github.wheelscout.download.Transfer;
import io.github.wheelscout.standards.VisibleText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Knows how far all files together are, and shows that now and then: of those that are worth it, as pip has it. */
final class ProgressMeter implements ProgressListener {

  /** A smaller file is there before anybody has read how far it is. */
  private static final long WORTH = 512 * 1024;

  private static final long MILLION = 1_000_000;

  private final LongSupplier nanos;
  private final long interval;
  private final Consumer<ProgressLine> shown;
  private final Runnable ended;
  private final Map<Long, State> files = new LinkedHashMap<>();
  private int active;
  private long begun;
  private long last;
  private boolean any;

  /** How far a file is. */
  private static final class State {
    private final String name;
    private final long size;
    private final long from;
    private long position;
    private boolean active = true;

    State(Transfer transfer) {
      name = VisibleText.of(transfer.name());
      size = transfer.size();
      from = transfer.from();
      position = from;
    }
  }

  /**
   * A meter.
   *
   * @param nanos a clock
   * @param milliseconds how long to wait at least from one time to the next
   * @param shown who shows it
   * @param ended called when no file is on its way any more
   */
  ProgressMeter(LongSupplier nanos, long milliseconds, Consumer<ProgressLine> shown, Runnable ended) {
    this.nanos = nanos;
    this.shown = shown;
    this.ended = ended;
    interval = milliseconds * MILLION;
  }

  private static boolean isWorthIt(Transfer transfer) {
    return !transfer.cached() && (transfer.size() < 0 || transfer.size() > WORTH);
  }

  @Override
  public synchronized void started(Transfer transfer) {
    if (!isWorthIt(transfer)) {
      return;
    }
    if (active == 0) {
      files.clear();
      begun = nanos.getAsLong();
    }
    State before = files.put(transfer.number(), new State(transfer));
    active += before != null && before.active ? 0 : 1;
  }

  @Override
  public synchronized void advanced(Transfer transfer, long position) {
    State file = files.get(transfer.number());
    if (file == null || !file.active) {
      return;
    }
    file.position = position;
    long now = nanos.getAsLong();
    if (!any || now - last >= interval || position == file.size) {
      any = true;
      last = now;
      shown.accept(line(now));
    }
  }

  @Override
  public synchronized void finished(Transfer transfer) {
    end(transfer);
  }

  @Override
  public synchronized void failed(Transfer transfer, IOException failure) {
    end(transfer);
  }

  private void end(Transfer transfer) {
    State file = files.get(transfer.number());
    if (file != null && file.active) {
      file.active = false;
      active--;
      if (active == 0) {
        ended.run();
      }
    }
  }

  private ProgressLine line(long now) {
    long position = 0;
    long size = 0;
    long received = 0;
    String name = "";
    for (State file : files.values()) {
      position += file.position;
      size = size < 0 || file.size < 0 ? Transfer.UNKNOWN : size + file.size;
      received += Math.max(0, file.position - file.from);
      name = file.active ? file.name : name;
    }
    long millis = (now - begun) / MILLION;
    long perSecond = millis < 500 ? 0 : received * 1000 / millis;
    String label = files.size() == 1 ? name : files.size() - active + "/" + files.size() + " files";
    return new ProgressLine(label, position, size, perSecond);
  }
}
