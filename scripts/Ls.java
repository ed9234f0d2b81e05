///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints the members of a wheel, which is not downloaded for that
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.wheel.Wheel;
import io.github.wheelscout.wheel.WheelMember;
import java.io.IOException;
import java.util.Set;
import java.util.function.ToLongFunction;
import tools.jackson.core.JsonGenerator;

/** The verb {@code ls}. */
public final class Ls extends FileVerb {

  public static void main(String[] arguments) {
    Program.main(new Ls(), arguments);
  }

  @Override
  public String name() {
    return "ls";
  }

  @Override
  public String summary() {
    return "Prints the members of wheels with their bytes, unpacked and in the archive; of a wheel elsewhere no more than its directory is fetched.";
  }

  @Override
  public Set<Opt> options() {
    return Opt.CHOOSING;
  }

  @Override
  FilePrinter printer(Format format, Answers answers, Console console) {
    return format == Format.TEXT ? new Text(answers.scout(), answers.many(), console) : new Data(answers.scout(), new JsonOutput(format, console));
  }

  /** A line a member, its bytes unpacked, in the archive, and its name; where there are several wheels, each below a line with its name. */
  private record Text(Wheelscout scout, boolean many, Console console) implements FilePrinter {
    @Override
    public void print(Answer answer, Link link) throws IOException {
      try (Wheel wheel = scout.open(link)) {
        if (many) {
          console.show(wheel.filename().filename() + ":");
        }
        int size = width(wheel, WheelMember::size);
        int packed = width(wheel, WheelMember::compressedSize);
        for (WheelMember member : wheel.members()) {
          console.show(column(member.size(), size) + column(member.compressedSize(), packed) + member.name());
        }
      }
    }

    private static int width(Wheel wheel, ToLongFunction<WheelMember> number) throws IOException {
      return String.valueOf(wheel.members().stream().mapToLong(number).max().orElse(0)).length();
    }

    private static String column(long number, int width) {
      String digits = String.valueOf(number);
      return " ".repeat(width - digits.length()) + digits + "  ";
    }
  }

  /** An object a wheel. */
  private record Data(Wheelscout scout, JsonOutput output) implements FilePrinter {
    @Override
    public void print(Answer answer, Link link) throws IOException {
      try (Wheel wheel = scout.open(link)) {
        var members = wheel.members();
        output.print(
            Json.object(json -> {
              json.writeStringProperty("requirement", answer.requirement());
              json.writeStringProperty("filename", wheel.filename().filename());
              json.writeArrayPropertyStart("members");
              members.forEach(member -> member(json, member));
              json.writeEndArray();
            }));
      }
    }

    private static void member(JsonGenerator json, WheelMember member) {
      json.writeStartObject();
      json.writeStringProperty("name", member.name());
      json.writeNumberProperty("size", member.size());
      json.writeNumberProperty("compressed_size", member.compressedSize());
      json.writeStringProperty("crc32", "%08x".formatted(member.crc()));
      json.writeEndObject();
    }

    @Override
    public void fail(Answer answer, Problem problem) throws IOException {
      output.print(
          Json.object(json -> {
            json.writeStringProperty("requirement", answer.requirement());
            Json.error(json, problem);
          }));
    }

    @Override
    public void end() throws IOException {
      output.end();
    }
  }
}
