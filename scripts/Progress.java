package io.github.wheelscout.scripts;

import io.github.wheelscout.download.ProgressListener;
import java.util.Map;

/** What {@code --progress-bar} asks for. */
final class Progress {

  private static final long BAR_MILLIS = 100;
  private static final long RAW_MILLIS = 250;

  private Progress() {}

  /** Who is told how downloads go on: a line on the terminal, lines for programs, or nobody. */
  static ProgressListener of(Arguments arguments, Console console) {
    String mode = arguments.last(Opt.PROGRESS_BAR);
    Map<String, String> variables = arguments.environment().variables();
    ProgressListener listener =
        switch (mode == null ? "auto" : mode) {
          case "off" -> ProgressListener.NONE;
          case "raw" -> raw(console);
          case "on" -> bar(console, variables);
          case "auto" -> "dumb".equals(variables.get("TERM")) ? ProgressListener.NONE : bar(console, variables);
          default -> throw new UsageException(arguments.where(Opt.PROGRESS_BAR) + " cannot be '" + mode + "'", "it is auto, on, off or raw");
        };
    return console.loudness() < 0 ? ProgressListener.NONE : listener;
  }

  private static ProgressListener raw(Console console) {
    return new ProgressMeter(System::nanoTime, RAW_MILLIS, line -> console.raw(raw(line)), () -> {});
  }

  /** As pip writes it. */
  private static String raw(ProgressLine line) {
    return "Progress " + line.position() + " of " + Math.max(0, line.size());
  }

  private static ProgressListener bar(Console console, Map<String, String> variables) {
    if (!console.isOfProcess()) {
      return ProgressListener.NONE;
    }
    Terminal terminal = Terminal.ofProcess(variables);
    return terminal.isThere()
        ? new ProgressMeter(System::nanoTime, BAR_MILLIS, line -> console.live(line.text(terminal.columns())), console::erase)
        : ProgressListener.NONE;
  }
}
