package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.wheel.LocalWheel;
import io.github.wheelscout.wheel.Wheel;
import io.github.wheelscout.wheel.inspect.Inspection;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Inspects wheels. The digests are checked of those that are here, as all of a wheel must be read for that. */
final class InspectionPrinter implements FilePrinter {

  private final Wheelscout scout;
  private final Console console;
  private final int width;
  private final @Nullable JsonOutput json;
  private boolean first = true;
  private boolean sound = true;

  InspectionPrinter(Answers answers, Format format, Console console) {
    scout = answers.scout();
    this.console = console;
    json = format == Format.TEXT ? null : new JsonOutput(format, console);
    width = json == null ? LineWidth.of(console, answers.arguments().environment()) : 0;
  }

  @Override
  public void print(Answer answer, Link link) throws IOException {
    Inspection inspection;
    try (Wheel wheel = scout.open(link)) {
      inspection = Inspection.of(wheel, wheel instanceof LocalWheel);
    }
    sound &= inspection.isSound();
    if (json != null) {
      json.print(InspectionJson.of(answer.requirement(), inspection));
      return;
    }
    console.write((first ? "" : "\n") + new InspectionText(inspection, width).text());
    console.flush();
    first = false;
  }

  @Override
  public void fail(Answer answer, Problem problem) throws IOException {
    if (json != null) {
      json.print(
          Json.object(it -> {
            it.writeStringProperty("requirement", answer.requirement());
            Json.error(it, problem);
          }));
    }
  }

  @Override
  public void end() throws IOException {
    if (json != null) {
      json.end();
    }
  }

  /** A check that failed is told where it is printed. */
  @Override
  public Exit exit() {
    return sound ? Exit.OK : Exit.NOT_FOUND;
  }
}
