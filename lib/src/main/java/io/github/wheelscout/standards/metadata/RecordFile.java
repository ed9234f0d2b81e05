package io.github.wheelscout.standards.metadata;

import io.github.wheelscout.standards.Ascii;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file {@code RECORD}: rows of path, digest and size, as Python's {@code csv} writes them. */
public final class RecordFile {
  private static final int COLUMNS = 3;
  private static final int MOST_DIGITS = 18;

  private final String text;
  private int at;

  private RecordFile(String text) {
    this.text = text;
  }

  /**
   * The rows in order.
   *
   * @throws InvalidMetadataException if a row does not have a path, or more than three columns, or
   *     a digest or a size that is none
   */
  public static List<RecordEntry> parse(String text) {
    RecordFile file = new RecordFile(text);
    List<RecordEntry> entries = new ArrayList<>();
    while (file.at < text.length()) {
      int start = file.at;
      List<String> row = file.row();
      if (!row.equals(List.of(""))) {
        entries.add(file.entry(row, start));
      }
    }
    return List.copyOf(entries);
  }

  private List<String> row() {
    List<String> row = new ArrayList<>(COLUMNS);
    row.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      row.add(cell());
      if (row.size() > COLUMNS) {
        throw invalid(at, "more than path, digest and size");
      }
    }
    if (text.startsWith("\r\n", at)) {
      at++;
    }
    at++;
    return row;
  }

  /** Quotes count at the start of a cell; a doubled one inside them is one. */
  private String cell() {
    StringBuilder cell = new StringBuilder();
    if (at < text.length() && text.charAt(at) == '"') {
      int open = at++;
      while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
        at += text.charAt(at) == '"' ? 1 : 0;
        cell.append(text.charAt(at++));
      }
      if (at++ == text.length()) {
        throw invalid(open, "a quote is not closed");
      }
    }
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      cell.append(text.charAt(at++));
    }
    return cell.toString();
  }

  private RecordEntry entry(List<String> row, int start) {
    if (row.get(0).isEmpty()) {
      throw invalid(start, "expected a path");
    }
    String digest = row.size() > 1 ? row.get(1) : "";
    int equals = digest.indexOf('=');
    if (!digest.isEmpty() && equals < 1) {
      throw invalid(start, "expected ALGORITHM=DIGEST");
    }
    return new RecordEntry(
        row.get(0),
        equals < 1 ? null : MetadataField.lower(digest.substring(0, equals)),
        equals < 1 ? null : digest.substring(equals + 1),
        row.size() < COLUMNS ? null : size(row.get(2), start));
  }

  private @Nullable Long size(String cell, int start) {
    if (cell.isEmpty()) {
      return null;
    }
    if (cell.length() > MOST_DIGITS || !cell.chars().allMatch(c -> Ascii.isDigit((char) c))) {
      throw invalid(start, "expected a size in bytes");
    }
    return Long.valueOf(cell);
  }

  /** The line alone is shown, so that the work does not grow with the file. */
  private InvalidMetadataException invalid(int position, String problem) {
    int start = Math.max(text.lastIndexOf('\n', Math.min(position, text.length()) - 1) + 1, 0);
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    int inLine = Math.min(Math.max(position - start, 0), line.length());
    return new InvalidMetadataException(
        "invalid-record", "invalid RECORD: " + problem, line, inLine, "the wheel is damaged");
  }
}
