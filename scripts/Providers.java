///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints the plugins that are there, their jars, and what is wrong with others
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.plugin.ProviderDescription;
import io.github.wheelscout.plugin.ProviderFailure;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The verb {@code providers}. */
public final class Providers implements Verb {

  public static void main(String[] arguments) {
    Program.main(new Providers(), arguments);
  }

  @Override
  public String name() {
    return "providers";
  }

  @Override
  public String words() {
    return "";
  }

  @Override
  public String summary() {
    return "Prints the plugins that are there in the order of asking, and what is wrong with others.";
  }

  @Override
  public Set<Opt> options() {
    return Opt.of(Opt.Group.PLUGIN, Opt.Group.CONFIGURATION, Opt.Group.OUTPUT);
  }

  @Override
  public Exit run(Arguments arguments, Console console) throws IOException {
    Format format = Format.of(arguments);
    if (!arguments.words().isEmpty()) {
      throw new UsageException("providers takes no words, but got " + arguments.words().get(0), "name a plugin with --plugin JAR");
    }
    console.loudness(-2); // what would be warned about is the answer
    try (Wheelscout scout = Setup.of(arguments, console)) {
      List<ProviderDescription> there = scout.providers().descriptions();
      List<ProviderFailure> failures = scout.providers().failures();
      console.write(format == Format.TEXT ? text(there, failures) : json(there, failures) + "\n");
      return failures.isEmpty() ? Exit.OK : Exit.NOT_FOUND;
    }
  }

  private static String text(List<ProviderDescription> there, List<ProviderFailure> failures) {
    StringBuilder text = new StringBuilder();
    for (ProviderDescription it : there) {
      text.append(it.kind().label()).append(' ').append(it.id());
      text.append(" (").append(it.className()).append(it.origin() == null ? "" : " in " + it.origin()).append(")\n");
    }
    failures.forEach(failure -> text.append(failure.fault().label()).append(": ").append(failure.message()).append('\n'));
    return text.toString();
  }

  private static String json(List<ProviderDescription> there, List<ProviderFailure> failures) {
    return Json.object(
        json -> {
          json.writeArrayPropertyStart("providers");
          for (ProviderDescription it : there) {
            json.writeStartObject();
            json.writeStringProperty("kind", it.kind().label());
            json.writeStringProperty("id", it.id());
            json.writeNumberProperty("priority", it.priority());
            json.writeStringProperty("class", it.className());
            Json.text(json, "origin", it.origin());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayPropertyStart("failures");
          for (ProviderFailure failure : failures) {
            json.writeStartObject();
            json.writeStringProperty("kind", failure.kind().label());
            json.writeStringProperty("code", failure.fault().label());
            Json.text(json, "id", failure.id());
            Json.text(json, "class", failure.className());
            Json.text(json, "origin", failure.origin());
            json.writeStringProperty("message", failure.message());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
