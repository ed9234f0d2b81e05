package io.github.wheelscout.scripts;

import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.metadata.CoreMetadata;
import io.github.wheelscout.standards.metadata.MetadataField;
import io.github.wheelscout.standards.metadata.MetadataProblem;
import io.github.wheelscout.standards.metadata.WheelFile;
import io.github.wheelscout.wheel.inspect.Inspection;
import io.github.wheelscout.wheel.inspect.RecordCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a wheel says of itself for people: one screen, so that long lists are cut. */
final class InspectionText {

  private static final int MOST = 8;
  private static final String OSI = "License :: ";

  private final Inspection wheel;
  private final Facts facts;

  InspectionText(Inspection wheel, int width) {
    this.wheel = wheel;
    facts = new Facts(width, MOST);
  }

  String text() {
    WheelFilename filename = wheel.filename();
    @Nullable CoreMetadata metadata = wheel.metadata();
    if (metadata == null) {
      facts.line(filename.name() + " " + filename.version());
    } else {
      facts.line(text(metadata, MetadataField.NAME) + " " + text(metadata, MetadataField.VERSION));
      facts.line(text(metadata, MetadataField.SUMMARY));
    }
    facts.blank();
    facts.fact("file", filename.filename());
    if (metadata != null) {
      people(metadata);
      needs(metadata);
    }
    facts.facts("entry points", wheel.entryPoints().stream().map(it -> it.name() + " = " + it.value() + " [" + it.group() + "]").toList());
    facts.joined("modules", wheel.modules());
    build(wheel.wheelFile());
    facts.fact("members", Facts.grouped(wheel.members().size()) + ", " + Facts.grouped(wheel.size()) + " bytes, " + Facts.grouped(wheel.compressedSize()) + " in the archive");
    record(wheel.record());
    facts.facts("faults", wheel.faults());
    facts.facts("unsafe", wheel.unsafe());
    facts.facts("problems", wheel.problems().stream().map(MetadataProblem::message).toList());
    return facts.text();
  }

  private void people(CoreMetadata metadata) {
    facts.fact("author", person(metadata, MetadataField.AUTHOR, MetadataField.AUTHOR_EMAIL));
    facts.fact("maintainer", person(metadata, MetadataField.MAINTAINER, MetadataField.MAINTAINER_EMAIL));
    Stream<String> home = Stream.of(text(metadata, MetadataField.HOME_PAGE)).filter(it -> !it.isEmpty());
    Stream<String> others = metadata.projectUrls().stream().map(it -> it.url() + " (" + it.label() + ")");
    facts.facts("links", Stream.concat(home, others).toList());
    facts.fact("licence", licence(metadata));
    facts.joined("", metadata.texts(MetadataField.LICENSE_FILE));
  }

  private void needs(CoreMetadata metadata) {
    facts.fact("python", text(metadata, MetadataField.REQUIRES_PYTHON));
    facts.facts("needs", metadata.texts(MetadataField.REQUIRES_DIST));
    facts.joined("extras", metadata.texts(MetadataField.PROVIDES_EXTRA));
  }

  private void build(@Nullable WheelFile file) {
    if (file != null) {
      String kind = file.rootIsPurelib() ? "pure Python" : "for one platform";
      String maker = file.generator() == null ? "" : ", made by " + file.generator();
      facts.fact("wheel", "format " + file.major() + "." + file.minor() + ", " + kind + maker);
      facts.joined("tags", file.tags().stream().map(Object::toString).toList());
    }
  }

  private void record(@Nullable RecordCheck check) {
    if (check == null) {
      return;
    }
    String digests = check.isWithDigests() ? "names, sizes and digests" : "names and sizes";
    int faults = check.faults().size();
    facts.fact("record", Facts.grouped(check.entries()) + " files, " + digests + (faults == 0 ? " agree" : " checked, " + faults + " wrong"));
    facts.facts("", check.faults().stream().map(it -> it.path() + " " + it.message()).toList());
  }

  private static String person(CoreMetadata metadata, MetadataField name, MetadataField email) {
    String person = text(metadata, name);
    String address = text(metadata, email);
    return person.isEmpty() || address.isEmpty() || address.contains(person) ? (address.isEmpty() ? person : address) : person + " <" + address + ">";
  }

  /** The expression; else what was said before there were any. */
  private static String licence(CoreMetadata metadata) {
    List<String> said = new ArrayList<>();
    said.add(text(metadata, MetadataField.LICENSE_EXPRESSION));
    String old = text(metadata, MetadataField.LICENSE);
    long lines = old.lines().count();
    said.add(lines > 2 ? old.lines().findFirst().orElse("").strip() + "…" : old);
    metadata.texts(MetadataField.CLASSIFIER).stream()
        .filter(it -> it.startsWith(OSI))
        .map(it -> it.substring(it.lastIndexOf("::") + 2).strip())
        .forEach(said::add);
    return said.stream().filter(it -> !it.isBlank()).findFirst().orElse("");
  }

  private static String text(CoreMetadata metadata, MetadataField field) {
    return Objects.toString(metadata.text(field), "");
  }
}
