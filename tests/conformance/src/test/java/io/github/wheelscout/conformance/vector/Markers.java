package io.github.wheelscout.conformance.vector;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.conformance.Row;
import io.github.wheelscout.conformance.marker.MarkerOracle;
import io.github.wheelscout.conformance.marker.Truth;
import io.github.wheelscout.standards.marker.Marker;
import io.github.wheelscout.standards.marker.MarkerContext;
import io.github.wheelscout.standards.marker.MarkerEnvironment;
import io.github.wheelscout.standards.marker.MarkerSemantics;
import io.github.wheelscout.standards.marker.UndefinedComparisonException;
import io.github.wheelscout.standards.marker.UndefinedVariableException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** {@code markers.jsonl}: a marker, and its value in an environment. */
final class Markers implements VectorFile {
  @Override
  public String name() {
    return "markers";
  }

  @Override
  public Set<String> question() {
    return Set.of("marker", "environment");
  }

  @Override
  public Map<String, @Nullable Object> answer(Row row, Mode mode) {
    Marker marker = Marker.tryParse(row.text("marker"));
    Map<String, @Nullable Object> answer = new HashMap<>();
    answer.put("valid", marker != null);
    if (marker != null) {
      answer.put("normalized", marker.toString());
      MarkerSemantics semantics = mode == Mode.PIP ? MarkerSemantics.PIP : MarkerSemantics.STANDARD;
      MarkerEnvironment environment = MarkerEnvironment.of(environment(row));
      try {
        answer.put("result", marker.evaluate(environment, MarkerContext.METADATA, semantics));
      } catch (UndefinedComparisonException undefined) {
        answer.put("error", "UndefinedComparison");
      } catch (UndefinedVariableException undefined) {
        answer.put("error", "UndefinedEnvironmentName");
      }
    }
    return answer;
  }

  @Override
  public @Nullable Deviation deviation(Row row) {
    Marker marker = Marker.tryParse(row.text("marker"));
    MarkerOracle oracle = marker == null ? null : new MarkerOracle(marker, environment(row));
    SortedSet<String> bullets = oracle == null ? null : oracle.causes();
    if (oracle == null || bullets == null) {
      return null;
    }
    Map<String, @Nullable Object> answer = row.without(question());
    answer.keySet().removeAll(Set.of("result", "error"));
    Truth truth = oracle.specified();
    if (truth == Truth.UNDEFINED) {
      answer.put("error", "UndefinedComparison");
    } else {
      answer.put("result", truth == Truth.TRUE);
    }
    return new Deviation(String.join("+", bullets), answer);
  }

  private static Map<String, String> environment(Row row) {
    Row environment = row.object("environment");
    Map<String, String> values = new HashMap<>();
    environment.values().keySet().forEach(name -> values.put(name, environment.text(name)));
    return values;
  }
}
