package io.github.wheelscout.standards.marker;

import java.util.List;

/** The text of a marker, made in one pass. */
final class MarkerPrinter {
  private final StringBuilder text = new StringBuilder();

  private MarkerPrinter() {}

  static String print(Marker marker) {
    MarkerPrinter printer = new MarkerPrinter();
    printer.add(marker);
    return printer.text.toString();
  }

  private void add(Marker marker) {
    switch (marker) {
      case Marker.And and -> join(and.operands(), " and ");
      case Marker.Or or -> join(or.operands(), " or ");
      case Marker.Group group -> {
        text.append('(');
        add(group.inner());
        text.append(')');
      }
      case Marker.Compare comparison -> text.append(comparison);
    }
  }

  private void join(List<Marker> operands, String separator) {
    for (int i = 0; i < operands.size(); i++) {
      text.append(i == 0 ? "" : separator);
      add(operands.get(i));
    }
  }
}
