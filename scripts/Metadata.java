///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints the metadata of a file, which is not downloaded for that
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import io.github.wheelscout.standards.metadata.MetadataField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The verb {@code metadata}. */
public final class Metadata extends FileVerb {

  public static void main(String[] arguments) {
    Program.main(new Metadata(), arguments);
  }

  @Override
  public String name() {
    return "metadata";
  }

  @Override
  public String summary() {
    return "Prints the metadata of files as they are; of a file elsewhere no more is fetched than they need: the file beside it, or parts.";
  }

  @Override
  public Set<Opt> options() {
    Set<Opt> options = EnumSet.copyOf(Opt.CHOOSING);
    options.add(Opt.FIELD);
    return options;
  }

  @Override
  FilePrinter printer(Format format, Answers answers, Console console) {
    Set<MetadataField> fields = new LinkedHashSet<>();
    answers.arguments().all(Opt.FIELD).forEach(name -> fields.add(field(name)));
    MetadataSource source = new MetadataSource(answers.scout(), answers.arguments().has(Opt.REQUIRE_HASHES), console);
    return format == Format.TEXT ? new MetadataText(source, fields, answers.many(), console) : new MetadataJson(source, fields, format, answers.many(), console);
  }

  /** In any case, with dashes or, as in JSON, with underscores. */
  private static MetadataField field(String name) {
    MetadataField field = MetadataField.named(name.replace('_', '-'));
    if (field != null) {
      return field;
    }
    List<String> known = Arrays.stream(MetadataField.values()).map(MetadataField::header).toList();
    List<String> lower = known.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
    String near = Closest.to(name.toLowerCase(Locale.ROOT), lower);
    throw new UsageException(
        "core metadata have no field '" + name + "'", near == null ? "one of them is Requires-Dist" : "did you mean " + known.get(lower.indexOf(near)) + "?");
  }
}
