package io.github.wheelscout.standards.metadata;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Core metadata as a file has them, {@code METADATA} or {@code PKG-INFO}: nothing is checked but
 * that each field can be told.
 *
 * <p>A field that cannot is in {@link #unparsed()}: one with a value that is not UTF-8, one that is
 * there twice and may not, URLs that share a label, and a description that is both a header and the
 * body. So is one that core metadata do not have.
 */
public final class RawMetadata {
  private final List<MetadataHeader> headers;
  private final Map<MetadataField, List<String>> fields;
  private final Map<String, String> projectUrls;
  private final Map<String, List<String>> unparsed;
  private final @Nullable String body;

  RawMetadata(
      List<MetadataHeader> headers,
      Map<MetadataField, List<String>> fields,
      Map<String, String> projectUrls,
      Map<String, List<String>> unparsed,
      @Nullable String body) {
    this.headers = headers;
    this.fields = Collections.unmodifiableMap(fields);
    this.projectUrls = Collections.unmodifiableMap(projectUrls);
    this.unparsed = Collections.unmodifiableMap(unparsed);
    this.body = body;
  }

  /**
   * Reads a file in the syntax of e-mail headers, as the {@code compat32} policy of Python's {@code
   * email} package does.
   *
   * @throws InvalidMetadataException if there is no header, because of a byte order mark or a blank
   *     line before the first for one, or more or longer ones than any real file has
   */
  public static RawMetadata parse(byte[] file) {
    return new RawMetadataReader(HeaderScanner.scan(file)).read();
  }

  /** The headers as they are, in order. */
  public List<MetadataHeader> headers() {
    return headers;
  }

  /** What is behind the headers, or null if that is nothing or not UTF-8. */
  public @Nullable String body() {
    return body;
  }

  /** The fields that can be told, in the order in which they first come. */
  public Set<MetadataField> fields() {
    return fields.keySet();
  }

  /** Whether the field is there and can be told; one that says {@code []} is there. */
  public boolean has(MetadataField field) {
    return fields.containsKey(field);
  }

  /**
   * The values of a field, as they are, line breaks included: none if it is not there or cannot be
   * told, at most one if it may be there once. {@code Keywords} are in parts between their commas.
   */
  public List<String> values(MetadataField field) {
    return fields.getOrDefault(field, List.of());
  }

  /** The first value of a field, as it is, or null. */
  public @Nullable String value(MetadataField field) {
    List<String> values = values(field);
    return values.isEmpty() ? null : values.get(0);
  }

  /** The URLs by their label, in order; one without comma is a label with an empty URL. */
  public Map<String, String> projectUrls() {
    return projectUrls;
  }

  /** What cannot be told, and what core metadata do not have: by name in lower case. */
  public Map<String, List<String>> unparsed() {
    return unparsed;
  }

  /** The JSON form: PEP 566 and PyPUG core-metadata. */
  public List<JsonMember> json() {
    return JsonForm.of(this);
  }

  /**
   * One member of the JSON form.
   *
   * @param key the name in lower case, with underscores
   * @param values the value, or the elements of a list
   * @param isList whether it is a list
   */
  public record JsonMember(String key, List<String> values, boolean isList) {}
}
