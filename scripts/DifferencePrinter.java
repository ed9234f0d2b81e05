package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.wheel.Wheel;
import io.github.wheelscout.wheel.inspect.Inspection;
import io.github.wheelscout.wheel.inspect.WheelDifference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two wheels when both have been read; of wheels elsewhere no more is fetched than their metadata and directories. */
final class DifferencePrinter implements FilePrinter {

  /** A wheel, and what it was asked for by. */
  record Side(String requirement, Inspection wheel) {}

  private final Wheelscout scout;
  private final Console console;
  private final int width;
  private final @Nullable JsonOutput json;
  private final List<Side> sides = new ArrayList<>();
  private boolean failed;
  private boolean differs;

  DifferencePrinter(Answers answers, Format format, Console console) {
    scout = answers.scout();
    this.console = console;
    json = format == Format.TEXT ? null : new JsonOutput(format, console);
    width = json == null ? LineWidth.of(console, answers.arguments().environment()) : 0;
  }

  @Override
  public void print(Answer answer, Link link) throws IOException {
    try (Wheel wheel = scout.open(link)) {
      sides.add(new Side(answer.requirement(), Inspection.of(wheel, false)));
    }
  }

  @Override
  public void fail(Answer answer, Problem problem) throws IOException {
    failed = true;
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
    if (!failed && sides.size() != 2) {
      throw new UsageException("diff takes two wheels, not " + sides.size(), "give it two lines");
    }
    if (!failed) {
      print(sides.getFirst(), sides.getLast());
    }
    if (json != null) {
      json.end();
    }
  }

  private void print(Side before, Side after) throws IOException {
    WheelDifference difference = WheelDifference.between(before.wheel(), after.wheel());
    differs = !difference.isEmpty();
    if (json != null) {
      json.print(DifferenceJson.of(before, after, difference));
    } else if (differs) {
      console.write(new DifferenceText(before.wheel(), after.wheel(), width).text(difference));
    } else {
      console.note("there is no difference");
    }
  }

  @Override
  public Exit exit() {
    return differs ? Exit.NOT_FOUND : Exit.OK;
  }
}
