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
    return "Prints the members of wheels with their sizes in bytes; of a wheel elsewhere no more than its directory is fetched.";
  }

  @Override
  public Set<Opt> options() {
    return Opt.CHOOSING;
  }

  @Override
  FilePrinter printer(Format format, Answers answers, Console console) {
    return format == Format.TEXT ? new Text(answers.scout(), answers.many(), console) : new Data(answers.scout(), new JsonOutput(format, console));
  }

  /** A line a member; where there are several wheels, each below a line with its name. */
  private record Text(Wheelscout scout, boolean many, Console console) implements FilePrinter {
    @Override
    public void print(Answer answer, Link link) throws IOException {
      try (Wheel wheel = scout.open(link)) {
        if (many) {
          console.show(wheel.filename().filename() + ":");
        }
        long largest = wheel.members().stream().mapToLong(WheelMember::size).max().orElse(0);
        int width = String.valueOf(largest).length();
        for (WheelMember member : wheel.members()) {
          String size = String.valueOf(member.size());
          console.show(" ".repeat(width - size.length()) + size + "  " + member.name());
        }
      }
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
